import { describe, expect, it } from 'vitest';
import { fittingLabels } from '../../../src/charts/fitting-labels.ts';
import { thinOut } from '../../../src/charts/thin-out.ts';

const labels = (...places: [number, string][]) => places.map(([x, text]) => ({ x, text }));
const fitting = (
  anchor: 'start' | 'middle',
  widest: number,
  ...places: [number, string][]
): [number, string][] =>
  fittingLabels(labels(...places), anchor, [0, 200], widest).map(({ x, text }) => [x, text]);

describe('labels of an axis', () => {
  it('all stay where there is room', () => {
    expect(fitting('start', 80, [0, 'Q1'], [60, 'Q2'], [120, 'Q3'])).toHaveLength(3);
  });

  it('lose the older of two that touch', () => {
    expect(fitting('start', 80, [0, 'Q1'], [10, 'Q2'], [120, 'Q3'])).toEqual([
      [10, 'Q2'],
      [120, 'Q3'],
    ]);
  });

  it('lose what would stick out at either end', () => {
    expect(fitting('start', 80, [100, 'Q1'], [199, 'Q2'])).toEqual([[100, 'Q1']]);
    expect(fitting('middle', 80, [1, 'Q1'], [100, 'Q2'], [199, 'Q3'])).toEqual([[100, 'Q2']]);
  });

  it('are shortened to a bearable width', () => {
    const [[, text] = [0, '']] = fitting('start', 60, [0, 'The quarter in which everything was new']);
    expect(text).toMatch(/^The.*…$/);
  });

  it('may be none', () => {
    expect(fitting('middle', 60)).toEqual([]);
  });
});

describe('a long series, thinned out', () => {
  const rows = (...values: number[]) => values.map((value) => ({ value }));

  it('is left as it is when it is short enough', () => {
    const short = rows(1, 2, 3);
    expect(thinOut(short, 3)).toBe(short);
    expect(thinOut([], 3)).toEqual([]);
  });

  it('keeps the first, the last, and of each stretch the lowest and the highest in their order', () => {
    const thin = thinOut(rows(5, 1, 2, 9, 3, 3, 8, 4, 7), 6);
    expect(thin.map(({ value }) => value)).toEqual([5, 1, 9, 3, 8, 7]);
  });

  it('has at most so many, also where all are equal', () => {
    const equal = Array.from({ length: 1000 }, () => ({ value: 3 }));
    expect(thinOut(equal, 100).length).toBeLessThanOrEqual(100);
    const saw = Array.from({ length: 1001 }, (_, index) => ({ value: index % 2 }));
    expect(thinOut(saw, 100).length).toBeLessThanOrEqual(100);
  });
});
