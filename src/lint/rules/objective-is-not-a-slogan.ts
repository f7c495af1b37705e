import { emptyPraiseIn } from '../empty-praise.ts';
import { unmistakable } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** An objective says more than praise. */
export const objectiveIsNotASlogan: Rule = {
  id: 'objective-is-not-a-slogan',
  group: 'objective',
  severity: 'warn',
  looksAt: 'open-periods',
  objective: ({ title }, { words }) => {
    const praise = emptyPraiseIn(title, words);
    if (praise === null) return [];
    return [
      {
        path: ['title'],
        word: unmistakable(title, praise),
        message: `"${title}" rests on "${praise.text}": everybody agrees with it, and at the end nobody can say whether it came true.`,
        help: `Leave out "${praise.text}" and say what will be different and for whom: what will they notice, do or say that they do not today?`,
      },
    ];
  },
};
