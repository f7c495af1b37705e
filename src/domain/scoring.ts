/** Rounding, bands and means: the numbers of the scoring contract. */

export const BANDS = ['none', 'limited', 'partial', 'strong', 'full'] as const;
export type Band = (typeof BANDS)[number];
const BELOW_FULL = BANDS.filter((band) => band !== 'full');

/** Lower bounds of the bands, 0–1. */
export type Bands = Readonly<Record<Band, number>>;

/** To nine decimals, so that binary floating point decides no comparison. */
export const round9 = (value: number): number => Math.round(value * 1e9) / 1e9;

export const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * Rounded half up, in decimal, to so many decimals; of a negative number the amount is rounded, and zero has no sign.
 */
export function roundedTo(decimals: number, value: number): number {
  const billionths = Math.round(Math.abs(value) * 1e9);
  const step = 10 ** (9 - decimals);
  const amount = Math.floor((billionths + step / 2) / step) / 10 ** decimals;
  return amount === 0 ? 0 : Math.sign(value) * amount;
}

const MOST_SHORT_OF_ONE = 0.99;

/**
 * A score or a progress as it is shown: rounded to hundredths, but what falls short of 1 is never shown as 1. 0.645 is
 * 0.65, 0.996 is 0.99.
 */
export function shownScore(score: number): number {
  const hundredths = roundedTo(2, score);
  return round9(score) < 1 ? Math.min(hundredths, MOST_SHORT_OF_ONE) : hundredths;
}

/** Whether a score or a progress, as it is shown, is what was expected of it. */
export const isReached = (score: number, expected: number): boolean => shownScore(score) >= round9(expected);

/**
 * The band of a score, taken from what is shown rounded half up to tenths; `full` from the score itself. Null for no
 * data.
 */
export function bandOf(score: number | null, bands: Bands): Band | null {
  if (score === null) return null;
  if (round9(score) >= round9(bands.full)) return 'full';
  const tenths = roundedTo(1, shownScore(score));
  return BELOW_FULL.findLast((band) => tenths >= round9(bands[band])) ?? 'none';
}

/** One thing that may have a score. A missing weight is 1. */
export interface Member {
  readonly score: number | null;
  readonly weight?: number;
  readonly retired?: boolean;
}

/** A roll-up: the score (null for no data) and how many of the live members have one. */
export interface RollUp {
  readonly score: number | null;
  /** Live members with a score, and all live members. */
  readonly coverage: readonly [number, number];
}

/** Weighted mean over the live members that have a score; null when their weights sum to 0. */
export function rollUp(members: readonly Member[]): RollUp {
  const live = members.filter(({ retired }) => retired !== true);
  const scored = live.filter(({ score }) => score !== null);
  return {
    score: weightedMean(scored.map(({ score, weight }) => [score, weight ?? 1])),
    coverage: [scored.length, live.length],
  };
}

/** Mean of the values that are not null, by weight; null when those weights sum to 0. */
export function weightedMean(pairs: readonly (readonly [number | null, number])[]): number | null {
  let sum = 0;
  let weights = 0;
  let least = Infinity;
  let most = -Infinity;
  for (const [value, weight] of pairs) {
    if (value === null || weight === 0) continue;
    sum += value * weight;
    weights += weight;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  // A mean lies between its values; binary floating point may carry it a hair past them.
  return weights > 0 ? Math.min(most, Math.max(least, sum / weights)) : null;
}

/** Plain mean of the values that are not null; null when none is. */
export const mean = (values: readonly (number | null)[]): number | null =>
  weightedMean(values.map((value) => [value, 1]));
