import { isScalar } from 'yaml';
import { inQuotes } from './excerpt.ts';
import { withoutRemark } from './line.ts';
import { quotedField, surprise, unreadable, type Explainer, type Mistake } from './mistake.ts';
import { lastNode, rangeOf } from './parse.ts';

function quotedBefore({ document, start }: Mistake) {
  const node = lastNode(document, (candidate, range) => {
    const isQuoted = isScalar(candidate) && /^QUOTE/.test(candidate.type ?? '');
    return isQuoted && range[0] < start && range[1] <= start + 1;
  });
  return node && rangeOf(node);
}

/** Quotes that are never closed, or only by the next ones further down. */
export const unclosedQuotes: Explainer = (mistake) => {
  const { source, code, detail, line } = mistake;
  const range = quotedBefore(mistake);
  if (!range) return undefined;
  const isOpen = code === 'MISSING_CHAR' && detail.includes('Missing closing');
  const text = source.slice(range[0], range[1]);
  const swallowsFields = text.includes('\n') && /\n[ \t]*(?:- )?[A-Za-z]\w*:[ \t]/.test(text);
  if (!isOpen && !(swallowsFields && range[1] >= line.start)) return undefined;
  const quote = source[range[0]] === "'" ? 'single' : 'double';
  const newline = source.indexOf('\n', range[0]);
  return unreadable(
    range[0],
    newline < 0 ? source.length : newline - (source[newline - 1] === '\r' ? 1 : 0),
    `The ${quote} quote that opens here is not closed at the end of the text.`,
    `Close it: \`${inQuotes(source.slice(range[0] + 1, newline < 0 ? undefined : newline))}\`.`,
  );
};

/** Quotes that close before the text ends: `'it's'`, `"Best" team`. */
export const quotesEndEarly: Explainer = (mistake) => {
  const { source, line, start } = mistake;
  const range = quotedBefore(mistake);
  if (!range || range[0] < line.start || source.slice(range[1], start).trim() !== '') return undefined;
  if (/^[,}\]]/.test(source.slice(start))) return undefined;
  const quote = source[range[0]] ?? '"';
  const isWholeValue = range[0] === line.valueStart;
  const rest = source.slice(range[0], line.end);
  const stop = isWholeValue
    ? rest.length
    : rest.slice(range[1] - range[0]).search(/[,}\]]|$/) + range[1] - range[0];
  const text = withoutRemark(rest.slice(0, stop).trimEnd());
  if (/^#/.test(source.slice(start))) {
    const help = 'Put a space before the `#`, or the whole text in quotes.';
    return unreadable(start, start + 1, 'A `#` follows the closing quote without a space.', help);
  }
  const isWrapped = range[1] === start && text.length > 1 && text.endsWith(quote);
  const inner = isWrapped ? text.slice(1, -1) : text;
  const example = isWholeValue ? quotedField(line, inner) : `\`${inQuotes(inner)}\``;
  const isApostrophe = quote === "'" && /^'\p{L}/u.test(source.slice(range[1] - 1));
  return surprise(
    range[1] - 1,
    range[1],
    isApostrophe
      ? 'The apostrophe ends the text, because the text is in single quotes.'
      : 'The quotes close here, in the middle of the text.',
    isApostrophe ? `Use double quotes: ${example}.` : `Put other quotes around the whole text: ${example}.`,
  );
};

/** A backslash between double quotes, as in a Windows path. */
export const backslash: Explainer = ({ source, code, start, line }) => {
  if (code !== 'BAD_DQ_ESCAPE') return undefined;
  const match = /^"((?:[^"\\]|\\.)*)"$/.exec(withoutRemark(line.value));
  const example = match ? `: ${quotedField({ ...line }, match[1] ?? '')}` : '';
  return unreadable(
    start,
    start + Math.min(2, Math.max(1, source.length - start)),
    'Between double quotes, a backslash and the letter behind it stand for a special character.',
    `Use single quotes around the text${example}.`,
  );
};

/** Curly quotes where YAML needs straight ones; they keep nothing together. */
export const curlyQuotes: Explainer = ({ code, line }) => {
  const text = withoutRemark(line.value);
  if (!/^[“„‟‘‚]/.test(text) || code === 'BAD_INDENT') return undefined;
  const inner = text.replace(/^[“„‟‘‚]/, '').replace(/[“”‘’]$/, '');
  return surprise(
    line.valueStart,
    line.valueStart + text.length,
    'These curly quotes are ordinary letters to YAML and do not hold the text together.',
    `Use straight quotes: ${quotedField(line, inner)}.`,
  );
};
