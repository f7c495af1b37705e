import type { Day } from '../domain/day.ts';
import { shownScore } from '../domain/scoring.ts';
import { type PageLanguage, pageLanguage } from './language.ts';

/** Numbers, days and lists as the company's language writes them. */
export type Format = ReturnType<typeof makeFormat>;

const COMPACT_FROM = 100_000;
/** Below this, two decimals would round away what is measured: 0.0003 is not 0. */
const TINY_BELOW = 0.1;
const TINY = { maximumSignificantDigits: 3 } as const;
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/**
 * Formats for a locale such as `en` or `de`; days have no time zone. Beside words in another language than the
 * locale's, numbers and lists are written for the words.
 */
export function makeFormat(tag: string, language: PageLanguage = withItsWords(tag)) {
  const hasItsWords = language.content === null;
  const locale = hasItsWords ? tag : new Intl.Locale(tag, { numberingSystem: 'latn' }).toString();
  const numbers = numbersIn(locale, hasItsWords ? unchanged : withoutMarks);
  const apart = language.direction === 'rtl' ? isolated : unchanged;
  const number = numbers({ maximumFractionDigits: 2 });
  const exact = numbers({ maximumFractionDigits: 3 });
  const tiny = numbers(TINY);
  const compact = numbers({ notation: 'compact', maximumSignificantDigits: 4 });
  const percent = numbers({ style: 'unit', unit: 'percent', maximumFractionDigits: 2 });
  const tinyPercent = numbers({ style: 'unit', unit: 'percent', ...TINY });
  const share = numbers({ style: 'percent' });
  const score = numbers({ minimumFractionDigits: 2 });
  const tenths = numbers({ maximumFractionDigits: 1 });
  const signed = (digits: number) => numbers({ signDisplay: 'exceptZero', minimumFractionDigits: digits });
  const [signedHundredths, signedTenths] = [signed(2), signed(1)];
  const currencies = new Map<string, NumberText>();
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

  const money = (value: number, code: string): string => {
    const size = isTiny(value) ? 'tiny' : Math.abs(value) >= COMPACT_FROM ? 'compact' : 'plain';
    const key = `${code} ${size}`;
    let known = currencies.get(key);
    if (known === undefined) {
      const digits = {
        tiny: TINY,
        compact: { notation: 'compact', maximumSignificantDigits: 4 },
        plain: { minimumFractionDigits: 0 },
      } as const;
      const style = { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' } as const;
      known = numbers({ ...style, ...digits[size] });
      currencies.set(key, known);
    }
    return known(value);
  };

  const dayMonthOnce = remember((day: Day) => written(dayMonth, day));

  return {
    number: (value: number) =>
      (isTiny(value) ? tiny : Math.abs(value) >= COMPACT_FROM ? compact : number)(value),
    /** A number to calculate with: never compact, to three decimals. */
    exact,
    /** A measured value with its unit: `39%`, `$1.2M`, `12 days`. */
    value(value: number, unit: string | null): string {
      if (unit === null) return this.number(value);
      if (unit === '%') return (isTiny(value) ? tinyPercent : percent)(value);
      if (CURRENCIES.has(unit)) return money(value, unit);
      return `${this.number(value)}\u00a0${unit}`;
    },
    /** The same where the unit's word has just been said: a percent sign or a currency stays. */
    again(value: number, unit: string | null): string {
      return unit === '%' || (unit !== null && CURRENCIES.has(unit))
        ? this.value(value, unit)
        : this.number(value);
    },
    /** A score of 0–1 in two decimals, rounded as the scoring contract says. */
    score: (value: number) => score(shownScore(value)),
    /** What an end is measured against, such as 0.7. */
    expected: number,
    /** A confidence of 0–10, to one decimal. */
    confidence: (value: number) => tenths(shownConfidence(value)),
    /** By how much a score moved, as the two are shown, with its sign: `+0.04`. */
    scoreChange: (from: number, to: number) => signedHundredths(shownScore(to) - shownScore(from)),
    /** By how much a confidence moved, likewise: `−1.5`. */
    confidenceChange: (from: number, to: number) => signedTenths(shownConfidence(to) - shownConfidence(from)),
    share,
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

const isTiny = (value: number): boolean => value !== 0 && Math.abs(value) < TINY_BELOW;

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
