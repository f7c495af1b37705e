import type { Company } from './company.ts';
import type { Day } from './day.ts';

/** The day everything is seen as of: the one asked for, else the company's own, else today where the company is. */
export function asOfDay(asked: Day | undefined, company: Pick<Company, 'asOf' | 'timeZone'>, now: Date): Day {
  return (
    asked ?? company.asOf ?? new Intl.DateTimeFormat('sv-SE', { timeZone: company.timeZone }).format(now)
  );
}

/** Whether a text is a day of the calendar, `yyyy-mm-dd`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
