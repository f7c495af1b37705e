import type { MetricKind, MetricOf } from './metric.ts';

export const graded: MetricKind<MetricOf<'graded'>> = {
  progress: () => null,
  hasPace: () => false,
  endsBetween: () => false,
  reportedAs: 'nothing',
  settles: false,
};
