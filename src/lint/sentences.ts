import { endsWithPhrase, hasPhrase, type Phrase, phraseAtStart, phrasesIn, wordsIn } from './phrases.ts';
import type { Grammar, WordList, Words } from './words/words.ts';

/** A sentence split behind its first verb. */
interface Opening {
  readonly verb: Phrase;
  /** What follows the verb, from its first word on. */
  readonly rest: string;
}

const LABEL = /^\s*(?:(?:kr|okr|o|g)\s?)?\d+(?:\.\d+)*\s*[.):–—-]\s+(?=\p{L})/iu;

/** The opening of a text that begins with a phrase of these lists, behind a label ("KR1:") and words such as "fully". */
export function openingOf(text: string, { grammar }: Words, ...lists: readonly WordList[]): Opening | null {
  let start = LABEL.exec(text)?.[0].length ?? 0;
  for (;;) {
    const found = phraseAtStart(text.slice(start), ...lists);
    if (found !== null && !/^['’]\p{L}/u.test(text.slice(start + found.end))) {
      const verb = { ...found, start: start + found.start, end: start + found.end };
      return { verb, rest: text.slice(verb.end).trimStart() };
    }
    const opener = phraseAtStart(text.slice(start), grammar.openers);
    if (opener === null) return null;
    start += opener.end;
  }
}

/** Whether a text has the verb of a statement: "takes", "are"; not "to take". */
export const isStatement = (text: string, { grammar, numbers }: Words): boolean =>
  phrasesIn(text, grammar.statementVerbs).some(
    ({ start }) => !endsWithPhrase(text.slice(0, start), numbers.to),
  );

/**
 * Whether a name has a verb of its own: behind a plural, or as a participle at its end ("owners trust us", "site
 * visited").
 */
export function hasOwnVerb(name: string, { pluralEndings, participleEndings, singulars }: Grammar): boolean {
  const ends = ({ text }: Phrase, endings: WordList) =>
    endings.some((ending) => text.length > 3 && text.endsWith(ending)) && !hasPhrase(text, singulars);
  const words = wordsIn(name);
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return false;
  return ends(last, participleEndings) || words.slice(0, -1).some((word) => ends(word, pluralEndings));
}
