import type { Rule } from '../rule.ts';

/** It is said how a key result is measured. */
export const keyResultHasSource: Rule = {
  id: 'key-result-has-source',
  group: 'key-result',
  severity: 'warn',
  looksAt: 'open-periods',
  keyResult: ({ title, metric, source }) => {
    if (source !== null || metric.type === 'graded') return [];
    const ref = 'ref' in metric ? metric.ref : undefined;
    return [
      {
        path: ['metric'],
        at: 'key',
        message: `Nothing says how "${title}" is measured, so two honest people can arrive at two answers.`,
        help: `Add \`source:\` ${ref === undefined ? 'to its metric' : `here or in metrics/${ref}.yaml`}: the report, list or person that a colleague would go to.`,
      },
    ];
  },
};
