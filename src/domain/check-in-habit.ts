import type { CheckIn } from './check-in.ts';
import { type Cadence, CADENCE_DAYS } from './company.ts';
import { addDays, type Day, earlierOf } from './day.ts';
import type { Period } from './period.ts';

/** One stretch of the period's rhythm, and what a team reported in it. */
export interface Round {
  readonly starts: Day;
  /** Its last day, or the as-of day while it runs. */
  readonly ends: Day;
  readonly isRunning: boolean;
  /** The newest check-in of the round; null when there was none. */
  readonly checkIn: CheckIn | null;
}

/**
 * Each round of check-ins that has begun by the as-of day, from the period's first day, oldest first. A round is a
 * week, two weeks or a calendar month; a rest shorter than half a round belongs to the one before.
 */
export function roundsOf(
  checkIns: readonly CheckIn[],
  { starts, ends, cadence: { every } }: Pick<Period, 'starts' | 'ends' | 'cadence'>,
  asOf: Day,
): Round[] {
  const shortest = Math.ceil(CADENCE_DAYS[every] / 2);
  const rounds: Round[] = [];
  let first = starts;
  while (first <= earlierOf(ends, asOf)) {
    const whole = lastDayOf(every, first);
    const last = addDays(whole, shortest) > ends ? ends : whole;
    const [from, until] = [first, last];
    const own = checkIns.filter(({ day }) => from <= day && day <= until);
    rounds.push({
      starts: from,
      ends: earlierOf(last, asOf),
      isRunning: asOf <= last,
      checkIn: own.at(-1) ?? null,
    });
    first = addDays(last, 1);
  }
  return rounds;
}

function lastDayOf(every: Cadence['every'], first: Day): Day {
  if (every !== 'month') return addDays(first, CADENCE_DAYS[every] - 1);
  const nextMonth = addDays(`${first.slice(0, 7)}-01`, 31).slice(0, 7);
  return addDays(`${nextMonth}-01`, -1);
}
