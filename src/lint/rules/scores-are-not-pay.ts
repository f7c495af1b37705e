import { unmistakable } from '../phrases.ts';
import type { Finding, PathStep, Rule } from '../rule.ts';
import { speaksOfPay, tiedPayIn } from '../tied-pay.ts';
import type { Words } from '../words/words.ts';

/** No pay is tied to an objective, a key result or a grade. */
export const scoresAreNotPay: Rule = {
  id: 'scores-are-not-pay',
  group: 'learning',
  severity: 'warn',
  looksAt: 'all-periods',
  objective: ({ title, description, text, contributesTo, localPriority }, { words }) => [
    ...inText(['title'], title, words, true),
    ...inText(['description'], description, words),
    ...contributesTo.flatMap(({ because }, index) =>
      inText(['contributesTo', index, 'because'], because, words),
    ),
    ...inText(['localPriority'], localPriority, words),
    ...inText('body', text, words),
  ],
  keyResult: ({ title, because }, _, { words }) => [
    ...inText(['title'], title, words, true),
    ...inText(['because'], because, words),
  ],
  retrospective: (retrospective, { words }) => {
    const lists = (['wentWell', 'wentBadly', 'tryNext'] as const).flatMap((field) =>
      retrospective[field].flatMap((text, index) => inText([field, index], text, words)),
    );
    return [
      ...[...retrospective.verdicts.values()].flatMap(({ grade, notApplicable, outcome }, index) => [
        ...inText(['grades', index, 'because'], (grade ?? notApplicable)?.because, words),
        ...inText(['grades', index, 'outcome'], outcome, words),
      ]),
      ...[...retrospective.decisions.values()].flatMap(({ because, outcome }, index) => [
        ...inText(['objectives', index, 'because'], because, words),
        ...inText(['objectives', index, 'outcome'], outcome, words),
      ]),
      ...lists,
      ...inText(['learned'], retrospective.learned, words),
      ...inText('body', retrospective.text, words),
    ];
  },
};

const SENTENCE = /[^.!?;]+(?:[.!?](?!\s)[^.!?;]*)*/gu;

function inText(
  path: readonly PathStep[] | 'body',
  text: string | null | undefined,
  words: Words,
  isTitle = false,
): Finding[] {
  if (text === null || text === undefined || !speaksOfPay(text, words)) return [];
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    const pay = tiedPayIn(sentence, words, isTitle);
    if (pay === null) continue;
    return [
      {
        path,
        word: unmistakable(text, { start: index + pay.start, end: index + pay.end }),
        message: `"${sentence.trim()}" ties pay to a goal, and from then on a safe target is the sensible one for everybody.`,
        help: "Take this out, and talk about pay elsewhere, with an eye on the whole of somebody's work.",
      },
    ];
  }
  return [];
}
