import { describe, expect, it } from 'vitest';
import { isReached, overBands, overTenths } from '../../../src/domain/distribution.ts';

describe('a distribution over bands', () => {
  it('counts each band, and apart from them what has none', () => {
    expect(overBands([{ band: 'strong' }, { band: null }, { band: 'strong' }, { band: 'none' }])).toEqual({
      counts: { none: 1, limited: 0, partial: 0, strong: 2, full: 0 },
      without: 1,
    });
  });

  it('may be of nothing', () => {
    expect(overBands([]).without).toBe(0);
  });
});

describe('a distribution over tenths', () => {
  it('puts each score where it is shown, rounded half up twice as bands are', () => {
    expect(overTenths([0, 0.04, 0.05, 0.644, 0.645, 0.949, 1])).toEqual([2, 1, 0, 0, 0, 0, 1, 1, 0, 0, 2]);
  });

  it('has eleven steps, however few scores there are', () => {
    expect(overTenths([])).toEqual(Array(11).fill(0));
  });
});

describe('what was expected', () => {
  it.each([
    [0.7, 0.7, true],
    [0.645, 0.7, true],
    [0.644, 0.7, false],
    [(0.6 + 0.7) / 2, 0.7, true],
    [0.94, 1, false],
    [0.95, 1, true],
    [1, 1, true],
    [0.8, 0.75, true],
    [0.7, 0.75, false],
    [0, 0, true],
  ])('for %s of %s is reached: %s', (score, expected, reached) => {
    expect(isReached(score, expected)).toBe(reached);
  });
});
