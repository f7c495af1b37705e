import { round9 } from '../scoring.ts';
import { shareOfTheWay } from './from-to.ts';
import { lastNumber, type Metric, type MetricKind, type MetricOf } from './metric.ts';

function threshold(
  isMet: (value: number, target: number) => boolean,
): MetricKind<MetricOf<'at-least' | 'at-most'>> {
  const met = (value: number, target: number) => isMet(round9(value), round9(target));
  return {
    progress({ baseline, target, over }, readings) {
      if (over === 'check-ins') {
        const values = readings.map(({ value }) => value).filter((value) => typeof value === 'number');
        return values.length === 0
          ? null
          : values.filter((value) => met(value, target)).length / values.length;
      }
      const value = lastNumber(readings);
      if (value === null) return null;
      if (met(value, target)) return 1;
      return baseline === undefined ? 0 : shareOfTheWay(value, baseline, target);
    },
    hasPace: ({ baseline, over }) => baseline !== undefined && over === undefined,
    endsBetween: ({ baseline, over }) => baseline !== undefined || over !== undefined,
    reportedAs: 'number',
    settles: false,
  };
}

export const atLeast = threshold((value, target) => value >= target);
export const atMost = threshold((value, target) => value <= target);

/** Whether progress is the share of check-ins that met it. */
export const isShareOfCheckIns = (metric: Metric): boolean => 'over' in metric && metric.over === 'check-ins';
