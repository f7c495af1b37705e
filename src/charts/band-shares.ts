import { chart, type ChartWords, px } from './svg.ts';

interface BandShares extends ChartWords {
  /** From the lowest band to the highest, with how many ended in it. */
  readonly bands: readonly { readonly band: string; readonly count: number }[];
}

const WIDTH = 160;
const HEIGHT = 14;
const GAP = 2;

/** How results are spread over the bands, as the parts of one bar; empty text without results. */
export function bandShares({ bands, ...words }: BandShares): string {
  const filled = bands.filter(({ count }) => count > 0);
  const all = filled.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return '';
  const room = WIDTH - GAP * (filled.length - 1);
  let x = 0;
  const parts = filled.map(({ band, count }) => {
    const width = (room * count) / all;
    const part = `<rect class="band-${band}" x="${px(x)}" y="0" width="${px(width)}" height="${px(HEIGHT)}" rx="2"/>`;
    x += width + GAP;
    return part;
  });
  return chart('shares', [WIDTH, HEIGHT], words, parts.join(''));
}
