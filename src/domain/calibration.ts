/** Whether targets were set at the right height: a statement about targets, never about people. */
import { overBands } from './distribution.ts';
import type { KeyResult } from './key-result.ts';
import { kindOf } from './metrics/index.ts';
import { liveKeyResults } from './objective.ts';
import type { Period } from './period.ts';
import type { Plan } from './plan.ts';
import { type Band, BANDS, bandOf, isReached, mean } from './scoring.ts';

/**
 * Where more than half of a period's stretches ended: past what was expected; there or just short of it; or far from it.
 * Uneven where no part holds more than half; too few where not at least twelve, and half of all, have a score.
 */
export type Verdict = 'too-easy' | 'well-set' | 'too-hard' | 'uneven' | 'too-few';

/** The company's key results of a period that has ended, without the personal and the retired ones. */
export interface Calibration {
  readonly period: Period;
  readonly verdict: Verdict;
  /** Stretches that can end in between: of these alone it can be said how their targets were set. */
  readonly stretches: Ended & {
    readonly bands: Readonly<Record<Band, number>>;
    /** In a band above that of what is expected; in that one or the next below; in those further down. */
    readonly past: number;
    readonly near: number;
    readonly far: number;
  };
  /** Stretches that could only be reached or not, and those that a person judged because nothing was computed. */
  readonly allOrNothing: Counted;
  readonly judged: Counted;
  readonly commitments: Ended & {
    /** Those that reached what is expected of a commitment. */
    readonly kept: number;
  };
}

/** How many have a score, and how many of these reached what was expected. */
interface Counted {
  readonly scored: number;
  readonly reached: number;
}

interface Ended {
  /** Of those that have a score. */
  readonly mean: number | null;
  readonly scored: number;
  readonly unscored: number;
}

const FEWEST = 12;

/** How a period's targets turned out; null while it has not ended, or where nothing was to be scored. */
export function calibrationOf(plan: Plan, period: Period): Calibration | null {
  if (plan.asOf <= period.ends) return null;
  const { bands, expected } = plan.company.scoring;
  const keyResults = plan
    .objectivesIn(period.id)
    .filter(({ retired, individual }) => retired === null && !individual)
    .flatMap((objective) => liveKeyResults(objective.keyResults));
  if (keyResults.length === 0) return null;
  const aspirational = keyResults.filter(({ ambition }) => ambition === 'aspirational');
  const commitments = keyResults.filter(({ ambition }) => ambition === 'committed');
  const stretches = aspirational.filter(({ metric }) => kindOf(metric).endsBetween(metric));
  const spread = spreadOf(stretches, bandOf(expected.aspirational, bands) ?? 'none');
  const others = aspirational.filter((one) => !stretches.includes(one));
  const isJudged = ({ metric }: KeyResult) => metric.type === 'graded';
  return {
    period,
    verdict: verdictOf(spread, stretches.length),
    stretches: { ...ended(stretches), ...spread },
    allOrNothing: counted(others.filter((one) => !isJudged(one))),
    judged: counted(others.filter(isJudged)),
    commitments: { ...ended(commitments), kept: counted(commitments).reached },
  };
}

const counted = (keyResults: readonly KeyResult[]): Counted => ({
  scored: keyResults.filter(({ score }) => score !== null).length,
  reached: keyResults.filter(({ score, expected }) => score !== null && isReached(score, expected)).length,
});

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

function verdictOf({ past, near, far }: Spread, all: number): Verdict {
  const scored = past + near + far;
  if (scored < FEWEST || scored * 2 < all) return 'too-few';
  if (past * 2 > scored) return 'too-easy';
  if (near * 2 > scored) return 'well-set';
  return far * 2 > scored ? 'too-hard' : 'uneven';
}
