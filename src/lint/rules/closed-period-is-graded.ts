import { namedInHelp } from '../named-in-help.ts';
import type { Rule } from '../rule.ts';

/**
 * Each live key result of a closed period has a score, a closing word, or an objective that was graded as a whole.
 * What a team left open in a period is one thing to do.
 */
export const closedPeriodIsGraded: Rule = {
  id: 'closed-period-is-graded',
  group: 'learning',
  severity: 'warn',
  looksAt: 'all-periods',
  keyResult: ({ id, title, score, outcome }, { period: periodId, team, slug, grade }, { plan }) => {
    const period = plan.periods.find((one) => one.id === periodId);
    if (period?.phase !== 'closed' || score !== null || outcome !== null || grade !== null) return [];
    const called = `${period.label ?? period.id} is closed and "${title}" has no score`;
    const place = `in retrospectives/${periodId}/${team}.mdx under \`grades:\`, such as \`- { keyResult: ${slug}#${id}, score: 0.3 }\``;
    const late = 'say in `errata:` there that this came after the closing.';
    return [
      {
        path: ['title'],
        message: `${called}: the mean leaves it out, as if it had never been promised.`,
        help: `Grade it ${place}, and ${late}`,
        cause: {
          of: `${periodId}/${team}`,
          name: `${slug}#${id}`,
          told: (others) => ({
            message: `${called}, nor ${have(others.length)} of ${plan.organisationIn(periodId).get(team)?.name ?? team}: the mean leaves them out, as if they had never been promised.`,
            help: `Grade it ${place}, do the same for ${namedInHelp(others)}, and ${late}`,
          }),
        },
      },
    ];
  },
};

const have = (others: number): string =>
  others === 1 ? 'has 1 other key result' : `have ${String(others)} other key results`;
