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

/** The way from baseline to target, with where it stands now. */
export function rangeBar({ progress, expected, from, to, now, label }: RangeBar): string {
  const reached = WIDTH * Math.min(1, Math.max(0, progress ?? 0));
  const anchor = reached < 40 ? 'start' : reached > WIDTH - 40 ? 'end' : 'middle';
  const here =
    now === null
      ? ''
      : `<text class="now" x="${px(reached)}" y="41" text-anchor="${anchor}">${escapeText(now)}</text>`;
  const fill =
    reached > 0 ? `<rect class="fill" y="18" width="${px(Math.max(8, reached))}" height="8" rx="4"/>` : '';
  const mark = px(Math.min(WIDTH - 1, WIDTH * expected));
  return `<svg class="range bar" viewBox="0 0 ${px(WIDTH)} 44" role="img" aria-label="${escapeText(label)}"><rect class="track" y="18" width="${px(WIDTH)}" height="8" rx="4"/>${fill}<path class="mark" d="M${mark} 14V30"/><text y="11">${escapeText(from)}</text><text x="${px(WIDTH)}" y="11" text-anchor="end">${escapeText(to)}</text>${here}</svg>`;
}
