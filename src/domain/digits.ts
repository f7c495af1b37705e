/** With how many decimals a number is told: people's own as they wrote them, measured ones as far as they say something. */
import type { Metric, Value } from './metrics/metric.ts';
import { round9 } from './scoring.ts';

/** What a measured number keeps where people wrote fewer decimals themselves. */
const OF_ROWS = 2;
/** Below this, two decimals would round away what is measured: 0.0003 is not 0. */
const TINY_BELOW = 0.1;
const TINY_DIGITS = 3;

/** The decimals of a number as it was written, trailing zeros not counted. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [digits = '', exponent = '0'] = String(value).split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return Math.max(0, decimals - Number(exponent));
}

/** The decimal point moved, without the loss of a multiplication in binary. */
function shifted(value: number, by: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${String(Number(exponent) + by)}`);
}

/** Rounded half up, in decimal; of a negative number the amount is rounded. */
export function roundHalfUp(value: number, decimals: number): number {
  const whole = Math.round(shifted(Math.abs(value), decimals));
  // Beyond what floating point counts there is nothing left to round.
  if (!Number.isSafeInteger(whole)) return value;
  const amount = shifted(whole, -decimals);
  return value < 0 && amount !== 0 ? -amount : amount;
}

/** One number less another as on paper: 0.3 − 0.1 is 0.2. */
export function minus(one: number, other: number): number {
  const decimals = Math.max(decimalsOf(one), decimalsOf(other));
  return decimals === 0 ? one - other : roundHalfUp(one - other, decimals);
}

/** Added up as on paper. */
export const sumOf = (values: readonly number[]): number =>
  roundHalfUp(
    values.reduce((sum, value) => sum + value, 0),
    mostDecimals(values),
  );

export const mostDecimals = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);

/** Where a metric comes from and is to go; empty for one that has no such numbers. */
export const endsOf = (metric: Metric): number[] =>
  [
    'baseline' in metric ? metric.baseline : undefined,
    'target' in metric ? metric.target : undefined,
    'low' in metric ? metric.low : undefined,
    'high' in metric ? metric.high : undefined,
  ].filter((end) => typeof end === 'number');

/** The numbers people wrote for a metric: its ends, and the values of check-ins. */
export const writtenFor = (
  metric: Metric,
  reports: readonly { readonly value: Value | undefined }[],
): number[] => [
  ...endsOf(metric),
  ...reports.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
];

/** What decides with how many decimals the numbers of one metric are told. */
export interface Yardstick {
  /** As many as people wrote: what has no more is told as it is. */
  readonly decimals: number;
  /** What no other number may be taken for. */
  readonly ends: readonly number[];
  /** The fewest decimals to which a measured number is rounded. */
  readonly ofRows?: number;
}

/**
 * The decimals of a value: all of them up to as many as people wrote; a measured value is rounded to these or to two,
 * and gets further ones only as needed to stay apart from the ends.
 */
export function decimalsOfValue(
  value: number,
  { decimals: most, ends, ofRows = OF_ROWS }: Yardstick,
): number {
  const own = decimalsOf(value);
  if (own <= most) return own;
  let decimals = Math.max(most, ofRows, tinyDecimals(value));
  const looksLike = (end: number) => roundHalfUp(value, decimals) === roundHalfUp(end, decimals);
  while (decimals < own && ends.some((end) => round9(end) !== round9(value) && looksLike(end))) decimals += 1;
  return Math.min(decimals, own);
}

const tinyDecimals = (value: number): number =>
  Math.abs(value) < TINY_BELOW ? TINY_DIGITS - 1 - Math.floor(Math.log10(Math.abs(value))) : 0;

/** As many decimals as tell the way a series has gone in two digits, and no more than it has. */
export function decimalsOfSeries(values: readonly number[]): number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span)) return OF_ROWS;
  return Math.max(OF_ROWS, Math.min(mostDecimals(values), 1 - Math.floor(Math.log10(span))));
}
