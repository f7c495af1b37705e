import { amountsIn } from './numbers-in-text.ts';
import {
  endsWithPhrase,
  exactPhrasesIn,
  type Phrase,
  phraseAtStart,
  wordPattern,
  wordsIn,
} from './phrases.ts';
import { isStatement } from './sentences.ts';
import { verbLists } from './verb-chains.ts';
import type { WordList, Words } from './words/words.ts';

interface Patterns {
  readonly marks: RegExp;
  readonly letterBehindVerb: RegExp;
}

const compiled = new WeakMap<Words, Patterns>();

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Marks that stand for a number or a word still to come, whatever the language. */
function patternsOf(words: Words): Patterns {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const { numbers, placeholders, grammar } = words;
  const any = (...lists: WordList[]) =>
    wordPattern(lists.flat().flatMap((word) => [word, capitalised(word), word.toUpperCase()]));
  const starts = String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}]\p{Pd})`;
  const ends = String.raw`(?![\p{L}\p{N}'’]|\p{Pd}[\p{L}\p{N}]|\.\d)`;
  const marks = [
    // "???", "$?.?M", "? %", "to …"
    String.raw`(?<![\p{L}?])\?{2,}|\?[.,]\?|(?:\?|…|\.{3})\s?%`,
    String.raw`${any(numbers.from, numbers.to, numbers.by)}\s+(?:\?|…|\.{3})`,
    // "___", "##"
    '_{2,}|#{2,}',
    // "XX", "X.X", "NN %", but not the chromosomes "XX and XY"
    String.raw`${starts}(?:[Xx]{2,}|Y{2,}|Z{2,}|N{2,}(?=\s?%))(?:[.,][XxYy]+)?${ends}(?!\s+${any(grammar.conjunctions)}\s+\p{Lu}{2})`,
    String.raw`${starts}[XYZN][.,][XYZN]+${ends}`,
    // "X %", "$X", "from X to Y", "by N"
    String.raw`${starts}(?:[XYZNxyn]|yy|zz|nn)\s?${any(numbers.percents, numbers.points)}`,
    String.raw`\p{Sc}\s?(?:[XYZN]+[kKmMB]?${ends}|\?)`,
    String.raw`${any(numbers.from)}\s+\p{Sc}?[XYZNxyn]\s?%?\s+${any(numbers.to)}\s+\p{Sc}?[XYZNMxyn]${ends}`,
    String.raw`${any(numbers.by)}\s+[XYN](?=\s*(?:[.,;:)]|$))`,
    // "[target]", "{minutes}", "[ ]"
    // but not "log(n)", "source{d}", "{first_name}", nor a unit at the end: "rate (percentage)"
    String.raw`(?<![\p{L}\p{N}])(?:\{(?!\w*_)[^{}\d]*\}|[[<(]\s*(?:\?|…|\.{3})\s*[\]>)]|\[\s*\](?!\s*\p{L})|<\s*>|\(\s*\)|[[<]\s*(?:${any(placeholders.prompts)}\s+)?${any(placeholders.blanks)}\s*[\]>]|\(\s*(?:${any(placeholders.prompts)}\s+)?${any(placeholders.blanks)}\s*\)(?=\s*[%\p{L}\p{Sc}]))`,
    // "20XX", "QX"
    String.raw`${starts}(?:\d{2}X{2,}|20\dX|Q[X?])${ends}`,
    // "for X target keywords", "at least N integrations"
    String.raw`(?<!${any(numbers.from)}\s+)(?<=${any(numbers.limits, placeholders.before)}\s+)[XN](?=\s+(?!${any(grammar.joints, grammar.statementVerbs)})\p{Ll}{3})`,
    // "at Y.", "NPS of Y or higher", "calls a week: X"
    String.raw`(?<!${any(numbers.from)}\s+\p{Lu}\p{Ll}+\s+\S+\s+)(?<=(?:${any(numbers.limits, numbers.to, placeholders.before)}|:)\s+\p{Sc}?)[XYN][kKmMB]?(?=\s*(?:[.,;)]|$)|\s+${any(placeholders.orMore)})`,
    // "Xk followers"
    String.raw`${starts}[XYN][kKmMB](?=\s+\p{Ll})`,
  ];
  const patterns = {
    marks: new RegExp(marks.join('|'), 'gu'),
    letterBehindVerb: new RegExp(
      String.raw`^\s+(?<number>[XYN])\s+\p{Ll}|${any(numbers.to)}\s+(?<goal>[XYN])(?=\s+\p{Ll}|\s*(?:[.,;:)]|$))`,
      'du',
    ),
  };
  compiled.set(words, patterns);
  return patterns;
}

/** The first sign in a text that a number or a decision is still to come; null when there is none. */
export function placeholderIn(text: string, words: Words): Phrase | null {
  const { signs, notes } = words.placeholders;
  const isName = ({ end }: Phrase) => /^\s+\p{L}/u.test(text.slice(end));
  const isQuoted = ({ start, end }: Phrase) =>
    /["'“”„‘«»]$/u.test(text.slice(0, start)) && /^["'“”’»«]/u.test(text.slice(end));
  const found = [
    ...[...text.matchAll(patternsOf(words).marks)].map(({ 0: mark, index }) => ({
      text: mark,
      start: index,
      end: index + mark.length,
    })),
    ...exactPhrasesIn(text, signs).filter((sign) => !isName(sign) || !isCounted(text, words)),
    ...exactPhrasesIn(text, notes).filter((note) => !isName(note)),
    ...letterAsNumber(text, words),
    ...letterBeforeSeveral(text, words),
  ].filter((sign) => !isQuoted(sign));
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** "Open TBD clauses fall from 14 to 2": what is counted may be the signs themselves. */
const isCounted = (text: string, words: Words): boolean =>
  amountsIn(text, words).some(({ role }) => role === 'from');

/**
 * "X roles filled", "… handling X claims": a letter before several of something, in a title that has no number; not
 * in a sentence about the network X, nor behind what letters name ("Model X").
 */
function letterBeforeSeveral(text: string, words: Words): Phrase[] {
  const { grammar, placeholders } = words;
  if (amountsIn(text, words).length > 0) return [];
  return [...text.matchAll(/(?<=^\s*|\p{Ll}\s)[XN](?=\s+\p{Ll}{3})/gu)].flatMap(
    ({ 0: letter, index: start }) => {
      const [before, after] = [text.slice(0, start), text.slice(start + 1)];
      const [next] = wordsIn(after);
      const isSeveral = grammar.pluralEndings.some((ending) => next?.text.endsWith(ending));
      const isName =
        endsWithPhrase(before, placeholders.lettered) || phraseAtStart(after, grammar.joints) !== null;
      return isSeveral && !isName && !isStatement(after, words)
        ? [{ text: letter, start, end: start + 1 }]
        : [];
    },
  );
}

/** "Hire X engineers", "Raise it to X": a letter where a verb wants a number. */
function letterAsNumber(text: string, words: Words): Phrase[] {
  const verb = phraseAtStart(text, ...verbLists(words), words.placeholders.verbs);
  const groups = verb && patternsOf(words).letterBehindVerb.exec(text.slice(verb.end))?.indices?.groups;
  return [groups?.['number'], groups?.['goal']].flatMap((place) =>
    verb === null || place === undefined
      ? []
      : [
          {
            text: text.slice(verb.end + place[0], verb.end + place[1]),
            start: verb.end + place[0],
            end: verb.end + place[1],
          },
        ],
  );
}
