/** What a period is called by its id, and what kind of span it is. */
import { addDays, type Day, daysBetween } from './day.ts';

/** A year, or a part of one, as an id names it. */
export interface PeriodName {
  readonly kind: 'quarter' | 'tertial' | 'half' | 'year';
  /** Which quarter, tertial or half, from 1; 1 for a year. */
  readonly part: number;
  /** The digits as they were written. */
  readonly year: string;
  readonly isFiscal: boolean;
}

const KINDS = { q: 'quarter', t: 'tertial', h: 'half' } as const;
const MONTHS = { quarter: 3, tertial: 4, half: 6, year: 12 } as const;
const ID = /^(fy)?(\d{2}|\d{4})(?:-([qth])(\d))?$/;

/** What an id such as `2026-q3` or `fy27` names; null where it names no year and no part of one. */
export function nameInId(id: string): PeriodName | null {
  const match = ID.exec(id);
  if (match === null) return null;
  const [, fiscal, year = '', letter, number = '1'] = match;
  const kind = letter === undefined ? 'year' : KINDS[letter as keyof typeof KINDS];
  const part = Number(number);
  const isFiscal = fiscal !== undefined;
  if ((year.length === 2 && !isFiscal) || part < 1 || part > 12 / MONTHS[kind]) return null;
  return { kind, part, year, isFiscal };
}

/**
 * Every day on which what an id names could begin: in the calendar year, and in the company's own year, which some
 * call by the year it begins in and others by the one it ends in. The calendar year first.
 */
export function startsOf({ kind, part, year }: PeriodName, fiscalYearStartsIn: number): Day[] {
  const called = Number(year.length === 2 ? `20${year}` : year);
  const intoYear = MONTHS[kind] * (part - 1);
  const calendar = firstOfMonth(called, 1 + intoYear);
  if (fiscalYearStartsIn === 1) return [calendar];
  return [calendar, ...[called - 1, called].map((from) => firstOfMonth(from, fiscalYearStartsIn + intoYear))];
}

/** Of a month counted from January of a year, past December in the next one. */
function firstOfMonth(year: number, month: number): Day {
  const [years, rest] = [Math.floor((month - 1) / 12), (month - 1) % 12];
  return `${String(year + years).padStart(4, '0')}-${String(rest + 1).padStart(2, '0')}-01`;
}

/** Years of 52 weeks and calendars of 4-4-5 weeks move a start by less than this. */
const NEAR_DAYS = 21;

/** Whether a period begins where its id could mean, give or take three weeks. */
export const isNear = (starts: Day, meant: readonly Day[]): boolean =>
  meant.some((day) => Math.abs(daysBetween(day, starts)) <= NEAR_DAYS);

const MONTH_DAYS = 365.25 / 12;

/**
 * The month, 1–12, in which a company's year begins if a period is what its id names; null where it is too short or too
 * long for that, and where no naming of the year fits.
 */
export function yearBeginsIn(
  name: PeriodName,
  { starts, ends }: Pick<Dated, 'starts' | 'ends'>,
): number | null {
  const meant = MONTHS[name.kind] * MONTH_DAYS;
  if (Math.abs(daysBetween(starts, ends) + 1 - meant) > NEAR_DAYS) return null;
  const months = Array.from({ length: 11 }, (_, index) => index + 2);
  return months.find((month) => isNear(starts, startsOf(name, month))) ?? null;
}

/** What several periods are together. */
export type Span = 'quarters' | 'years' | 'periods';

interface Dated {
  readonly id: string;
  readonly label: string | null;
  readonly starts: Day;
  readonly ends: Day;
}

/** Thirteen weeks, or three months, with the gap that some leave between two. */
const QUARTER_DAYS = [80, 100] as const;
/** A short first one, or one with weeks to plan around it, as long as it is called a quarter. */
const CALLED_QUARTER_DAYS = [28, 112] as const;
const YEAR_DAYS = [350, 380] as const;

const lasts = ({ starts, ends }: Dated, [least, most]: readonly [number, number]): boolean => {
  const days = daysBetween(starts, ends) + 1;
  return least <= days && days <= most;
};

const isQuarter = (period: Dated): boolean =>
  lasts(period, QUARTER_DAYS) ||
  (period.label === null && nameInId(period.id)?.kind === 'quarter' && lasts(period, CALLED_QUARTER_DAYS));

/** Quarters only where all are, years only where all are, else periods. */
export function spanOf(periods: readonly Dated[]): Span {
  if (periods.length === 0) return 'periods';
  if (periods.every(isQuarter)) return 'quarters';
  return periods.every((one) => lasts(one, YEAR_DAYS)) ? 'years' : 'periods';
}

/** A period that could be written first. */
export interface SuggestedPeriod {
  readonly id: string;
  readonly starts: Day;
  readonly ends: Day;
}

/**
 * The quarter of the company's year that holds a day. A year that begins in another month than January is called by
 * the year it ends in.
 */
export function suggestedQuarter(day: Day, fiscalYearStartsIn: number): SuggestedPeriod {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const intoYear = (month - fiscalYearStartsIn + 12) % 12;
  const part = Math.floor(intoYear / 3);
  const yearBegins = month < fiscalYearStartsIn ? year - 1 : year;
  const first = fiscalYearStartsIn + part * 3;
  const called =
    fiscalYearStartsIn === 1 ? String(year) : `fy${String((yearBegins + 1) % 100).padStart(2, '0')}`;
  return {
    id: `${called}-q${String(part + 1)}`,
    starts: firstOfMonth(yearBegins, first),
    ends: addDays(firstOfMonth(yearBegins, first + 3), -1),
  };
}
