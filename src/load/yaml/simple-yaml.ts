import type { Reading } from './reading.ts';
import { below, nameAt, skipSpaces, valueAt, type Cursor } from './simple-value.ts';

/** The tab, and what ends a line for some and not for others. */
const oddSpacing = /[\t\r\u2028\u2029]/;

const announcement = /([>|])(-?) *\n( +)/y;

/**
 * Reads what nearly every file is written in, many times faster than the parser: fields and lists, each on a
 * line of its own or between brackets that close on their line; names of plain letters, numbers of plain
 * digits, texts without anything that could be a sign. Undefined for all else, which the parser then decides; `grouped` then holds nothing of worth.
 * Where this answers, the parser would answer the same and nothing would be reported; asked only for what
 * `refuseBeforeParsing` lets pass.
 */
export function readSimpleYaml(
  source: string,
  wantsText: Reading['wantsText'],
  grouped: Reading['grouped'] = [],
): unknown {
  const text = `${source.replaceAll('\r\n', '\n')}\n`;
  if (oddSpacing.test(text)) return undefined;
  const cursor: Cursor = { text, wantsText, grouped, path: [], at: 0, column: 0 };
  toNextLine(cursor);
  const value = isItem(cursor) ? listAt(cursor) : fieldsAt(cursor);
  // A line indented like none above it fits nowhere, and the walk ends before the text does.
  return cursor.column < 0 ? value : undefined;
}

/** Fields with the cursor's column, up to a line with another. */
function fieldsAt(cursor: Cursor): Record<string, unknown> | undefined {
  const { column } = cursor;
  const fields: Record<string, unknown> = {};
  while (cursor.column === column) {
    const name = nameAt(cursor);
    if (name === undefined || Object.hasOwn(fields, name)) return undefined;
    const value = below(cursor, name, fieldValue);
    if (value === undefined) return undefined;
    fields[name] = value;
  }
  return fields;
}

function fieldValue(cursor: Cursor): unknown {
  const { column } = cursor;
  const first = cursor.text[cursor.at];
  if (first === '>' || first === '|') return linesBelow(cursor);
  if (first !== '\n') return valueOnLine(cursor);
  toNextLine(cursor);
  if (cursor.column >= column && isItem(cursor)) return listAt(cursor);
  return cursor.column > column ? fieldsAt(cursor) : null;
}

/** The text that `>` or `|` announces, when its lines are indented alike and none is empty. */
function linesBelow(cursor: Cursor): string | undefined {
  announcement.lastIndex = cursor.at;
  const [, sign, strip, indent = ''] = announcement.exec(cursor.text) ?? [];
  if (indent.length <= cursor.column) return undefined;
  const lines: string[] = [];
  let start = announcement.lastIndex;
  do {
    cursor.at = cursor.text.indexOf('\n', start);
    lines.push(cursor.text.slice(start, cursor.at));
    start = cursor.at + 1 + indent.length;
  } while (cursor.text.startsWith(indent, cursor.at + 1));
  const end = cursor.at;
  toNextLine(cursor);
  const isApart = /^\n+ *$/.test(cursor.text.slice(end, cursor.at));
  if (!isApart || lines.some((line) => line === '' || line.startsWith(' '))) return undefined;
  return lines.join(sign === '>' ? ' ' : '\n') + (strip === '-' ? '' : '\n');
}

/** Items whose dashes have the cursor's column, up to a line without such a dash. */
function listAt(cursor: Cursor): unknown[] | undefined {
  const { column } = cursor;
  const list: unknown[] = [];
  while (cursor.column === column && isItem(cursor)) {
    const dash = cursor.at;
    cursor.at += 1;
    skipSpaces(cursor);
    cursor.column += cursor.at - dash;
    const value = below(cursor, list.length, itemValue);
    if (value === undefined) return undefined;
    list.push(value);
  }
  return list;
}

const isItem = ({ text, at }: Cursor): boolean => text.startsWith('- ', at);

function itemValue(cursor: Cursor): unknown {
  const { at } = cursor;
  const isField = nameAt(cursor) !== undefined;
  cursor.at = at;
  return isField ? fieldsAt(cursor) : valueOnLine(cursor);
}

function valueOnLine(cursor: Cursor): unknown {
  const value = valueAt(cursor, '\n');
  skipSpaces(cursor);
  if (cursor.text[cursor.at] !== '\n') return undefined;
  toNextLine(cursor);
  return value;
}

/** Passes the end of a line and the empty lines below it. */
function toNextLine(cursor: Cursor): void {
  let start: number;
  do {
    if (cursor.text[cursor.at] === '\n') cursor.at += 1;
    start = cursor.at;
    skipSpaces(cursor);
  } while (cursor.text[cursor.at] === '\n');
  cursor.column = cursor.at < cursor.text.length ? cursor.at - start : -1;
}
