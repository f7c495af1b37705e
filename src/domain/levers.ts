import { objectivesServing } from './alignment.ts';
import type { Objective } from './objective.ts';
import type { Period } from './period.ts';
import type { Plan } from './plan.ts';

/** A bet on the north star, with the objectives that pull it. */
export interface Lever {
  readonly id: string;
  readonly title: string;
  readonly question: string | null;
  readonly objectives: readonly Objective[];
}

/**
 * The bets that hold in a period: its own, then those of the year it lies in, each with the live objectives of
 * the period (of a year: of its quarters too) that pull it.
 */
export function leversIn(plan: Plan, period: Period): Lever[] {
  const year = plan.periods.find(({ id }) => id === period.within);
  const own = new Set(period.levers.map(({ id }) => id));
  const pulling = Map.groupBy(objectivesServing(plan, period), ({ lever }) => lever);
  return [...period.levers, ...(year?.levers ?? []).filter(({ id }) => !own.has(id))].map(
    ({ id, title, question = null }) => ({ id, title, question, objectives: pulling.get(id) ?? [] }),
  );
}
