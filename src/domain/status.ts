import type { Company } from './company.ts';
import { type Day, daysBetween, earlierOf } from './day.ts';
import { round9 } from './scoring.ts';

export const STATUSES = [
  'retired',
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

/** What the status of a key result follows from. */
export interface KeyResultFacts {
  readonly asOf: Day;
  readonly starts: Day;
  readonly ends: Day;
  readonly due: Day;
  readonly staleAfterDays: number;
  readonly isRetired: boolean;
  readonly isGraded: boolean;
  readonly isClosed: boolean;
  /** Whether its kind of metric settles at 1: milestones, yes-no, levels. */
  readonly settles: boolean;
  readonly progress: number | null;
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
  const isMet = progress !== null && round9(progress) >= 1;
  if (facts.isRetired) return 'retired';
  if (facts.isGraded) return 'graded';
  if (facts.isClosed) return 'final';
  if (asOf < facts.starts) return 'planned';
  if (facts.settles && isMet) return 'done';
  if (!facts.wasReported || facts.lastCheckIn === null) return 'no-data';
  if (daysBetween(facts.lastCheckIn, earlierOf(asOf, facts.ends)) > facts.staleAfterDays) return 'outdated';
  const outlook = outlookOf(facts.confidence, facts.pace, thresholds);
  return outlook === 'on-track' && asOf > facts.due && !isMet ? 'at-risk' : outlook;
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
  readonly hasBegun: boolean;
  /** Statuses of its live key results. */
  readonly keyResults: readonly Status[];
  readonly confidence: number | null;
  readonly pace: number | null;
}

const FINISHED: readonly Status[] = ['graded', 'final', 'done'];

/** The status of an objective: the first that applies, in the order of the scoring contract. */
export function objectiveStatus(facts: ObjectiveFacts, thresholds: Thresholds): Status {
  const { keyResults } = facts;
  const count = (...statuses: Status[]) => keyResults.filter((status) => statuses.includes(status)).length;
  if (facts.isRetired) return 'retired';
  if (keyResults.length > 0 && count(...FINISHED) === keyResults.length)
    return count('graded') > 0 ? 'graded' : 'done';
  if (!facts.hasBegun) return 'planned';
  if (count('no-data') === keyResults.length) return 'no-data';
  if (count('outdated', 'no-data') * 2 > keyResults.length) return 'outdated';
  const outlook = outlookOf(facts.confidence, facts.pace, thresholds);
  return outlook === 'on-track' && count('off-track') > 0 ? 'at-risk' : outlook;
}
