import type { Problem } from '../lint/diagnostic.ts';
import { findInvisible } from './invisible.ts';
import type { Place } from './positions.ts';

const largestBody = 64 * 1024;
const mostInvisible = 20;

/** What keeps the parser from crashing or stalling: it is native code and follows every level down. */
const limits: readonly { readonly pattern: RegExp; readonly what: string; readonly most: number }[] = [
  {
    pattern: /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){41}/gm,
    what: 'quotes and lists',
    most: 40,
  },
  { pattern: /(?:[*_~][^\s*_~]?){400}/g, what: 'emphasis signs', most: 400 },
  { pattern: /(?:[<>[\]()!`][ \t]?){400}/g, what: 'brackets', most: 400 },
];

/** What takes the parser quadratic time. Nobody needs this much of it in 64 KiB. */
const amounts: readonly { readonly pattern: RegExp; readonly what: string; readonly most: number }[] = [
  { pattern: /<[\p{L}$_/>]/gu, what: 'tags', most: 3000 },
  { pattern: /\{\s{0,99}\/\*/g, what: 'comments', most: 500 },
];

/** Entities for the private-use characters that stand for the author's signs while a body is parsed. */
const maskEntity = /&#(?:x0*e00[0-4]|0*5734[4-8]);/i;

/** What is wrong with a body before it can be parsed at all: size, invisible characters, endless nesting. */
export function guardBody(source: string, at: (offset: number) => Place): Problem[] {
  const bytes = source.length > largestBody ? source.length : new TextEncoder().encode(source).length;
  if (bytes > largestBody) {
    return [
      {
        ...at(0),
        rule: 'body-is-not-too-deep',
        message: 'The text is longer than 64 KiB.',
        help: 'Move a part of it to a page of the handbook and link to it.',
      },
    ];
  }
  const problems: Problem[] = findInvisible(source)
    .slice(0, mostInvisible)
    .map(({ offset, length, name }) => ({
      ...at(offset),
      endColumn: at(offset).column + length,
      rule: 'text-is-visible',
      message: `The text contains a character that cannot be seen: ${name}.`,
      help: 'Delete it; it often comes along when text is copied from elsewhere.',
    }));
  const entity = source.search(maskEntity);
  if (entity >= 0) {
    problems.push({
      ...at(entity),
      rule: 'text-is-visible',
      message: 'The text contains an entity for a private-use character, which cannot be seen.',
      help: 'Delete it.',
    });
  }
  return problems.length > 0 ? problems : findEndlessNesting(source, at);
}

function findEndlessNesting(source: string, at: (offset: number) => Place): Problem[] {
  for (const { pattern, what, most } of limits) {
    const offset = source.search(pattern);
    if (offset >= 0) return [tooMuch(at(offset), `More than ${most} ${what} follow each other here.`)];
  }
  for (const { pattern, what, most } of amounts) {
    const matches = [...source.matchAll(pattern)];
    const first = matches[most];
    if (first)
      return [tooMuch(at(first.index), `The text has more than ${most} ${what}; this is the next one.`)];
  }
  return [];
}

function tooMuch(place: Place, message: string): Problem {
  const help = 'Write it with fewer levels and fewer signs; one or two are easiest to read.';
  return { ...place, rule: 'body-is-not-too-deep', message, help };
}
