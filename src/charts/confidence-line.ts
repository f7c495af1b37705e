import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { picture, px } from './svg.ts';

interface ConfidenceLine {
  /** One a round, 0–10; null where none was given yet, and for a gap. */
  readonly values: readonly (number | null)[];
  /** Below this a result is at risk; drawn as the base line. */
  readonly threshold: number;
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

const MARGIN = 3;

/** Confidence over the weeks; empty text when it was never given. */
export function confidenceLine({
  values,
  threshold,
  label,
  width = 96,
  height = 26,
}: ConfidenceLine): string {
  const given = values.flatMap((value, week) => (value === null ? [] : [{ week, value }]));
  const last = given.at(-1);
  if (last === undefined) return '';
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [MARGIN, width - MARGIN]);
  const y = scaleLinear([0, 10], [height - MARGIN, MARGIN]);
  const path =
    line<number | null>(
      (_, week) => x(week),
      (value) => y(value ?? 0),
    )
      .defined((value) => value !== null)
      .digits(1)(values) ?? '';
  const curve = given.length > 1 ? `<path d="${path}"/>` : '';
  return picture(
    'line',
    width,
    height,
    label,
    `<path class="base" d="M0 ${px(y(threshold))}H${px(width)}"/>${curve}<circle cx="${px(x(last.week))}" cy="${px(y(last.value))}" r="2.75"/>`,
  );
}
