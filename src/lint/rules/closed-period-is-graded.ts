import type { Rule } from '../rule.ts';

/** Each live key result of a closed period has a score, a closing word, or an objective that was graded as a whole. */
export const closedPeriodIsGraded: Rule = {
  id: 'closed-period-is-graded',
  group: 'learning',
  severity: 'warn',
  looksAt: 'all-periods',
  keyResult: ({ id, title, score, outcome }, { period: periodId, team, slug, grade }, { plan }) => {
    const period = plan.periods.find((one) => one.id === periodId);
    if (period?.phase !== 'closed' || score !== null || outcome !== null || grade !== null) return [];
    const called = period.label ?? period.id;
    return [
      {
        path: ['title'],
        message: `${called} is closed and "${title}" has no score: the mean leaves it out, as if it had never been promised.`,
        help: `Grade it in retrospectives/${periodId}/${team}.mdx under \`grades:\`, such as \`- { keyResult: ${slug}#${id}, score: 0.3 }\`, and say in \`errata:\` there that this came after the closing.`,
      },
    ];
  },
};
