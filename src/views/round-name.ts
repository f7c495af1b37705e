/** What a round of check-ins is called. */
import { type Period, weeksIn } from '../domain/period.ts';
import type { Round } from '../domain/rounds.ts';
import type { Site } from './site.ts';

/** "Week 3", "Weeks 3–4", "March"; null is what came in after the end. */
export function roundName({ labels, format }: Site, period: Period, round: Round | null): string {
  const words = labels.charts.weeks;
  if (round === null) return words.afterEnd;
  switch (period.cadence.every) {
    case 'week':
      return labels.period.week(round.number);
    case 'two-weeks': {
      const [first, last] = weeksOfPair(period, round);
      return first === last ? labels.period.week(first) : words.weeks(first, last);
    }
    case 'month':
      return period.starts.endsWith('-01') ? format.month(round.starts) : words.month(round.number);
  }
}

/** The same as it stands in a sentence: "in Week 3". */
export function roundWithin(site: Site, period: Period, round: Round | null): string {
  const { every, withinAfterEnd } = site.labels.charts.weeks;
  return round === null ? withinAfterEnd : every[period.cadence.every].within(roundName(site, period, round));
}

/** The weeks of a pair; an odd last one is its own. */
function weeksOfPair(period: Period, { number }: Round): readonly [first: number, last: number] {
  const first = number * 2 - 1;
  return [first, Math.min(first + 1, weeksIn(period))];
}
