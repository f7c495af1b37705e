import type { Body } from '../body/piece.ts';
import type { PeriodData } from '../schema/period.ts';
import { type CalendarEntry, defaultCalendar } from './calendar.ts';
import { type Cadence, type Company, cadenceOf, USUAL_CADENCE } from './company.ts';
import { type Day, daysBetween } from './day.ts';
import type { Written } from './written.ts';

export type Phase = 'planning' | 'active' | 'scoring' | 'closed';

/** A quarter, a year or any other span people set goals for, as of a day. */
export interface Period {
  readonly id: string;
  readonly label: string | null;
  readonly starts: Day;
  readonly ends: Day;
  /** The annual period it belongs to. */
  readonly within: string | null;
  readonly annual: boolean;
  readonly phase: Phase;
  readonly alignment: NonNullable<PeriodData['alignment']> | null;
  readonly themes: PeriodData['themes'];
  readonly levers: PeriodData['levers'];
  readonly northStarTarget: number | null;
  readonly cadence: Cadence;
  readonly calendar: readonly CalendarEntry[];
  readonly body: Body;
  readonly text: string;
  readonly file: string;
}

const LONGEST_QUARTER_DAYS = 200;

/** Whether the company keeps a period as an archive, of which the rules of the method say nothing. */
export const isArchived = ({ ends }: Pick<Period, 'ends'>, { archive }: Pick<Company, 'archive'>): boolean =>
  archive !== undefined && ends < archive.before;

/**
 * Where a period stands as of a day. The dates speak first: `closed` and `scoring` cannot hold before the
 * period has ended, nor `active` before it has begun, so that an old state can be looked at as it was.
 */
export function phaseAsOf(written: Pick<PeriodData, 'starts' | 'ends' | 'phase'>, asOf: Day): Phase {
  const { starts, ends, phase } = written;
  if (asOf < starts) return 'planning';
  if (asOf <= ends) return phase === 'planning' ? 'planning' : 'active';
  return phase ?? 'scoring';
}

/** All periods as of a day, in their order: by start, then the longer first, then id. */
export function makePeriods(written: readonly Written<PeriodData>[], company: Company, asOf: Day): Period[] {
  const quarterly = cadenceOf(company.checkIns, USUAL_CADENCE);
  const yearly = cadenceOf({ every: 'month' }, quarterly);
  const years = new Set(written.map(({ data }) => data.within));
  return written
    .map(({ id, data, body, text, file }): Period => {
      const annual = daysBetween(data.starts, data.ends) + 1 > LONGEST_QUARTER_DAYS || years.has(id);
      return {
        id,
        label: data.label ?? null,
        starts: data.starts,
        ends: data.ends,
        within: data.within ?? null,
        annual,
        phase: phaseAsOf(data, asOf),
        alignment: data.alignment ?? null,
        themes: data.themes,
        levers: data.levers,
        northStarTarget: data.northStar?.target ?? null,
        cadence: cadenceOf(data.checkIns ?? {}, annual ? yearly : quarterly),
        calendar:
          data.calendar?.map((entry) => ({ ...entry, moment: 'own' as const })) ?? defaultCalendar(data),
        body,
        text,
        file,
      };
    })
    .sort(byOrder);
}

function byOrder(a: Period, b: Period): number {
  if (a.starts !== b.starts) return a.starts < b.starts ? -1 : 1;
  if (a.ends !== b.ends) return a.ends > b.ends ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/**
 * The period a reader means by "now": the shortest that contains the day (the latest start on a tie), else
 * the last that ended, else the next to start; null without periods.
 */
export function currentPeriod(periods: readonly Period[], asOf: Day): Period | null {
  const length = (period: Period) => daysBetween(period.starts, period.ends);
  const [shortest] = periods
    .filter(({ starts, ends }) => starts <= asOf && asOf <= ends)
    .sort((a, b) => length(a) - length(b) || (a.starts > b.starts ? -1 : 1));
  if (shortest !== undefined) return shortest;
  const ended = periods.filter(({ ends }) => ends < asOf);
  const [last] = [...ended].sort((a, b) =>
    a.ends !== b.ends ? (a.ends > b.ends ? -1 : 1) : length(a) - length(b),
  );
  return last ?? periods.find(({ starts }) => starts > asOf) ?? null;
}

/** The one before and the one after, among quarters or among years; null at the ends. */
export function neighbours(
  periods: readonly Period[],
  period: Period,
): { previous: Period | null; next: Period | null } {
  const alike = periods.filter(({ annual }) => annual === period.annual);
  const at = alike.findIndex(({ id }) => id === period.id);
  return { previous: alike[at - 1] ?? null, next: alike[at + 1] ?? null };
}

/** The periods that lie within one, directly or through others, in their order; itself not among them. */
export function periodsWithin(periods: readonly Period[], { id }: Pick<Period, 'id'>): Period[] {
  const around = new Map(periods.map((one) => [one.id, one.within]));
  const liesWithin = (one: string, seen: ReadonlySet<string> = new Set()): boolean => {
    const outer = around.get(one) ?? null;
    if (outer === null || seen.has(outer)) return false;
    return outer === id || liesWithin(outer, new Set([...seen, outer]));
  };
  return periods.filter((one) => one.id !== id && liesWithin(one.id));
}

/** Weeks in a period: a rest of fewer than four days belongs to the last week. */
export function weeksIn({ starts, ends }: Pick<Period, 'starts' | 'ends'>): number {
  const days = daysBetween(starts, ends) + 1;
  return Math.max(1, Math.floor(days / 7) + (days % 7 >= 4 ? 1 : 0));
}

/** The week a day falls in, from 1 (days 1–7 are week 1), clamped to the period's weeks. */
export function weekOf(period: Pick<Period, 'starts' | 'ends'>, day: Day): number {
  const week = Math.floor(daysBetween(period.starts, day) / 7) + 1;
  return Math.min(Math.max(1, week), weeksIn(period));
}
