import { ownObjectives } from '../../domain/own-objectives.ts';
import type { Objective } from '../../domain/objective.ts';
import type { Finding, Rule } from '../rule.ts';

const LATE = 'Say under `errata:` there that it came after the closing.';

/** Each team looks back on a closed period: what it learned, and what becomes of each objective. */
export const closedTeamHasRetrospective: Rule = {
  id: 'closed-team-has-retrospective',
  group: 'learning',
  severity: 'warn',
  looksAt: 'all-periods',
  team: ({ id, name, dissolved }, period, { plan }) => {
    if (period.phase !== 'closed' || dissolved !== null) return [];
    const objectives = ownObjectives(plan, period.id, id);
    if (objectives.length === 0) return [];
    const called = period.label ?? period.id;
    const file = `retrospectives/${period.id}/${id}.mdx`;
    const about = (message: string, help: string): Finding => ({
      path: ['name'],
      message,
      help: `${help} ${LATE}`,
    });
    const retrospective = plan.retrospectives.get(`${period.id}/${id}`);
    if (retrospective === undefined)
      return [
        about(
          `${name} has not looked back on ${called}: what was learned stays with those who were there.`,
          `Write ${file} with \`date:\`, \`learned:\` and under \`objectives:\` what becomes of each, such as \`- { objective: ${objectives[0]?.slug ?? ''}, decision: carry-forward }\`.`,
        ),
      ];
    const undecided = objectives.filter(({ decision }) => (decision?.decision ?? null) === null);
    return [
      ...(retrospective.learned === undefined && retrospective.text.trim() === ''
        ? [
            about(
              `${name}’s retrospective of ${called} does not say what was learned, so only the score is left of it.`,
              `Add \`learned:\` to ${file}: one sentence that would have helped when the period began.`,
            ),
          ]
        : []),
      ...(undecided.length > 0
        ? [
            about(
              `${name}’s retrospective of ${called} does not decide what becomes of ${titles(undecided)}.`,
              `Add under \`objectives:\` in ${file}: \`- { objective: ${undecided[0]?.slug ?? ''}, decision: carry-forward }\`, or \`change\`, \`drop\` or \`done\`.`,
            ),
          ]
        : []),
    ];
  },
};

function titles(objectives: readonly Objective[]): string {
  const quoted = objectives.map(({ title }) => `"${title}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
}
