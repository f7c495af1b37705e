import { hasPhrase, phraseAtStart, phrasesIn, unmistakable } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { isStatement, openingOf } from '../sentences.ts';
import type { Words } from '../words/words.ts';

/** An objective is about more than going on as before. */
export const objectiveIsNotBusinessAsUsual: Rule = {
  id: 'objective-is-not-business-as-usual',
  group: 'objective',
  severity: 'warn',
  looksAt: 'open-periods',
  objective: ({ title }, { words }) => {
    const { usual, grammar, measures } = words;
    const opening =
      openingOf(title, words, usual.verbs) ??
      (isStatement(title, words) ? null : openingOf(title, words, usual.phrases));
    if (opening === null || openingOf(title, words, usual.exceptions) !== null) return [];
    const { verb, rest } = opening;
    const joint = phraseAtStart(rest, grammar.conjunctions);
    const alsoChanges = joint !== null && phraseAtStart(rest.slice(joint.end), measures.changeVerbs) !== null;
    if (alsoChanges || hasPhrase(rest, usual.changes) || improvesSomething(rest, words)) return [];
    return [
      {
        path: ['title'],
        word: unmistakable(title, verb),
        message: `"${title}" asks for things to stay as they are; if all goes well, nothing is different at the end.`,
        help: "Say what should change, or what makes it hard this time; a level to be held fits under `commitments:` of the team's plan.",
      },
    ];
  },
};

/** "Continue efforts to improve the ramps": what goes on is a change of something. */
const improvesSomething = (rest: string, { usual }: Words): boolean =>
  phrasesIn(rest, usual.improvements).some(({ end }) => /\p{L}/u.test(rest.slice(end)));
