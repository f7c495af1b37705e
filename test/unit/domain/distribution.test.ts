import { describe, expect, it } from 'vitest';
import { overBands, overTenths } from '../../../src/domain/distribution.ts';

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
  it('puts each score at the last tenth that what is shown of it has reached', () => {
    expect(overTenths([0, 0.04, 0.0949, 0.095, 0.694, 0.695, 0.996, 1])).toEqual([
      3, 1, 0, 0, 0, 0, 1, 1, 0, 1, 1,
    ]);
  });

  it('has eleven steps, however few scores there are', () => {
    expect(overTenths([])).toEqual(Array(11).fill(0));
  });
});
