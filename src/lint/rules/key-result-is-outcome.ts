import type { Rule } from '../rule.ts';
import { activityIn } from '../tasks-in-titles.ts';

/** A key result does not begin with an activity, unless it says that an output or input is meant. */
export const keyResultIsOutcome: Rule = {
  id: 'key-result-is-outcome',
  group: 'key-result',
  severity: 'warn',
  looksAt: 'open-periods',
  keyResult: ({ title, measures }, _, { words }) => {
    const activity = measures === 'outcome' ? activityIn(title, words) : null;
    if (activity === null) return [];
    return [
      {
        path: ['title'],
        word: activity,
        message: `"${title}" is something to do; if it is all done and nothing changes, is that success?`,
        help: 'Name what should change by it, for whom, and from where to where. If the work itself is the result, say so with `measures: output`, or with `measures: input` if it is done every week.',
      },
    ];
  },
};
