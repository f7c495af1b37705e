/** Who waits for whom, and whether the other side has said that it knows. */
import type { Objective } from './objective.ts';
import type { Plan } from './plan.ts';
import { objectiveOf } from './reference.ts';

/**
 * Whether the side that is waited for has nodded: it says `needed-by`, it has `checked-in` on the objective that
 * waits, or both are the `same-team`. What was `given-up`, or belongs to a period that is `over` while the other
 * goes on, can no longer nod. Else the dependency is `open`.
 */
export type Acknowledgement = 'needed-by' | 'checked-in' | 'same-team' | 'given-up' | 'over' | 'open';

/** One objective waits for another: either side may have written it down. */
export interface Dependency {
  readonly waiting: Objective;
  readonly on: Objective;
  /** Why, in the words of the side that waits. */
  readonly because: string | null;
  /** What the other side says to it. */
  readonly answer: string | null;
  readonly acknowledgement: Acknowledgement;
}

/** Every dependency with a side in this period, each once; what waits for an objective that was given up is in it. */
export function dependenciesIn(plan: Plan, period: string): Dependency[] {
  const found = new Map<string, Dependency>();
  const add = (waitingId: string, onId: string): void => {
    const waiting = plan.objectives.get(waitingId);
    const on = plan.objectives.get(onId);
    const key = `${waitingId} ${onId}`;
    if (waiting === undefined || on === undefined || waiting.retired !== null || found.has(key)) return;
    found.set(key, {
      waiting,
      on,
      because: waiting.dependsOn.find(({ to }) => objectiveOf(to) === onId)?.because ?? null,
      answer: on.neededBy.find(({ to }) => objectiveOf(to) === waitingId)?.because ?? null,
      acknowledgement: acknowledgementOf(plan, waiting, on),
    });
  };
  for (const { id, dependsOn, dependedOnBy, neededBy } of plan.objectivesIn(period)) {
    for (const { to } of dependsOn) add(id, objectiveOf(to));
    for (const { to } of [...neededBy, ...dependedOnBy]) add(objectiveOf(to), id);
  }
  return [...found.values()];
}

function acknowledgementOf(plan: Plan, waiting: Objective, on: Objective): Acknowledgement {
  if (on.retired !== null) return 'given-up';
  if (on.neededBy.some(({ to }) => objectiveOf(to) === waiting.id)) return 'needed-by';
  if (on.team === waiting.team) return 'same-team';
  if (hasCheckedInOn(plan, on.team, waiting)) return 'checked-in';
  return isOverFor(plan, waiting, on) ? 'over' : 'open';
}

/** Whether the period of what is waited for has ended while that of the objective that waits goes on. */
function isOverFor(plan: Plan, waiting: Objective, on: Objective): boolean {
  const [own, theirs] = [waiting, on].map(({ period }) => plan.periods.find(({ id }) => id === period));
  if (own === undefined || theirs === undefined) return false;
  return theirs.ends < plan.asOf && theirs.ends < own.ends;
}

/** Whether one of a team's check-ins speaks of an objective or of one of its key results. */
const hasCheckedInOn = (plan: Plan, team: string, { id, keyResults }: Objective): boolean =>
  keyResults.some(({ reports }) => reports.some((report) => report.team === team)) ||
  plan.checkIns.some((one) => one.team === team && one.updates.some(({ objective }) => objective === id));
