import { sameTargetsIn, sameTitlesIn } from '../../domain/overlaps.ts';
import type { Plan } from '../../domain/plan.ts';
import { oncePerPlan } from '../once-per-plan.ts';
import type { Rule } from '../rule.ts';
import { isSharedGoal, sharedGoal, teamName, type Work } from '../shared-goals.ts';
import { shortReference } from '../short-reference.ts';

/** What a piece of work has in common with those of other teams. */
interface Twins {
  /** Of other teams, one each. */
  readonly others: readonly [Work, ...Work[]];
  /** One goal that each has for its own people, rather than one job that several may do. */
  readonly isShared: boolean;
}

/** By full reference, what other teams have of the same. */
const twins = oncePerPlan((plan): Map<string, Twins> => {
  const found = new Map<string, Twins>();
  const add = (group: readonly Work[], isShared: boolean): void => {
    for (const { ref, objective } of group) {
      const byTeam = new Map(
        group.filter((one) => one.objective.team !== objective.team).map((one) => [one.objective.team, one]),
      );
      const [first, ...rest] = byTeam.values();
      if (first !== undefined) found.set(ref, { others: [first, ...rest], isShared });
    }
  };
  for (const { id } of plan.periods) {
    for (const group of sameTitlesIn(plan, id))
      add(
        group.map((objective) => ({ ref: objective.id, title: objective.title, objective })),
        isSharedGoal(group),
      );
    for (const group of sameTargetsIn(plan, id))
      add(
        group.map(({ keyResult: { ref, title }, objective }) => ({ ref, title, objective })),
        false,
      );
  }
  return found;
});

/** Two teams do not have the same metric and target, nor an objective with the same title. */
export const workIsNotDuplicated: Rule = {
  id: 'work-is-not-duplicated',
  group: 'cascade',
  severity: 'warn',
  looksAt: 'open-periods',
  objective: (objective, { plan }) => {
    const found = twins(plan).get(objective.id);
    if (found === undefined) return [];
    const one: Work = { ref: objective.id, title: objective.title, objective };
    if (found.isShared) return [{ path: ['title'], ...sharedGoal(plan, one, found.others) }];
    const [other] = found.others;
    return [
      {
        path: ['title'],
        message: `"${objective.title}" is also what an objective of ${teamName(plan, other)} is called: readers cannot tell which of the two teams will do it.`,
        help: `${advice(plan, one, other)}, and let each title say what its own team changes.`,
      },
    ];
  },
  keyResult: ({ ref, title, metric }, objective, { plan }) => {
    const found = twins(plan).get(ref);
    if (found === undefined) return [];
    const [other] = found.others;
    const metricId = 'ref' in metric ? (metric.ref ?? '') : '';
    const name = plan.metrics.get(metricId)?.title ?? metricId;
    return [
      {
        path: ['metric', metric.type === 'between' ? 'low' : 'target'],
        message: `"${title}" wants the same of "${name}" as "${other.title}" of ${teamName(plan, other)}: one number is counted twice, and it is open who acts when it stands still.`,
        help: `${advice(plan, { ref, title, objective }, other)} and measure the part it can move by itself.`,
      },
    ];
  },
};

/** The higher of the two is the one to own it; of two on one level either may. */
function advice(plan: Plan, one: Work, other: Work): string {
  const depthOf = ({ objective: { period, team } }: Work) =>
    plan.organisationIn(period).get(team)?.depth ?? 0;
  const [owner, helper] =
    depthOf(one) < depthOf(other) || (depthOf(one) === depthOf(other) && one.ref < other.ref)
      ? [one, other]
      : [other, one];
  return `Let one team own it, such as ${teamName(plan, owner)}, and let ${teamName(plan, helper)} contribute to it with \`contributesTo:\` and \`to: ${shortReference(owner.ref, helper.objective)}\``;
}
