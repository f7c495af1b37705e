import { chart, type ChartWords, px, textAt } from './svg.ts';

interface ScoreHistogram extends ChartWords {
  /** How many scores there are at 0, at 0.1 and so on to 1, each with how that is written. */
  readonly steps: readonly { readonly score: string; readonly count: number; readonly text: string }[];
  /** The first step that has reached what is expected. */
  readonly reachedFrom: number;
  /** Whether what has reached it is filled; until a period is over nothing has. */
  readonly isOver: boolean;
  /** What stands at the line before that step. */
  readonly expectedText: string;
}

const WIDTH = 480;
const HEIGHT = 150;
const EDGE = { top: 34, bottom: 128 };
const GAP = 4;

/** How scores lie from 0 to 1: filled from where they have reached what was expected, open before. */
export function scoreHistogram({
  steps,
  reachedFrom,
  isOver,
  expectedText,
  ...words
}: ScoreHistogram): string {
  const step = WIDTH / steps.length;
  const most = Math.max(1, ...steps.map(({ count }) => count));
  const columns = steps.map(({ score, count, text }, index) => {
    const middle = (index + 0.5) * step;
    const height = ((EDGE.bottom - EDGE.top) * count) / most;
    const top = EDGE.bottom - height;
    const column =
      count === 0
        ? ''
        : `<rect class="${isOver && index >= reachedFrom ? 'reached' : 'short'}" x="${px(index * step + GAP)}" y="${px(top)}" width="${px(step - 2 * GAP)}" height="${px(height)}"/>${textAt([middle, top - 4], text, { anchor: 'middle', kind: 'now' })}`;
    return column + textAt([middle, HEIGHT - 5], score, { anchor: 'middle' });
  });
  const mark = reachedFrom * step;
  const anchor = mark > WIDTH / 2 ? 'end' : 'start';
  return chart(
    'line scores',
    [WIDTH, HEIGHT],
    words,
    [
      `<path class="base" d="M0 ${px(EDGE.bottom)}H${px(WIDTH)}"/>`,
      ...columns,
      `<path class="expected" d="M${px(mark)} 4V${px(EDGE.bottom)}"/>`,
      textAt([mark + (anchor === 'end' ? -6 : 6), 13], expectedText, { anchor }),
    ].join(''),
  );
}
