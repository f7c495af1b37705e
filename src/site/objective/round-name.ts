/** What a round of check-ins is called. */
import { type Period, weeksIn } from '../../domain/period.ts';
import type { Round } from '../../domain/rounds.ts';
import type { Site } from '../frame/site.ts';

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

/** Rounds in a row as one name each, in order: "Weeks 7–12", "March to May". */
export function roundNames(site: Site, period: Period, rounds: readonly Round[]): string[] {
  const runs: Round[][] = [];
  for (const round of rounds) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.number === round.number - 1) run.push(round);
    else runs.push([round]);
  }
  return runs.map((run) => {
    const [first, last] = [run[0] as Round, run.at(-1) as Round];
    const { weeks, months } = site.labels.charts.weeks;
    if (first === last) return roundName(site, period, first);
    if (period.cadence.every === 'month')
      return months(monthName(site, period, first), monthName(site, period, last));
    return weeks(weeksOf(period, first)[0], weeksOf(period, last)[1]);
  });
}

/** A month of the calendar by its name, another by its number. */
const monthName = ({ labels, format }: Site, { starts }: Period, round: Round): string =>
  starts.endsWith('-01') ? format.month(round.starts) : labels.charts.weeks.month(round.number);

/** The first and the last week of a round; an odd last one is its own. */
function weeksOf(period: Period, { number }: Round): readonly [first: number, last: number] {
  if (period.cadence.every === 'week') return [number, number];
  return [number * 2 - 1, Math.min(number * 2, weeksIn(period))];
}
