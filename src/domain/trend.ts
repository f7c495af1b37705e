import type { Day } from './day.ts';
import type { KeyResult } from './key-result.ts';
import { progressOf } from './metrics/index.ts';
import { liveKeyResults, type Objective } from './objective.ts';
import { clamp01, weightedMean } from './scoring.ts';

/** The confidence that held at the end of a day, 0–10; null before the first one was given. */
export const confidenceOn = ({ reports }: Pick<KeyResult, 'reports'>, day: Day): number | null =>
  reports.findLast((report) => report.day <= day && report.confidence !== null)?.confidence ?? null;

/** The raw progress at the end of a day, by the target of today; null before the first value. */
export const progressOn = (
  { metric, readings }: Pick<KeyResult, 'metric' | 'readings'>,
  day: Day,
): number | null =>
  progressOf(
    metric,
    readings.filter((reading) => reading.day <= day),
  );

/** An objective's mean confidence at the end of a day, 0–10. */
export const objectiveConfidenceOn = (
  { keyResults }: Pick<Objective, 'keyResults'>,
  day: Day,
): number | null =>
  weightedMean(liveKeyResults(keyResults).map((one) => [confidenceOn(one, day), one.weight]));

/** An objective's mean progress at the end of a day, each key result's clamped to 0–1. */
export const objectiveProgressOn = ({ keyResults }: Pick<Objective, 'keyResults'>, day: Day): number | null =>
  weightedMean(
    liveKeyResults(keyResults).map((one) => {
      const progress = progressOn(one, day);
      return [progress === null ? null : clamp01(progress), one.weight];
    }),
  );
