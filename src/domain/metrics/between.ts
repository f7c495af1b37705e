import { round9 } from '../scoring.ts';
import { lastNumber, type MetricKind, type MetricOf } from './metric.ts';

export const between: MetricKind<MetricOf<'between'>> = {
  progress({ low, high }, readings) {
    const value = lastNumber(readings);
    if (value === null) return null;
    return round9(low) <= round9(value) && round9(value) <= round9(high) ? 1 : 0;
  },
  hasPace: () => false,
  endsBetween: () => false,
  reportedAs: 'number',
  settles: false,
};
