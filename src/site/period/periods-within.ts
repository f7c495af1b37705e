/** What a year came to, period by period. */
import { type Period, periodsWithin } from '../../domain/period.ts';
import { spanOf } from '../../domain/period-name.ts';
import { teamRollUp } from '../../domain/roll-up.ts';
import { COMPANY_TEAM } from '../../domain/team.ts';
import { meanScore } from '../parts/mean-score.ts';
import type { LinkView } from '../parts/owner.ts';
import type { ScoreView } from '../parts/score.ts';
import { periodScore } from '../parts/period-score.ts';
import { periodLabel, type Site } from '../frame/site.ts';

export interface PeriodsWithinView {
  readonly title: string;
  readonly periods: readonly {
    readonly period: LinkView;
    readonly dates: string;
    readonly score: ScoreView;
    /** How many company objectives have one, null where all have; where none has, what all objectives of it come to. */
    readonly coverage: string | null;
  }[];
}

/** The periods that lie within one, in the order of time, each with its score; null where none does. */
export function periodsWithinView(site: Site, period: Period): PeriodsWithinView | null {
  const { plan, labels, format, urls } = site;
  const periods = periodsWithin(plan.periods, period);
  if (periods.length === 0) return null;
  return {
    title: labels.period.within[spanOf(periods)],
    periods: periods.map((one) => ({
      period: { text: periodLabel(site, one), href: urls.period(one.id) },
      dates: `${format.day(one.starts)} – ${format.day(one.ends)}`,
      score: meanScore(
        site,
        one,
        teamRollUp(plan, one.id, COMPANY_TEAM).score,
        plan.objectivesIn(one.id, COMPANY_TEAM),
      ),
      coverage: periodScore(site, one).coverage,
    })),
  };
}
