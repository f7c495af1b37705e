import type { Problem } from '../lint/diagnostic.ts';
import { findInvisible } from './invisible.ts';
import type { Place } from './positions.ts';

const largestBody = 64 * 1024;
const mostInvisible = 20;

/** What keeps the parser from crashing or stalling: it is native code and follows every level down. */
const limits: readonly { readonly pattern: RegExp; readonly what: string; readonly most: number }[] = [
  { pattern: /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){41}/gm, what: 'quotes and lists', most: 40 },
  { pattern: /(?:[*_~]{1,3}[^\s*_~]?){400}/g, what: 'emphasis signs', most: 400 },
  { pattern: /(?:[<>[\]()!`][ \t]?){400}/g, what: 'brackets', most: 400 },
];

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
  return problems.length > 0 ? problems : findEndlessNesting(source, at);
}

function findEndlessNesting(source: string, at: (offset: number) => Place): Problem[] {
  for (const { pattern, what, most } of limits) {
    const offset = source.search(pattern);
    if (offset < 0) continue;
    return [
      {
        ...at(offset),
        rule: 'body-is-not-too-deep',
        message: `More than ${most} ${what} follow each other here.`,
        help: 'Write it with fewer levels; one or two are easiest to read.',
      },
    ];
  }
  return [];
}
