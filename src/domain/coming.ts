/** What is still to come in a period: its calendar, and the day on which people check in next. */
import type { CalendarEntry } from './calendar.ts';
import { addDays, type Day, daysBetween, weekdayOf } from './day.ts';
import type { Period } from './period.ts';
import { type Round, roundsOf } from './rounds.ts';
import type { Pause } from './status.ts';

/** What a period's calendar still has on a day, the next check-in among it; in the order of days. */
export function comingIn(period: Period, asOf: Day, pauses: readonly Pause[]): CalendarEntry[] {
  const checkIn = nextCheckIn(period, asOf, pauses);
  return [
    ...period.calendar.filter(({ date }) => date >= asOf),
    ...(checkIn === null ? [] : [{ date: checkIn, moment: 'check-in' as const, title: null }]),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const SUNDAY_FIRST = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * The next day on which people check in, the given one included: in each round that is due the first weekday of the
 * rhythm outside of all pauses, or the last such day where it has none. Null outside of the period, and when none
 * is left in it.
 */
export function nextCheckIn(period: Period, asOf: Day, pauses: readonly Pause[] = []): Day | null {
  if (asOf < period.starts || asOf > period.ends) return null;
  const days = roundsOf(period).flatMap((round) => askedIn(round, period, pauses) ?? []);
  return days.find((day) => day >= asOf) ?? null;
}

function askedIn({ starts, ends }: Round, { cadence }: Period, pauses: readonly Pause[]): Day | null {
  const weekday = SUNDAY_FIRST.indexOf(cadence.weekday);
  const days = Array.from({ length: daysBetween(starts, ends) + 1 }, (_, index) =>
    addDays(starts, index),
  ).filter((day) => !pauses.some(({ from, to }) => from <= day && day <= to));
  return days.find((day) => weekdayOf(day) === weekday) ?? days.at(-1) ?? null;
}
