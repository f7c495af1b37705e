import { midPeriodReview } from './calendar.ts';
import { CADENCE_DAYS } from './company.ts';
import { addDays, type Day, daysBetween, laterOf } from './day.ts';
import type { KeyResult } from './key-result.ts';
import { liveKeyResults, type Objective } from './objective.ts';
import type { Period } from './period.ts';
import type { Plan } from './plan.ts';
import { lastRevival } from './retirement.ts';
import { contributingMean } from './roll-up.ts';
import { roundBefore, roundOf } from './rounds.ts';
import { round9 } from './scoring.ts';
import { unpausedDays } from './status.ts';

export type SignalKind =
  | 'confidence-fell'
  | 'needs-diagnosis'
  | 'confident-but-behind'
  | 'doubtful-but-ahead'
  | 'silent'
  | 'finished-early'
  | 'above-its-contributors';

/** Something worth a person's look this week. */
export interface Signal {
  readonly kind: SignalKind;
  readonly objective: string;
  /** Full reference; null when the whole objective is meant. */
  readonly keyResult: string | null;
  /** Numbers the sentence needs: confidences 0–10, scores 0–1. */
  readonly from: number | null;
  readonly to: number | null;
}

const FALL = 3;
const LOW_SCORE = 0.4;
const CONFIDENT = 8;
const SILENT_CADENCES = 2;
const RUNNING = ['on-track', 'at-risk', 'off-track', 'outdated', 'no-data'];

/** What the scoring contract asks to be raised in a running period; nothing before or after. */
export function signalsIn(plan: Plan, period: Period): Signal[] {
  if (plan.asOf < period.starts || plan.asOf > period.ends) return [];
  return plan
    .objectivesIn(period.id)
    .flatMap((objective) =>
      objective.retired !== null
        ? []
        : [
            ...liveKeyResults(objective.keyResults).flatMap((one) =>
              keyResultSignals(plan, period, objective, one),
            ),
            ...objectiveSignals(plan, period, objective),
          ],
    );
}

function keyResultSignals(plan: Plan, period: Period, objective: Objective, one: KeyResult): Signal[] {
  if (!RUNNING.includes(one.status)) return [];
  const signal = (kind: SignalKind, from: number | null = null, to: number | null = null): Signal => ({
    kind,
    objective: objective.id,
    keyResult: one.ref,
    from,
    to,
  });
  const found: Signal[] = [];
  const given = one.reports.map(({ confidence }) => confidence).filter((confidence) => confidence !== null);
  const last = given.at(-1);
  const highest = Math.max(...given.slice(-3, -1));
  if (last !== undefined && highest - last >= FALL) found.push(signal('confidence-fell', highest, last));
  const review = midPeriodReview(period.calendar);
  if (review !== null && plan.asOf >= review && isLowWithoutDiagnosis(one, period, review))
    found.push(signal('needs-diagnosis', one.score));
  if (one.pace !== null && one.confidence !== null) {
    const { offTrackBehindPace: behind, offTrackBelowConfidence: doubtful } = plan.company.status;
    if (one.confidence >= CONFIDENT && round9(-one.pace) > behind)
      found.push(signal('confident-but-behind', one.confidence, one.progress));
    if (one.confidence < doubtful && round9(one.pace) >= 0)
      found.push(signal('doubtful-but-ahead', one.confidence, one.progress));
  }
  const before = addDays(one.starts, -1);
  const lastHeard = one.reports.at(-1)?.day ?? before;
  const revived = lastRevival([...objective.retirements, ...one.retirements]);
  const since = [lastHeard, before, revived ?? before].reduce(laterOf);
  if (
    unpausedDays(since, plan.asOf, plan.company.pauses) >
    SILENT_CADENCES * CADENCE_DAYS[period.cadence.every]
  )
    found.push(
      signal('silent', null, daysBetween(one.reports.length === 0 ? one.starts : lastHeard, plan.asOf)),
    );
  return found;
}

/** A low score counts where pace exists; a diagnosis counts from the round before that of the review on. */
function isLowWithoutDiagnosis(one: KeyResult, period: Period, review: Day): boolean {
  if (one.pace === null || one.score === null || round9(one.score) >= LOW_SCORE) return false;
  const round = roundOf(period, review);
  const { starts } = roundBefore(period, round) ?? round;
  return !one.reports.some(({ day, diagnosis }) => diagnosis !== null && day >= starts);
}

function objectiveSignals(plan: Plan, period: Period, objective: Objective): Signal[] {
  const signal = (kind: SignalKind, from: number | null, to: number | null): Signal => ({
    kind,
    objective: objective.id,
    keyResult: null,
    from,
    to,
  });
  const found: Signal[] = [];
  const live = liveKeyResults(objective.keyResults);
  const days = daysBetween(period.starts, period.ends) + 1;
  const isBeforeLastThird = (daysBetween(period.starts, plan.asOf) + 1) * 3 <= days * 2;
  if (isBeforeLastThird && live.length > 0 && live.every(({ score }) => score !== null && round9(score) >= 1))
    found.push(signal('finished-early', null, objective.score));
  const contributing = contributingMean(plan, objective);
  if (contributing?.differs === 'above')
    found.push(signal('above-its-contributors', objective.score, contributing.score));
  return found;
}
