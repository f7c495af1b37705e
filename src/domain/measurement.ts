import type { MetricData } from '../schema/metric-type.ts';
import { type Report, readingsOf } from './check-in.ts';
import { type Day, earlierOf } from './day.ts';
import { writtenFor } from './digits.ts';
import type { HealthMetric } from './health-metric.ts';
import { metricOf, progressOf } from './metrics/index.ts';
import type { Metric, Reading } from './metrics/metric.ts';
import type { Period } from './period.ts';
import { clamp01 } from './scoring.ts';

/** A metric with its values up to a day, and how far they have come. */
export interface Measurement {
  readonly metric: Metric;
  /** The metric's own, or that of the health metric it refers to. */
  readonly unit: string | null;
  readonly source: string | null;
  /** One a day, oldest first. */
  readonly readings: readonly Reading[];
  /** The numbers people wrote for it: its ends, and the values of check-ins. */
  readonly written: readonly number[];
  /** How far, raw: over 1 and below 0 as they are; null for no data. */
  readonly progress: number | null;
  /** Progress clamped to 0–1. */
  readonly computed: number | null;
}

/**
 * Puts check-ins' values and, for a metric that refers to a health metric, its rows dated within the period
 * onto one line of days. Reports come in the order in which later ones win.
 */
export function measure(
  written: MetricData | undefined,
  reports: readonly Pick<Report, 'day' | 'value' | 'checkIn'>[],
  {
    period,
    asOf,
    healthMetric,
  }: { period: Period; asOf: Day; healthMetric: (id: string) => HealthMetric | undefined },
): Measurement {
  const metric = metricOf(written);
  const history = 'ref' in metric && metric.ref !== undefined ? healthMetric(metric.ref) : undefined;
  const until = earlierOf(asOf, period.ends);
  const rows = history?.rows.filter(({ date }) => period.starts <= date && date <= until) ?? [];
  const readings = readingsOf(reports, rows);
  const progress = progressOf(metric, readings);
  return {
    metric,
    unit: unitOf(metric, healthMetric),
    source: ('source' in metric ? metric.source : undefined) ?? history?.source ?? null,
    readings,
    written: writtenFor(metric, reports),
    progress,
    computed: progress === null ? null : clamp01(progress),
  };
}

/** The metric's own unit, else that of the health metric it refers to. */
export function unitOf(
  metric: Metric,
  healthMetric: (id: string) => Pick<HealthMetric, 'unit'> | undefined,
): string | null {
  const own = 'unit' in metric ? metric.unit : undefined;
  if (own !== undefined) return own;
  return ('ref' in metric && metric.ref !== undefined ? healthMetric(metric.ref)?.unit : null) ?? null;
}
