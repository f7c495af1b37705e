import { CADENCE_DAYS } from './company.ts';
import { addDays, type Day } from './day.ts';
import type { Period } from './period.ts';
import type { Plan } from './plan.ts';

/**
 * The last day before a period's latest round of check-ins: what has moved since is what that round told. Teams
 * check in on different days, so a round is as long as the cadence and ends with the newest check-in. Null
 * before the first one.
 */
export function dayBeforeLatestRound({ checkIns }: Pick<Plan, 'checkIns'>, period: Period): Day | null {
  const isAbout = (reference: string | null) => reference?.startsWith(`${period.id}/`) === true;
  const newest = checkIns.findLast(
    (one) =>
      one.period === period.id ||
      one.updates.some(({ keyResult, objective }) => isAbout(keyResult) || isAbout(objective)),
  );
  return newest === undefined ? null : addDays(newest.day, -CADENCE_DAYS[period.cadence.every]);
}
