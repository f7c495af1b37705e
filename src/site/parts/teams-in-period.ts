import type { Objective } from '../../domain/objective.ts';
import type { Period } from '../../domain/period.ts';
import { type Team, withBelow } from '../../domain/team.ts';
import { oncePerPeriod } from './once-per-period.ts';
import type { Site } from '../frame/site.ts';

/**
 * Teams with a page of their own in a period: those that left something there, and the company and its departments
 * where a team below them has objectives.
 */
export const teamsIn = oncePerPeriod(({ plan }, period): readonly Team[] => {
  const organisation = plan.organisationIn(period.id);
  const objectives = plan.objectivesIn(period.id);
  const owning = new Set(objectives.map(({ team }) => team));
  const busy = new Set([
    ...owning,
    ...objectives.flatMap(({ owners }) => owners),
    ...plan.checkInsIn(period.id).map(({ team }) => team),
  ]);
  const hasWritten = ({ id }: Team): boolean =>
    busy.has(id) || plan.retrospectives.has(`${period.id}/${id}`) || plan.plans.has(`${period.id}/${id}`);
  const standsAbove = ({ id, depth }: Team): boolean =>
    depth <= 1 && withBelow(organisation, id).some((one) => owning.has(one));
  return [...organisation.values()].filter((team) => hasWritten(team) || standsAbove(team));
});

const idsIn = oncePerPeriod(
  (site, period): ReadonlySet<string> => new Set(teamsIn(site, period).map(({ id }) => id)),
);

export const hasPageIn = (site: Site, period: Period, team: string): boolean => idsIn(site, period).has(team);

/** The page of a team in a period; where there is none, the period's. */
export const teamPageIn = (site: Site, period: Period, team: string): string =>
  hasPageIn(site, period, team) ? site.urls.teamIn(period.id, team) : site.urls.period(period.id);

/** Objectives in another team's folder that a team owns together with it; they count there. */
export const sharedWith = ({ plan }: Site, period: Period, team: string): Objective[] =>
  plan.objectivesIn(period.id).filter((one) => one.team !== team && one.owners.includes(team));
