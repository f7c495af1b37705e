/** What a period came to, for the pages that say it in a line. */
import type { Period } from '../../domain/period.ts';
import { meanOfAll, periodRollUp } from '../../domain/roll-up.ts';
import { unlessComplete } from './coverage.ts';
import type { Site } from '../frame/site.ts';

export interface PeriodScore {
  /** The company's own, 0–1; null without a score. */
  readonly score: number | null;
  /** How many of its objectives have one, null where all have; where none has, what all objectives of the period come to. */
  readonly coverage: string | null;
  /** The latter; null where the company has a score, and where nobody has one. */
  readonly ofAll: string | null;
}

/** The company's score of a period with its coverage. */
export function periodScore({ plan, labels, format }: Site, { id }: Pick<Period, 'id'>): PeriodScore {
  const { score, coverage } = periodRollUp(plan, id);
  const all = meanOfAll(plan, id);
  const ofAll =
    all?.score === null || all === null
      ? null
      : labels.score.meanOfAll(
          format.number(all.coverage[0]),
          format.number(all.coverage[1]),
          format.score(all.score),
        );
  return { score, coverage: ofAll ?? unlessComplete(coverage, labels.score.companyCoverage), ofAll };
}
