import { cutToWidth, lineWidth, type TextStyle } from './cascade-lines.ts';
import { escapeText, px } from './svg.ts';

interface RangeBar {
  /** Raw progress from the first to the last value; null when nothing was reported. */
  readonly progress: number | null;
  readonly expected: number;
  readonly from: string;
  readonly to: string;
  readonly now: string | null;
  readonly label: string;
}

const WIDTH = 520;
/** Measured a little wide: on small screens the text is larger. */
const STYLE: TextStyle = { size: 11, weight: 400, slack: 1.75 };
/** The two ends share one line. */
const LONGEST = WIDTH / 2 - 6;

/** The way from baseline to target, with where it stands now. */
export function rangeBar({ progress, expected, from, to, now, label }: RangeBar): string {
  const reached = WIDTH * Math.min(1, Math.max(0, progress ?? 0));
  const here = now === null ? '' : nowAt(reached, cutToWidth(now, WIDTH, STYLE));
  const fill =
    reached > 0 ? `<rect class="fill" y="18" width="${px(Math.max(8, reached))}" height="8" rx="4"/>` : '';
  const mark = px(Math.min(WIDTH - 1, WIDTH * expected));
  return `<svg class="range bar" viewBox="0 0 ${px(WIDTH)} 44" role="img" aria-label="${escapeText(label)}"><rect class="track" y="18" width="${px(WIDTH)}" height="8" rx="4"/>${fill}<path class="mark" d="M${mark} 14V30"/><text y="11">${end(from)}</text><text x="${px(WIDTH)}" y="11" text-anchor="end">${end(to)}</text>${here}</svg>`;
}

const end = (text: string): string => escapeText(cutToWidth(text, LONGEST, STYLE));

/** Below the place reached, as far as it fits between the ends. */
function nowAt(reached: number, text: string): string {
  const half = lineWidth(text, STYLE) / 2;
  const middle = Math.min(Math.max(reached, half), WIDTH - half);
  return `<text class="now" x="${px(middle)}" y="41" text-anchor="middle">${escapeText(text)}</text>`;
}
