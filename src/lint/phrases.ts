import type { WordList } from './words/words.ts';

/** A stretch of a text. */
export interface Phrase {
  /** As written. */
  readonly text: string;
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

interface Patterns {
  readonly anywhere: RegExp;
  readonly atStart: RegExp;
  readonly atEnd: RegExp;
}

const AT_THE_END = '… ';
const NOTHING = '(?!)';
const anyCase = new WeakMap<WordList, Patterns>();
const asGiven = new WeakMap<WordList, Patterns>();

/** A phrase with the freedoms that writers take: hyphens for spaces, curly apostrophes, wide spaces. */
const asWritten = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/'/g, "['’]")
    .replace(/\s+/g, String.raw`\s+`)
    .replace(/-/g, String.raw`[\s\p{Pd}]+`);

/** Whole words, longest first: neither within a word nor a part of one that is written with a hyphen. */
const wholeWords = (phrases: readonly string[]): string =>
  phrases.length === 0
    ? NOTHING
    : String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}]\p{Pd})(?:${[...phrases]
        .sort((a, b) => b.length - a.length)
        .map(asWritten)
        .join('|')})(?!\p{Pd}?[\p{L}\p{N}])`;

/**
 * The source of a pattern for any of these words, for building larger patterns. Digits may stand directly before
 * a word, as in "5h"; letters may not stand on either side.
 */
export function wordPattern(words: readonly string[]): string {
  const any = (some: readonly string[]) =>
    [...some]
      .sort((a, b) => b.length - a.length)
      .map(asWritten)
      .join('|');
  const isWord = (word: string) => /^\p{L}.*[\p{L}\p{N}]$|^\p{L}$/u.test(word);
  const plain = words.filter(isWord);
  const others = words.filter((word) => !isWord(word));
  const patterns = [
    ...(plain.length === 0 ? [] : [String.raw`(?<!\p{L})(?:${any(plain)})(?![\p{L}\p{N}])`]),
    ...(others.length === 0 ? [] : [any(others)]),
  ];
  return patterns.length === 0 ? NOTHING : `(?:${patterns.join('|')})`;
}

function patternsOf(phrases: WordList, flags: 'iu' | 'u'): Patterns {
  const compiled = flags === 'u' ? asGiven : anyCase;
  const known = compiled.get(phrases);
  if (known !== undefined) return known;
  const words = wholeWords(phrases.filter((phrase) => !phrase.startsWith(AT_THE_END)));
  const last = phrases.filter((phrase) => phrase.startsWith(AT_THE_END));
  const patterns: Patterns = {
    anywhere: new RegExp(words, `g${flags}`),
    atStart: new RegExp(String.raw`^([^\p{L}\p{N}#]*)(${words})`, flags),
    atEnd: new RegExp(
      String.raw`(${wholeWords(last.map((phrase) => phrase.slice(AT_THE_END.length)))})[^\p{L}\p{N}]*$`,
      flags,
    ),
  };
  compiled.set(phrases, patterns);
  return patterns;
}

const phraseAt = (text: string, start: number): Phrase => ({ text, start, end: start + text.length });

/** Where any phrase of these lists stands in the text: list after list, each in order. */
export const phrasesIn = (text: string, ...lists: readonly WordList[]): Phrase[] =>
  lists.flatMap((phrases) =>
    [...text.matchAll(patternsOf(phrases, 'iu').anywhere)].map((found) => phraseAt(found[0], found.index)),
  );

/** The same for one list, where capitals count. */
export const exactPhrasesIn = (text: string, phrases: WordList): Phrase[] =>
  [...text.matchAll(patternsOf(phrases, 'u').anywhere)].map((found) => phraseAt(found[0], found.index));

/** Whether any phrase of these lists stands in the text. */
export const hasPhrase = (text: string, ...lists: readonly WordList[]): boolean =>
  phrasesIn(text, ...lists).length > 0;

/** The longest phrase of these lists with which the text begins, punctuation left aside. */
export function phraseAtStart(text: string, ...lists: readonly WordList[]): Phrase | null {
  const found = lists.flatMap((phrases): Phrase[] => {
    const [, before, phrase] = patternsOf(phrases, 'iu').atStart.exec(text) ?? [];
    return phrase === undefined ? [] : [phraseAt(phrase, before?.length ?? 0)];
  });
  return found.sort((a, b) => b.end - a.end)[0] ?? null;
}

/** The text up to the first phrase of these lists, or to the end of its clause. */
export function textBefore(text: string, ...lists: readonly WordList[]): string {
  const starts = phrasesIn(text, ...lists).map(({ start }) => start);
  return (/^[^:;.,(–—]*/u.exec(text.slice(0, Math.min(...starts, text.length)))?.[0] ?? '').trimEnd();
}

/** The text without the phrases of these lists. */
export const textWithout = (text: string, ...lists: readonly WordList[]): string =>
  lists.reduce(
    (rest, phrases) =>
      phrasesIn(rest, phrases).reduceRight(
        (left, { start, end }) => left.slice(0, start) + left.slice(end),
        rest,
      ),
    text,
  );

/** Whether the last words of the text are a phrase of this list. */
export function endsWithPhrase(text: string, phrases: WordList): boolean {
  const end = wordsIn(text).at(-1)?.end;
  return end !== undefined && phrasesIn(text, phrases).some((found) => found.end === end);
}

/** The one of these phrases with which the text ends; only those marked for it are looked for there. */
export function phraseAtEnd(text: string, phrases: WordList): Phrase | null {
  const found = patternsOf(phrases, 'iu').atEnd.exec(text);
  return found?.[1] === undefined ? null : phraseAt(found[1], found.index);
}

/** The text's words, each with what hyphens, apostrophes, dots and slashes hold together in it. */
export const wordsIn = (text: string): Phrase[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:[\p{Pd}'’.,/&][\p{L}\p{N}]+)*/gu)].map((found) =>
    phraseAt(found[0], found.index),
  );

/**
 * A stretch of a text with as many of the words before it as it takes for a search from the left to find it
 * there: "to 3" in "Cut 30 days to 3".
 */
export function unmistakable(text: string, { start, end }: Pick<Phrase, 'start' | 'end'>): string {
  const starts = wordsIn(text.slice(0, start)).map((word) => word.start);
  const from = [start, ...starts.reverse()].find((at) => text.indexOf(text.slice(at, end)) === at);
  return text.slice(from ?? start, end);
}
