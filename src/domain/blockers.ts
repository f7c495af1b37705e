import type { UpdateData } from '../schema/check-in.ts';
import type { Day } from './day.ts';

/** What stands in the way of a result. */
export interface Blocker {
  readonly what: string;
  /** Who clears it, as written; null where nobody is named. */
  readonly owner: string | null;
  readonly due: Day | null;
}

/** A check-in's blockers, whether written as a sentence or with who clears them by when. */
export const blockersIn = (written: UpdateData['blockers']): Blocker[] =>
  (written ?? []).map((one) => {
    const { what, owner = null, due = null } = typeof one === 'string' ? { what: one } : one;
    return { what, owner, due };
  });

/** Those that stand now: the ones named last. Naming none clears them, saying nothing leaves them. */
export const standingBlockers = (
  reports: readonly { readonly blockers?: UpdateData['blockers'] }[],
): Blocker[] => blockersIn(reports.findLast(({ blockers }) => blockers !== undefined)?.blockers);
