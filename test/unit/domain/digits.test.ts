import { describe, expect, it } from 'vitest';
import {
  decimalsOf,
  decimalsOfSeries,
  decimalsOfValue,
  minus,
  roundHalfUp,
  sumOf,
} from '../../../src/domain/digits.ts';

describe('the decimals of a number', () => {
  it.each([
    [0, 0],
    [1200, 0],
    [1e21, 0],
    [99.995, 3],
    [-0.5, 1],
    [1e-7, 7],
    [1.25e-7, 9],
  ])('%d has %d', (number, decimals) => {
    expect(decimalsOf(number)).toBe(decimals);
  });
});

describe('arithmetic as on paper', () => {
  it.each([
    [1.005, 2, 1.01],
    [0.645, 2, 0.65],
    [-0.645, 2, -0.65],
    [-0.004, 2, 0],
    [99.9999, 2, 100],
    [1e-7, 2, 0],
    [5e-324, 2, 0],
    [1e300, 2, 1e300],
  ])('rounds %d to %d decimals: %d', (number, decimals, rounded) => {
    expect(roundHalfUp(number, decimals)).toBe(rounded);
  });

  it('loses nothing in a difference or a sum', () => {
    expect(minus(0.3, 0.1)).toBe(0.2);
    expect(minus(1_000_000.000001, 1_000_000)).toBe(0.000001);
    expect(minus(1e15, 5e-324)).toBe(1e15);
    expect(sumOf([0.1, 0.2])).toBe(0.3);
    expect(sumOf([])).toBe(0);
  });
});

describe('the decimals of a value beside those people wrote', () => {
  it('are its own as far as people wrote as many', () => {
    const yardstick = { decimals: 3, ends: [99.995] };
    expect(decimalsOfValue(99.991, yardstick)).toBe(3);
    expect(decimalsOfValue(100, yardstick)).toBe(0);
  });

  it('are those, or two, where a measured value has more', () => {
    expect(decimalsOfValue(91.333333, { decimals: 0, ends: [95] })).toBe(2);
    expect(decimalsOfValue(91.333333, { decimals: 3, ends: [95] })).toBe(3);
  });

  it('are more only as far as a measured value would look like an end', () => {
    expect(decimalsOfValue(99.9999123, { decimals: 0, ends: [100] })).toBe(4);
    expect(decimalsOfValue(0.30000000000000004, { decimals: 1, ends: [0.3] })).toBe(2);
  });

  it('say something of a tiny number', () => {
    expect(decimalsOfValue(0.000123456, { decimals: 0, ends: [] })).toBe(6);
  });
});

describe('the decimals of a series', () => {
  it.each([
    [[91.333333, 88.25], 2],
    [[99.98, 99.991, 99.998], 3],
    [[1.0842, 1.0849, 1.0862], 4],
    [[5, 5], 2],
    [[], 2],
  ])('tell how %j has gone with %d', (values, decimals) => {
    expect(decimalsOfSeries(values)).toBe(decimals);
  });
});
