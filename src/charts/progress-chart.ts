import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { escapeText, px } from './svg.ts';

interface ProgressChart {
  /** Raw progress at a share of the time that has passed. */
  readonly points: readonly { readonly elapsed: number; readonly progress: number }[];
  /** What it is expected to end at, 0–1. */
  readonly expected: number;
  readonly label: string;
  readonly ticks: readonly [none: string, half: string, full: string];
  readonly ends: readonly [start: string, due: string];
}

const WIDTH = 300;
const HEIGHT = 112;
const EDGE = { left: 26, right: 292, top: 10, bottom: 94 };

/** Progress over time against the pace that ends where it is expected to. */
export function progressChart({ points, expected, label, ticks, ends }: ProgressChart): string {
  const x = scaleLinear([0, 1], [EDGE.left, EDGE.right]).clamp(true);
  const y = scaleLinear([0, 1], [EDGE.bottom, EDGE.top]).clamp(true);
  const grid = [0, 0.5, 1]
    .map(
      (tick, index) =>
        `<path class="base" d="M${px(EDGE.left)} ${px(y(tick))}H${px(WIDTH - 4)}"/><text x="${px(EDGE.left - 6)}" y="${px(y(tick) + 3)}" text-anchor="end">${escapeText(ticks[index] ?? '')}</text>`,
    )
    .join('');
  const path = line<(typeof points)[number]>(
    ({ elapsed }) => x(elapsed),
    ({ progress }) => y(progress),
  ).digits(1)([...points]);
  const last = points.at(-1);
  const curve =
    last === undefined
      ? ''
      : `${points.length > 1 ? `<path d="${path ?? ''}"/>` : ''}<circle cx="${px(x(last.elapsed))}" cy="${px(y(last.progress))}" r="3"/>`;
  const words = `<text x="${px(EDGE.left)}" y="109">${escapeText(ends[0])}</text><text x="${px(EDGE.right)}" y="109" text-anchor="end">${escapeText(ends[1])}</text>`;
  return `<svg class="line progress" viewBox="0 0 ${px(WIDTH)} ${px(HEIGHT)}" role="img" aria-label="${escapeText(label)}">${grid}<path class="expected" d="M${px(x(0))} ${px(y(0))}L${px(x(1))} ${px(y(expected))}"/>${curve}${words}</svg>`;
}
