import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricSeries } from '../../../src/charts/metric-series.ts';
import { addDays } from '../../../src/domain/day.ts';
import { readChart } from './drawn-chart.ts';

const CURVE = 'path:not([class])';

interface Drawn {
  readonly healthy?: readonly [number | null, number | null];
  readonly target?: number;
  readonly periods?: readonly (readonly [string, string])[];
}

const markup = (rows: readonly (readonly [string, number])[], more: Drawn = {}) =>
  metricSeries({
    title: 'Active teams over time',
    description: 'From 1 to 2.',
    rows: rows.map(([date, value]) => ({ date, value })),
    healthy: more.healthy ?? null,
    target: more.target === undefined ? null : { value: more.target, text: `target ${String(more.target)}` },
    periods: (more.periods ?? []).map(([starts, label]) => ({ starts, label })),
    format: String,
    tick: (value) => String(Number(value.toPrecision(12))),
    day: (day) => day,
  });
const series = (...given: Parameters<typeof markup>) => readChart(markup(...given));
/** Values one a week. */
const weekly = (...values: number[]): [string, number][] =>
  values.map((value, week) => [addDays('2026-01-05', week * 7), value]);

describe('a metric over time', () => {
  it('is nothing without values', () => {
    expect(markup([])).toBe('');
  });

  it('goes through every value, the latest written beside its dot', () => {
    const chart = series(weekly(10, 12, 11));
    expect(chart.path(CURVE)[0]).toHaveLength(3);
    expect(chart.svg.querySelector('text.now')?.textContent).toBe('11');
    expect(chart.svg.querySelectorAll('circle')).toHaveLength(1);
  });

  it('shows one value as a dot at the end, with its day once', () => {
    const chart = series([['2026-01-05', 5]]);
    expect(chart.path(CURVE)).toEqual([]);
    expect(chart.texts.filter((text) => text === '2026-01-05')).toHaveLength(1);
    expect(chart.numbers('circle', 'cx')).toEqual([472]);
  });

  it('takes its days from the calendar, so that a gap in time is a gap on the axis', () => {
    const [line = []] = series([
      ['2026-01-01', 1],
      ['2026-01-02', 2],
      ['2026-03-01', 3],
    ]).path(CURVE);
    expect(line[2]![0] - line[1]![0]).toBeGreaterThan(20 * (line[1]![0] - line[0]![0]));
  });

  it.each([
    ['negative values', [-5, -2, -9]],
    ['trillions', [1.2e12, 3.4e12, 2.9e12]],
    ['equal values', [7, 7, 7]],
    ['equal values of nothing', [0, 0, 0]],
    ['values on both sides of zero', [-3, 4, -1]],
    ['the largest numbers there are', [-1.7e308, 1.7e308, 0]],
    ['the smallest differences', [1, 1 + 1e-12, 1]],
  ])('draws %s', (_, values) => {
    const [line = []] = series(weekly(...values), { healthy: [values[0]!, null] }).path(CURVE);
    expect(line).toHaveLength(3);
    const [first, second, third] = line.map(([, y]) => y);
    if (values[1]! > values[0]! + 1e-9) expect(second).toBeLessThan(first!);
    if (values[2]! === values[0]!) expect(third).toBe(first);
  });

  it('shades the healthy range between its two ends', () => {
    const chart = series(weekly(10, 20, 30), { healthy: [15, 25] });
    const [[, y1], [, y2], [, y3]] = chart.path(CURVE)[0] as [
      [number, number],
      [number, number],
      [number, number],
    ];
    const [top] = chart.numbers('.band', 'y');
    const [height] = chart.numbers('.band', 'height');
    expect(top).toBeGreaterThan(y3);
    expect(top! + height!).toBeLessThan(y1);
    expect(top).toBeLessThan(y2);
    expect(chart.texts).toEqual(expect.arrayContaining(['15', '25']));
    expect(chart.path('.limit')).toHaveLength(2);
  });

  it.each([
    ['upwards', [20, null], 'y', 16],
    ['downwards', [null, 20], 'bottom', 142],
  ] as const)('leaves a range that is open %s open', (_, healthy, side, end) => {
    const chart = series(weekly(10, 30), { healthy });
    const [top = 0] = chart.numbers('.band', 'y');
    const [height = 0] = chart.numbers('.band', 'height');
    expect(side === 'y' ? top : top + height).toBe(end);
    expect(chart.path('.limit')).toHaveLength(1);
  });

  it('keeps a healthy range and a target in sight that no value has reached', () => {
    const chart = series(weekly(1, 2), { healthy: [100, 200], target: 300 });
    expect(chart.numbers('.band', 'height')[0]).toBeGreaterThan(10);
    expect(chart.texts).toContain('target 300');
    expect(chart.path('.expected')).toHaveLength(1);
  });

  it('writes no two of its axis’ words over each other', () => {
    const chart = series(weekly(1, 100), { healthy: [50, 51], target: 52 });
    const heights = [...chart.svg.querySelectorAll('text')]
      .filter((text) => text.getAttribute('x') === '2' && Number(text.getAttribute('y')) < 150)
      .map((text) => Number(text.getAttribute('y')))
      .sort((a, b) => a - b);
    for (const [index, y] of heights.entries())
      if (index > 0) expect(y - heights[index - 1]!).toBeGreaterThanOrEqual(15);
  });

  it('names the periods below, or its first and last day where there are none', () => {
    const year = weekly(...Array.from({ length: 40 }, (_, week) => week));
    const periods = [
      ['2026-01-01', 'Q1'],
      ['2026-04-01', 'Q2'],
      ['2026-07-01', 'Q3'],
      ['2027-01-01', 'Q1 next'],
    ] as const;
    expect(series(year, { periods }).texts.slice(-3, -1)).toEqual(['Q2', 'Q3']);
    const texts = series(year).texts;
    expect(texts).toEqual(expect.arrayContaining(['2026-01-05', year.at(-1)![0]]));
  });

  it('leaves out names of periods that would touch, and shortens long ones', () => {
    const weeks = weekly(...Array.from({ length: 40 }, (_, week) => week));
    const periods = weeks.map(
      ([date], index) => [date, `Period ${String(index)} ${'x'.repeat(200)}`] as const,
    );
    const shown = series(weeks, { periods }).texts.filter((text) => text.startsWith('Period'));
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.length).toBeLessThan(6);
    for (const text of shown) expect(text).toMatch(/…$/);
  });

  it('stays small for years of daily values, its lowest and highest kept', () => {
    const days = Array.from(
      { length: 3000 },
      (_, day) => [addDays('2018-01-01', day), day === 1234 ? -500 : day === 2345 ? 500 : day % 7] as const,
    );
    const text = markup(days);
    expect(text.length).toBeLessThan(5000);
    const heights = readChart(text)
      .path(CURVE)[0]!
      .map(([, y]) => y);
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(100);
  });

  it('draws whatever numbers there are', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1 }),
        fc.option(fc.tuple(number, number)),
        (values, range) => {
          series(
            weekly(...values),
            range === null ? {} : { healthy: [Math.min(...range), Math.max(...range)] },
          );
        },
      ),
    );
  });
});
