/** What is said to come next for an objective. */
import { standingBlockers } from './blockers.ts';
import type { CheckIn } from './check-in.ts';
import { byConcern } from './concern.ts';
import type { Day } from './day.ts';
import type { KeyResult } from './key-result.ts';
import { liveKeyResults, type Objective } from './objective.ts';
import type { Plan } from './plan.ts';

export interface NextStep {
  /** A note on what comes next, the action of a diagnosis, or what stands in the way. */
  readonly kind: 'note' | 'action' | 'blocker';
  readonly what: string;
  /** As written; null where nobody is named. */
  readonly owner: string | null;
  readonly due: Day | null;
  /** The day of the check-in that says so. */
  readonly day: Day;
}

/** What check-ins say of an objective as a whole or of one key result, as far as a step may follow from it. */
type Said = Pick<CheckIn['updates'][number], 'next' | 'diagnosis' | 'blockers'> & { readonly day: Day };

/**
 * The step named last: a `next` note or the action of a diagnosis, of one day what was said of the objective as a
 * whole, then of the key result that is worst off. Without any, the first blocker in the same order; null when
 * check-ins name neither. Key results that are settled want no next step.
 */
export function nextStepOf(plan: Pick<Plan, 'checkIns'>, objective: Objective): NextStep | null {
  const said = saidOf(plan, objective);
  const [newest] = said
    .flatMap((all) => all.map(stepIn).findLast((step) => step !== null) ?? [])
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  if (newest !== undefined) return newest;
  const [blocker] = said.flatMap(blockersAsSteps);
  return blocker ?? null;
}

/** What stands in the way of a key result now, then what does of its whole objective. */
export const blockersOf = (
  plan: Pick<Plan, 'checkIns'>,
  objective: Objective,
  keyResult: Pick<KeyResult, 'reports'>,
): NextStep[] => [saidOfKeyResult(keyResult), saidOfWhole(plan, objective)].flatMap(blockersAsSteps);

const SETTLED = ['retired', 'graded', 'final', 'done'];

/** Key results on which work goes on: neither retired nor settled. */
export const openKeyResults = ({ keyResults }: Pick<Objective, 'keyResults'>): KeyResult[] =>
  liveKeyResults(keyResults).filter(({ status }) => !SETTLED.includes(status));

/** Oldest first each: what was said of the whole, then of its key results, the worst off first. */
function saidOf(plan: Pick<Plan, 'checkIns'>, objective: Objective): Said[][] {
  return [saidOfWhole(plan, objective), ...byConcern(openKeyResults(objective)).map(saidOfKeyResult)];
}

const saidOfWhole = ({ checkIns }: Pick<Plan, 'checkIns'>, { id }: Objective): Said[] =>
  checkIns.flatMap(({ day, updates }) =>
    updates.filter(({ objective }) => objective === id).map((update) => ({ ...update, day })),
  );

const saidOfKeyResult = ({ reports }: Pick<KeyResult, 'reports'>): Said[] =>
  reports.map(({ day, next, diagnosis, blockers }) => ({
    day,
    next: next ?? undefined,
    diagnosis: diagnosis ?? undefined,
    blockers,
  }));

/** An action has somebody who does it by a day; it goes before a note of the same check-in. */
function stepIn({ day, next, diagnosis }: Said): NextStep | null {
  if (diagnosis?.action !== undefined) {
    const { action, owner = null, due = null } = diagnosis;
    return { kind: 'action', what: action, owner, due, day };
  }
  return next === undefined ? null : { kind: 'note', what: next, owner: null, due: null, day };
}

/** The blockers that stand, with the day on which they were named last. */
function blockersAsSteps(said: readonly Said[]): NextStep[] {
  const day = said.findLast(({ blockers }) => blockers !== undefined)?.day ?? '';
  return standingBlockers(said).map((blocker) => ({ kind: 'blocker', ...blocker, day }));
}
