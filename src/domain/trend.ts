/** The past by the terms of its day: what a build as of that day says, found from a later one. */
import type { Report } from './check-in.ts';
import type { Day } from './day.ts';
import type { KeyResult } from './key-result.ts';
import { kindOf, progressOf } from './metrics/index.ts';
import type { Objective } from './objective.ts';
import { elapsedShare } from './pace.ts';
import { retirementOn } from './retirement.ts';
import { clamp01, mean, weightedMean } from './scoring.ts';
import { type Terms, termsOn } from './terms.ts';

/** The confidence that held at the end of a day, 0–10; null before the first one was given. */
export const confidenceOn = ({ reports }: Pick<KeyResult, 'reports'>, day: Day): number | null =>
  reports.findLast((report) => report.day <= day && report.confidence !== null)?.confidence ?? null;

/** The raw progress at the end of a day, by the terms of that day; null before the first value. */
export function progressOn(one: Pick<KeyResult, 'terms' | 'readings'>, day: Day): number | null {
  const terms = termsOn(one, day);
  if (terms === null) return null;
  return progressOf(
    terms.metric,
    one.readings.filter((reading) => reading.day <= day),
  );
}

/**
 * The raw progress that a report told, by the terms of its day: by its own value, also where another report of that
 * day came to hold; null where it gave none.
 */
export function progressIn(
  one: Pick<KeyResult, 'terms' | 'readings'>,
  { day, value, checkIn }: Pick<Report, 'day' | 'value' | 'checkIn'>,
): number | null {
  const terms = termsOn(one, day);
  if (terms === null || value === undefined) return null;
  const before = one.readings.filter((reading) => reading.day < day);
  return progressOf(terms.metric, [...before, { day, value, checkIn }]);
}

/** What the pace asks for by the end of a day, 0–1, by the terms of that day; null where there is no pace. */
export function askedOn(one: Pick<KeyResult, 'terms'>, day: Day): number | null {
  const terms = termsOn(one, day);
  if (terms === null || !kindOf(terms.metric).hasPace(terms.metric)) return null;
  return terms.expected * elapsedShare(terms.starts, terms.due, day);
}

/** Those that counted on a day, with their terms: there already, not retired, not yet declared not applicable. */
export const liveOn = (
  { keyResults }: Pick<Objective, 'keyResults'>,
  day: Day,
): { readonly one: KeyResult; readonly terms: Terms }[] =>
  keyResults.flatMap((one) => {
    const terms = termsOn(one, day);
    const isRetired = retirementOn(one.retirements, day) !== null;
    const isOut = one.notApplicable !== null && one.notApplicable.date <= day;
    return terms === null || isRetired || isOut ? [] : [{ one, terms }];
  });

/** An objective's mean confidence at the end of a day, 0–10. */
export const objectiveConfidenceOn = (objective: Pick<Objective, 'keyResults'>, day: Day): number | null =>
  weightedMean(liveOn(objective, day).map(({ one, terms }) => [confidenceOn(one, day), terms.weight]));

/** The mean confidence at the end of a day of those objectives that were pursued on it and are no person's own. */
export const meanConfidenceOn = (
  objectives: readonly Pick<Objective, 'keyResults' | 'retirements' | 'individual'>[],
  day: Day,
): number | null =>
  mean(
    objectives
      .filter(({ individual, retirements }) => !individual && retirementOn(retirements, day) === null)
      .map((one) => objectiveConfidenceOn(one, day)),
  );

/** An objective's mean progress at the end of a day, each key result's clamped to 0–1. */
export const objectiveProgressOn = (objective: Pick<Objective, 'keyResults'>, day: Day): number | null =>
  weightedMean(
    liveOn(objective, day).map(({ one, terms }) => {
      const progress = progressOn(one, day);
      return [progress === null ? null : clamp01(progress), terms.weight];
    }),
  );
