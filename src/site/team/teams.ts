/** The organisation as it is today. */
import { teamRollUp } from '../../domain/roll-up.ts';
import type { RollUp } from '../../domain/scoring.ts';
import { type Frame, frameView } from '../frame/view.ts';
import { type LinkView, ownerView } from '../parts/owner.ts';
import type { ScoreView } from '../parts/score.ts';
import type { Site } from '../frame/site.ts';
import { teamScore } from '../parts/mean-score.ts';

export interface TeamsView {
  readonly frame: Frame;
  readonly teams: readonly TeamRowView[];
}

export interface TeamRowView {
  readonly team: LinkView;
  readonly depth: number;
  readonly kind: string;
  readonly lead: LinkView | null;
  readonly mission: string | null;
  readonly score: ScoreView;
  readonly objectives: string;
}

/** How many, and where some have no score yet, how many have one. */
const countOf = ({ labels }: Site, [scored, all]: RollUp['coverage']): string =>
  scored === 0 || scored === all
    ? labels.objective.objectives(all)
    : labels.score.objectivesScored(scored, all);

/** The organisation as it is today, dissolved teams left out. */
export function teamsView(site: Site): TeamsView {
  const { plan, labels, urls } = site;
  return {
    frame: frameView(site, { title: labels.nav.teams, section: 'teams' }),
    teams: [...plan.organisation.values()]
      .filter(({ dissolved }) => dissolved === null)
      .map((team) => {
        const own = plan.current === null ? null : teamRollUp(plan, plan.current.id, team.id);
        return {
          team: { text: team.name, href: urls.team(team.id) },
          depth: team.depth,
          kind: labels.terms.level[team.kind],
          lead: team.lead === null ? null : ownerView(site, team.lead),
          mission: team.mission,
          score: teamScore(site, plan.current, team.id),
          objectives: countOf(site, own?.coverage ?? [0, 0]),
        };
      }),
  };
}
