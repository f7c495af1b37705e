/** What a round of check-ins is called. */
import { type Period, weeksIn } from '../domain/period.ts';
import type { Round } from '../domain/rounds.ts';
import type { Site } from './site.ts';

/** "Week 3", "Weeks 3–4", "March"; null is what came after the end. */
export function roundName(site: Site, period: Period, round: Round | null): string {
  const { weeks, afterEnd } = site.labels.charts.weeks;
  if (round === null) return afterEnd;
  if (period.cadence.every === 'month') return monthName(site, period, round);
  const [first, last] = weeksOf(period, round);
  return first === last ? site.labels.period.week(first) : weeks(first, last);
}

/** The same as it stands in a sentence: "in Week 3". */
export function roundWithin(site: Site, period: Period, round: Round | null): string {
  const { inWeek, inWeeks, inMonth, lateOn } = site.labels.charts.weeks;
  if (round === null) return lateOn;
  if (period.cadence.every === 'month') return inMonth(monthName(site, period, round));
  const [first, last] = weeksOf(period, round);
  return first === last ? inWeek(first) : inWeeks(first, last);
}

/** A month of the calendar by its name, another by its number. */
const monthName = ({ labels, format }: Site, { starts }: Period, round: Round): string =>
  starts.endsWith('-01') ? format.month(round.starts) : labels.charts.weeks.month(round.number);

/** The first and the last week of a round; an odd last one is its own. */
function weeksOf(period: Period, { number }: Round): readonly [first: number, last: number] {
  if (period.cadence.every === 'week') return [number, number];
  return [number * 2 - 1, Math.min(number * 2, weeksIn(period))];
}
