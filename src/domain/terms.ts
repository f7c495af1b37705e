/** What was agreed of a key result, and from which day on it holds. */
import type { AmendmentData, KeyResultData, ObjectiveData } from '../schema/objective.ts';
import type { Agreement } from './amendments.ts';
import type { Company } from './company.ts';
import type { Day } from './day.ts';
import type { HealthMetric } from './health-metric.ts';
import { unitOf } from './measurement.ts';
import { metricOf } from './metrics/index.ts';
import type { Metric } from './metrics/metric.ts';
import type { Period } from './period.ts';
import { startOfKeyResult, startOfObjective } from './start.ts';

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

/** Which of the terms an amendment can change. */
const TERMS = ['target', 'baseline', 'unit', 'weight', 'starts', 'due', 'ambition'] as const;
type TermsField = (typeof TERMS)[number];

/** A day on which one of the terms changed. */
export interface TermsChange {
  readonly day: Day;
  readonly field: TermsField;
  /** Null where the files do not say. */
  readonly from: string | number | null;
  readonly to: string | number | null;
  /** The unit of both, for numbers of the metric. */
  readonly units: readonly [from: string | null, to: string | null];
  readonly because: string | null;
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
    return found === undefined ? [] : [agreedIn(found, { since, data }, context)];
  });

/** On which nothing has been amended yet. */
const BEFORE_ALL: Day = '0000-01-01';

function agreedIn(
  keyResult: KeyResultData,
  { since, data }: Agreement,
  { period, company, healthMetric }: TermsContext,
): Terms {
  const metric = metricOf(keyResult.metric);
  const ambition = keyResult.ambition ?? data.ambition;
  return {
    since,
    metric,
    unit: unitOf(metric, healthMetric),
    weight: keyResult.weight,
    ambition,
    expected: company.scoring.expected[ambition],
    starts: startOfKeyResult(keyResult, data, period, since ?? BEFORE_ALL),
    due: keyResult.due ?? period.ends,
  };
}

/** What was agreed of a whole objective. */
export type ObjectiveTerms = Pick<Terms, 'since' | 'ambition' | 'expected' | 'starts'>;

/** An objective's own terms, oldest first. */
export const termsOfObjective = (
  agreements: readonly Agreement[],
  { period, company }: TermsContext,
): readonly ObjectiveTerms[] =>
  agreements.map(({ since, data }) => ({
    since,
    ambition: data.ambition,
    expected: company.scoring.expected[data.ambition],
    starts: startOfObjective(data, period, since ?? BEFORE_ALL),
  }));

/** The terms of a day; null before the key result was there. */
export const termsOn = <T extends Pick<Terms, 'since'>>(
  { terms }: { readonly terms: readonly T[] },
  day: Day,
): T | null => terms.findLast(({ since }) => since === null || since <= day) ?? null;

/** What changed in the terms of a key result, oldest first. */
export const changesOfTerms = (
  keyResult: string,
  terms: readonly Terms[],
  agreements: readonly Agreement[],
): readonly TermsChange[] =>
  terms.slice(1).flatMap((now, index) => {
    const before = terms[index] ?? now;
    const amended = agreements.find(({ since }) => since === now.since)?.data.amendments ?? [];
    return TERMS.flatMap((field) => {
      const said = amended.filter(
        (one) => one.date === now.since && one.field === field && (one.keyResult ?? keyResult) === keyResult,
      );
      return changeOf(field, [before, now], said);
    });
  });

/** An amendment that keeps silent about what was before changes no number, and is told all the same. */
function changeOf(
  field: TermsField,
  [before, now]: readonly [Terms, Terms],
  said: readonly AmendmentData[],
): TermsChange[] {
  const [from, to] = [valueOf(before, field), valueOf(now, field)];
  const isOwn = said.some(({ keyResult }) => keyResult !== undefined);
  if (now.since === null || (from === to && !isOwn)) return [];
  const written = said.at(-1)?.to;
  const reasons = said.flatMap(({ because }) => because ?? []);
  return [
    {
      day: now.since,
      field,
      from: from === to ? null : from,
      to: to ?? (Array.isArray(written) ? null : (written ?? null)),
      units: [before.unit, now.unit],
      because: reasons.length === 0 ? null : reasons.join(' '),
    },
  ];
}

function valueOf(terms: Terms, field: TermsField): string | number | null {
  if (field !== 'target' && field !== 'baseline') return terms[field];
  const value: unknown = (terms.metric as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}
