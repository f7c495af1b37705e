import { round9 } from '../../domain/scoring.ts';
import type { Rule } from '../rule.ts';

const FAR = 10;

/** A target ten times the baseline comes with a reason. */
export const keyResultTargetIsGrounded: Rule = {
  id: 'key-result-target-is-grounded',
  group: 'key-result',
  severity: 'none',
  looksAt: 'open-periods',
  keyResult: ({ title, because, metric }) => {
    if (because !== null || !('baseline' in metric)) return [];
    const { baseline = 0, target = 0 } = metric;
    if (baseline <= 0) return [];
    const times = round9(target / baseline);
    if (times < FAR) return [];
    return [
      {
        path: ['metric', 'target'],
        message: `The target of "${title}" is ${Number.isInteger(times) ? '' : 'more than '}${String(Math.floor(times))} times its baseline, and nothing says what makes that possible.`,
        help: 'Add `because:` with the one thing that makes it possible, or choose a target that people can believe in.',
      },
    ];
  },
};
