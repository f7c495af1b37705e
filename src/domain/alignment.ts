/** How a period holds together: what the company asks for, and which objectives answer. */
import type { Link, Objective } from './objective.ts';
import { type Period, periodsWithin } from './period.ts';
import type { Plan } from './plan.ts';
import { objectiveOf } from './reference.ts';
import { COMPANY_TEAM, departmentOf, lineOf } from './team.ts';

const isLive = ({ retired }: Objective): boolean => retired === null;

/** Whether leadership asks for it: the company's own, and nobody's personal one. */
export const isOfCompany = ({ team, individual }: Pick<Objective, 'team' | 'individual'>): boolean =>
  team === COMPANY_TEAM && !individual;

/** Live objectives written in a period or, for a year, in one of its quarters too. */
export function objectivesServing(plan: Plan, { id }: Pick<Period, 'id'>): Objective[] {
  const within = new Set([id, ...periodsWithin(plan.periods, { id }).map((one) => one.id)]);
  return plan.periods
    .filter((one) => within.has(one.id))
    .flatMap((period) => plan.objectivesIn(period.id))
    .filter(isLive);
}

/** Whether an objective belongs to a department or a team in one; a personal one is its owner's. */
export const isOfDepartment = (plan: Plan, { period, team, individual }: Objective): boolean =>
  !individual && departmentOf(plan.organisationIn(period), team) !== null;

/** Departments' live objectives that reach this one, directly or through others, of any period. */
export function supportOf(plan: Plan, objective: Objective): Objective[] {
  const found = new Map<string, Objective>();
  const follow = ({ contributedToBy }: Objective): void => {
    for (const { to } of contributedToBy) {
      const one = plan.objectives.get(to);
      if (one === undefined || found.has(to) || !isLive(one)) continue;
      found.set(to, one);
      follow(one);
    }
  };
  follow(objective);
  return [...found.values()].filter((one) => isOfDepartment(plan, one));
}

/**
 * What an objective says of its place: it is the company's own, or it advances another and says why; it is a
 * local priority; it contributes without a reason, only to what was given up, or to nothing; or nothing above it
 * is written that it could contribute to.
 */
export type Standing =
  'company' | 'advances' | 'local-priority' | 'no-reason' | 'given-up' | 'alone' | 'nothing-above';

export function standingOf(plan: Plan, objective: Objective): Standing {
  if (isOfCompany(objective)) return 'company';
  const links = liveContributions(plan, objective);
  if (links.some(({ because }) => because !== null)) return 'advances';
  if (objective.localPriority !== null) return 'local-priority';
  if (links.length > 0) return 'no-reason';
  if (objective.contributesTo.length > 0) return 'given-up';
  return objectivesAbove(plan, objective).length > 0 ? 'alone' : 'nothing-above';
}

/** Contributions to what has not been given up. */
export const liveContributions = (plan: Plan, { contributesTo }: Objective): Link[] =>
  contributesTo.filter(({ to }) => plan.objectives.get(objectiveOf(to))?.retired === null);

/**
 * What an objective could contribute to, the nearest team's first: live objectives of the teams above, and for a
 * personal one of its own team, in its period and the year that lies in.
 */
export function objectivesAbove(plan: Plan, { period, team, individual }: Objective): Objective[] {
  const year = plan.periods.find(({ id }) => id === period)?.within ?? null;
  const line = lineOf(plan.organisationIn(period), team).map(({ id }) => id);
  const above = new Map(line.slice(individual ? 0 : 1).map((id, distance) => [id, distance]));
  const distanceOf = (one: Objective): number => above.get(one.team) ?? Infinity;
  return (year === null ? [period] : [period, year])
    .flatMap((one) =>
      plan.objectivesIn(one).filter((it) => above.has(it.team) && !it.individual && isLive(it)),
    )
    .sort((a, b) => distanceOf(a) - distanceOf(b));
}

/** A theme or a lever of a period, with the live objectives that name it. */
export interface TakenUp {
  readonly id: string;
  readonly title: string;
  readonly objectives: readonly Objective[];
}

/** Who takes up each theme; the objectives of a year's quarters count for the year as well. */
export const takenThemes = (plan: Plan, period: Period): TakenUp[] => takenUp(plan, period, 'theme');

/** Who pulls each lever; the objectives of a year's quarters count for the year as well. */
export const takenLevers = (plan: Plan, period: Period): TakenUp[] => takenUp(plan, period, 'lever');

/** Those among them that nobody names; of a period to come, only once its first objective is written. */
export const notTakenUp = (plan: Plan, period: Period, asked: readonly TakenUp[]): TakenUp[] =>
  period.starts > plan.asOf && objectivesServing(plan, period).length === 0
    ? []
    : asked.filter(({ objectives }) => objectives.length === 0);

function takenUp(plan: Plan, period: Period, what: 'theme' | 'lever'): TakenUp[] {
  const named = Map.groupBy(objectivesServing(plan, period), (objective) => objective[what]);
  const asked = what === 'theme' ? period.themes : period.levers;
  return asked.map(({ id, title }) => ({ id, title, objectives: named.get(id) ?? [] }));
}
