/** Rounding, bands and means: the numbers of the scoring contract. */

export const BANDS = ['none', 'limited', 'partial', 'strong', 'full'] as const;
export type Band = (typeof BANDS)[number];

/** Lower bounds of the bands, 0–1. */
export type Bands = Readonly<Record<Band, number>>;

/** To nine decimals, so that binary floating point decides no comparison. */
export const round9 = (value: number): number => Math.round(value * 1e9) / 1e9;

export const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));

/** A score as it is shown: rounded half up, in decimal, to hundredths. 0.645 is 0.65. */
export function shownScore(score: number): number {
  const billionths = Math.round(score * 1e9);
  return Math.floor((billionths + 5e6) / 1e7) / 100;
}

/** A score as it is shown, rounded half up once more: to tenths. 0.645 is 0.7. */
export function shownTenths(score: number): number {
  const hundredths = Math.round(shownScore(score) * 100);
  return Math.floor((hundredths + 5) / 10) / 10;
}

/** The band of a score, taken from what is shown rounded half up to tenths; null for no data. */
export function bandOf(score: number | null, bands: Bands): Band | null {
  if (score === null) return null;
  const tenths = shownTenths(score);
  return [...BANDS].reverse().find((band) => tenths >= round9(bands[band])) ?? 'none';
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
