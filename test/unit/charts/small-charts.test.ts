import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { confidenceLine } from '../../../src/charts/confidence-line.ts';
import { rangeBar } from '../../../src/charts/range-bar.ts';
import { elapsedBar, scoreBar } from '../../../src/charts/score-bar.ts';

const read = (markup: string): Element => {
  expect(markup).not.toMatch(/NaN|Infinity|undefined|null|style=/);
  const svg = new JSDOM(markup).window.document.querySelector('svg')!;
  expect(svg.getAttribute('role')).toBe('img');
  expect(svg.getAttribute('aria-label')).not.toBe('');
  return svg;
};
const width = (svg: Element, selector: string): number | null =>
  svg.querySelector(selector) === null ? null : Number(svg.querySelector(selector)?.getAttribute('width'));

describe('a score as a bar', () => {
  const bar = (score: number | null, expected = 0.7) =>
    read(scoreBar({ score, expected, label: 'Score "0.5" & <more>' }));

  it.each([
    [null, null],
    [0, null],
    [-0.5, null],
    [0.001, 6],
    [0.5, 75],
    [1, 150],
    [1.4, 150],
  ])('is filled for %s to %s of 150', (score, filled) => {
    expect(width(bar(score), '.fill')).toBe(filled);
  });

  it('carries the mark of a good end, at both ends of the track too', () => {
    const mark = (expected: number) => bar(0.5, expected).querySelector('.mark')?.getAttribute('d');
    expect([mark(0), mark(0.7), mark(1)]).toEqual(['M1 0V12', 'M105 0V12', 'M149 0V12']);
  });

  it('says its label as it was written', () => {
    expect(bar(0.5).getAttribute('aria-label')).toBe('Score "0.5" & <more>');
  });
});

describe('the time that has passed', () => {
  it.each([0, 0.5, 1])('is drawn as %s of its track', (share) => {
    expect(width(read(elapsedBar(share, 'x')), '.fill')).toBe(share * 180);
  });
});

describe('the way from baseline to target', () => {
  const bar = (progress: number | null, now: string | null = '−3.4T') =>
    read(rangeBar({ progress, expected: 0.7, from: '−1.2T', to: '2T', now, label: 'From −1.2T to 2T' }));

  it.each([
    [null, null],
    [-3, null],
    [0, null],
    [0.5, 260],
    [1, 520],
    [2e12, 520],
  ])('is filled for progress %s to %s of 520', (progress, filled) => {
    expect(width(bar(progress), '.fill')).toBe(filled);
  });

  it('writes where it stands below that place, and inside the picture at both ends', () => {
    const middle = (progress: number) => Number(bar(progress).querySelector('.now')?.getAttribute('x'));
    expect(middle(0.5)).toBe(260);
    expect(middle(0)).toBeGreaterThan(15);
    expect(middle(1)).toBeLessThan(505);
    expect(bar(null, null).querySelector('.now')).toBeNull();
  });

  it('cuts words that would meet in the middle, and none that fit', () => {
    const unit = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';
    const ends = (from: string, to: string) =>
      [
        ...read(rangeBar({ progress: 0, expected: 0.7, from, to, now: null, label: 'x' })).querySelectorAll(
          'text',
        ),
      ].map((text) => text.textContent);
    expect(ends('1 day', '3 days')).toEqual(['1 day', '3 days']);
    for (const [index, cut] of ends(`1 ${unit}`, `0 ${unit}`).entries()) {
      expect(cut).toMatch(index === 0 ? /^1 Donau.*…$/ : /^0 Donau.*…$/);
      expect(cut.length).toBeLessThan(40);
    }
  });
});

describe('confidence as a small line', () => {
  const line = (values: (number | null)[]) => confidenceLine({ values, threshold: 7, label: 'Confidence' });

  it('is nothing when it was never given', () => {
    expect(line([])).toBe('');
    expect(line([null, null])).toBe('');
  });

  it('is a dot for one value', () => {
    const svg = read(line([8]));
    expect(svg.querySelector('path:not(.base)')).toBeNull();
    expect(svg.querySelector('circle')?.getAttribute('cx')).toBe('3');
  });

  it('begins in the week of the first value', () => {
    const svg = read(line([null, null, 5, 5]));
    expect(svg.querySelector('path:not(.base)')?.getAttribute('d')).toMatch(/^M63,13L93,13$/);
  });

  it('stays within its height from 0 to 10', () => {
    const svg = read(line([0, 10]));
    expect(svg.querySelector('path:not(.base)')?.getAttribute('d')).toBe('M3,23L93,3');
  });
});
