import type { MetricData } from '../../schema/metric-type.ts';
import { between } from './between.ts';
import { fromTo } from './from-to.ts';
import { graded } from './graded.ts';
import { levels } from './levels.ts';
import type { Metric, MetricKind, MetricOf, MetricType, Reading } from './metric.ts';
import { milestones } from './milestones.ts';
import { pending } from './pending.ts';
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
  pending,
} satisfies { [Type in MetricType]: MetricKind<MetricOf<Type>> };

/** How a type of metric behaves. The cast is sound: each kind sits under its own type. */
export const kindOf = (metric: Metric): MetricKind<Metric> => kinds[metric.type] as MetricKind<Metric>;

/**
 * What an author wrote, with the type said: from-to when it was left out, graded without a metric, pending while one of
 * its numbers is.
 */
export function metricOf(written: MetricData | undefined): Metric {
  if (written === undefined) return { type: 'graded' };
  const type = written.type ?? 'from-to';
  if ('target' in written && (written.target === 'pending' || written.baseline === 'pending')) {
    const { ref, unit, source } = written;
    const known = (value: number | 'pending' | undefined) => (value === 'pending' ? undefined : value);
    return {
      type: 'pending',
      as: type as MetricOf<'pending'>['as'],
      baseline: known(written.baseline),
      target: known(written.target),
      ref,
      unit,
      source,
    };
  }
  return { ...written, type } as Metric;
}

/** How far a metric has come, raw; null when nothing was reported. */
export const progressOf = (metric: Metric, readings: readonly Reading[]): number | null =>
  readings.length === 0 ? null : kindOf(metric).progress(metric, readings);
