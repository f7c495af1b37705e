import type { Rule } from '../rule.ts';

/** A key result names at least one thing that its owner does and counts every week. */
export const keyResultHasInputs: Rule = {
  id: 'key-result-has-inputs',
  group: 'key-result',
  severity: 'none',
  looksAt: 'open-periods',
  keyResult: ({ title, inputs, measures, metric }) =>
    // What is an input itself is counted every week already.
    inputs.length > 0 || measures === 'input' || metric.type === 'graded'
      ? []
      : [
          {
            path: ['title'],
            message: `"${title}" names nothing that is done for it every week, so a week without progress says nothing about why.`,
            help: 'Add what its owner can do and count each week, as `inputs: [{ id: …, title: …, target: … }]`.',
          },
        ],
};
