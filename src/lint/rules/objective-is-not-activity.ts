import type { Rule } from '../rule.ts';
import { taskIn } from '../tasks-in-titles.ts';

/** An objective does not begin with a task verb. */
export const objectiveIsNotActivity: Rule = {
  id: 'objective-is-not-activity',
  group: 'objective',
  severity: 'warn',
  looksAt: 'open-periods',
  objective: ({ title }, { words }) => {
    const task = taskIn(title, words);
    if (task === null) return [];
    return [
      {
        path: ['title'],
        word: task,
        message: `"${title}" begins with a task ("${task}"), and a task can be finished without anything being different for anybody.`,
        help: 'Say what somebody will be able to do, or will stop doing, once this is done; the work itself fits under `initiatives:`.',
      },
    ];
  },
};
