import type { Rule } from '../rule.ts';

/** A key result has a metric and not only a grade at the end. */
export const keyResultIsMeasurable: Rule = {
  id: 'key-result-is-measurable',
  group: 'key-result',
  severity: 'warn',
  looksAt: 'open-periods',
  keyResult: ({ title, metric }) =>
    metric.type !== 'graded'
      ? []
      : [
          {
            path: ['title'],
            message: `"${title}" is only graded at the end: until then nobody can see how it is going.`,
            help: 'Give it a metric, such as `metric: { type: from-to, baseline: 20, target: 40, unit: "%" }`. Where no number fits, `type: levels` says in words what a modest, a good and an outstanding end would be.',
          },
        ],
};
