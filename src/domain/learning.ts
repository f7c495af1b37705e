/** What teams learned, to be looked up by what it came from. */
import { newestFirst } from './newest-first.ts';
import type { Plan } from './plan.ts';
import type { Retrospective } from './retrospective.ts';

export type Cause = Retrospective['causes'][number];

/** A sentence of what was learned, with the retrospective it stands in. */
export interface Learning {
  readonly learned: string;
  readonly retrospective: Retrospective;
}

/** Everything learned: the latest period first, and in each the order of the organisation. */
export function learningsOf(plan: Plan): Learning[] {
  const order = newestFirst(plan);
  return [...plan.retrospectives.values()]
    .flatMap((retrospective) =>
      retrospective.learned === undefined ? [] : [{ learned: retrospective.learned, retrospective }],
    )
    .sort((a, b) => order(a.retrospective, b.retrospective));
}

/** Those whose retrospective names a cause, which may name several; for null, those that name none. */
export const learnedFrom = (learnings: readonly Learning[], cause: Cause | null): Learning[] =>
  learnings.filter(({ retrospective: { causes } }) =>
    cause === null ? causes.length === 0 : causes.includes(cause),
  );
