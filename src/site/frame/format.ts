import type { Day } from '../../domain/day.ts';
import { decimalsOf } from '../../domain/digits.ts';
import { roundedTo, shownScore } from '../../domain/scoring.ts';
import { type PageLanguage, pageLanguage } from './language.ts';

/** Numbers, days and lists as the company's language writes them. */
export type Format = ReturnType<typeof makeFormat>;

const LARGE_FROM = 100_000;
/** What `Intl` can write. */
const MOST_DECIMALS = 100;
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** How a measured number is written. */
export interface Digits {
  readonly decimals: number;
  /** Whether a large one may be shortened: `$1.2M`. */
  readonly isShort?: boolean;
  /** Whether it is by how much something moved: `+3`. */
  readonly isSigned?: boolean;
}

/**
 * Formats for a locale such as `en` or `de`; days have no time zone. Beside words in another language than the
 * locale's, numbers and lists are written for the words.
 */
export function makeFormat(tag: string, language: PageLanguage = withItsWords(tag)) {
  const hasItsWords = language.content === null;
  const locale = hasItsWords ? tag : new Intl.Locale(tag, { numberingSystem: 'latn' }).toString();
  const numbers = numbersIn(locale, hasItsWords ? unchanged : withoutMarks);
  const apart = language.direction === 'rtl' ? isolated : unchanged;
  const styled = remember((options: string) => numbers(JSON.parse(options) as Intl.NumberFormatOptions));
  const share = numbers({ style: 'percent' });
  const score = numbers({ minimumFractionDigits: 2 });
  const tenths = numbers({ maximumFractionDigits: 1 });
  const signed = (digits: number) => numbers({ signDisplay: 'exceptZero', minimumFractionDigits: digits });
  const [signedHundredths, signedTenths] = [signed(2), signed(1)];
  const dayMonthYear = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const dayMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const fromTo = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const list = new Intl.ListFormat(language.words, { type: 'conjunction' });
  const written = (format: Intl.DateTimeFormat, day: Day) => apart(format.format(midnight(day)));

  const measured = (
    value: number,
    unit: string | null,
    { decimals, isShort = false, isSigned = false }: Digits,
  ): string => {
    if (unit !== null && !isSign(unit))
      return `${measured(value, null, { decimals, isShort, isSigned })}\u00a0${unit}`;
    const options = {
      ...(unit === null ? {} : unit === '%' ? PERCENT : { ...CURRENCY, currency: unit }),
      ...(isSigned ? { signDisplay: 'exceptZero' } : {}),
    } as const;
    const inFull = styled(
      JSON.stringify({
        ...options,
        minimumFractionDigits: 0,
        maximumFractionDigits: Math.min(decimals, MOST_DECIMALS),
      }),
    );
    const shortens = isShort && unit !== '%' && isLarge(value) && hasShortWord(value);
    return shortens ? styled(JSON.stringify({ ...options, ...COMPACT }))(value) : inFull(value);
  };
  const compactParts = new Intl.NumberFormat(locale, COMPACT);
  /** Where a language has no short word for a size, "compact" would round without saying so: 123.500 for 123.456. */
  const hasShortWord = (value: number) =>
    compactParts.formatToParts(value).some(({ type }) => type === 'compact');
  const number = (value: number) => measured(value, null, { decimals: decimalsOf(value) });

  const dayMonthOnce = remember((day: Day) => written(dayMonth, day));

  return {
    /** A number as it is, with all its decimals: a count, a weight. */
    number,
    /** A measured number with its unit: `39%`, `$1.2M`, `12 days`. With how many digits, `numbersOf` knows. */
    measured,
    /** A number within a calculation: with two decimals, or up to so many. */
    step: (value: number, decimals: number) =>
      styled(JSON.stringify({ minimumFractionDigits: 2, maximumFractionDigits: decimals }))(value),
    /** A score of 0–1 in two decimals, rounded as the scoring contract says. */
    score: (value: number) => score(shownScore(value)),
    /** What an end is measured against, such as 0.7 or 1; the mean of several in at most two decimals. */
    expected: (value: number) => number(roundedTo(2, value)),
    /** A confidence of 0–10, to one decimal. */
    confidence: (value: number) => tenths(shownConfidence(value)),
    /** By how much a score moved, as the two are shown, with its sign: `+0.04`. */
    scoreChange: (from: number, to: number) => signedHundredths(shownScore(to) - shownScore(from)),
    /** By how much a confidence moved, likewise: `−1.5`. */
    confidenceChange: (from: number, to: number) => signedTenths(shownConfidence(to) - shownConfidence(from)),
    /** A share of the whole, rounded as the scoring contract says. */
    share: (value: number) => share(shownScore(value)),
    day: (day: Day) => written(dayMonthYear, day),
    dayMonth: dayMonthOnce,
    /** The name of the month of a day. */
    month: (day: Day) => written(month, day),
    /** From one day to another, each thing they share said once: `5 Jan – 13 Feb 2026`. */
    days: (from: Day, to: Day) =>
      apart(fromTo.formatRange(midnight(from), midnight(to)).replace(THIN_SPACE, ' ')),
    list: (words: readonly string[]) => list.format(words),
    /** The order of names and titles. */
    compare: new Intl.Collator(locale, { numeric: true }).compare,
    /** A text that keeps its own direction in the middle of a line; unchanged where all lines run from the left. */
    apart,
  };
}

const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** `Intl` puts one on each side of a dash; some typefaces have none. */
const THIN_SPACE = /\u2009/g;

/** To how many digits a large number is shortened. */
export const SHORT_DIGITS = 4;
const COMPACT = { notation: 'compact', maximumSignificantDigits: SHORT_DIGITS } as const;
const PERCENT = { style: 'unit', unit: 'percent' } as const;
const CURRENCY = { style: 'currency', currencyDisplay: 'narrowSymbol' } as const;

/** Whether a number is large enough to be shortened. */
export const isLarge = (value: number): boolean => Math.abs(value) >= LARGE_FROM;

/** Whether a unit is a sign that belongs to its number, and no word: a percent sign, a currency. */
export const isSign = (unit: string): boolean => unit === '%' || CURRENCIES.has(unit);

type NumberText = (value: number) => string;

/** Formats of one locale. A minus is a minus sign, not the hyphen that `Intl` writes in English. */
const numbersIn =
  (locale: string, ofWords: (text: string) => string) =>
  (options: Intl.NumberFormatOptions): NumberText => {
    const format = new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options });
    return remember((value) => ofWords(format.format(value).replace('-', '−')));
  };

/** Without the invisible marks that make a number run from right to left: words around it run the other way. */
const withoutMarks = (text: string): string => text.replace(/[\u061c\u200e\u200f]/g, '');

const withItsWords = (tag: string): PageLanguage => pageLanguage(tag, new Intl.Locale(tag).language);

const unchanged = (text: string): string => text;

/** Between the characters that Unicode has for it: first strong isolate, pop directional isolate. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** A confidence as it is shown: rounded half up to tenths. */
const shownConfidence = (value: number): number => Math.round(value * 10 + 1e-8) / 10;

/** A function that is asked for the same values again and again: each is worked out once. */
function remember<In, Out>(work: (input: In) => Out): (input: In) => Out {
  const known = new Map<In, Out>();
  return (input) => {
    let output = known.get(input);
    if (output === undefined) {
      output = work(input);
      known.set(input, output);
    }
    return output;
  };
}
