import type { Plan } from './plan.ts';
import type { Place } from './reference.ts';

/** Puts the latest period first, and within a period follows the order of the organisation. */
export function newestFirst({ periods, organisation }: Plan): (a: Place, b: Place) => number {
  const period = new Map(periods.map(({ id }, index) => [id, index]));
  const team = new Map([...organisation.keys()].map((id, index) => [id, index]));
  const rank = (one: Place) => [period.get(one.period) ?? -1, team.get(one.team) ?? team.size] as const;
  return (a, b) => {
    const [periodOfA, teamOfA] = rank(a);
    const [periodOfB, teamOfB] = rank(b);
    return periodOfB - periodOfA || teamOfA - teamOfB;
  };
}
