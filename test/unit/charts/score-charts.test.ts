import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandBars } from '../../../src/charts/band-bars.ts';
import { gradeDots } from '../../../src/charts/grade-dots.ts';
import { periodColumns } from '../../../src/charts/period-columns.ts';
import { scoreHistogram } from '../../../src/charts/score-histogram.ts';
import { readChart } from './drawn-chart.ts';

const words = { title: 'Over the bands', description: 'Strong 3, partial 1.' };

describe('a distribution over bands', () => {
  const names = ['Full', 'Strong', 'Partial', 'Limited', 'None'];
  const bars = (...counts: number[]) =>
    readChart(
      bandBars({
        ...words,
        bars: counts.map((count, index) => ({
          band: names[index]!.toLowerCase(),
          name: names[index]!,
          count,
          text: String(count),
        })),
      }),
    );

  it('draws each band in proportion, with its name and its count', () => {
    const chart = bars(0, 3, 1, 0, 0);
    expect(chart.numbers('rect', 'width')).toEqual([187.5, 62.5]);
    expect(chart.svg.querySelector('rect')?.getAttribute('class')).toBe('band-strong');
    expect(chart.texts).toEqual(names.flatMap((name, index) => [name, String([0, 3, 1, 0, 0][index])]));
  });

  it('fills the axis when all lie in one band', () => {
    expect(bars(0, 0, 1500, 0, 0).numbers('rect', 'width')).toEqual([250]);
  });

  it('keeps one of thousands visible', () => {
    expect(Math.min(...bars(1, 5000, 0, 0, 0).numbers('rect', 'width'))).toBeGreaterThanOrEqual(2);
  });

  it('draws no bar where there is nothing at all', () => {
    expect(bars(0, 0, 0, 0, 0).svg.querySelector('rect')).toBeNull();
  });
});

describe('scores from 0 to 1', () => {
  const histogram = (counts: readonly number[], reachedFrom = 7) =>
    readChart(
      scoreHistogram({
        ...words,
        steps: counts.map((count, step) => ({ count, text: `${String(count)}×`, score: String(step / 10) })),
        reachedFrom,
        isOver: true,
        expectedText: 'expected',
      }),
    );
  const only = (step: number, count = 1) =>
    Array.from({ length: 11 }, (_, one) => (one === step ? count : 0));

  it('fills what has reached the mark and leaves the rest open', () => {
    const chart = histogram([0, 0, 0, 2, 0, 0, 4, 7, 0, 0, 1]);
    expect(chart.numbers('.short', 'height')).toHaveLength(2);
    expect(chart.numbers('.reached', 'height')).toHaveLength(2);
    expect(chart.texts.filter((text) => text.endsWith('×'))).toEqual(['2×', '4×', '7×', '1×']);
    const mark = Number(/^M(\S+)/.exec(chart.svg.querySelector('.expected')?.getAttribute('d') ?? '')?.[1]);
    expect(mark).toBeGreaterThan(Math.max(...chart.numbers('.short', 'x')));
    expect(mark).toBeLessThan(Math.min(...chart.numbers('.reached', 'x')));
  });

  it('gives the most frequent score the full height, be it one or thousands', () => {
    expect(histogram(only(3)).numbers('rect', 'height')).toEqual(
      histogram(only(3, 9000)).numbers('rect', 'height'),
    );
  });

  it('writes every step, counted or not', () => {
    expect(histogram(only(0)).texts).toEqual(expect.arrayContaining(['0', '0.1', '0.5', '1']));
    expect(histogram(only(20)).svg.querySelector('rect')).toBeNull();
  });

  it.each([0, 7, 10, 11])('finds room for the mark before step %i', (reachedFrom) => {
    expect(histogram(only(5), reachedFrom).texts).toContain('expected');
  });
});

describe('grades over computed scores', () => {
  const dots = (...pairs: (readonly [number, number, boolean?])[]) =>
    readChart(
      gradeDots({
        ...words,
        pairs: pairs.map(([computed, grade, isOverruled = false]) => ({ computed, grade, isOverruled })),
        axes: { computed: 'computed', grade: 'grade' },
        ticks: [0, 0.5, 1].map((value) => ({ value, text: String(value) })),
      }),
    );

  it('puts equal ones on the diagonal and the others beside it', () => {
    const chart = dots([0, 0], [0.5, 0.5], [1, 0.2, true]);
    const [diagonal = []] = chart.path('.expected');
    expect([chart.numbers('circle', 'cx')[0], chart.numbers('circle', 'cy')[0]]).toEqual(diagonal[0]);
    expect(chart.svg.querySelectorAll('.overruled')).toHaveLength(1);
    expect(chart.numbers('.overruled', 'cx')[0]).toBe(290);
  });

  it('draws many at one place as one that is larger', () => {
    const chart = dots([0.7, 0.7], [0.7, 0.7], [0.7, 0.7], [0.2, 0.2]);
    expect(chart.numbers('circle', 'r')).toEqual([5.2, 3]);
    const crowd = dots(...Array.from({ length: 5000 }, () => [0.7, 0.7] as const));
    expect(crowd.numbers('circle', 'r')).toEqual([9]);
  });

  it('keeps its frame when there is no pair', () => {
    expect(dots().texts).toEqual(expect.arrayContaining(['computed', 'grade', '0', '0.5', '1']));
  });
});

describe('scores by period', () => {
  const columns = (...scores: (number | null)[]) =>
    readChart(
      periodColumns({
        ...words,
        periods: scores.map((score, index) => ({
          label: `Q${String(index + 1)}`,
          score,
          text: score === null ? '–' : score.toFixed(2),
          isOpen: index === scores.length - 1,
        })),
        expected: 0.7,
        expectedText: '0.7',
      }),
    );

  it('draws each period to its score, the running one open, against the expected end', () => {
    const chart = columns(0.2, 0.7, 1);
    expect(chart.numbers('.reached', 'height')).toHaveLength(2);
    expect(chart.numbers('.short', 'height')).toHaveLength(1);
    const mark = Number(/ (\S+)H/.exec(chart.svg.querySelector('.expected')?.getAttribute('d') ?? '')?.[1]);
    expect(chart.numbers('.reached', 'y')[1]).toBe(mark);
    expect(chart.texts).toEqual(['0.7', '0.20', '0.70', '1.00', 'Q1', 'Q2', 'Q3']);
  });

  it('leaves the place of a period without a score empty, and says so', () => {
    const chart = columns(0.5, null, 0.6);
    expect(chart.svg.querySelectorAll('rect')).toHaveLength(2);
    expect(chart.texts).toContain('–');
  });

  it('shows a score of 0 as a line one can see', () => {
    expect(columns(0).numbers('rect', 'height')).toEqual([1]);
  });

  it('draws one period no wider than many', () => {
    expect(columns(0.5).numbers('rect', 'width')).toEqual([64]);
  });

  it('names as many of many periods as fit, the newest among them', () => {
    const chart = columns(...Array.from({ length: 40 }, (_, index) => index / 40));
    const names = chart.texts.filter((text) => text.startsWith('Q'));
    expect(names.length).toBeLessThan(20);
    expect(names.at(-1)).toBe('Q40');
  });

  it('is an empty frame without periods', () => {
    expect(columns().texts).toEqual(['0.7']);
  });

  it('draws any number of periods', () => {
    const score = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(fc.property(fc.array(score, { maxLength: 60 }), (scores) => void columns(...scores)));
  });
});
