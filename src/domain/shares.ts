/** What the teams below one carry of the objectives above them. */
import type { Objective } from './objective.ts';
import type { Plan } from './plan.ts';
import { objectiveOf } from './reference.ts';
import { type Team, withBelow } from './team.ts';

/** The objectives of a team, and of all below it, that reach one objective first; or that reach none. */
export interface Share {
  readonly team: Team;
  /** Id of the objective above; null for what reaches none of those asked for. */
  readonly above: string | null;
  readonly objectives: readonly Objective[];
}

/**
 * Each team's shares of some objectives of a period, the teams in the order given and each one's shares in the order
 * of the objectives, what reaches none of them last. Who reaches one through another of them has a share in that
 * other only; who reaches several has a share in each.
 */
export function sharesOf(
  plan: Plan,
  period: string,
  teams: readonly Team[],
  above: readonly Objective[],
): Share[] {
  const among = new Set(above.map(({ id }) => id));
  const reached = reachingFirst(plan, period, among);
  const organisation = plan.organisationIn(period);
  return teams.flatMap((team) => {
    const members = new Set(withBelow(organisation, team.id));
    const own = plan.objectivesIn(period).filter((one) => members.has(one.team) && !among.has(one.id));
    const share = (id: string | null, objectives: readonly Objective[]): Share[] =>
      objectives.length === 0 ? [] : [{ team, above: id, objectives }];
    return [
      ...above.flatMap(({ id }) =>
        share(
          id,
          own.filter((one) => reached(one).has(id)),
        ),
      ),
      ...share(
        null,
        own.filter((one) => reached(one).size === 0),
      ),
    ];
  });
}

/** Which of some objectives one contributes to, itself or through others that are not among them. */
function reachingFirst(plan: Plan, period: string, among: ReadonlySet<string>) {
  const known = new Map<string, ReadonlySet<string>>();
  return function reached(objective: Objective): ReadonlySet<string> {
    const before = known.get(objective.id);
    if (before !== undefined) return before;
    const found = new Set<string>();
    known.set(objective.id, found);
    for (const { to } of objective.contributesTo) {
      const parent = plan.objectives.get(objectiveOf(to));
      if (parent === undefined || parent.period !== period) continue;
      for (const id of among.has(parent.id) ? [parent.id] : reached(parent)) found.add(id);
    }
    return found;
  };
}
