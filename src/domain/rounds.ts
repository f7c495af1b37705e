/** A period in rounds of check-ins: spans of its cadence, each of which everybody is asked to report in once. */
import type { Cadence } from './company.ts';
import { addDays, type Day, daysBetween } from './day.ts';
import { type Period, weeksIn } from './period.ts';
import type { Pause } from './status.ts';

/** A span of a period's cadence; the rounds of a period follow each other and leave no day out. */
export interface Round {
  /** From 1. */
  readonly number: number;
  readonly starts: Day;
  /** Its last day. */
  readonly ends: Day;
}

/** What rounds follow from. */
export type Spanned = Pick<Period, 'starts' | 'ends'> & { readonly cadence: Pick<Cadence, 'every'> };

/** A rest of fewer days belongs to the month before it. */
const SHORTEST_MONTH_DAYS = 15;
const WEEKS = { week: 1, 'two-weeks': 2 } as const;

/**
 * The rounds of a period, oldest first. Weeks are the weeks of the period; pairs are weeks 1–2, 3–4 and so on, an
 * odd last week being its own; months run from the period's day of month, the last day where a month is shorter,
 * and a rest under 15 days joins the last. The weekday of the cadence moves none of them.
 */
export function roundsOf(period: Spanned): Round[] {
  const starts = period.cadence.every === 'month' ? startsOfMonths(period) : startsOfWeeks(period);
  return starts.map((first, index) => {
    const next = starts[index + 1];
    return { number: index + 1, starts: first, ends: next === undefined ? period.ends : addDays(next, -1) };
  });
}

/** The round a day belongs to: before the start the first, after the end the last. */
export function roundOf(period: Spanned, day: Day): Round {
  const rounds = roundsOf(period);
  return rounds.findLast(({ starts }) => starts <= day) ?? (rounds[0] as Round);
}

/** The one before it; null for the first. */
export const roundBefore = (period: Spanned, { number }: Round): Round | null =>
  roundsOf(period)[number - 2] ?? null;

/** The last day on which nothing of the day's round had been said. */
export const dayBeforeRound = (period: Spanned, day: Day): Day => addDays(roundOf(period, day).starts, -1);

/** Whether anybody is asked for it: a round that lies wholly within one pause is not due. */
export const isDue = ({ starts, ends }: Round, pauses: readonly Pause[]): boolean =>
  !pauses.some(({ from, to }) => from <= starts && ends <= to);

function startsOfWeeks({ starts, ends, cadence: { every } }: Spanned): Day[] {
  const weeks = every === 'two-weeks' ? WEEKS['two-weeks'] : WEEKS.week;
  const rounds = Math.ceil(weeksIn({ starts, ends }) / weeks);
  return Array.from({ length: rounds }, (_, index) => addDays(starts, index * weeks * 7));
}

function startsOfMonths({ starts, ends }: Spanned): Day[] {
  const months: Day[] = [starts];
  for (let next = monthsAfter(starts, 1); next <= ends; next = monthsAfter(starts, months.length)) {
    months.push(next);
  }
  const last = months.at(-1) ?? starts;
  const isRest = months.length > 1 && daysBetween(last, ends) + 1 < SHORTEST_MONTH_DAYS;
  return isRest ? months.slice(0, -1) : months;
}

/** The same day of a later month, or its last day where it is shorter. */
function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const inMonth = (one: number) =>
    new Date(Date.UTC(year, month - 1 + months, one)).toISOString().slice(0, 10);
  const lastDay = Number(new Date(Date.UTC(year, month + months, 0)).toISOString().slice(8, 10));
  return inMonth(Math.min(dayOfMonth, lastDay));
}
