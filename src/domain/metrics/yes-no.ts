import type { MetricKind, MetricOf } from './metric.ts';

export const yesNo: MetricKind<MetricOf<'yes-no'>> = {
  progress: (_, readings) => (readings.at(-1)?.value === true ? 1 : 0),
  hasPace: () => false,
  endsBetween: () => false,
  reportedAs: 'yes-no',
  settles: true,
};
