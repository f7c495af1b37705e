import { notTakenUp, takenLevers } from '../../domain/alignment.ts';
import type { Rule } from '../rule.ts';

/** Each lever of a period is pulled by an objective; before the period, from its first objective on. */
export const leverHasObjective: Rule = {
  id: 'lever-has-objective',
  group: 'cascade',
  severity: 'warn',
  looksAt: 'open-periods',
  period: (period, { plan }) =>
    notTakenUp(plan, period, takenLevers(plan, period)).map(({ id, title }) => ({
      path: ['levers', { id }, 'title'],
      message: `No objective pulls the lever "${title}": the bet was announced and never placed, so nothing can be learned from it.`,
      help: `Add \`lever: ${id}\` to an objective that tests it, ask a department to write one, or take the lever out of this period.`,
    })),
};
