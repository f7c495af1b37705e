import type { Plan } from '../domain/plan.ts';

/** Work on a whole plan that a rule needs for each of its entries: done once for each plan. */
export function oncePerPlan<T>(work: (plan: Plan) => T): (plan: Plan) => T {
  const done = new WeakMap<Plan, { readonly result: T }>();
  return (plan) => {
    const known = done.get(plan);
    if (known !== undefined) return known.result;
    const result = work(plan);
    done.set(plan, { result });
    return result;
  };
}
