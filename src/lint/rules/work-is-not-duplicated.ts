import type { Objective } from '../../domain/objective.ts';
import { sameTargetsIn, sameTitlesIn } from '../../domain/overlaps.ts';
import type { Plan } from '../../domain/plan.ts';
import { oncePerPlan } from '../once-per-plan.ts';
import type { Rule } from '../rule.ts';
import { shortReference } from '../short-reference.ts';

/** An objective or a key result, by its full reference. */
interface Work {
  readonly ref: string;
  readonly title: string;
  readonly objective: Objective;
}

/** By full reference, the first of another team that is the same work. */
const twins = oncePerPlan((plan): Map<string, Work> => {
  const groups = plan.periods.flatMap(({ id }): Work[][] => [
    ...sameTitlesIn(plan, id).map((group) =>
      group.map((objective) => ({ ref: objective.id, title: objective.title, objective })),
    ),
    ...sameTargetsIn(plan, id).map((group) =>
      group.map(({ keyResult: { ref, title }, objective }) => ({ ref, title, objective })),
    ),
  ]);
  const others = groups.flatMap((group) =>
    group.flatMap(({ ref, objective }): [string, Work][] => {
      const other = group.find((one) => one.objective.team !== objective.team);
      return other === undefined ? [] : [[ref, other]];
    }),
  );
  return new Map(others);
});

/** Two teams do not have the same metric and target, nor an objective with the same title. */
export const workIsNotDuplicated: Rule = {
  id: 'work-is-not-duplicated',
  group: 'cascade',
  severity: 'warn',
  looksAt: 'open-periods',
  objective: (objective, { plan }) => {
    const other = twins(plan).get(objective.id);
    if (other === undefined) return [];
    return [
      {
        path: ['title'],
        message: `"${objective.title}" is also what an objective of ${teamName(plan, other)} is called: readers cannot tell which of the two teams will do it.`,
        help: `${advice(plan, { ...objective, ref: objective.id, objective }, other)}, and let each title say what its own team changes.`,
      },
    ];
  },
  keyResult: ({ ref, title, metric }, objective, { plan }) => {
    const other = twins(plan).get(ref);
    if (other === undefined) return [];
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

const teamName = (plan: Plan, { objective: { period, team } }: Work): string =>
  plan.organisationIn(period).get(team)?.name ?? team;
