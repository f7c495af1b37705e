/** The days of a period: what happens when, and what comes next. */
import type { PeriodData } from '../schema/period.ts';
import { addDays, type Day, daysBetween, weekdayOf } from './day.ts';
import type { Period } from './period.ts';

/** What happens when: written by the company, or derived from the dates and the rhythm. */
export interface CalendarEntry {
  readonly date: Day;
  /** The moment's name where it is derived; a page finds its words by it. */
  readonly moment:
    | 'company-draft'
    | 'department-drafts'
    | 'alignment'
    | 'published'
    | 'check-in'
    | 'mid-period-review'
    | 'scoring'
    | 'retrospectives'
    | 'own';
  /** Written title of the company's own entries. */
  readonly title: string | null;
}

/** The calendar of a period that has not written one. */
export function defaultCalendar({ starts, ends }: Pick<PeriodData, 'starts' | 'ends'>): CalendarEntry[] {
  const midDay = Math.ceil((daysBetween(starts, ends) + 1) * 0.45);
  const midWeek = addDays(starts, Math.floor((midDay - 1) / 7) * 7);
  const at = (date: Day, moment: CalendarEntry['moment']): CalendarEntry => ({ date, moment, title: null });
  return [
    at(addDays(starts, -21), 'company-draft'),
    at(addDays(starts, -14), 'department-drafts'),
    at(addDays(starts, -7), 'alignment'),
    at(starts, 'published'),
    at(midWeek, 'mid-period-review'),
    at(addDays(ends, -6), 'scoring'),
    at(addDays(ends, 1), 'retrospectives'),
  ];
}

/** What is still to come in a period on a day, the next check-in among it; in the order of days. */
export function comingIn(period: Period, asOf: Day): CalendarEntry[] {
  const checkIn = nextCheckIn(period, asOf);
  return [
    ...period.calendar.filter(({ date }) => date >= asOf),
    ...(checkIn === null ? [] : [{ date: checkIn, moment: 'check-in' as const, title: null }]),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const SUNDAY_FIRST = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * The next day on which people check in, the given one included: the weekday of the rhythm, each week, every
 * second week from the period's first one, or the first one of each month. Null outside of the period, and when
 * none is left in it.
 */
export function nextCheckIn({ starts, ends, cadence }: Period, asOf: Day): Day | null {
  if (asOf < starts || asOf > ends) return null;
  const weekday = SUNDAY_FIRST.indexOf(cadence.weekday);
  const first = addDays(starts, (weekday - weekdayOf(starts) + 7) % 7);
  const step = cadence.every === 'two-weeks' ? 14 : 7;
  for (let day = first; day <= ends; day = addDays(day, step)) {
    const isDue = cadence.every !== 'month' || Number(day.slice(8)) <= 7;
    if (day >= asOf && isDue) return day;
  }
  return null;
}

/** "Mid-quarter review", "Half-time", and in German "Halbzeit", "Quartalsmitte". */
const MIDDLE = /\bmid\b|\bmidterm|\bhalf-?time|halbzeit|mitte\b/i;

/** The first day of the mid-period review's week, written or derived; null when the calendar has none. */
export function midPeriodReview(period: Period): Day | null {
  return (
    period.calendar.find(({ moment, title }) => moment === 'mid-period-review' || MIDDLE.test(title ?? ''))
      ?.date ?? null
  );
}
