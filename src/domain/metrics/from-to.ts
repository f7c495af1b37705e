import { minus } from '../digits.ts';
import { lastNumber, type MetricKind, type MetricOf } from './metric.ts';

/** Share of the way from baseline to target, as on paper; a falling metric needs no sign of its own. */
export const shareOfTheWay = (value: number, baseline: number, target: number): number =>
  minus(value, baseline) / minus(target, baseline);

export const fromTo: MetricKind<MetricOf<'from-to'>> = {
  progress({ baseline = 0, target = 0, accumulates }, readings) {
    const value = lastNumber(readings);
    if (value === null) return null;
    return accumulates ? value / target : shareOfTheWay(value, baseline, target);
  },
  hasPace: () => true,
  endsBetween: () => true,
  reportedAs: 'number',
  settles: false,
};
