/** Whether targets were set at the right height: a statement about targets, never about people. */
import { overBands } from './distribution.ts';
import type { KeyResult } from './key-result.ts';
import { liveKeyResults } from './objective.ts';
import type { Period } from './period.ts';
import type { Plan } from './plan.ts';
import { type Band, BANDS, bandOf, isReached, mean } from './scoring.ts';

/**
 * Where most of a period's stretches ended: past what was expected; there or just short of it; or far from it. Uneven
 * where the two ends outweigh the middle and neither makes up the half; too few where hardly any has a score.
 */
export type Verdict = 'too-easy' | 'well-set' | 'too-hard' | 'uneven' | 'too-few';

/** The company's key results of a period that has ended, without the personal and the retired ones. */
export interface Calibration {
  readonly period: Period;
  readonly verdict: Verdict;
  readonly stretches: Ended & {
    readonly bands: Readonly<Record<Band, number>>;
    /** In a band above that of what is expected; in that one or the next below; in those further down. */
    readonly past: number;
    readonly near: number;
    readonly far: number;
  };
  readonly commitments: Ended & {
    /** Those that reached what is expected of a commitment. */
    readonly kept: number;
  };
}

interface Ended {
  /** Of those that have a score. */
  readonly mean: number | null;
  readonly scored: number;
  readonly unscored: number;
}

const FEWEST = 5;

/** How a period's targets turned out; null while it has not ended, or where nothing was to be scored. */
export function calibrationOf(plan: Plan, period: Period): Calibration | null {
  if (period.phase !== 'closed' && period.phase !== 'scoring') return null;
  const { bands, expected } = plan.company.scoring;
  const keyResults = plan
    .objectivesIn(period.id)
    .filter(({ retired, individual }) => retired === null && !individual)
    .flatMap((objective) => liveKeyResults(objective.keyResults));
  if (keyResults.length === 0) return null;
  const stretches = keyResults.filter(({ ambition }) => ambition === 'aspirational');
  const commitments = keyResults.filter(({ ambition }) => ambition === 'committed');
  const spread = spreadOf(stretches, bandOf(expected.aspirational, bands) ?? 'none');
  return {
    period,
    verdict: verdictOf(spread),
    stretches: { ...ended(stretches), ...spread },
    commitments: {
      ...ended(commitments),
      kept: commitments.filter(({ score }) => score !== null && isReached(score, expected.committed)).length,
    },
  };
}

function ended(keyResults: readonly KeyResult[]): Ended {
  const scored = keyResults.filter(({ score }) => score !== null).length;
  return {
    mean: mean(keyResults.map(({ score }) => score)),
    scored,
    unscored: keyResults.length - scored,
  };
}

type Spread = Pick<Calibration['stretches'], 'bands' | 'past' | 'near' | 'far'>;

function spreadOf(keyResults: readonly KeyResult[], good: Band): Spread {
  const { counts } = overBands(keyResults);
  const at = BANDS.indexOf(good);
  const shortOf = Math.max(0, at - 1);
  const sum = (from: number, to?: number): number =>
    BANDS.slice(from, to).reduce((all, band) => all + counts[band], 0);
  return { bands: counts, past: sum(at + 1), near: sum(shortOf, at + 1), far: sum(0, shortOf) };
}

function verdictOf({ past, near, far }: Spread): Verdict {
  const all = past + near + far;
  if (all < FEWEST) return 'too-few';
  const [less, more] = past < far ? [past, far] : [far, past];
  if (less >= near && (less === more || more * 2 < all)) return 'uneven';
  if (near > more) return 'well-set';
  return past > far ? 'too-easy' : 'too-hard';
}
