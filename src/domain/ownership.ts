import { liveKeyResults } from './objective.ts';
import type { Plan } from './plan.ts';

/**
 * Live objectives and key results of a period by the owners they name, as written: full references, each once.
 * A key result that takes over the owner of its objective names nobody.
 */
export function namedByOwner(plan: Pick<Plan, 'objectivesIn'>, period: string): Map<string, string[]> {
  const named = new Map<string, string[]>();
  const add = (owners: readonly string[], reference: string): void => {
    for (const owner of new Set(owners)) named.set(owner, [...(named.get(owner) ?? []), reference]);
  };
  for (const { id, owners, retired, keyResults } of plan.objectivesIn(period)) {
    if (retired !== null) continue;
    add(owners, id);
    for (const keyResult of liveKeyResults(keyResults))
      if (keyResult.hasOwnOwner) add(keyResult.owners, keyResult.ref);
  }
  return named;
}
