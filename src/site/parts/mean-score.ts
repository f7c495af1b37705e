import type { Objective } from '../../domain/objective.ts';
import { elapsedShare } from '../../domain/pace.ts';
import type { Period } from '../../domain/period.ts';
import { membersOf, teamRollUp } from '../../domain/roll-up.ts';
import { mean } from '../../domain/scoring.ts';
import { type Judged, scoreView, type ScoreView } from './score.ts';
import type { Site } from '../frame/site.ts';

/** A mean over objectives of a period, measured against the mean of what is expected of them. */
export function judgedMean(
  { plan }: Site,
  period: Period,
  score: number | null,
  objectives: readonly Objective[],
): Judged {
  const counting = membersOf(objectives).filter((one) => one.score !== null);
  const expected = mean(counting.map((one) => one.expected)) ?? plan.company.scoring.expected.aspirational;
  return {
    score,
    expected,
    isOver: plan.asOf > period.ends,
    expectedByNow: expected * elapsedShare(period.starts, period.ends, plan.asOf),
  };
}

/** The same as a score with its bar. */
export const meanScore = (
  site: Site,
  period: Period,
  score: number | null,
  objectives: readonly Objective[],
  width?: number,
): ScoreView => scoreView(site, judgedMean(site, period, score, objectives), width);

/** The mean of a team's own objectives of a period; without data where there is no period. */
export function teamScore(site: Site, period: Period | null, team: string): ScoreView {
  const { plan } = site;
  if (period === null)
    return scoreView(site, { score: null, expected: 1, isOver: false, expectedByNow: null });
  const { score } = teamRollUp(plan, period.id, team);
  return meanScore(site, period, score, plan.objectivesIn(period.id, team));
}
