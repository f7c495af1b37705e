import type { MetricKind, MetricOf } from './metric.ts';

export const levels: MetricKind<MetricOf<'levels'>> = {
  progress: ({ levels: worded }, readings) =>
    worded.find(({ id }) => id === readings.at(-1)?.value)?.score ?? 0,
  hasPace: () => false,
  endsBetween: () => true,
  reportedAs: 'level',
  settles: true,
};
