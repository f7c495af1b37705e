import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../../src/domain/measurement.ts';
import { metricOf } from '../../../src/domain/metrics/index.ts';
import type { Value } from '../../../src/domain/metrics/metric.ts';
import { valueChange } from '../../../src/domain/value-change.ts';
import type { MetricData } from '../../../src/schema/metric-type.ts';

const measured = (metric: object, value: Value, unit = 'days'): Measurement => ({
  metric: metricOf(metric as MetricData),
  unit,
  source: null,
  readings: [{ day: '2026-08-03', value, checkIn: null }],
  written: [],
  progress: null,
  computed: null,
});
const change = (metric: object, from: Value, to: Value) =>
  valueChange(measured(metric, from), measured(metric, to));

const rising = { baseline: 10, target: 20 };
const falling = { baseline: 20, target: 10 };
const range = { type: 'between', low: 5, high: 10 };

describe('a metric that moved', () => {
  it.each([
    ['towards a higher target', rising, 12, 15, 3, 'better'],
    ['away from it', rising, 15, 12, -3, 'worse'],
    ['towards a lower target', falling, 15, 12, -3, 'better'],
    ['away from that', falling, 12, 15, 3, 'worse'],
    ['past its target', rising, 20, 25, 5, 'better'],
    ['as a total', { baseline: 90, target: 40, accumulates: true }, 10, 15, 5, 'better'],
    ['above what it shall at least be', { type: 'at-least', target: 9 }, 8, 12, 4, 'better'],
    ['above what it shall at most be', { type: 'at-most', target: 9 }, 8, 12, 4, 'worse'],
    ['into its range from above', range, 12, 7, -5, 'better'],
    ['nearer to its range from below', range, 1, 3, 2, 'better'],
    ['out of its range', range, 7, 12, 5, 'worse'],
    ['within its range', range, 6, 9, 3, null],
    ['by what binary floating point cannot hold', rising, 0.1, 0.3, 0.2, 'better'],
  ])('%s', (_, metric, from, to, by, verdict) => {
    expect(change(metric, from, to)).toEqual({ by, verdict });
  });
  it.each([
    ['has not', rising, 12, 12],
    ['is no number', { type: 'yes-no' }, false, true],
  ])('says nothing where it %s', (_, metric, from, to) => {
    expect(change(metric, from, to)).toBeNull();
  });
  it('says nothing of the first value, nor in another unit', () => {
    expect(valueChange(null, measured(rising, 12))).toBeNull();
    expect(valueChange(measured(rising, 12, 'hours'), measured(rising, 15))).toBeNull();
  });
});
