import { exactPhrasesIn } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import type { WordList } from '../words/words.ts';

/** An objective says why it matters, in its text or in `description`. */
export const objectiveSaysWhy: Rule = {
  id: 'objective-says-why',
  group: 'objective',
  severity: 'warn',
  looksAt: 'open-periods',
  objective: ({ title, description, text }, { words }) =>
    [text, description ?? ''].some((prose) => saysSomething(prose, words.placeholders.signs))
      ? []
      : [
          {
            path: ['title'],
            message: `"${title}" does not say why it matters, so nobody can find another way when the planned one is closed.`,
            help: 'Write two or three sentences below the fields: what happened, what is at stake, and why now.',
          },
        ],
};

/** Whether anything is left of a text without what only stands for words to come. */
function saysSomething(text: string, signs: WordList): boolean {
  const rest = exactPhrasesIn(text, signs).reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );
  return /\p{L}/u.test(rest);
}
