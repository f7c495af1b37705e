import { liveContributions, objectivesAbove, standingOf } from '../../domain/alignment.ts';
import type { Objective } from '../../domain/objective.ts';
import type { Plan } from '../../domain/plan.ts';
import { objectiveOf } from '../../domain/reference.ts';
import type { Finding, Rule } from '../rule.ts';
import { shortReference } from '../short-reference.ts';

/** Below the company's own, an objective says what it advances and how, or that it is a local priority. */
export const objectiveAdvancesTheCompany: Rule = {
  id: 'objective-advances-the-company',
  group: 'cascade',
  severity: 'warn',
  looksAt: 'open-periods',
  objective: (objective, { plan }) => {
    switch (standingOf(plan, objective)) {
      case 'alone':
        return [alone(plan, objective)];
      case 'no-reason':
        return [withoutReason(plan, objective)];
      case 'given-up':
        return [givenUp(plan, objective)];
      default:
        return [];
    }
  },
};

/** What shares its theme or lever is the likeliest to be meant, then the nearest. */
function alone(plan: Plan, objective: Objective): Finding {
  const above = objectivesAbove(plan, objective);
  const alike = above.find(
    ({ theme, lever }) =>
      (theme !== null && theme === objective.theme) || (lever !== null && lever === objective.lever),
  );
  const meant = shortReference((alike ?? above[0] ?? objective).id, objective);
  return {
    path: ['title'],
    message: `"${objective.title}" does not say what it advances: readers are left to guess what the company gains by it.`,
    help: `Add \`contributesTo:\` with \`to: ${meant}\`, or whatever it does advance, and \`because:\` with how, in one sentence. If nothing above needs it, say so in \`localPriority:\` with the reason to do it all the same.`,
  };
}

function withoutReason(plan: Plan, objective: Objective): Finding {
  const [first] = liveContributions(plan, objective);
  const to = first?.to ?? '';
  const index = objective.contributesTo.findIndex((link) => link.to === to);
  return {
    path: ['contributesTo', index, 'to'],
    message: `"${objective.title}" says that it contributes to "${titleOf(plan, to)}", but not how: nobody can say whether they see it the same way.`,
    help: 'Add `because:` below `to:` with one sentence: what changes there when this succeeds?',
  };
}

function givenUp(plan: Plan, objective: Objective): Finding {
  const [first, ...others] = objective.contributesTo;
  const to = first?.to ?? '';
  const rest = others.length === 0 ? '' : ', as has everything else it contributes to';
  return {
    path: ['contributesTo', 0, 'to'],
    message: `"${objective.title}" contributes to "${titleOf(plan, objectiveOf(to))}", which has been given up${rest}.`,
    help: 'Name what it advances now, say in `localPriority:` why it goes on all the same, or retire it too.',
  };
}

/** The title of the key result or the objective that is named. */
function titleOf(plan: Plan, reference: string): string {
  const target = plan.objectives.get(objectiveOf(reference));
  const keyResult = target?.keyResults.find(({ ref }) => ref === reference);
  return (keyResult ?? target)?.title ?? reference;
}
