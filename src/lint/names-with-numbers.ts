import type { Amount } from './amount.ts';
import { phraseAtStart, wordPattern, wordsIn } from './phrases.ts';
import type { WordList, Words } from './words/words.ts';

type Candidate = Pick<Amount, 'text' | 'start' | 'kind' | 'values'>;

/** Tests of what stands directly before a number. */
interface Before {
  readonly numbered: RegExp;
  readonly definite: RegExp;
  readonly stretch: RegExp;
  readonly month: RegExp;
  readonly age: RegExp;
  readonly measure: RegExp;
  readonly grammar: RegExp;
  readonly hour: RegExp;
}

const compiled = new WeakMap<Words, Before>();

function beforeOf(words: Words): Before {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const { numbers, grammar, measures } = words;
  const last = (list: WordList) => new RegExp(String.raw`(?<!\p{N})${wordPattern(list)}\s*$`, 'iu');
  const tests: Before = {
    numbered: new RegExp(
      String.raw`(?<!\p{N})${wordPattern(numbers.numbered)}\s*(?:\d+\s*(?:,|/|${wordPattern(grammar.conjunctions)})\s*)*$`,
      'iu',
    ),
    definite: last(grammar.definites),
    stretch: last(numbers.stretches),
    month: last(numbers.months),
    age: new RegExp(
      String.raw`${wordPattern(numbers.people)}\s+${wordPattern([...numbers.limits, ...numbers.from])}\s+$`,
      'iu',
    ),
    measure: last(measures.nouns),
    hour: last(numbers.hours),
    grammar: last([
      ...grammar.joints,
      ...grammar.determiners,
      ...numbers.limits,
      ...numbers.hedges,
      ...numbers.from,
      ...numbers.to,
      ...numbers.by,
    ]),
  };
  compiled.set(words, tests);
  return tests;
}

/** Whether a number belongs to a name, a date or something that is there already, so that it measures nothing. */
export function namesANumber(text: string, number: Candidate, words: Words): boolean {
  const before = text.slice(0, number.start);
  const after = text.slice(number.start + number.text.length);
  if (isPartOfAWord(before, after, number) || isASize(after, words)) return true;
  if (number.kind !== 'number' && number.kind !== 'time') return false;
  if (before === '' && /^[.)]\s/.test(after)) return true;
  const is = beforeOf(words);
  if (is.numbered.test(before) || is.month.test(before)) return true;
  if (phraseAtStart(after, words.numbers.months, words.numbers.clock) !== null) return true;
  if (is.definite.test(before) || /['’]s?\s+$/u.test(before)) return true;
  if (number.kind === 'time') return is.stretch.test(before) || isRoundTheClock(number, after, words);
  if (is.hour.test(before) && !/^\s+[\p{L}\p{N}]/u.test(after)) return true;
  return (
    isYear(number, after) ||
    /^\d+\.0$/.test(number.text) ||
    is.age.test(before) ||
    isBehindAName(text, before, is)
  );
}

/** "B2B", "90-day", "24/7", "1.2.3", "&273": nothing that belongs to a word or a code stands alone. */
function isPartOfAWord(before: string, after: string, { kind }: Candidate): boolean {
  if (/[\p{L}\p{N}_]$|[\p{L}\p{N}][\p{Pd}/:.'’#&]$|[#§'’]$|(?<![\p{L}\p{N}])[&!]$/u.test(before)) return true;
  if (/^[\p{L}\p{N}]|^[/:.]\d|^\p{Pd}\d|^['’]\p{L}/u.test(after)) return true;
  return (kind === 'number' || kind === 'time') && /^\p{Pd}\p{L}/u.test(after);
}

/** "5k+ user companies": how large those are that the title speaks of. */
function isASize(after: string, { numbers, grammar }: Words): boolean {
  if (!/^\+\s?\p{L}/u.test(after)) return false;
  const size = phraseAtStart(after, numbers.sizes);
  const rest = after.slice(size?.end ?? 0);
  return size !== null && /^\s+\p{L}/u.test(rest) && phraseAtStart(rest, grammar.joints) === null;
}

/** Four digits of this or the last century; "2000 customers" is a number all the same. */
function isYear({ text, values: [value = 0] }: Candidate, after: string): boolean {
  if (!/^(?:19|20)\d\d(?:\s?[\p{Pd}]\s?(?:19|20)?\d\d)?$/u.test(text)) return false;
  return value % 100 !== 0 || !/^\s\p{Ll}/u.test(after);
}

/** "24 hours a day": as much of a stretch of time as there is of it, or nearly. */
function isRoundTheClock({ values: [value = 0] }: Candidate, after: string, { numbers }: Words): boolean {
  const rhythm = phraseAtStart(after, numbers.rhythms);
  if (rhythm === null) return false;
  const [unit] = wordsIn(after.slice(rhythm.end));
  const length = unit === undefined ? undefined : numbers.time[unit.text.toLowerCase()];
  return length !== undefined && value >= length * 0.7;
}

/** "SOC 2", "Windows 11": behind an abbreviation, or behind a capital within a title that is not full of them. */
function isBehindAName(text: string, before: string, is: Before): boolean {
  const words = wordsIn(before);
  const last = words.at(-1);
  if (last === undefined || !/^\s+$/.test(before.slice(last.end))) return false;
  if (is.measure.test(before) || is.grammar.test(before)) return false;
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(last.text)) return true;
  const begins =
    words.filter(({ text: word }) => /\p{L}/u.test(word)).length === 1 ||
    /[.:;!?–—]\s*$/u.test(before.slice(0, last.start));
  return /^\p{Lu}/u.test(last.text) && !begins && !isInTitleCase(text);
}

const MOSTLY = 0.6;

function isInTitleCase(text: string): boolean {
  const long = wordsIn(text).filter((word) => /^\p{L}{4,}/u.test(word.text));
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word.text)).length / long.length > MOSTLY;
}
