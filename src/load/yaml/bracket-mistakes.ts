import { isCollection } from 'yaml';
import { excerpt, inQuotes } from './excerpt.ts';
import { withoutRemark } from './line.ts';
import { quotedField, surprise, unreadable, type Explainer } from './mistake.ts';
import { lastNode, rangeOf } from './parse.ts';

/** A `{` or `[` without its end, or whose end a `#` has made part of a remark. */
export const unclosedBracket: Explainer = ({ source, document, code, detail, start }) => {
  const isOpen = /^Flow (?:map|sequence) /.test(detail) && (code === 'BAD_INDENT' || code === 'MISSING_CHAR');
  const isHash =
    code === 'MISSING_CHAR' && detail.startsWith('Comments must') && /[[{,]/.test(source[start - 1] ?? '');
  if (!isOpen && !isHash) return undefined;
  const node = lastNode(
    document,
    (candidate, range) =>
      isCollection(candidate) && candidate.flow === true && range[0] < start && range[1] >= start - 1,
  );
  const open = isHash
    ? start - 1
    : (node ?? lastNode(document, (c, r) => isCollection(c) && c.flow === true && r[0] < start));
  if (open === undefined) return undefined;
  const at = typeof open === 'number' ? open : rangeOf(open)[0];
  const newline = source.indexOf('\n', at);
  const line = source.slice(at, newline < 0 ? source.length : newline).trimEnd();
  const hash = /(?:[ \t]|[[{,])(#[\p{L}\p{N}][^,}\]]*)/u.exec(line);
  if (hash?.[1] !== undefined) {
    const hashAt = at + hash.index + 1;
    const text = (/[^,:[{]*$/.exec(line.slice(0, hash.index + 1))?.[0] ?? '') + hash[1];
    return surprise(
      hashAt,
      at + line.length,
      'Everything behind this `#` is a remark to YAML and is not read.',
      `Put the text in quotes: \`${inQuotes(text)}\`.`,
    );
  }
  const [bracket, end] = source[at] === '{' ? ['{', '}'] : ['[', ']'];
  return unreadable(
    at,
    at + 1,
    `The \`${bracket}\` that opens here is never closed.`,
    `Add \`${end}\` where the list of values ends, or put the text in quotes if the bracket belongs to it.`,
  );
};

/** A second colon between brackets: a missing comma, or a sentence. */
export const colonInBrackets: Explainer = ({ source, code, detail, start, end }) => {
  const isColon =
    code === 'BLOCK_IN_FLOW' || detail === 'Nested mappings are not allowed in compact mappings';
  if (!isColon) return undefined;
  const from = source.slice(start, Math.max(end, start + 1)).split(/\r?\n/, 1)[0] ?? '';
  const sentence = /^[^,}\]]*/.exec(from)?.[0].trimEnd() ?? from;
  const before = /^(.*?):(?:\s|$)/.exec(sentence)?.[1];
  if (before === undefined) return undefined;
  const word = /\s([a-z]\w*)$/i.exec(before)?.[1];
  const quotes = `put the text in quotes: \`${inQuotes(sentence)}\``;
  return surprise(
    start,
    start + sentence.length,
    'There is a second colon before the next comma.',
    word === undefined
      ? `${quotes[0]?.toUpperCase()}${quotes.slice(1)}.`
      : `If \`${excerpt(word)}\` is the next field, put a comma before it. Otherwise ${quotes}.`,
  );
};

/** A comma too many, or one that is missing. */
export const commaInBrackets: Explainer = ({ source, code, detail, start }) => {
  if (code === 'UNEXPECTED_TOKEN' && /^Unexpected (?:,|empty item) in/.test(detail)) {
    return unreadable(start, start + 1, 'There is a comma with nothing before it.', 'Delete the comma.');
  }
  if (code === 'MISSING_CHAR' && /^Missing (?:, or : |, )/.test(detail)) {
    const word = /^[^\s,}\]]*/.exec(source.slice(start, start + 200))?.[0] ?? '';
    return unreadable(
      start,
      start + Math.max(1, word.length),
      'A comma is missing before this.',
      'Put a comma between the values, or quotes around a text that belongs together.',
    );
  }
  return undefined;
};

/** `title: [draft] New`. */
export const textBehindBracket: Explainer = ({ source, document, code, detail, start, line }) => {
  if (code !== 'UNEXPECTED_TOKEN' || !detail.endsWith('at node end')) return undefined;
  const node = lastNode(
    document,
    (candidate, range) => isCollection(candidate) && range[1] <= start && range[0] >= line.start,
  );
  const at = rangeOf(node)[0];
  if (!node || !/[[{]/.test(source[at] ?? '')) return undefined;
  const what = source[at] === '[' ? 'a list' : 'a group of fields';
  const text = withoutRemark(source.slice(at, line.end).trimEnd());
  return surprise(
    at,
    at + text.length,
    `To YAML, \`${source[at]}\` at the start begins ${what}, but words follow its end.`,
    `Put the whole text in quotes: ${at === line.valueStart ? quotedField(line, text) : `\`${inQuotes(text)}\``}.`,
  );
};

/** A closing bracket that nothing opened. */
export const strayBracket: Explainer = ({ source, code, detail, start }) => {
  if (code !== 'UNEXPECTED_TOKEN' || !/flow-(?:map|seq)-end/.test(detail)) return undefined;
  const help = 'Delete it, or put the text in quotes if it belongs to a text.';
  return unreadable(start, start + 1, `Nothing opened this \`${source[start] ?? ']'}\`.`, help);
};
