import type { Team } from '../domain/team.ts';
import { oncePerPeriod } from './once-per-period.ts';

/**
 * Teams with a page of their own in a period: departments, and every team that left something there. None where
 * nobody did.
 */
export const teamsIn = oncePerPeriod(({ plan }, period): readonly Team[] => {
  const busy = new Set([
    ...plan.objectivesIn(period.id).map(({ team }) => team),
    ...plan.checkInsIn(period.id).map(({ team }) => team),
  ]);
  const teams = [...plan.organisationIn(period.id).values()];
  const hasWritten = ({ id }: Team): boolean =>
    busy.has(id) || plan.retrospectives.has(`${period.id}/${id}`) || plan.plans.has(`${period.id}/${id}`);
  const isStanding = ({ depth, dissolved }: Team): boolean =>
    depth <= 1 && (dissolved === null || dissolved >= period.starts);
  return teams.some(hasWritten) ? teams.filter((team) => hasWritten(team) || isStanding(team)) : [];
});
