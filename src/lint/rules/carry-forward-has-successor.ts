import type { Plan } from '../../domain/plan.ts';
import type { Objective } from '../../domain/objective.ts';
import { neighbours } from '../../domain/period.ts';
import type { Rule } from '../rule.ts';

/** What a retrospective carries forward is continued by an objective of a later period. */
export const carryForwardHasSuccessor: Rule = {
  id: 'carry-forward-has-successor',
  group: 'learning',
  severity: 'warn',
  looksAt: 'all-periods',
  retrospective: ({ decisions }, { plan }) =>
    [...decisions].flatMap(([id, { decision }], index) => {
      const objective = plan.objectives.get(id);
      if (decision !== 'carry-forward' || objective === undefined) return [];
      const next = begunAfter(objective, plan);
      if (next === null || isContinued(objective, plan)) return [];
      const { title, team } = objective;
      return [
        {
          path: ['objectives', index, 'decision'],
          message: `"${title}" was to be carried forward, but no objective of a later period continues it, so its thread ends here.`,
          help: `Add \`continues: ${id}\` to the objective that follows it, such as one in objectives/${next}/${team}/; if nothing follows it, correct the decision to \`drop\` and say why under \`errata:\`.`,
        },
      ];
    }),
};

/** The period in which the successor would be by now; null while it is still being planned. */
function begunAfter({ period: id }: Objective, { periods }: Plan): string | null {
  const period = periods.find((one) => one.id === id);
  const next = period === undefined ? null : neighbours(periods, period).next;
  return next === null || next.phase === 'planning' ? null : next.id;
}

function isContinued({ period, continuedBy }: Objective, { periods, objectives }: Plan): boolean {
  const startOf = (id: string | undefined) => periods.find((one) => one.id === id)?.starts ?? '';
  return continuedBy.some((id) => startOf(objectives.get(id)?.period) > startOf(period));
}
