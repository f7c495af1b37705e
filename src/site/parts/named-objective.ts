/** Objectives in lists that lead across teams and periods. */
import type { Objective } from '../../domain/objective.ts';
import type { Period } from '../../domain/period.ts';
import type { LinkView } from './owner.ts';
import { periodOf, periodLabel, type Site } from '../frame/site.ts';
import { whoseText } from './whose.ts';
import { hasPageIn } from './teams-in-period.ts';

/** An objective by its title, with its team, and its period where that is another one. */
export interface NamedObjective extends LinkView {
  readonly team: string;
  readonly period: string | null;
}

export function namedObjective(site: Site, here: Period, objective: Objective): NamedObjective {
  const { id, title, period } = objective;
  return {
    text: title,
    href: site.urls.objective(id),
    team: whoseText(site, objective),
    period: period === here.id ? null : periodLabel(site, periodOf(site, objective)),
  };
}

export const teamName = ({ plan }: Site, { period, team }: Pick<Objective, 'period' | 'team'>): string =>
  plan.organisationIn(period).get(team)?.name ?? team;

/** A team with its page in this period, where it has one. */
export function teamLink(site: Site, here: Period, team: string): LinkView {
  const { id: period } = here;
  const href = hasPageIn(site, here, team) ? site.urls.teamIn(period, team) : null;
  return { text: teamName(site, { period, team }), href };
}
