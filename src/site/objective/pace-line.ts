/** The dashed line of a chart: what the pace asks for, day by day, by the terms of each day. */
import type { Guide } from '../../charts/line-over-time.ts';
import { addDays, type Day, earlierOf } from '../../domain/day.ts';
import { elapsedShare } from '../../domain/pace.ts';

/** The first and the last day of a chart. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** Where the end of a day lies on the axis, 0–1. */
export const placeOf = ({ first, last }: Span, day: Day): number => elapsedShare(first, last, day);

/** Terms with a pace to their expected end, oldest first. */
export interface PacedTerms {
  /** The day they hold from; null for the first. */
  readonly since: Day | null;
  readonly expected: number;
  readonly starts: Day;
  readonly due: Day;
  readonly hasPace: boolean;
}

/**
 * A line for each of the terms, rising from their start to their due day, with a step between them; the text stands
 * at the end.
 */
export function paceLine(all: readonly PacedTerms[], span: Span, text: string | null): Guide[] {
  const eve = addDays(span.first, -1);
  const lines = all.flatMap((terms, index) => {
    if (!terms.hasPace) return [];
    const from = terms.since === null ? eve : laterOf(eve, addDays(terms.since, -1));
    const next = all[index + 1]?.since;
    const to = next === undefined || next === null ? span.last : earlierOf(span.last, addDays(next, -1));
    const bends = [addDays(terms.starts, -1), terms.due].filter((day) => from < day && day < to);
    const days = from < to ? [from, ...bends, to] : [];
    const at = (day: Day) =>
      [placeOf(span, day), terms.expected * elapsedShare(terms.starts, terms.due, day)] as const;
    return days.slice(1).map((day, bend) => ({ from: at(days[bend] ?? from), to: at(day) }));
  });
  const rising = lines.filter(({ to }) => to[1] > 0);
  const last = rising.at(-1);
  return last === undefined || text === null ? rising : [...rising.slice(0, -1), { ...last, text }];
}

const laterOf = (one: Day, other: Day): Day => (one > other ? one : other);
