import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceChart } from '../../../src/charts/confidence-chart.ts';
import type { TimePoint } from '../../../src/charts/line-over-time.ts';
import { progressChart } from '../../../src/charts/progress-chart.ts';
import { readChart } from './drawn-chart.ts';

const CURVE = 'path:not([class])';
const words = { title: 'Progress: A & B', description: 'Progress is 0.5 on 1 October.' };
const ends = ['October 1', 'December 31'] as const;
const tick = (value: number) => ({ value, text: String(value) });

const progress = (points: readonly TimePoint[], expected = 0.7) =>
  readChart(
    progressChart({
      ...words,
      size: 'half',
      points,
      guides: [{ from: [0, 0], to: [1, expected], text: String(expected) }],
      ticks: [0, 0.5, 1].map(tick),
      now: 'now',
      today: { elapsed: 0.5, text: 'today' },
      ends,
    }),
  );
const confidence = (points: readonly TimePoint[]) =>
  readChart(
    confidenceChart({
      ...words,
      points,
      thresholds: [7, 4],
      ticks: [0, 4, 7, 10].map(tick),
      now: null,
      today: null,
      ends,
    }),
  );
const at = (elapsed: number, value: number | null, isReported = false): TimePoint => ({
  elapsed,
  value,
  isReported,
});

describe('progress over time', () => {
  it('draws the line so far, the pace to the expected end, and today', () => {
    const chart = progress([at(0, 0), at(0.25, 0.2), at(0.5, 0.5)]);
    const [line = []] = chart.path(CURVE);
    expect(line).toHaveLength(3);
    const [pace = []] = chart.path('.expected');
    const [from, to] = pace;
    expect(line[0]).toEqual(from);
    expect(to![0]).toBeGreaterThan(line[2]![0]);
    expect(to![1]).toBeGreaterThan(22);
    expect(chart.texts).toEqual(['0', '0.5', '1', '0.7', 'today', 'now', ...ends]);
    expect(chart.title).toBe('Progress: A & B');
  });

  it('ends the pace at the top for a commitment', () => {
    const [pace = []] = progress([at(0.5, 0.5)], 1).path('.expected');
    const [grid] = progress([at(0.5, 1)], 1).numbers('circle', 'cy');
    expect(pace[1]![1]).toBe(grid);
  });

  it('draws one value as a dot', () => {
    const chart = progress([at(0.5, 0.5)]);
    expect(chart.path(CURVE)).toEqual([]);
    expect(chart.svg.querySelectorAll('circle')).toHaveLength(1);
  });

  it('draws the pace alone before the first value', () => {
    for (const points of [[], [at(0.1, null), at(0.2, null)]]) {
      const chart = progress(points);
      expect(chart.svg.querySelectorAll('circle')).toHaveLength(0);
      expect(chart.texts).not.toContain('now');
      expect(chart.path('.expected')).toHaveLength(1);
    }
  });

  it('has no line to compare with where there is no pace, and an upright one where the terms changed', () => {
    const drawn = {
      ...words,
      size: 'half' as const,
      points: [at(0.5, 0.5)],
      ticks: [],
      now: null,
      today: null,
      ends,
    };
    const chart = readChart(progressChart({ ...drawn, guides: [], changes: [0.25, 0.5] }));
    expect(chart.path('.expected')).toEqual([]);
    const [[x] = []] = chart.numbers('circle', 'cx').map((one) => [one]);
    const upright = chart.svg
      .querySelector('.changed')
      ?.getAttribute('d')
      ?.match(/M[\d.]+/g);
    expect(upright).toHaveLength(2);
    expect(upright?.at(-1)).toBe(`M${String(x)}`);
    expect(readChart(progressChart({ ...drawn, guides: [] })).svg.querySelector('.changed')).toBeNull();
  });

  it('leaves a gap where there is no value', () => {
    const chart = progress([at(0, 0.1), at(0.1, 0.2), at(0.2, null), at(0.3, 0.3), at(0.4, 0.4)]);
    expect(chart.path(CURVE).map((part) => part.length)).toEqual([2, 2]);
  });

  it('marks what was reported with a dot, and the last value with a larger one', () => {
    const chart = progress([at(0.1, 0.1, true), at(0.2, 0.1), at(0.3, 0.2, true), at(0.4, 0.2)]);
    expect(chart.numbers('circle', 'r')).toEqual([2, 2, 3]);
  });

  it('follows progress below 0 and over 1, to half as much again', () => {
    const zeroOf = (value: number) => progress([at(0, 0), at(1, value)]).path('.expected')[0]![0]![1];
    expect(zeroOf(-0.2)).toBeLessThan(zeroOf(0));
    expect(zeroOf(1.3)).toBeGreaterThan(zeroOf(0) - 1);
    expect(zeroOf(-40)).toBe(zeroOf(-0.5));
    const [, top] = progress([at(0, 0), at(1, 2e12)]).path(CURVE)[0]!;
    expect(top![1]).toBe(22);
  });

  it('is the same height for values that never change', () => {
    const [line = []] = progress([at(0, 0.4), at(0.5, 0.4), at(1, 0.4)]).path(CURVE);
    expect(new Set(line.map(([, y]) => y)).size).toBe(1);
  });

  it('puts the latest value before the dot where the period ends', () => {
    const chart = progress([at(0.2, 0.1), at(1, 1)]);
    const now = chart.svg.querySelector('text.now');
    expect(now?.getAttribute('text-anchor')).toBe('end');
  });

  it('draws whatever numbers there are', () => {
    const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), value)), (points) => {
        progress(points.map(([elapsed, one]) => at(elapsed, one)));
      }),
    );
  });
});

describe('confidence over time', () => {
  it('draws the lines below which it is at risk and off track', () => {
    const chart = confidence([at(0.1, 7), at(0.2, 4)]);
    const [line = []] = chart.path(CURVE);
    expect(chart.svg.querySelectorAll('.expected')).toHaveLength(2);
    const heights = [...chart.svg.querySelectorAll('.expected')].map((path) =>
      Number(/M\S+ (\S+)L/.exec(path.getAttribute('d') ?? '')?.[1]),
    );
    expect(heights).toEqual(line.map(([, y]) => y));
  });

  it('reaches from 0 to 10', () => {
    const [line = []] = confidence([at(0, 0), at(1, 10)]).path(CURVE);
    expect(line.map(([, y]) => y)).toEqual([150, 22]);
  });

  it('begins where the first was given', () => {
    const chart = confidence([at(0.1, null), at(0.2, null), at(0.3, 6), at(0.4, 6)]);
    expect(chart.path(CURVE)[0]).toHaveLength(2);
  });
});
