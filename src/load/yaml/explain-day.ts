import { excerpt } from './excerpt.ts';
import type { Explanation } from './finding.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** How a month's name begins, in English and in German. */
const BEGINNINGS = [
  ...['jan|jän', 'feb', 'mar|mär|mrz', 'apr', 'may|mai', 'jun'],
  ...['jul', 'aug', 'sep', 'oct|okt', 'nov', 'dec|dez'],
].map((one) => new RegExp(`^(?:${one})`, 'i'));

const HOW = 'Write it as `2026-08-10`: year, month, day.';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * What to tell someone who wrote this text where a day belongs: `31/08/2026`, `Aug 10 2026`, `2026-02-31`.
 * Where it can be two days, both are named.
 */
export function explainDay(text: string): Explanation {
  const words = excerpt(text);
  const days = readDays(text.trim());
  const [first, second] = days;
  if (first === undefined)
    return {
      message: `"${words}" is not a day of the calendar.`,
      help: /\bq[1-4]\b/i.test(text)
        ? 'Write a day, such as `2026-12-15`, or leave the field out where the end of the period is meant.'
        : HOW,
    };
  const possible = days.filter((one) => whatIsImpossible(one) === undefined);
  const [only, other] = possible;
  if (only === undefined) return whatIsImpossible(second ?? first) ?? { message: words, help: HOW };
  if (other !== undefined)
    return {
      message: `"${words}" can be two days, ${inWords(only)} or ${inWords(other)}.`,
      help: `Write \`${iso(only)}\` for ${inWords(only)}, or \`${iso(other)}\` for ${inWords(other)}.`,
    };
  const hasTime = /^\d{4}-\d{2}-\d{2}[T ]/.test(text);
  return hasTime
    ? { message: `"${words}" is a day with a time.`, help: `Write \`${iso(only)}\`, without the time.` }
    : {
        message: `"${words}" is not how a day is written here.`,
        help: `Write \`${iso(only)}\`: year, month, day.`,
      };
}

/** The days a text can mean: none, one, or the two that a swapped day and month make. */
function readDays(text: string): Day[] {
  const number = (part: string | undefined) => Number(part);
  const big = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[T ]\d{1,2}:.*)?$/.exec(text);
  if (big !== null) return [{ year: number(big[1]), month: number(big[2]), day: number(big[3]) }];
  const small = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/.exec(text);
  if (small !== null) {
    const [, one, sign, two] = small;
    const year = fullYear(small[4] ?? '');
    const dayFirst = { year, month: number(two), day: number(one) };
    // A point stands behind the day wherever it is used.
    if (sign === '.' || one === two) return [dayFirst];
    return [{ year, month: number(one), day: number(two) }, dayFirst];
  }
  const named =
    /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -]?(?:of )?(\p{L}{3,9})\.?,?[ -](\d{4}|\d{2})$/u.exec(text) ??
    /^(?<name>\p{L}{3,9})\.?[ -](?<day>\d{1,2})(?:st|nd|rd|th)?,?[ -](?<year>\d{4})$/u.exec(text);
  if (named === null) return [];
  const { name = named[2], day = named[1], year = named[3] } = named.groups ?? {};
  const month = BEGINNINGS.findIndex((one) => one.test(name ?? '')) + 1;
  return month === 0 ? [] : [{ year: fullYear(year ?? ''), month, day: number(day) }];
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year);

const lengthOf = ({ year, month }: Day): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Why there is no such day; undefined when there is. */
function whatIsImpossible(one: Day): Explanation | undefined {
  const { year, month, day } = one;
  if (month < 1 || month > 12)
    return {
      message: `A year has no month ${String(month)}.`,
      help:
        day >= 1 && day <= 12 && month >= 1 && month <= 31
          ? `Write \`${iso({ year, month: day, day: month })}\` if day and month have changed places.`
          : HOW,
    };
  const length = lengthOf(one);
  if (day >= 1 && day <= length) return undefined;
  const name = MONTHS[month - 1] ?? '';
  if (day < 1 || day > 31) return { message: `No month has a day ${String(day)}.`, help: HOW };
  const inYear = month === 2 && day === 29 ? ` in ${String(year)}` : '';
  return {
    message: `${String(day)} ${name} does not exist${inYear}; ${name} ${String(year)} ends on the ${String(length)}th.`,
    help: `Write \`${iso({ ...one, day: length })}\`, or the day that is meant.`,
  };
}

const inWords = ({ month, day }: Day): string => `${String(day)} ${MONTHS[month - 1] ?? ''}`;

const iso = ({ year, month, day }: Day): string =>
  [String(year).padStart(4, '0'), ...[month, day].map((one) => String(one).padStart(2, '0'))].join('-');
