import { endsWithPhrase, hasPhrase, type Phrase, phraseAtStart, phrasesIn, wordsIn } from './phrases.ts';
import type { Grammar, WordList, Words } from './words/words.ts';

/** A sentence split behind its first verb. */
interface Opening {
  readonly verb: Phrase;
  /** What follows the verb, from its first word on. */
  readonly rest: string;
}

const LABEL = /^\s*(?:(?:kr|okr|o|g)\s?)?\d+(?:\.\d+)*\s*[.):–—-]\s+(?=\p{L})/iu;
/** "[P1] …", "Marketing: …", "VP Sales (closing): …". */
const NAMED_LABEL =
  /^\s*(?:\[[^\]]{1,24}\]\s*)+(?=\p{L})|^\s*[\p{L}\p{N}&/+.-]+(?:\s[\p{L}\p{N}&/+.()-]+){0,3}:\s+(?=\p{L})/u;

/**
 * The opening of a text that begins with a phrase of these lists, behind a label ("KR1:", "Marketing:") and words
 * such as "fully".
 */
export function openingOf(text: string, words: Words, ...lists: readonly WordList[]): Opening | null {
  const named = NAMED_LABEL.exec(text)?.[0].length ?? 0;
  return (
    openingAt(LABEL.exec(text)?.[0].length ?? 0, text, words, lists) ??
    (named === 0 ? null : openingAt(named, text, words, lists))
  );
}

function openingAt(
  from: number,
  text: string,
  { grammar }: Words,
  lists: readonly WordList[],
): Opening | null {
  let start = from;
  for (;;) {
    const rest = text.slice(start);
    const found = phraseAtStart(rest, ...lists);
    if (found !== null && !/^['’]\p{L}/u.test(rest.slice(found.end))) {
      const verb = { ...found, start: start + found.start, end: start + found.end };
      return { verb, rest: text.slice(verb.end).trimStart() };
    }
    const opener = phraseAtStart(rest, grammar.openers) ?? adverbAtStart(rest, grammar);
    if (opener === null) return null;
    start += opener.end;
  }
}

/** "Successfully", "quickly": a word before a verb that says how. */
function adverbAtStart(text: string, { adverbEndings, notAdverbs }: Grammar): Phrase | null {
  const [first] = wordsIn(text);
  if (
    first === undefined ||
    text.slice(0, first.start).trim() !== '' ||
    phraseAtStart(first.text, notAdverbs) !== null
  )
    return null;
  return adverbEndings.some((ending) => first.text.length > ending.length + 2 && first.text.endsWith(ending))
    ? first
    : null;
}

/** Whether a text has the verb of a statement: "takes", "are"; not "to take", nor the noun in "for leads". */
export const isStatement = (text: string, { grammar, numbers }: Words): boolean =>
  phrasesIn(text, grammar.statementVerbs).some(({ text: verb, start }) => {
    const before = text.slice(0, start);
    if (endsWithPhrase(before, numbers.to)) return false;
    return (
      !endsWithPhrase(before, grammar.joints) ||
      endsWithPhrase(before, grammar.clauseOpeners) ||
      (!/^\p{Lu}/u.test(verb) && endsWithPhrase(before, grammar.conjunctions))
    );
  });

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
