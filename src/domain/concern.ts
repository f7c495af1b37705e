import type { Status } from './status.ts';

/** What may need a person's attention, the most urgent first. */
const CONCERNS: readonly Status[] = ['off-track', 'at-risk', 'outdated', 'no-data'];

interface Concerning {
  readonly status: Status;
  /** 0–10. */
  readonly confidence: number | null;
  readonly pace: number | null;
}

export const isOfConcern = ({ status }: Pick<Concerning, 'status'>): boolean => CONCERNS.includes(status);

/** What needs attention first stands first: by status, then the least confident, then the furthest behind. */
export function byConcern<T extends Concerning>(all: readonly T[]): T[] {
  const urgency = ({ status }: T) => (CONCERNS.includes(status) ? CONCERNS.indexOf(status) : CONCERNS.length);
  return [...all].sort(
    (a, b) =>
      urgency(a) - urgency(b) ||
      (a.confidence ?? Infinity) - (b.confidence ?? Infinity) ||
      (a.pace ?? 0) - (b.pace ?? 0),
  );
}

/** The status that needs attention most; where none does, the one most have. No data for no status at all. */
export function worstOf(statuses: readonly Status[]): Status {
  const concern = CONCERNS.find((one) => statuses.includes(one));
  if (concern !== undefined) return concern;
  const counts = [...Map.groupBy(statuses, (one) => one)].sort(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0] ?? 'no-data';
}
