import { sentenceCutAt } from './flow-surprises.ts';
import { keepGrouped, type Reading } from './reading.ts';

/** A walk through a text whose lines all end in `\n`. */
export interface Cursor extends Pick<Reading, 'path' | 'wantsText' | 'grouped'> {
  readonly text: string;
  at: number;
  /** How far the line at hand is indented; −1 behind the last line. */
  column: number;
}

/** Deeper than any field stands, and far from what the parser refuses. */
const deepest = 10;

const field = /([a-z][\w-]{0,99}):(?: +|(?=\n))/y;
const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
const day = /^\d{4}-\d\d-\d\d$/;
const words = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** What may be a number, true, false or null in other spellings than those above. */
const mayBeNoText = /^(?:-?\d[\da-fox.+-]*|true|false|null)$/i;

/** A start that may be a sign, a colon that may end a name, a hash that may begin a remark. */
const maySurprise = /^(?![\p{L}\p{N}]|-\d)|:(?: |$)| #/u;

/** The name of the field that begins here; passes its colon and the spaces behind it. */
export function nameAt(cursor: Cursor): string | undefined {
  field.lastIndex = cursor.at;
  const match = field.exec(cursor.text);
  if (match) cursor.at = field.lastIndex;
  return match?.[1];
}

/** Reads what stands one step below the cursor's path. */
export function below(cursor: Cursor, step: string | number, read: (cursor: Cursor) => unknown): unknown {
  if (cursor.path.length >= deepest) return undefined;
  cursor.path.push(step);
  const value = read(cursor);
  cursor.path.pop();
  return value;
}

/** A value that ends on its line; a bare one at the first of the signs that `ends` holds. */
export function valueAt(cursor: Cursor, ends: string): unknown {
  switch (cursor.text[cursor.at]) {
    case '{':
      return fieldsInBrackets(cursor);
    case '[':
      return listInBrackets(cursor);
    case '"':
    case "'":
      return quotedText(cursor);
    default:
      return bareValue(cursor, ends);
  }
}

const valueInBrackets = (cursor: Cursor): unknown => valueAt(cursor, ',[]{}\n');

function fieldsInBrackets(cursor: Cursor): Record<string, unknown> | undefined {
  const fields: Record<string, unknown> = {};
  passSign(cursor);
  let sign = cursor.text[cursor.at] === '}' ? passSign(cursor) : ',';
  while (sign === ',') {
    const name = nameAt(cursor);
    if (name === undefined || Object.hasOwn(fields, name)) return undefined;
    const value = below(cursor, name, valueInBrackets);
    if (value === undefined) return undefined;
    fields[name] = value;
    sign = passSign(cursor);
  }
  return sign === '}' ? fields : undefined;
}

function listInBrackets(cursor: Cursor): unknown[] | undefined {
  const list: unknown[] = [];
  passSign(cursor);
  let sign = cursor.text[cursor.at] === ']' ? passSign(cursor) : ',';
  while (sign === ',') {
    const value = below(cursor, list.length, valueInBrackets);
    if (value === undefined) return undefined;
    list.push(value);
    sign = passSign(cursor);
  }
  const isCut = list.every((item) => typeof item === 'string') && sentenceCutAt(list) > 0;
  return sign === ']' && !isCut ? list : undefined;
}

/** Passes a bracket or comma and the spaces around it. */
function passSign(cursor: Cursor): string | undefined {
  skipSpaces(cursor);
  const sign = cursor.text[cursor.at];
  cursor.at += 1;
  skipSpaces(cursor);
  return sign;
}

export function skipSpaces(cursor: Cursor): void {
  while (cursor.text[cursor.at] === ' ') cursor.at += 1;
}

function quotedText(cursor: Cursor): string | undefined {
  const { text, at } = cursor;
  const end = text.indexOf(text[at] ?? '', at + 1);
  cursor.at = end + 1;
  const quoted = text.slice(at + 1, end);
  return end < 0 || /[\\\n]/.test(quoted) ? undefined : quoted;
}

function bareValue(cursor: Cursor, ends: string): string | number | boolean | null | undefined {
  const { text, at } = cursor;
  while (!ends.includes(text[cursor.at] ?? '')) cursor.at += 1;
  let end = cursor.at;
  while (end > at && text[end - 1] === ' ') end -= 1;
  const typed = text.slice(at, end);
  if (maySurprise.test(typed)) return undefined;
  const value = number.test(typed) ? Number(typed) : words.get(typed);
  // Nothing is nothing, also where a text is wanted: a site never says "null".
  if (value !== undefined) {
    if (value !== null && cursor.wantsText(cursor.path)) return typed;
    if (typeof value === 'number') keepGrouped(cursor, typed);
    return value;
  }
  return mayBeNoText.test(typed) && !day.test(typed) ? undefined : typed;
}
