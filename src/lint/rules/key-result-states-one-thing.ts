import { jointOfMeasures } from '../joined-measures.ts';
import { unmistakable } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** No conjunction joins two measures in a key result's title. */
export const keyResultStatesOneThing: Rule = {
  id: 'key-result-states-one-thing',
  group: 'key-result',
  severity: 'warn',
  looksAt: 'open-periods',
  keyResult: ({ title }, _, { words }) => {
    const joint = jointOfMeasures(title, words);
    if (joint === null) return [];
    return [
      {
        path: ['title'],
        word: unmistakable(title, joint),
        message: `"${title}" states two things, and one value cannot say which of them has moved.`,
        help: `Make two key results of it, one for each side of "${joint.text}", each with its own metric.`,
      },
    ];
  },
};
