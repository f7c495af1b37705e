/** What was agreed of a key result, and from which day on it holds. */
import type { KeyResultData, ObjectiveData } from '../schema/objective.ts';
import type { Agreement } from './amendments.ts';
import type { Company } from './company.ts';
import type { Day } from './day.ts';
import type { HealthMetric } from './health-metric.ts';
import { unitOf } from './measurement.ts';
import { metricOf } from './metrics/index.ts';
import type { Metric } from './metrics/metric.ts';
import type { Period } from './period.ts';

export interface Terms {
  /** The day they hold from; null for the first. */
  readonly since: Day | null;
  readonly metric: Metric;
  /** The metric's own, or that of the health metric it refers to. */
  readonly unit: string | null;
  readonly weight: number;
  readonly ambition: ObjectiveData['ambition'];
  /** What it is expected to end at, 0–1. */
  readonly expected: number;
  readonly starts: Day;
  readonly due: Day;
}

/** What the terms of a key result depend on beside what was agreed. */
export interface TermsContext {
  readonly period: Pick<Period, 'starts' | 'ends'>;
  readonly company: Pick<Company, 'scoring'>;
  readonly healthMetric: (id: string) => HealthMetric | undefined;
}

/** A key result's terms, oldest first; those before it was added are not among them. */
export const termsOf = (
  keyResult: string,
  agreements: readonly Agreement[],
  context: TermsContext,
): readonly Terms[] =>
  agreements.flatMap(({ since, data }) => {
    const found = data.keyResults.find(({ id }) => id === keyResult);
    return found === undefined ? [] : [{ since, ...agreedIn(found, data, context) }];
  });

function agreedIn(
  data: KeyResultData,
  objective: ObjectiveData,
  { period, company, healthMetric }: TermsContext,
): Omit<Terms, 'since'> {
  const metric = metricOf(data.metric);
  const ambition = data.ambition ?? objective.ambition;
  return {
    metric,
    unit: unitOf(metric, healthMetric),
    weight: data.weight,
    ambition,
    expected: company.scoring.expected[ambition],
    starts: period.starts,
    due: data.due ?? period.ends,
  };
}

/** The terms of a day; null before the key result was there. */
export const termsOn = ({ terms }: { readonly terms: readonly Terms[] }, day: Day): Terms | null =>
  terms.findLast(({ since }) => since === null || since <= day) ?? null;
