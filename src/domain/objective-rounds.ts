/** A period round by round: what an objective had reached, and how sure its owners were. */
import { type Day, earlierOf } from './day.ts';
import { kindOf } from './metrics/index.ts';
import type { Objective } from './objective.ts';
import { elapsedShare } from './pace.ts';
import { type Round, roundsOf, type Spanned } from './rounds.ts';
import { termsOn } from './terms.ts';
import { liveOn, objectiveConfidenceOn, objectiveProgressOn } from './trend.ts';

/** The rounds that have begun by a day, the running one ending on it. */
export const roundsUntil = (period: Spanned, day: Day): Round[] =>
  roundsOf(period)
    .filter(({ starts }) => starts <= day)
    .map((round) => ({ ...round, ends: earlierOf(round.ends, day) }));

/** An objective at the end of one round of its period, by the terms of that day. */
export interface ObjectiveRound {
  /** Null for what came after the end of the period. */
  readonly round: Round | null;
  readonly day: Day;
  /** What the pace to the expected end asks for by then, 0–1; null where none of its key results has a pace. */
  readonly asked: number | null;
  /** Mean progress, each key result's clamped to 0–1; null before the first value. */
  readonly progress: number | null;
  /** Mean confidence, 0–10; null before the first was given. */
  readonly confidence: number | null;
  /** Whether a value came in; without one the last still stands. */
  readonly hasNewValue: boolean;
  /** Whether anybody gave a confidence; without one the last still stands. */
  readonly hasNewConfidence: boolean;
}

/**
 * Each round of an objective's period that has begun by the as-of day, oldest first, and after them the last day after
 * the end on which something came in or was decided. What was retired ends on that day.
 */
export function objectiveRounds(
  objective: Pick<Objective, 'keyResults' | 'terms' | 'retired'>,
  period: Spanned,
  asOf: Day,
): ObjectiveRound[] {
  const until = earlierOf(asOf, objective.retired?.date ?? asOf);
  const rounds: { round: Round | null; day: Day }[] = roundsUntil(period, until).map((round) => ({
    round,
    day: round.ends,
  }));
  const late = momentsOf(objective).findLast((day) => period.ends < day && day <= until);
  if (late !== undefined) rounds.push({ round: null, day: late });
  return rounds.map(({ round, day }, index) => {
    const before = rounds[index - 1]?.day ?? '';
    const isNew = (one: { readonly day: Day }) => before < one.day && one.day <= day;
    const live = liveOn(objective, day);
    const own = termsOn(objective, day);
    const hasPace = live.some(({ terms: { metric } }) => kindOf(metric).hasPace(metric));
    return {
      round,
      day,
      asked: hasPace && own !== null ? own.expected * elapsedShare(own.starts, period.ends, day) : null,
      progress: objectiveProgressOn(objective, day),
      confidence: objectiveConfidenceOn(objective, day),
      hasNewValue: live.some(({ one }) => one.readings.some(isNew)),
      hasNewConfidence: live.some(({ one }) =>
        one.reports.some((report) => report.confidence !== null && isNew(report)),
      ),
    };
  });
}

/** Days on which what an objective comes to may have changed, in order. */
const momentsOf = ({ keyResults }: Pick<Objective, 'keyResults'>): Day[] =>
  keyResults
    .flatMap(({ readings, reports, terms, retirements, notApplicable }) => [
      ...readings.map(({ day }) => day),
      ...reports.filter(({ confidence }) => confidence !== null).map(({ day }) => day),
      ...terms.flatMap(({ since }) => since ?? []),
      ...retirements.flatMap(({ date, revived }) => [date, ...(revived === null ? [] : [revived])]),
      ...(notApplicable === null ? [] : [notApplicable.date]),
    ])
    .sort();
