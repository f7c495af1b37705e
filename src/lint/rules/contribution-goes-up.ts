import type { Objective } from '../../domain/objective.ts';
import type { Plan } from '../../domain/plan.ts';
import { objectiveOf } from '../../domain/reference.ts';
import type { Finding, Rule } from '../rule.ts';
import { shortReference } from '../short-reference.ts';

/** What an objective contributes to is not lower in the tree of teams, nor still to begin when this one is over. */
export const contributionGoesUp: Rule = {
  id: 'contribution-goes-up',
  group: 'cascade',
  severity: 'warn',
  looksAt: 'open-periods',
  objective: (objective, { plan }) =>
    objective.contributesTo.flatMap(({ to }, index): Finding[] => {
      const target = plan.objectives.get(objectiveOf(to));
      if (target === undefined) return [];
      const wrong = comesTooLate(plan, objective, target) ?? goesDown(plan, objective, target);
      return wrong === null ? [] : [{ path: ['contributesTo', index, 'to'], ...wrong }];
    }),
};

type Words = Pick<Finding, 'message' | 'help'>;

function comesTooLate(plan: Plan, objective: Objective, target: Objective): Words | null {
  const [own, theirs] = [objective, target].map((one) => plan.periods.find(({ id }) => id === one.period));
  if (own === undefined || theirs === undefined || theirs.starts <= own.ends) return null;
  return {
    message: `"${objective.title}" contributes to "${target.title}", which begins on ${theirs.starts}, when ${own.id} is over.`,
    help: `Name an objective of ${own.id} or of its year. If the later one goes on with this, let it say \`continues: ${objective.id}\`.`,
  };
}

function goesDown(plan: Plan, objective: Objective, target: Objective): Words | null {
  const organisation = plan.organisationIn(objective.period);
  const depthOf = ({ individual, team }: Objective): number =>
    individual ? Infinity : (organisation.get(team)?.depth ?? 0);
  if (depthOf(target) <= depthOf(objective)) return null;
  const nameOf = ({ team }: Objective): string => organisation.get(team)?.name ?? team;
  const whose = target.individual
    ? 'a personal objective'
    : `an objective of ${nameOf(target)}, further down than ${objective.individual ? 'its own team' : nameOf(objective)}`;
  return {
    message: `"${objective.title}" contributes to "${target.title}", ${whose}: contributions are read upward.`,
    help: `If that one helps this one, take the lines out here and write \`contributesTo:\` with \`to: ${shortReference(objective.id, target)}\` there. If this one waits for it, write \`dependsOn:\`.`,
  };
}
