import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { escapeText, px } from './svg.ts';

interface MetricSeries {
  /** Oldest first. */
  readonly rows: readonly { readonly date: string; readonly value: number }[];
  /** The healthy range; null on a side that is open. */
  readonly healthy: readonly [low: number | null, high: number | null] | null;
  readonly label: string;
  readonly format: (value: number) => string;
  readonly day: (day: string) => string;
}

const WIDTH = 640;
const HEIGHT = 160;
const EDGE = { left: 8, right: 632, top: 12, bottom: 132 };

/** A metric over time with its healthy range behind it; empty text without values. */
export function metricSeries({ rows, healthy, label, format, day }: MetricSeries): string {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return '';
  const at = (date: string) => Date.parse(date);
  const ends = (healthy ?? []).flatMap((one) => (one === null ? [] : [one]));
  const bounds = [...rows.map(({ value }) => value), ...ends];
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  const room = (high - low || Math.abs(high) || 1) * 0.1;
  const x = scaleLinear(
    [at(first.date), Math.max(at(last.date), at(first.date) + 1)],
    [EDGE.left, EDGE.right],
  );
  const y = scaleLinear([low - room, high + room], [EDGE.bottom, EDGE.top]);
  const edge = (bound: number | null, open: number) => (bound === null ? open : y(bound));
  const [top, bottom] = [edge(healthy?.[1] ?? null, EDGE.top), edge(healthy?.[0] ?? null, EDGE.bottom)];
  const band =
    healthy === null
      ? ''
      : `<rect class="band" x="${px(EDGE.left)}" y="${px(top)}" width="${px(EDGE.right - EDGE.left)}" height="${px(bottom - top)}"/>`;
  const path = line<(typeof rows)[number]>(
    ({ date }) => x(at(date)),
    ({ value }) => y(value),
  ).digits(1)([...rows]);
  const now = y(last.value);
  const words = `<text x="${px(EDGE.left)}" y="150">${escapeText(day(first.date))}</text><text x="${px(EDGE.right)}" y="150" text-anchor="end">${escapeText(day(last.date))}</text><text class="now" x="${px(EDGE.right)}" y="${px(now < 30 ? now + 18 : now - 8)}" text-anchor="end">${escapeText(format(last.value))}</text>`;
  return `<svg class="line series" viewBox="0 0 ${px(WIDTH)} ${px(HEIGHT)}" role="img" aria-label="${escapeText(label)}">${band}<path d="${path ?? ''}"/><circle cx="${px(x(at(last.date)))}" cy="${px(now)}" r="3"/>${words}</svg>`;
}
