import { dependenciesIn, type Dependency } from '../../domain/dependencies.ts';
import { objectiveOf } from '../../domain/reference.ts';
import { oncePerPlan } from '../once-per-plan.ts';
import type { Rule } from '../rule.ts';
import { shortReference } from '../short-reference.ts';

const openDependencies = oncePerPlan((plan): Map<string, Dependency[]> => {
  const all = plan.periods.flatMap(({ id }) =>
    dependenciesIn(plan, id).filter(({ waiting }) => waiting.period === id),
  );
  return Map.groupBy(
    all.filter(({ acknowledgement }) => acknowledgement === 'open'),
    ({ waiting }) => waiting.id,
  );
});

/** Who is waited for has said so, by `neededBy` or in a check-in on the objective that waits. */
export const dependencyIsAcknowledged: Rule = {
  id: 'dependency-is-acknowledged',
  group: 'cascade',
  severity: 'warn',
  looksAt: 'open-periods',
  objective: (objective, { plan }) =>
    (openDependencies(plan).get(objective.id) ?? []).map(({ on }) => {
      const team = plan.organisationIn(on.period).get(on.team)?.name ?? on.team;
      return {
        path: ['dependsOn', objective.dependsOn.findIndex(({ to }) => objectiveOf(to) === on.id), 'to'],
        message: `"${objective.title}" depends on "${on.title}" of ${team}, who have not said yet that they know.`,
        help: `Ask ${team} to add \`neededBy:\` with \`to: ${shortReference(objective.id, on)}\` to ${on.file}. A check-in of theirs on this objective counts too.`,
      };
    }),
};
