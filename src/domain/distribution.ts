/** How scores lie: over the bands, and over the tenths from 0 to 1. */
import { type Band, BANDS, shownScore } from './scoring.ts';

/** How many there are in each band, the lowest first, and how many have none. */
export function overBands(members: readonly { readonly band: Band | null }[]): {
  readonly counts: Readonly<Record<Band, number>>;
  readonly without: number;
} {
  const counts = { none: 0, limited: 0, partial: 0, strong: 0, full: 0 };
  for (const { band } of members) if (band !== null) counts[band] += 1;
  const scored = BANDS.reduce((sum, band) => sum + counts[band], 0);
  return { counts, without: members.length - scored };
}

const STEPS = 11;

/**
 * How many scores have reached 0, 0.1 and so on to 1, each counted at the last tenth that what is shown of it has
 * reached: 0.69 at 0.6. Scores lie in 0–1.
 */
export function overTenths(scores: readonly number[]): number[] {
  const counts = Array.from({ length: STEPS }, () => 0);
  for (const score of scores) {
    const step = Math.floor(Math.round(shownScore(score) * 100) / 10);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}
