import { asWritten, findAtEnd, findAtStart, findPhrases, type Phrase } from './phrase-index.ts';
import type { WordList } from './words/words.ts';

export type { Phrase } from './phrase-index.ts';

const NOTHING = '(?!)';

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

const phraseAt = (text: string, start: number): Phrase => ({ text, start, end: start + text.length });

/** Where any phrase of these lists stands in the text: list after list, each in order. */
export const phrasesIn = (text: string, ...lists: readonly WordList[]): Phrase[] =>
  lists.flatMap((phrases) => findPhrases(text, phrases, true));

/** The same for one list, where capitals count. */
export const exactPhrasesIn = (text: string, phrases: WordList): Phrase[] =>
  findPhrases(text, phrases, false);

/** Whether any phrase of these lists stands in the text. */
export const hasPhrase = (text: string, ...lists: readonly WordList[]): boolean =>
  phrasesIn(text, ...lists).length > 0;

/** The longest phrase of these lists with which the text begins, punctuation left aside. */
export const phraseAtStart = (text: string, ...lists: readonly WordList[]): Phrase | null =>
  lists.flatMap((phrases) => findAtStart(text, phrases) ?? []).sort((a, b) => b.end - a.end)[0] ?? null;

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
export const phraseAtEnd = (text: string, phrases: WordList): Phrase | null => findAtEnd(text, phrases);

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
