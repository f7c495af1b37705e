import type { WordList } from './words/words.ts';

/** A stretch of a text. */
export interface Phrase {
  /** As written. */
  readonly text: string;
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Phrases with this in front of them are looked for at the end of a text only. */
const AT_THE_END = '… ';

/** What may stand between two words of a phrase: a hyphen in it stands for a hyphen or a space. */
const GAPS = { ' ': /^\s+$/u, '-': /^[\s\p{Pd}]+$/u, "'": /^['’]$/u } as const;
type Gap = keyof typeof GAPS;

interface Form {
  readonly words: readonly string[];
  readonly gaps: readonly Gap[];
}

/**
 * A list of phrases by their first and last words. Lists are long and texts are short: a text is compared with the
 * few phrases that begin with one of its words.
 */
interface Index {
  readonly byFirst: ReadonlyMap<string, readonly Form[]>;
  readonly byLast: ReadonlyMap<string, readonly Form[]>;
  /** For phrases with signs in them, such as "#1"; null when there are none. */
  readonly signs: RegExp | null;
}

interface Word extends Phrase {
  readonly plain: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
const PLAIN = /^[\p{L}\p{N}]+(?:(?:\s+|['-])[\p{L}\p{N}]+)*$/u;
const indexes = new WeakMap<WordList, Map<boolean, Index>>();

function formOf(phrase: string, anyCase: boolean): Form {
  const plain = anyCase ? phrase.toLowerCase() : phrase;
  const gaps = plain.match(/[^\p{L}\p{N}]+/gu) ?? [];
  return { words: plain.match(WORD) ?? [], gaps: gaps.map((gap) => gap.charAt(0) as Gap) };
}

function indexOf(phrases: WordList, anyCase: boolean): Index {
  const both = indexes.get(phrases) ?? new Map<boolean, Index>();
  indexes.set(phrases, both);
  const known = both.get(anyCase);
  if (known !== undefined) return known;
  const isPlain = (phrase: string) => PLAIN.test(phrase);
  const others = phrases.filter((phrase) => !phrase.startsWith(AT_THE_END));
  const last = phrases.filter((phrase) => phrase.startsWith(AT_THE_END));
  const signs = others.filter((phrase) => !isPlain(phrase));
  const index: Index = {
    byFirst: Map.groupBy(
      others.filter(isPlain).map((phrase) => formOf(phrase, anyCase)),
      ({ words }) => words[0] ?? '',
    ),
    byLast: Map.groupBy(
      last.map((phrase) => formOf(phrase.slice(AT_THE_END.length), anyCase)),
      ({ words }) => words.at(-1) ?? '',
    ),
    signs: signs.length === 0 ? null : new RegExp(wholeWords(signs), anyCase ? 'giu' : 'gu'),
  };
  both.set(anyCase, index);
  return index;
}

const MOST_TEXTS = 1000;
const split = new Map<string, readonly Word[]>();

function wordsOf(text: string): readonly Word[] {
  const known = split.get(text);
  if (known !== undefined) return known;
  if (split.size >= MOST_TEXTS) split.clear();
  const words = [...text.matchAll(WORD)].map(({ 0: word, index: start }) => ({
    ...{ text: word, plain: word.toLowerCase() },
    ...{ start, end: start + word.length },
  }));
  split.set(text, words);
  return words;
}

/** Neither within a word nor a part of one that is written with a hyphen. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]\p{Pd}$/u.test(text.slice(Math.max(0, start - 3), start)) &&
  !/^\p{Pd}[\p{L}\p{N}]/u.test(text.slice(end, end + 3));

/** Where a form ends that begins with this word of the text; null when it does not stand there. */
function endOf(
  text: string,
  words: readonly Word[],
  at: number,
  form: Form,
  anyCase: boolean,
): number | null {
  for (const [offset, wanted] of form.words.entries()) {
    const word = words[at + offset];
    if (word === undefined || (anyCase ? word.plain : word.text) !== wanted) return null;
    const before = words[at + offset - 1];
    const gap = form.gaps[offset - 1];
    if (offset > 0 && (before === undefined || gap === undefined)) return null;
    if (before !== undefined && gap !== undefined && !GAPS[gap].test(text.slice(before.end, word.start)))
      return null;
  }
  return words[at + form.words.length - 1]?.end ?? null;
}

/** The longest phrase that begins with this word of the text. */
function longestAt(
  text: string,
  words: readonly Word[],
  at: number,
  index: Index,
  anyCase: boolean,
): Phrase | null {
  const word = words[at];
  if (word === undefined) return null;
  let longest = 0;
  for (const form of index.byFirst.get(anyCase ? word.plain : word.text) ?? []) {
    const end = endOf(text, words, at, form, anyCase);
    if (end !== null && end > longest && isWhole(text, word.start, end)) longest = end;
  }
  return longest === 0 ? null : { text: text.slice(word.start, longest), start: word.start, end: longest };
}

/** Where phrases of a list stand in a text, in order: the longest at each place, none within another. */
export function findPhrases(text: string, phrases: WordList, anyCase: boolean): Phrase[] {
  const index = indexOf(phrases, anyCase);
  const words = wordsOf(text);
  const found = words.flatMap((_, at) => longestAt(text, words, at, index, anyCase) ?? []);
  if (index.signs !== null)
    for (const { 0: one, index: start } of text.matchAll(index.signs))
      found.push({ text: one, start, end: start + one.length });
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
}

/** The longest phrase of a list with which a text begins, punctuation left aside. */
export function findAtStart(text: string, phrases: WordList): Phrase | null {
  const start = /^[^\p{L}\p{N}#]*/u.exec(text)?.[0].length ?? 0;
  const index = indexOf(phrases, true);
  const words = wordsOf(text);
  const plain = words[0]?.start === start ? longestAt(text, words, 0, index, true) : null;
  const sign =
    index.signs === null
      ? undefined
      : [...text.matchAll(index.signs)].find((one) => /^[^\p{L}\p{N}#]*$/u.test(text.slice(0, one.index)));
  if (sign === undefined || (plain !== null && plain.end >= sign.index + sign[0].length)) return plain;
  return { text: sign[0], start: sign.index, end: sign.index + sign[0].length };
}

/** The longest phrase marked for it with which a text ends, punctuation left aside. */
export function findAtEnd(text: string, phrases: WordList): Phrase | null {
  const words = wordsOf(text);
  const index = indexOf(phrases, true);
  const ends = (index.byLast.get(words.at(-1)?.plain ?? '') ?? []).flatMap((form): Phrase[] => {
    const at = words.length - form.words.length;
    const start = words[at]?.start;
    const end = start === undefined ? null : endOf(text, words, at, form, true);
    return start !== undefined && end !== null && isWhole(text, start, end)
      ? [{ text: text.slice(start, end), start, end }]
      : [];
  });
  return ends.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** A phrase with the freedoms that writers take: hyphens for spaces, curly apostrophes, wide spaces. */
export const asWritten = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/'/g, "['’]")
    .replace(/\s+/g, String.raw`\s+`)
    .replace(/-/g, String.raw`[\s\p{Pd}]+`);

/** Whole words, longest first: neither within a word nor a part of one that is written with a hyphen. */
const wholeWords = (phrases: readonly string[]): string =>
  String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}]\p{Pd})(?:${[...phrases]
    .sort((a, b) => b.length - a.length)
    .map(asWritten)
    .join('|')})(?!\p{Pd}?[\p{L}\p{N}])`;
