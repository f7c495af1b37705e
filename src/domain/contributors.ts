import type { Objective } from './objective.ts';
import type { Plan } from './plan.ts';

/**
 * Live objectives that name this one, or a key result of it, as what they contribute to: one step down, of any
 * period. Personal ones are their owner's and are not among them.
 */
export const contributorsOf = (plan: Pick<Plan, 'objectives'>, objective: Objective): Objective[] =>
  objective.contributedToBy
    .map(({ to }) => plan.objectives.get(to))
    .filter((one) => one !== undefined)
    .filter(({ individual, retired }) => !individual && retired === null);
