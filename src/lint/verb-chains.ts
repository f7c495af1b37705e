import { amountsIn } from './numbers-in-text.ts';
import { type Phrase, phraseAtStart, wordsIn } from './phrases.ts';
import type { WordList, Words } from './words/words.ts';

/** Verbs that share an object: "design, build and test …". */
export interface Chain {
  /** Those behind the first, as far as they are known. */
  readonly verbs: readonly Phrase[];
  /** Whether there is a verb behind the first, known or not. */
  readonly isJoined: boolean;
  /** What all of them act on. */
  readonly rest: string;
}

const lists = new WeakMap<Words, readonly WordList[]>();

/** Every list of verbs with which a title may begin. */
export function verbLists(words: Words): readonly WordList[] {
  const known = lists.get(words);
  if (known !== undefined) return known;
  const { tasks, measures, usual } = words;
  const all = [
    tasks.verbs,
    tasks.verbsOrNames,
    tasks.namesOrVerbs,
    tasks.verbsOfCount,
    tasks.addingVerbs,
    tasks.makingVerbs,
    tasks.verbsOfDeliverables,
    tasks.gerunds,
    tasks.makingGerunds,
    measures.changeVerbs,
    usual.verbs,
  ];
  lists.set(words, all);
  return all;
}

/** The verbs that follow a title's first one, and what they all act on. */
export function chainBehind(text: string, words: Words): Chain {
  const verbs: Phrase[] = [];
  let rest = text;
  for (;;) {
    const joint = /^,/.test(rest) ? 1 : 0;
    const conjunction = phraseAtStart(rest, words.grammar.conjunctions);
    const next =
      conjunction !== null && /^[\s,]*$/.test(rest.slice(0, conjunction.start)) ? conjunction.end : joint;
    if (next === 0) return { verbs, isJoined: verbs.length > 0, rest };
    const behind = rest.slice(next);
    const verb = phraseAtStart(behind, ...verbLists(words));
    if (verb === null) {
      const another = next === joint ? unknownInList(behind, words) : null;
      if (another !== null) {
        rest = another;
        continue;
      }
      const object = conjunction === null ? null : behindUnknownVerb(behind, words);
      return object === null
        ? { verbs, isJoined: verbs.length > 0, rest }
        : { verbs, isJoined: true, rest: object };
    }
    verbs.push(verb);
    rest = behind.slice(verb.end).trimStart();
  }
}

/** "… and apply a template": one word before the object can only be a verb. */
function behindUnknownVerb(text: string, words: Words): string | null {
  const [verb] = wordsIn(text);
  if (verb === undefined || phraseAtStart(text, words.grammar.determiners) !== null) return null;
  const rest = text.slice(verb.end).trimStart();
  const [amount] = amountsIn(rest, words);
  return phraseAtStart(rest, words.grammar.determiners)?.start === 0 || amount?.start === 0 ? rest : null;
}

/** "Plan, book and run …": one word between verbs is a verb too. */
function unknownInList(text: string, { grammar }: Words): string | null {
  const [verb] = wordsIn(text);
  const rest = text.slice(verb?.end ?? 0).trimStart();
  const goesOn = rest.startsWith(',') || phraseAtStart(rest, grammar.conjunctions)?.start === 0;
  return verb !== undefined && goesOn ? rest : null;
}
