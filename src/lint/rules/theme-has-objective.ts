import { notTakenUp, takenThemes } from '../../domain/alignment.ts';
import type { Rule } from '../rule.ts';

/** Each theme of a period is taken up by an objective; before the period, from its first objective on. */
export const themeHasObjective: Rule = {
  id: 'theme-has-objective',
  group: 'cascade',
  severity: 'warn',
  looksAt: 'open-periods',
  period: (period, { plan }) =>
    notTakenUp(plan, period, takenThemes(plan, period)).map(({ id, title }) => ({
      path: ['themes', { id }, 'title'],
      message: `No objective takes up the theme "${title}": it is announced, and nothing is planned for it.`,
      help: `Add \`theme: ${id}\` to an objective that serves it, ask a department to write one, or take the theme out of this period.`,
    })),
};
