import type { Amount } from './amount.ts';
import { namesANumber } from './names-with-numbers.ts';
import { wordPattern } from './phrases.ts';
import type { NumberWords, Values, WordList, Words } from './words/words.ts';

const CURRENCIES =
  'USD|EUR|GBP|CHF|JPY|CNY|INR|SEK|NOK|DKK|PLN|CZK|HUF|AUD|CAD|NZD|SGD|HKD|BRL|MXN|ZAR|AED|KRW';
const DIGITS = String.raw`\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;

interface Patterns {
  readonly amount: RegExp;
  readonly role: RegExp;
  /** Nothing but "to" or an arrow, from one number to the next. */
  readonly onlyTo: RegExp;
}

const compiled = new WeakMap<NumberWords, Patterns>();

function patternsOf(numbers: NumberWords): Patterns {
  const known = compiled.get(numbers);
  if (known !== undefined) return known;
  const any = (words: WordList | Values) => wordPattern(Array.isArray(words) ? words : Object.keys(words));
  const code = String.raw`(?<![\p{L}\p{N}])(?:${CURRENCIES})(?!\p{L})`;
  const units = [
    String.raw`\s?(?<percent>${any(numbers.percents)})`,
    String.raw`\s?(?<points>${any(numbers.points)})`,
    String.raw`\s?(?<moneyBehind>${code}|\p{Sc}|${any(numbers.money)})`,
    String.raw`\s?(?<times>${any(numbers.times)})(?!\s(?:${any(numbers.rhythms)}))`,
    String.raw`\s?(?<time>${any(numbers.time)})`,
    String.raw`(?<ratio>\s(?:${any(numbers.ratios)})\s(?<whole>\d+|${any(numbers.values)})|/(?<best>5|10|100)(?![\d/.,:]))`,
  ];
  const hedges = String.raw`(?:\s+(?:${any(numbers.hedges)}))*`;
  const patterns: Patterns = {
    amount: new RegExp(
      [
        String.raw`(?<sign>[<>≤≥~≈±+−-]\s?)?(?<moneyBefore>(?:${code}|\p{L}{0,2}\p{Sc})\s?)?`,
        String.raw`(?:(?<digits>${DIGITS})|(?<word>(?<!\p{N})${any(numbers.values)}|(?<=${any(numbers.limits)}\s)${any(numbers.singles)}(?=\s${any(numbers.time)})))`,
        String.raw`(?:\s?[\u2012-\u2015-]\s?(?<upper>${DIGITS}))?`,
        String.raw`(?:\s?(?<scale>${any(numbers.scales)}))?`,
        String.raw`(?:${units.join('|')})?`,
      ].join(''),
      'giu',
    ),
    role: new RegExp(
      String.raw`(?:(?<limit>${any(numbers.limits)})|(?<from>${any(numbers.from)})|(?<to>${any(numbers.to)})|(?<by>${any(numbers.by)}))${hedges}\s*$`,
      'iu',
    ),
    onlyTo: new RegExp(String.raw`^\s*(?:${any(numbers.to)}${hedges}|[-=]>|[→➔➜])\s*$`, 'iu'),
  };
  compiled.set(numbers, patterns);
  return patterns;
}

/** No title is longer; of what is, only so many characters are read. */
export const LONGEST_TITLE = 1000;

const known = new WeakMap<Words, Map<string, readonly Amount[]>>();

/**
 * The numbers of a text that measure something, in order. Years, names, dates and what is numbered are none.
 * Several rules ask of the same title: each text is read once.
 */
export function amountsIn(whole: string, words: Words): readonly Amount[] {
  const read = known.get(words) ?? new Map<string, readonly Amount[]>();
  known.set(words, read);
  const amounts = read.get(whole) ?? readAmounts(whole.slice(0, LONGEST_TITLE), words);
  read.set(whole, amounts);
  return amounts;
}

function readAmounts(text: string, words: Words): Amount[] {
  const { amount, role, onlyTo } = patternsOf(words.numbers);
  const amounts: Amount[] = [];
  for (const { 0: written, index: start, groups = {} } of text.matchAll(amount)) {
    const read = readAmount(written, groups, words.numbers);
    if (read === null || namesANumber(text, { start, ...read }, words)) continue;
    const previous = amounts.at(-1);
    const follows = previous !== undefined && onlyTo.test(text.slice(previous.end, start));
    if (follows && previous.role === null) amounts[amounts.length - 1] = { ...previous, role: 'from' };
    const before = role.exec(text.slice(0, start))?.groups ?? {};
    amounts.push({
      start,
      end: start + read.text.length,
      ...read,
      role: follows ? 'to' : roleOf(before, groups['sign'] ?? ''),
    });
  }
  return amounts;
}

type Groups = Readonly<Record<string, string | undefined>>;

function roleOf({ limit, from, to, by }: Groups, sign: string): Amount['role'] {
  if (limit !== undefined || /[<>≤≥]/.test(sign)) return 'limit';
  if (from !== undefined) return 'from';
  if (to !== undefined) return 'to';
  return by !== undefined || /[+−-]/.test(sign) ? 'by' : null;
}

type Read = Pick<Amount, 'text' | 'kind' | 'values' | 'step'>;

/** What a stretch of text says as a number; null when a letter in it makes it a name, as in "3D". */
function readAmount(written: string, groups: Groups, numbers: NumberWords): Read | null {
  const { digits, word, upper, scale, time } = groups;
  const scaled = scale === undefined ? 1 : valueOf(scale, numbers.scales);
  const seconds = time === undefined ? 1 : valueOf(time, numbers.time);
  if (scaled === null || seconds === null) return null;
  const whole = wholeOf(groups, numbers);
  const read = digits === undefined ? [valueOf(word ?? '', numbers.values) ?? 1] : readings(digits);
  const values = [...read, ...(upper === undefined ? [] : readings(upper))].map(
    (one) => one * scaled * seconds,
  );
  const step = (digits === undefined ? 1 : stepOf(digits)) * scaled * seconds;
  const [first = 0] = values;
  const isShare = whole !== null && (first < whole || groups['best'] !== undefined) && first <= whole;
  const text = isShare ? written : written.slice(0, written.length - (groups['ratio']?.length ?? 0));
  if (isShare) return { text, kind: 'percentage', values: [(first / whole) * 100, ...values], step: 1 };
  return { text, kind: kindOf(groups), values, step };
}

function kindOf({ moneyBefore, moneyBehind, percent, points, times, time }: Groups): Amount['kind'] {
  if (moneyBefore !== undefined || moneyBehind !== undefined) return 'money';
  if (percent !== undefined) return 'percentage';
  if (points !== undefined) return 'points';
  if (times !== undefined) return 'multiple';
  return time === undefined ? 'number' : 'time';
}

/** A table's value for a word; letters standing alone count as written, because "3D" are no three days. */
function valueOf(word: string, table: Values): number | null {
  const plain = word.replace(/[\s\p{Pd}]+/gu, '-');
  const key = plain.length === 1 ? plain : plain.toLowerCase();
  return table[key] ?? table[plain] ?? null;
}

/** What a share is of: the ten of "9 out of 10". A year is none. */
function wholeOf({ whole, best }: Groups, numbers: NumberWords): number | null {
  if (best !== undefined) return Number(best);
  if (whole === undefined) return null;
  const value = /^\d/.test(whole) ? Number(whole) : valueOf(whole, numbers.values);
  return value === null || value > 1000 ? null : value;
}

/** The numbers that digits may mean: a dot or comma before three of them groups or divides. */
function readings(digits: string): number[] {
  const [, last] = /[.,](\d+)$/.exec(digits) ?? [];
  const plain = digits.replace(/[^\d]/g, '');
  if (last === undefined) return [Number(plain)];
  const divided = Number(`${digits.slice(0, -last.length - 1).replace(/[^\d]/g, '')}.${last}`);
  return last.length === 3 && !digits.startsWith('0') ? [Number(plain), divided] : [divided];
}

function stepOf(digits: string): number {
  const [, last] = /[.,](\d+)$/.exec(digits) ?? [];
  if (last !== undefined && (last.length !== 3 || digits.startsWith('0'))) return 10 ** -last.length;
  const plain = digits.replace(/[^\d]/g, '');
  return plain.length < 4 ? 1 : 10 ** (/0*$/.exec(plain)?.[0].length ?? 0);
}
