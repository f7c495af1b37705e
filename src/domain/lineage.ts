import type { Objective } from './objective.ts';
import type { Plan } from './plan.ts';

/** The same intent over several periods: all that this one continues and all that continue it, oldest first. */
export function lineageOf(plan: Plan, objective: Objective): Objective[] {
  const found = new Map([[objective.id, objective]]);
  const follow = (from: Objective, next: (one: Objective) => readonly string[]): void => {
    for (const id of next(from)) {
      const one = plan.objectives.get(id);
      if (one === undefined || found.has(id)) continue;
      found.set(id, one);
      follow(one, next);
    }
  };
  follow(objective, ({ continues }) => continues);
  follow(objective, ({ continuedBy }) => continuedBy);
  const order = new Map(plan.periods.map(({ id }, index) => [id, index]));
  const place = ({ period }: Objective) => order.get(period) ?? 0;
  return [...found.values()].sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}
