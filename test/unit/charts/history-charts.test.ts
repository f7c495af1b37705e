import { describe, expect, it } from 'vitest';
import { bandShares } from '../../../src/charts/band-shares.ts';
import { smallColumns } from '../../../src/charts/small-columns.ts';
import { tagsIn } from '../../support/html.ts';

const rects = (svg: string) =>
  tagsIn(svg)
    .filter(({ name }) => name === 'rect')
    .map(({ attributes }) => [attributes.get('class'), Number(attributes.get('width'))]);

describe('the spread over the bands', () => {
  const words = { title: 'Stretches', description: '<Full> 50%' };
  const bands = (...counts: number[]) =>
    ['none', 'limited', 'partial', 'strong', 'full'].map((band, index) => ({
      band,
      count: counts[index] ?? 0,
    }));

  it('gives each band its share, the lowest first, and none to a band without results', () => {
    expect(rects(bandShares({ bands: bands(1, 0, 0, 1, 2), ...words }))).toEqual([
      ['band-none', 39],
      ['band-strong', 39],
      ['band-full', 78],
    ]);
  });
  it('says in words what it shows', () => {
    const svg = bandShares({ bands: bands(1), ...words });
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<desc>&lt;Full&gt; 50%</desc>');
  });
  it('is nothing without results', () => {
    expect(bandShares({ bands: bands(0), ...words })).toBe('');
  });
});

describe('small columns', () => {
  const column = (score: number | null, isOpen = false) => ({ score, isOpen });

  it('tell a score that can still change from one that is final, and leave a gap for no data', () => {
    const svg = smallColumns([column(0.5), column(null), column(0.7, true)]);
    expect(rects(svg).map(([kind]) => kind)).toEqual(['reached', 'short']);
    expect(svg).toContain('width="30"');
  });
  it('stay within their height for any score, and show that 0 is not no data', () => {
    const tops = tagsIn(smallColumns([column(0), column(1), column(7), column(-1)]))
      .filter(({ name }) => name === 'rect')
      .map(({ attributes }) => [Number(attributes.get('y')), Number(attributes.get('height'))]);
    expect(tops).toEqual([
      [20, 1],
      [1, 20],
      [1, 20],
      [20, 1],
    ]);
  });
  it('are left out for people who hear the page: the numbers stand beside them', () => {
    expect(smallColumns([column(0.5)])).toContain('aria-hidden="true"');
  });
});
