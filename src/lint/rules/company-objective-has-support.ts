import { isOfCompany, isOfDepartment, objectivesServing, supportOf } from '../../domain/alignment.ts';
import type { Plan } from '../../domain/plan.ts';
import { placeOf } from '../../domain/reference.ts';
import type { Rule } from '../rule.ts';

/** Each objective of the company is reached by some department's, directly or through others. */
export const companyObjectiveHasSupport: Rule = {
  id: 'company-objective-has-support',
  group: 'cascade',
  severity: 'warn',
  looksAt: 'open-periods',
  objective: (objective, { plan }) => {
    if (!isOfCompany(objective) || !canBeSupported(plan, objective.period)) return [];
    if (supportOf(plan, objective).length > 0) return [];
    const { team, slug } = placeOf(objective.id);
    const isOfYear = plan.periods.some(({ id, annual }) => id === objective.period && annual);
    return [
      {
        path: ['title'],
        message: `No department's objective leads to "${objective.title}": by what is written, nobody has taken it up.`,
        help: `Let the department nearest to it write \`contributesTo:\` with \`to: ${isOfYear ? objective.id : `${team}/${slug}`}\` and \`because:\` in an objective of its own. If leadership carries it alone, waive this rule here with that reason.`,
      },
    ];
  },
};

/** There are departments, and they have begun to write or the period has begun. */
function canBeSupported(plan: Plan, period: string): boolean {
  const hasDepartments = [...plan.organisationIn(period).values()].some(
    ({ depth, dissolved }) => depth > 0 && dissolved === null,
  );
  const hasBegun = plan.periods.some(({ id, starts }) => id === period && starts <= plan.asOf);
  return (
    hasDepartments &&
    (hasBegun || objectivesServing(plan, { id: period }).some((one) => isOfDepartment(plan, one)))
  );
}
