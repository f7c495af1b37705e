import type { MetricData } from '../../schema/metric-type.ts';
import { between } from './between.ts';
import { fromTo } from './from-to.ts';
import { graded } from './graded.ts';
import { levels } from './levels.ts';
import type { Metric, MetricKind, MetricOf, MetricType, Reading } from './metric.ts';
import { milestones } from './milestones.ts';
import { atLeast, atMost } from './threshold.ts';
import { yesNo } from './yes-no.ts';

const kinds = {
  'from-to': fromTo,
  'at-least': atLeast,
  'at-most': atMost,
  between,
  milestones,
  levels,
  'yes-no': yesNo,
  graded,
} satisfies { [Type in MetricType]: MetricKind<MetricOf<Type>> };

/** How a type of metric behaves. The cast is sound: each kind sits under its own type. */
export const kindOf = (metric: Metric): MetricKind<Metric> => kinds[metric.type] as MetricKind<Metric>;

/** What an author wrote, with the type said: from-to when it was left out, graded without a metric. */
export function metricOf(written: MetricData | undefined): Metric {
  if (written === undefined) return { type: 'graded' };
  return { ...written, type: written.type ?? 'from-to' } as Metric;
}

/** How far a metric has come, raw; null when nothing was reported. */
export const progressOf = (metric: Metric, readings: readonly Reading[]): number | null =>
  readings.length === 0 ? null : kindOf(metric).progress(metric, readings);
