import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { chart, type ChartWords, px, textAt } from './svg.ts';

/** Where a line stands at a share of the time that has passed, 0–1; null leaves a gap. */
export interface TimePoint {
  readonly elapsed: number;
  readonly value: number | null;
  /** Marked with a dot: somebody reported then. */
  readonly isReported?: boolean;
}

type Place = readonly [elapsed: number, value: number];

/** A dashed line to compare with, with what stands at its end. */
export interface Guide {
  readonly from: Place;
  readonly to: Place;
  readonly text?: string;
}

/** Drawn beside a key result, or over half of a page. */
export type LineSize = 'beside' | 'half';

export interface LineOverTime extends ChartWords {
  readonly size: LineSize;
  readonly points: readonly TimePoint[];
  /** What the axis covers; values past it are drawn at its ends. */
  readonly domain: readonly [low: number, high: number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly guides: readonly Guide[];
  /** The latest value in words; null leaves the dot alone. */
  readonly now: string | null;
  readonly today: { readonly elapsed: number; readonly text: string } | null;
  /** Ends of rounds on the axis, 0–1. */
  readonly marks?: readonly number[];
  /** Where what is measured by changed, 0–1. */
  readonly changes?: readonly number[];
  readonly ends: readonly [start: string, end: string];
}

const SIZES = {
  beside: { width: 300, height: 112, left: 26, right: 274, top: 10, bottom: 94 },
  half: { width: 480, height: 176, left: 34, right: 448, top: 22, bottom: 150 },
} as const;

/** One line over a time with a beginning and an end. */
export function lineOverTime(drawn: LineOverTime): string {
  const { points, domain, ticks, guides, now, today, marks = [], changes = [], ends } = drawn;
  const { width, height, left, right, top, bottom } = SIZES[drawn.size];
  const x = scaleLinear([0, 1], [left, right]).clamp(true);
  const y = scaleLinear(domain, [bottom, top]).clamp(true);
  const given = points.filter((point): point is TimePoint & { value: number } => point.value !== null);
  const last = given.at(-1);
  const grid = ticks.map(
    ({ value, text }) =>
      `<path class="base" d="M${px(left)} ${px(y(value))}H${px(right)}"/>${textAt([left - 6, y(value) + 3], text, { anchor: 'end' })}`,
  );
  const dashed = guides.map(
    ({ from, to, text }) =>
      `<path class="expected" d="M${px(x(from[0]))} ${px(y(from[1]))}L${px(x(to[0]))} ${px(y(to[1]))}"/>${text === undefined ? '' : textAt([x(to[0]) + 5, y(to[1]) + 3], text)}`,
  );
  const curve = line<TimePoint>(
    ({ elapsed }) => x(elapsed),
    ({ value }) => y(value ?? 0),
  )
    .defined(({ value }) => value !== null)
    .digits(1)([...points]);
  const dots = given
    .filter(({ isReported }) => isReported === true)
    .map(({ elapsed, value }) => `<circle cx="${px(x(elapsed))}" cy="${px(y(value))}" r="2"/>`);
  return chart(
    `line ${drawn.size}`,
    [width, height],
    drawn,
    [
      ...grid,
      marks.length === 0
        ? ''
        : `<path class="base" d="${marks.map((mark) => `M${px(x(mark))} ${px(bottom)}v4`).join('')}"/>`,
      changes.length === 0
        ? ''
        : `<path class="changed" d="${changes.map((change) => `M${px(x(change))} ${px(top - 6)}V${px(bottom)}`).join('')}"/>`,
      ...dashed,
      ...(today === null
        ? []
        : [
            `<path class="today" d="M${px(x(today.elapsed))} ${px(top - 6)}V${px(bottom)}"/>`,
            textAt([x(today.elapsed), top - 10], today.text, { anchor: anchorAt(today.elapsed) }),
          ]),
      ...(given.length > 1 ? [`<path d="${curve ?? ''}"/>`, ...dots] : []),
      ...(last === undefined
        ? []
        : [`<circle cx="${px(x(last.elapsed))}" cy="${px(y(last.value))}" r="3"/>`]),
      ...(last === undefined || now === null
        ? []
        : [nowAt([x(last.elapsed), y(last.value)], now, [right, top])]),
      textAt([left, height - 3], ends[0]),
      textAt([right, height - 3], ends[1], { anchor: 'end' }),
    ].join(''),
  );
}

const anchorAt = (elapsed: number) => (elapsed < 0.1 ? 'start' : elapsed > 0.9 ? 'end' : 'middle');

/** Behind the dot, where the line has not been yet; where there is no room, above it or else below. */
const nowAt = (
  [x, y]: readonly [number, number],
  text: string,
  [right, top]: readonly [number, number],
): string =>
  x > right - 50
    ? textAt([x, y > top + 14 ? y - 8 : y + 18], text, { anchor: 'end', kind: 'now' })
    : textAt([x + 7, y + 4], text, { kind: 'now' });
