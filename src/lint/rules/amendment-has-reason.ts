import type { Objective } from '../../domain/objective.ts';
import type { Plan } from '../../domain/plan.ts';
import { lineOf } from '../../domain/team.ts';
import type { Rule } from '../rule.ts';

/** Each amendment says what kind of cause it has, why, and who agreed. */
export const amendmentHasReason: Rule = {
  id: 'amendment-has-reason',
  group: 'rhythm',
  severity: 'error',
  looksAt: 'open-periods',
  objective: (objective, { plan }) =>
    objective.amendments.flatMap((amendment, index) => {
      const { cause, because, approvedBy, date } = amendment;
      const missing = [
        ...(cause === undefined ? [CAUSE] : []),
        ...(because === undefined ? [BECAUSE] : []),
        ...(approvedBy === undefined
          ? [{ what: 'who agreed', field: `\`approvedBy: ${approverOf(objective, plan)}\`` }]
          : []),
      ];
      if (missing.length === 0) return [];
      return [
        {
          path: ['amendments', index, 'field'],
          message: `The amendment of ${date} ${subjectOf(amendment, objective)} does not say ${listed(
            missing.map(({ what }) => what),
            'or',
          )}: without that nobody can tell it from moving the goal.`,
          help: `Add ${listed(
            missing.map(({ field }) => field),
            'and',
          )} to it.${cause === undefined ? ' Being behind is no cause: then the target stays and the score says so.' : ''}`,
        },
      ];
    }),
};

const CAUSE = { what: 'what kind of cause it has', field: '`cause:` (external, correction or scope)' };
const BECAUSE = { what: 'why', field: '`because:` with what happened' };

/** What was amended, such as `to the target of "Grow pipeline"`. */
function subjectOf(
  { field, keyResult }: Objective['amendments'][number],
  { title, keyResults }: Objective,
): string {
  const found = keyResults.find(({ id }) => id === keyResult);
  const subject = keyResult === undefined ? `"${title}"` : `"${found?.title ?? keyResult}"`;
  if (field === 'added') return `that added ${subject}`;
  if (field === 'removed') return `that removed ${subject}`;
  return `to the ${field === 'due' ? 'due day' : field} of ${subject}`;
}

/** Who would agree: the lead of the nearest team above, else of the team itself. */
function approverOf({ period, team }: Objective, plan: Plan): string {
  const [own, ...above] = lineOf(plan.organisationIn(period), team);
  const lead = [...above, own].find((one) => one !== undefined && one.lead !== null)?.lead;
  return lead ?? 'VP Sales';
}

const listed = (words: readonly string[], join: 'and' | 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1) ?? ''}`;
