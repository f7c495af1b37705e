import { scaleLinear } from 'd3-scale';
import { fittingLabels } from './fitting-labels.ts';
import { chart, type ChartWords, px, textAt } from './svg.ts';

interface PeriodColumns extends ChartWords {
  /** Oldest first; without a score the place stays empty. */
  readonly periods: readonly {
    readonly label: string;
    readonly score: number | null;
    /** The score in words, or those for no data. */
    readonly text: string;
    /** Still running: drawn open, because it is not the end. */
    readonly isOpen: boolean;
  }[];
  /** Where a good end lies, 0–1, as a number and in words. */
  readonly expected: number;
  readonly expectedText: string;
}

const WIDTH = 480;
const HEIGHT = 160;
const EDGE = { left: 0, right: 440, top: 20, bottom: 138 };
const WIDEST = 64;

/** A score for each of several periods, against where a good end lies. */
export function periodColumns({ periods, expected, expectedText, ...words }: PeriodColumns): string {
  const y = scaleLinear([0, 1], [EDGE.bottom, EDGE.top]).clamp(true);
  const step = (EDGE.right - EDGE.left) / Math.max(1, periods.length);
  const width = Math.min(WIDEST, step * 0.7);
  const middle = (index: number) => EDGE.left + (index + 0.5) * step;
  const columns = periods.map(({ score, isOpen }, index) =>
    score === null
      ? ''
      : `<rect class="${isOpen ? 'short' : 'reached'}" x="${px(middle(index) - width / 2)}" y="${px(y(score))}" width="${px(width)}" height="${px(Math.max(1, EDGE.bottom - y(score)))}"/>`,
  );
  const ends: [number, number] = [0, WIDTH];
  const numbers = fittingLabels(
    periods.map(({ text }, index) => ({ x: middle(index), text })),
    'middle',
    ends,
    WIDEST,
  ).map(({ x, text }) => {
    const score = periods[Math.floor((x - EDGE.left) / step)]?.score ?? null;
    return textAt([x, score === null ? EDGE.bottom - 5 : y(score) - 5], text, {
      anchor: 'middle',
      kind: score === null ? '' : 'now',
    });
  });
  const labels = fittingLabels(
    periods.map(({ label }, index) => ({ x: middle(index), text: label })),
    'middle',
    ends,
    Math.max(WIDEST, step),
  ).map(({ x, text }) => textAt([x, HEIGHT - 5], text, { anchor: 'middle' }));
  return chart(
    'line scores',
    [WIDTH, HEIGHT],
    words,
    [
      `<path class="base" d="M${px(EDGE.left)} ${px(EDGE.bottom)}H${px(EDGE.right)}"/>`,
      ...columns,
      `<path class="expected" d="M${px(EDGE.left)} ${px(y(expected))}H${px(EDGE.right)}"/>`,
      textAt([EDGE.right + 5, y(expected) + 3], expectedText),
      ...numbers,
      ...labels,
    ].join(''),
  );
}
