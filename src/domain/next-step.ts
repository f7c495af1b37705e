/** What is said to come next for an objective. */
import { standingBlockers } from './blockers.ts';
import type { CheckIn } from './check-in.ts';
import { isOfPeriod } from './check-in-round.ts';
import { CADENCE_DAYS } from './company.ts';
import { byConcern } from './concern.ts';
import { addDays, type Day } from './day.ts';
import type { KeyResult } from './key-result.ts';
import { liveKeyResults, type Objective } from './objective.ts';
import type { Period } from './period.ts';
import type { Plan } from './plan.ts';
import { roundOf } from './rounds.ts';
import { isOpen } from './status.ts';

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
type Said = Pick<CheckIn['updates'][number], 'next' | 'diagnosis' | 'blockers'> &
  Pick<CheckIn, 'day' | 'team'>;

type Seen = Pick<Plan, 'asOf' | 'checkIns' | 'periods'>;

/**
 * The step named last of those that stand: a `next` note or the action of a diagnosis, of one day what was said of
 * the objective as a whole, then of the key result that is worst off. Without any, the first blocker in the same
 * order; null when check-ins name neither. Key results that are settled want no next step.
 */
export function nextStepOf(plan: Seen, objective: Objective): NextStep | null {
  const said = saidOf(plan, objective);
  const period = plan.periods.find(({ id }) => id === objective.period);
  const [newest] = said
    .flatMap((all) => (period === undefined ? [] : (stepsIn(plan, period, all).at(-1) ?? [])))
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  if (newest !== undefined) return newest;
  const [blocker] = said.flatMap(blockersAsSteps);
  return blocker ?? null;
}

const CADENCES = { next: 2, pastDue: 1 };

/**
 * Whether what a team said comes next still does: until its next check-in in a later round of the period, at most
 * two cadences, and no longer once the period is closed.
 */
export function isStillNext(
  { asOf, checkIns }: Seen,
  period: Period,
  { day, team }: Pick<Said, 'day' | 'team'>,
): boolean {
  if (period.phase === 'closed' || asOf > cadencesAfter(period, day, CADENCES.next)) return false;
  const last = checkIns.findLast((one) => one.team === team && isOfPeriod(one, period.id));
  return last === undefined || roundOf(period, last.day).number <= roundOf(period, day).number;
}

/** What stands in the way of a key result now, then what does of its whole objective. */
export const blockersOf = (
  plan: Pick<Plan, 'checkIns'>,
  objective: Objective,
  keyResult: Pick<KeyResult, 'reports'>,
): NextStep[] => [saidOfKeyResult(keyResult), saidOfWhole(plan, objective)].flatMap(blockersAsSteps);

/** Key results on which work goes on, or will: neither retired nor settled. */
export const openKeyResults = ({ keyResults }: Pick<Objective, 'keyResults'>): KeyResult[] =>
  liveKeyResults(keyResults).filter(({ status }) => status === 'planned' || isOpen(status));

/** Oldest first each: what was said of the whole, then of its key results, the worst off first. */
function saidOf(plan: Pick<Plan, 'checkIns'>, objective: Objective): Said[][] {
  return [saidOfWhole(plan, objective), ...byConcern(openKeyResults(objective)).map(saidOfKeyResult)];
}

const saidOfWhole = ({ checkIns }: Pick<Plan, 'checkIns'>, { id }: Objective): Said[] =>
  checkIns.flatMap(({ day, team, updates }) =>
    updates.filter(({ objective }) => objective === id).map((update) => ({ ...update, day, team })),
  );

const saidOfKeyResult = ({ reports }: Pick<KeyResult, 'reports'>): Said[] =>
  reports.map(({ day, team, next, diagnosis, blockers }) => ({
    day,
    team,
    next: next ?? undefined,
    diagnosis: diagnosis ?? undefined,
    blockers,
  }));

/**
 * The steps that stand, oldest first. An action has somebody who does it by a day; it goes before a note of the
 * same check-in.
 */
function stepsIn(plan: Seen, period: Period, all: readonly Said[]): NextStep[] {
  return all.flatMap((said, index) => {
    const { day, next, diagnosis } = said;
    const steps: NextStep[] = [];
    if (next !== undefined && isStillNext(plan, period, said))
      steps.push({ kind: 'note', what: next, owner: null, due: null, day });
    if (diagnosis?.action !== undefined) {
      const { action, owner = null, due = null } = diagnosis;
      const stands =
        due === null
          ? isStillNext(plan, period, said)
          : isUnanswered(plan, period, due, all.slice(index + 1));
      if (stands) steps.push({ kind: 'action', what: action, owner, due, day });
    }
    return steps;
  });
}

/** An action with a day: until a later diagnosis of the same result, at most one cadence past that day. */
const isUnanswered = ({ asOf }: Seen, period: Period, due: Day, later: readonly Said[]): boolean =>
  period.phase !== 'closed' &&
  asOf <= cadencesAfter(period, due, CADENCES.pastDue) &&
  later.every(({ diagnosis }) => diagnosis === undefined);

const cadencesAfter = ({ cadence }: Period, day: Day, count: number): Day =>
  addDays(day, count * CADENCE_DAYS[cadence.every]);

/** The blockers that stand, with the day on which they were named last. */
function blockersAsSteps(said: readonly Said[]): NextStep[] {
  const day = said.findLast(({ blockers }) => blockers !== undefined)?.day ?? '';
  return standingBlockers(said).map((blocker) => ({ kind: 'blocker', ...blocker, day }));
}
