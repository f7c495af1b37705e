/** The days of a period: what happens when. */
import type { PeriodData } from '../schema/period.ts';
import { addDays, type Day, daysBetween } from './day.ts';

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

/** "Mid-quarter review", "Half-time", and in German "Halbzeit", "Quartalsmitte". */
const MIDDLE = /\bmid\b|\bmidterm|\bhalf-?time|halbzeit|mitte\b/i;

/** The first day of the mid-period review's week, written or derived; null when the calendar has none. */
export function midPeriodReview(calendar: readonly CalendarEntry[]): Day | null {
  return (
    calendar.find(({ moment, title }) => moment === 'mid-period-review' || MIDDLE.test(title ?? ''))?.date ??
    null
  );
}
