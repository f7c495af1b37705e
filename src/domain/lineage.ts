import { newestFirst } from './newest-first.ts';
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

/**
 * Every intent of the plan that was taken up again: from each objective that nothing continues yet back to where
 * it began, oldest first, over two periods or more. The one that came furthest stands first; within a period the
 * order of the organisation holds. Two that began as one share their beginning.
 */
export function lineagesOf(plan: Plan): Objective[][] {
  const order = newestFirst(plan);
  return [...plan.objectives.values()]
    .filter(({ continues, continuedBy }) => continues.length > 0 && continuedBy.length === 0)
    .sort((a, b) => order(a, b) || (a.id < b.id ? -1 : 1))
    .map((latest) => lineageOf(plan, latest))
    .filter((lineage) => new Set(lineage.map(({ period }) => period)).size > 1);
}
