import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { fittingLabels } from './fitting-labels.ts';
import { chart, type ChartWords, px, textAt } from './svg.ts';
import { thinOut } from './thin-out.ts';

interface MetricSeries extends ChartWords {
  /** Oldest first. */
  readonly rows: readonly { readonly date: string; readonly value: number }[];
  /** The healthy range; null on a side that is open. */
  readonly healthy: readonly [low: number | null, high: number | null] | null;
  /** Where the period wants it, with what to call that line. */
  readonly target: { readonly value: number; readonly text: string } | null;
  /** Where periods begin, oldest first. */
  readonly periods: readonly { readonly starts: string; readonly label: string }[];
  /** A value of the metric, and a round number at its axis. */
  readonly format: (value: number) => string;
  readonly tick: (value: number) => string;
  readonly day: (day: string) => string;
}

const WIDTH = 480;
const HEIGHT = 168;
const EDGE = { left: 2, right: 472, top: 16, bottom: 142 };
const MOST_POINTS = 240;
/** Two lines of the axis this close are one. */
const CLOSE = 16;
const LARGEST = 1e300;
const SMALLEST = 1e-280;
const DAY = 86_400_000;

/** A metric over time with its healthy range behind it; empty text without values. */
export function metricSeries({
  rows,
  healthy,
  target,
  periods,
  format,
  tick,
  day,
  ...words
}: MetricSeries): string {
  const shown = thinOut(rows, MOST_POINTS);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return '';
  const at = (date: string) => Date.parse(date);
  const lines = [
    ...(healthy ?? []).flatMap((value) => (value === null ? [] : [{ value, text: format(value) }])),
    ...(target === null ? [] : [target]),
  ];
  const y = scaleLinear(domainOf([...shown, ...lines]), [EDGE.bottom, EDGE.top]);
  const begins = Math.min(at(first.date), at(last.date) - DAY);
  const x = scaleLinear([begins, at(last.date)], [EDGE.left, EDGE.right]);
  const path = line<{ date: string; value: number }>(
    ({ date }) => x(at(date)),
    ({ value }) => y(sane(value)),
  ).digits(1)([...shown]);
  const now = y(sane(last.value));
  return chart(
    `line series`,
    [WIDTH, HEIGHT],
    words,
    [
      healthy === null ? '' : healthyBand(healthy, y),
      ...axisLines(lines, y, tick),
      target === null
        ? ''
        : `<path class="expected" d="M${px(EDGE.left)} ${px(y(sane(target.value)))}H${px(EDGE.right)}"/>`,
      ...below(periods, x, [first.date, last.date], day),
      shown.length > 1 ? `<path d="${path ?? ''}"/>` : '',
      `<circle cx="${px(x(at(last.date)))}" cy="${px(now)}" r="3"/>`,
      textAt([EDGE.right, now < EDGE.top + 16 ? now + 17 : now - 8], format(last.value), {
        anchor: 'end',
        kind: 'now',
      }),
    ].join(''),
  );
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

/** Numbers too large or too small for the arithmetic of an axis become the last that are not. */
const sane = (value: number): number =>
  Math.abs(value) < SMALLEST ? 0 : Math.max(-LARGEST, Math.min(LARGEST, value));

function domainOf(rows: readonly { readonly value: number }[]): [number, number] {
  const values = rows.map(({ value }) => sane(value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const size = Math.max(Math.abs(low), Math.abs(high));
  const span = high - low > size * 1e-12 ? high - low : size;
  const room = (span === 0 ? 1 : span) * 0.08;
  return [low - room, high + room];
}

/** The range as a field with a line at each end that is not open. */
function healthyBand([low, high]: readonly [number | null, number | null], y: Scale): string {
  const top = high === null ? EDGE.top : y(sane(high));
  const bottom = low === null ? EDGE.bottom : y(sane(low));
  const edges = [...(high === null ? [] : [top]), ...(low === null ? [] : [bottom])];
  return `<rect class="band" x="${px(EDGE.left)}" y="${px(top)}" width="${px(EDGE.right - EDGE.left)}" height="${px(Math.max(0, bottom - top))}"/><path class="limit" d="${edges.map((edge) => `M${px(EDGE.left)} ${px(edge)}H${px(EDGE.right)}`).join('')}"/>`;
}

/** What is written at the lines that mean something, and round numbers where there is room between them. */
function axisLines(
  lines: readonly { readonly value: number; readonly text: string }[],
  y: Scale,
  tick: (value: number) => string,
): string[] {
  const shown: { readonly at: number; readonly text: string; readonly isRound: boolean }[] = [];
  const add = (value: number, text: string, isRound: boolean): void => {
    const at = y(sane(value));
    if (shown.some((one) => Math.abs(one.at - at) < CLOSE || one.text === text)) return;
    shown.push({ at, text, isRound });
  };
  for (const { value, text } of lines) add(value, text, false);
  for (const value of y.ticks(3)) add(value, tick(value), true);
  return shown.map(
    ({ at, text, isRound }) =>
      `${isRound ? `<path class="base" d="M${px(EDGE.left)} ${px(at)}H${px(EDGE.right)}"/>` : ''}${textAt([EDGE.left, at - 3], text)}`,
  );
}

/** The periods that begin within the series; its first and last day where there are fewer than two. */
function below(
  periods: MetricSeries['periods'],
  x: Scale,
  [first, last]: readonly [string, string],
  day: (day: string) => string,
): string[] {
  const ends: [number, number] = [EDGE.left, WIDTH];
  const ticks = periods
    .filter(({ starts }) => first <= starts && starts <= last)
    .map(({ starts, label }) => ({ x: x(Date.parse(starts)), text: label }));
  const labels = fittingLabels(ticks, 'start', ends, 120);
  if (labels.length < 2)
    return [
      ...(first === last ? [] : [textAt([EDGE.left, HEIGHT - 6], day(first))]),
      textAt([EDGE.right, HEIGHT - 6], day(last), { anchor: 'end' }),
    ];
  return [
    `<path class="base" d="${ticks.map((tick) => `M${px(tick.x)} ${px(EDGE.bottom)}v6`).join('')}"/>`,
    ...labels.map((label) => textAt([label.x, HEIGHT - 6], label.text)),
  ];
}
