import type { MetricKind, MetricOf } from './metric.ts';

/** Values are reported and shown; what they come to cannot be said. */
export const pending: MetricKind<MetricOf<'pending'>> = {
  progress: () => null,
  hasPace: () => false,
  endsBetween: () => true,
  reportedAs: 'number',
  settles: false,
};
