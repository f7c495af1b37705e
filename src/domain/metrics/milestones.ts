import type { MetricKind, MetricOf } from './metric.ts';

export const milestones: MetricKind<MetricOf<'milestones'>> = {
  progress({ milestones: steps }, readings) {
    const done = readings.at(-1)?.value;
    if (!Array.isArray(done)) return null;
    const weightOf = (counted: typeof steps) => counted.reduce((sum, { weight }) => sum + weight, 0);
    return weightOf(steps.filter(({ id }) => done.includes(id))) / weightOf(steps);
  },
  hasPace: () => true,
  endsBetween: () => true,
  reportedAs: 'done',
  settles: true,
};
