import type { Day } from '../domain/day.ts';
import { shownScore } from '../domain/scoring.ts';

/** Numbers, days and lists as the company's language writes them. */
export type Format = ReturnType<typeof makeFormat>;

const COMPACT_FROM = 100_000;
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** Formats for a locale such as `en` or `de`; days have no time zone. */
export function makeFormat(locale: string) {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 4 });
  const percent = new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(locale, { style: 'percent' });
  const score = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const signed = (digits: number) =>
    new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', minimumFractionDigits: digits });
  const [signedHundredths, signedTenths] = [signed(2), signed(1)];
  const currencies = new Map<string, Intl.NumberFormat>();
  const dayMonthYear = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const dayMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const date = (day: Day) => new Date(`${day}T00:00:00Z`);

  const money = (value: number, code: string): string => {
    const isCompact = Math.abs(value) >= COMPACT_FROM;
    const key = `${code}${String(isCompact)}`;
    let known = currencies.get(key);
    if (known === undefined) {
      const style = { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' } as const;
      known = new Intl.NumberFormat(
        locale,
        isCompact
          ? { ...style, notation: 'compact', maximumSignificantDigits: 4 }
          : { ...style, minimumFractionDigits: 0 },
      );
      currencies.set(key, known);
    }
    return known.format(value);
  };

  const shownOnce = remember((value: number) => score.format(shownScore(value)));
  const confidenceOnce = remember((value: number) => tenths.format(shownConfidence(value)));
  const dayMonthOnce = remember((day: Day) => dayMonth.format(date(day)));

  return {
    number: (value: number) => (Math.abs(value) >= COMPACT_FROM ? compact : number).format(value),
    /** A measured value with its unit: `39%`, `$1.2M`, `12 days`. */
    value(value: number, unit: string | null): string {
      if (unit === null) return this.number(value);
      if (unit === '%') return percent.format(value);
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
    score: shownOnce,
    /** What an end is measured against, such as 0.7. */
    expected: (value: number) => number.format(value),
    /** A confidence of 0–10, to one decimal. */
    confidence: confidenceOnce,
    /** By how much a score moved, as the two are shown, with its sign: `+0.04`. */
    scoreChange: (from: number, to: number) => signedHundredths.format(shownScore(to) - shownScore(from)),
    /** By how much a confidence moved, likewise: `-1.5`. */
    confidenceChange: (from: number, to: number) =>
      signedTenths.format(shownConfidence(to) - shownConfidence(from)),
    share: (value: number) => share.format(value),
    day: (day: Day) => dayMonthYear.format(date(day)),
    dayMonth: dayMonthOnce,
    list: (words: readonly string[]) => list.format(words),
  };
}

/** A confidence as it is shown: rounded half up to tenths. */
const shownConfidence = (value: number): number => Math.round(value * 10 + 1e-8) / 10;

/** A function of few different values, asked often: each is worked out once. */
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
