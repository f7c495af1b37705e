/** A period week by week: what an objective had reached, and how sure its owners were. */
import { addDays, type Day, earlierOf } from './day.ts';
import { liveKeyResults, type Objective } from './objective.ts';
import { elapsedShare } from './pace.ts';
import { type Period, weekOf, weeksIn } from './period.ts';
import { objectiveConfidenceOn, objectiveProgressOn } from './trend.ts';

/** The last day of each week that has begun by the as-of day, the running week's being that day itself. */
export function weekEnds(period: Pick<Period, 'starts' | 'ends'>, asOf: Day): Day[] {
  if (asOf < period.starts) return [];
  const until = earlierOf(asOf, period.ends);
  const weeks = weekOf(period, until);
  const all = weeksIn(period);
  return Array.from({ length: weeks }, (_, index) =>
    index + 1 === weeks || index + 1 === all ? until : addDays(period.starts, index * 7 + 6),
  );
}

/** An objective at the end of one week of its period. */
export interface ObjectiveWeek {
  /** From 1. */
  readonly week: number;
  readonly day: Day;
  /** Share of the period that has passed, 0–1. */
  readonly elapsed: number;
  /** What the pace to the expected end asks for by then, 0–1. */
  readonly expected: number;
  /** Mean progress, each key result's clamped to 0–1; null before the first value. */
  readonly progress: number | null;
  /** Mean confidence, 0–10; null before the first was given. */
  readonly confidence: number | null;
  /** Whether a value came in this week; without one the last still stands. */
  readonly hasNewValue: boolean;
  /** Whether anybody gave a confidence this week; without one the last still stands. */
  readonly hasNewConfidence: boolean;
}

/** Each week of an objective's period that has begun by the as-of day, oldest first. */
export function weeksOf(
  objective: Pick<Objective, 'keyResults' | 'expected'>,
  period: Pick<Period, 'starts' | 'ends'>,
  asOf: Day,
): ObjectiveWeek[] {
  const live = liveKeyResults(objective.keyResults);
  const days = weekEnds(period, asOf);
  return days.map((day, index) => {
    const before = days[index - 1] ?? '';
    const isNew = (one: { readonly day: Day }) => before < one.day && one.day <= day;
    const elapsed = elapsedShare(period.starts, period.ends, day);
    return {
      week: index + 1,
      day,
      elapsed,
      expected: objective.expected * elapsed,
      progress: objectiveProgressOn(objective, day),
      confidence: objectiveConfidenceOn(objective, day),
      hasNewValue: live.some(({ readings }) => readings.some(isNew)),
      hasNewConfidence: live.some(({ reports }) =>
        reports.some((report) => report.confidence !== null && isNew(report)),
      ),
    };
  });
}
