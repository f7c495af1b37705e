import {
  endsWithPhrase,
  hasPhrase,
  type Phrase,
  phraseAtStart,
  phrasesIn,
  textBefore,
  textWithout,
  wordsIn,
} from './phrases.ts';
import { hasOwnVerb, isStatement, openingOf } from './sentences.ts';
import type { WordList, Words } from './words/words.ts';

/**
 * Praise that is all a title claims: "the leading provider of …". Null when a reason, a way or a difference
 * follows, and when the praise is of something else the title speaks of ("leading hospitals send us …").
 */
export function emptyPraiseIn(title: string, words: Words): Phrase | null {
  const { superlatives, exceptions } = words.praise;
  const none = phrasesIn(title, exceptions);
  const praises = phrasesIn(title, superlatives).filter(
    (found) => !none.some((one) => one.start < found.end && found.start < one.end),
  );
  const [first] = praises;
  return first !== undefined &&
    !hasReason(title, praises, words) &&
    isClaimed(title, first, words) &&
    !isOfOneThing(title, first, words)
    ? first
    : null;
}

/**
 * "A stellar return process": praise of one thing says which one is to be better, and for that it is a wish, not a
 * slogan. Praise of what everybody offers ("service"), or of ourselves, is one.
 */
function isOfOneThing(title: string, { text, end }: Phrase, { praise, grammar }: Words): boolean {
  if (phraseAtStart(text, praise.adjectives)?.end !== text.length) return false;
  const rest = title.slice(end);
  const thing = textBefore(rest, grammar.joints);
  const names = wordsIn(thing);
  if (names.length === 0 || endsWithPhrase(thing, praise.selves)) return false;
  const isCommon = phrasesIn(thing, praise.commonplaces).some(
    (one) => one.end === names.at(-1)?.end && (one.start === names[0]?.start || /\s/.test(one.text)),
  );
  return !isCommon && (names.length > 1 || phraseAtStart(rest.slice(thing.length), grammar.joints) !== null);
}

/** Whether the title goes on with a reason, a way or a difference, and not with "that is" and more praise. */
const hasReason = (title: string, praises: readonly Phrase[], { praise, grammar }: Words): boolean =>
  phrasesIn(title, praise.reasons).some(({ end }) => {
    const next = praises.find(({ start }) => start >= end);
    return next === undefined || !isOnly(title.slice(end, next.start), praise.copulas, grammar.determiners);
  });

/** Whether the praise is what the title claims, and not a word about something it speaks of. */
function isClaimed(title: string, { start, end }: Phrase, words: Words): boolean {
  const { grammar, praise, tasks } = words;
  const before = title.slice(0, start);
  const verb = openingOf(title, words, praise.emptyVerbs, tasks.verbs, tasks.verbsOrNames)?.verb;
  if (verb !== undefined && verb.end <= start) {
    const between = before.slice(verb.end);
    if (phraseAtStart(verb.text, praise.causatives) !== null && between.trim() === '')
      return textBefore(title.slice(end), grammar.joints).trim() === '';
    return !hasPhrase(textWithout(between, praise.copulas), grammar.joints);
  }
  if (isOnly(before, grammar.determiners)) return isName(title.slice(end), words);
  return phrasesIn(before, praise.copulas).some((copula) =>
    isOnly(before.slice(copula.end), grammar.determiners),
  );
}

/** Whether all that follows is a name, without a verb of its own. */
const isName = (after: string, words: Words): boolean =>
  !isStatement(textBefore(after, words.grammar.clauseOpeners), words) &&
  !hasOwnVerb(textBefore(after, words.grammar.joints), words.grammar);

const isOnly = (text: string, ...lists: readonly WordList[]): boolean =>
  !/[\p{L}\p{N}]/u.test(textWithout(text, ...lists));
