import { cutToWidth } from './cascade-lines.ts';
import { chart, type ChartWords, px, textAt } from './svg.ts';

interface BandBars extends ChartWords {
  /** From the highest band to the lowest. */
  readonly bars: readonly {
    readonly band: string;
    readonly name: string;
    readonly count: number;
    readonly text: string;
  }[];
}

const WIDTH = 360;
const ROW = 22;
const EDGE = { name: 62, left: 70, right: 320 };

/** How many lie in each band, as bars; together they are as long as the axis. */
export function bandBars({ bars, ...words }: BandBars): string {
  const all = bars.reduce((sum, { count }) => sum + count, 0);
  const rows = bars.map(({ band, name, count, text }, index) => {
    const top = index * ROW;
    const length = all === 0 ? 0 : ((EDGE.right - EDGE.left) * count) / all;
    const bar =
      count === 0
        ? ''
        : `<rect class="band-${band}" x="${px(EDGE.left)}" y="${px(top + 4)}" width="${px(Math.max(2, length))}" height="${px(ROW - 8)}"/>`;
    const shown = cutToWidth(name, EDGE.name, { size: 11, weight: 400, slack: 1.2 });
    return `${textAt([EDGE.name, top + 15], shown, { anchor: 'end' })}${bar}${textAt([EDGE.left + length + 6, top + 15], text, { kind: 'now' })}`;
  });
  const axis = `<path class="base" d="M${px(EDGE.left)} 0V${px(bars.length * ROW)}"/>`;
  return chart('line bands', [WIDTH, bars.length * ROW], words, axis + rows.join(''));
}
