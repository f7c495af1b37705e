import type { Day } from './day.ts';
import type { KeyResult } from './key-result.ts';
import type { Objective } from './objective.ts';
import type { Plan } from './plan.ts';
import { objectiveOf } from './reference.ts';

/** An objective as of another day, by the terms of that day; null where it was not there. */
export const objectiveOn = (plan: Plan, { id }: Pick<Objective, 'id'>, day: Day): Objective | null =>
  plan.on(day).objectives.get(id) ?? null;

/** A key result as of another day, likewise. */
export const keyResultOn = (plan: Plan, { ref }: Pick<KeyResult, 'ref'>, day: Day): KeyResult | null =>
  objectiveOn(plan, { id: objectiveOf(ref) }, day)?.keyResults.find((one) => one.ref === ref) ?? null;
