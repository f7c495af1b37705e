/** Which round a check-in is of, and with what a page compares that says what changed since. */
import type { CheckIn } from './check-in.ts';
import type { Day } from './day.ts';
import type { Objective } from './objective.ts';
import type { Period } from './period.ts';
import type { Plan } from './plan.ts';
import { dayBeforeRound } from './rounds.ts';

/**
 * Whether a check-in is of a period: its updates name an objective, a key result or a commitment there. One
 * without updates is of the period in whose folder it lies.
 */
export function isOfPeriod({ period, updates }: CheckIn, id: string): boolean {
  if (updates.length === 0) return period === id;
  const isThere = (reference: string | null) => reference?.startsWith(`${id}/`) === true;
  return updates.some(
    ({ keyResult, objective, commitment }) => isThere(keyResult) || isThere(objective) || isThere(commitment),
  );
}

/** Whether a check-in says something of an objective or of one of its key results. */
export function isAbout({ updates }: CheckIn, { id }: Pick<Objective, 'id'>): boolean {
  return updates.some(
    ({ keyResult, objective }) => objective === id || keyResult?.startsWith(`${id}#`) === true,
  );
}

/**
 * The day that "changed since" names in a running period: the day before the round of the newest check-in begins,
 * of all its check-ins or of those asked for. Null before the period begins, once it has ended, and before the
 * first check-in. What changed is the difference to the plan as of that day.
 */
export function changedSince(
  { asOf, checkIns }: Pick<Plan, 'asOf' | 'checkIns'>,
  period: Period,
  isAsked: (checkIn: CheckIn) => boolean = () => true,
): Day | null {
  if (asOf < period.starts || asOf > period.ends) return null;
  const newest = checkIns.findLast((one) => isOfPeriod(one, period.id) && isAsked(one));
  return newest === undefined ? null : dayBeforeRound(period, newest.day);
}
