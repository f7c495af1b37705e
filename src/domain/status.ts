import type { Company } from './company.ts';
import { addDays, type Day, daysBetween, earlierOf, laterOf } from './day.ts';
import { isReached, round9 } from './scoring.ts';

export const STATUSES = [
  'retired',
  'not-applicable',
  'not-graded',
  'graded',
  'final',
  'planned',
  'done',
  'no-data',
  'outdated',
  'off-track',
  'at-risk',
  'on-track',
] as const;
export type Status = (typeof STATUSES)[number];

/** Days on which nobody is asked to check in, both ends included. */
export interface Pause {
  readonly from: Day;
  readonly to: Day;
}

/** What the status of a key result follows from. */
export interface KeyResultFacts {
  readonly asOf: Day;
  /** The period's first day. */
  readonly opens: Day;
  /** Its own first day. */
  readonly starts: Day;
  /** The period's last day. */
  readonly ends: Day;
  readonly due: Day;
  readonly staleAfterDays: number;
  readonly pauses: readonly Pause[];
  readonly isRetired: boolean;
  /** The day on which it was last taken up again; null when it never was. */
  readonly revived: Day | null;
  readonly isNotApplicable: boolean;
  readonly isGraded: boolean;
  readonly isClosed: boolean;
  /** Whether its kind of metric settles at 1: milestones, yes-no, levels. */
  readonly settles: boolean;
  readonly progress: number | null;
  /** What counts, 0–1; null for no data. */
  readonly score: number | null;
  /** What it is expected to end at, 0–1. */
  readonly expected: number;
  readonly pace: number | null;
  readonly confidence: number | null;
  /** Whether any check-in carried a value or a confidence. */
  readonly wasReported: boolean;
  readonly lastCheckIn: Day | null;
}

export type Thresholds = Company['status'];

/** The status of a key result: the first that applies, in the order of the scoring contract. */
export function keyResultStatus(facts: KeyResultFacts, thresholds: Thresholds): Status {
  const { asOf, progress } = facts;
  if (facts.isRetired) return 'retired';
  if (facts.isNotApplicable) return 'not-applicable';
  if (facts.isGraded) return 'graded';
  if (facts.isClosed) return facts.score === null ? 'not-graded' : 'final';
  if (asOf < facts.opens || asOf < facts.starts) return 'planned';
  if (facts.settles && progress !== null && round9(progress) >= 1) return 'done';
  if (!facts.wasReported || facts.lastCheckIn === null) return 'no-data';
  if (silentDays(facts) > facts.staleAfterDays) return 'outdated';
  const outlook = outlookOf(facts.confidence, facts.pace, thresholds);
  const isMissed = asOf > facts.due && progress !== null && !isReached(progress, facts.expected);
  return outlook === 'on-track' && isMissed ? 'at-risk' : outlook;
}

/** Days since the last check-in, its own start or its revival, up to the period's end, without those of pauses. */
function silentDays({ lastCheckIn, starts, revived, asOf, ends, pauses }: KeyResultFacts): number {
  const since = [lastCheckIn ?? starts, starts, revived ?? starts].reduce(laterOf);
  return unpausedDays(since, earlierOf(asOf, ends), pauses);
}

/** Days after one up to another, the last included, that lie in no pause. */
export function unpausedDays(after: Day, until: Day, pauses: readonly Pause[]): number {
  if (pauses.length === 0) return daysBetween(after, until);
  let days = 0;
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1))
    if (!pauses.some(({ from, to }) => from <= day && day <= to)) days += 1;
  return days;
}

/** The worse of what confidence (0–10) and pace say; on track where neither speaks. */
export function outlookOf(
  confidence: number | null,
  pace: number | null,
  thresholds: Thresholds,
): 'off-track' | 'at-risk' | 'on-track' {
  const sure = confidence === null ? Infinity : round9(confidence);
  const behind = pace === null ? -Infinity : round9(-pace);
  if (sure < thresholds.offTrackBelowConfidence || behind > thresholds.offTrackBehindPace) return 'off-track';
  if (sure < thresholds.atRiskBelowConfidence || behind > thresholds.atRiskBehindPace) return 'at-risk';
  return 'on-track';
}

/** What the status of an objective follows from. */
export interface ObjectiveFacts {
  readonly isRetired: boolean;
  /** Whether a person graded it as a whole. */
  readonly isGraded: boolean;
  readonly isClosed: boolean;
  readonly hasBegun: boolean;
  /** Statuses of all its key results, the retired ones too. */
  readonly keyResults: readonly Status[];
  /** What counts, 0–1; null for no data. */
  readonly score: number | null;
  readonly confidence: number | null;
  readonly pace: number | null;
}

const NOT_LIVE: readonly Status[] = ['retired', 'not-applicable'];
const FINISHED: readonly Status[] = ['graded', 'final', 'done'];
/** What work no longer goes on for, or not yet. */
const NOT_OPEN: readonly Status[] = [...NOT_LIVE, ...FINISHED, 'not-graded', 'planned'];

/** Whether work goes on: neither over and settled nor still to begin. */
export const isOpen = (status: Status): boolean => !NOT_OPEN.includes(status);

/** The status of an objective: the first that applies, in the order of the scoring contract. */
export function objectiveStatus(facts: ObjectiveFacts, thresholds: Thresholds): Status {
  const pursued = facts.keyResults.filter((status) => status !== 'retired');
  const live = pursued.filter((status) => status !== 'not-applicable');
  const open = live.filter(isOpen);
  const areAll = (...statuses: readonly Status[]) =>
    live.length > 0 && live.every((status) => statuses.includes(status));
  if (facts.isRetired) return 'retired';
  if (facts.isGraded || (areAll(...FINISHED) && live.includes('graded'))) return 'graded';
  if (facts.isClosed) {
    if (pursued.length > 0 && live.length === 0) return 'not-applicable';
    return facts.score === null ? 'not-graded' : 'final';
  }
  if (!facts.hasBegun || areAll('planned')) return 'planned';
  if (areAll('done')) return 'done';
  if (live.length === 0 || (open.length > 0 && open.every((status) => status === 'no-data')))
    return 'no-data';
  const silent = open.filter((status) => status === 'outdated' || status === 'no-data').length;
  const saysNothing = facts.confidence === null && facts.pace === null;
  if (silent * 2 > open.length || (silent > 0 && silent * 2 === open.length && saysNothing))
    return 'outdated';
  const outlook = outlookOf(facts.confidence, facts.pace, thresholds);
  return outlook === 'on-track' && live.includes('off-track') ? 'at-risk' : outlook;
}
