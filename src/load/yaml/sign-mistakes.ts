import { excerpt, inQuotes } from './excerpt.ts';
import type { Finding } from './finding.ts';
import { withoutRemark } from './line.ts';
import { quotedField, surprise, unreadable, type Explainer } from './mistake.ts';

/** `%`, `@`, a backtick or a bracket's comma at the start of a bare text. */
export const signAtStart: Explainer = ({ source, code, start, line }) => {
  if (code !== 'BAD_SCALAR_START') return undefined;
  const sign = source[start] === '`' ? 'a backtick' : `\`${excerpt(source[start] ?? '')}\``;
  const isWholeValue = start === line.valueStart;
  const rest = source.slice(start, line.end);
  const text = isWholeValue ? withoutRemark(rest.trimEnd()) : (/^[^,}\]]*/.exec(rest)?.[0].trimEnd() ?? rest);
  const example = isWholeValue ? quotedField(line, text) : `\`${inQuotes(text)}\``;
  return surprise(
    start,
    start + Math.max(1, text.length),
    `YAML does not let a text begin with ${sign}.`,
    `Put the text in quotes: ${example}.`,
  );
};

/** Words behind `>` or `|`, which announce text on the lines below. */
export const textBehindBlockSign: Explainer = ({ code, line }) => {
  if (code !== 'UNEXPECTED_TOKEN' || !/^[>|]/.test(line.value)) return undefined;
  const sign = line.value[0] ?? '';
  return surprise(
    line.valueStart,
    line.end,
    `\`${sign}\` at the start of a value announces text on the lines below, but words follow it on the same line.`,
    /^[>|][-+\d]*[ \t]/.test(line.value)
      ? `Move the words behind \`${sign}\` to the next line, two spaces further right than the field.`
      : `Put the text in quotes: ${quotedField(line, line.value)}.`,
  );
};

/** `title: - Sales`. */
export const dashBehindColon: Explainer = ({ code, detail, start, line }) => {
  const isDash =
    code === 'UNEXPECTED_TOKEN' && detail.includes('block-seq-ind') && /^-(?: |$)/.test(line.value);
  if (!isDash || start !== line.valueStart) return undefined;
  return surprise(
    start,
    line.end,
    'A dash right behind the colon reads as a list that begins in the wrong place.',
    `For a list, start a new line with the dash. For a text, use quotes: ${quotedField(line, withoutRemark(line.value))}.`,
  );
};

/** What `&`, `*`, `!` and `<<` mean to YAML, and what to do with a text that begins so. */
export function explainReference(sign: '&' | '*' | '!' | '<<' | '?', start: number, text: string): Finding {
  const meanings = {
    '&': 'names a part of the file to be repeated elsewhere',
    '*': 'repeats a part of the file named elsewhere',
    '!': 'names a data type',
    '<<': 'copies the fields of another part of the file',
    '?': 'begins a field name that spans lines',
  };
  const words = text.split(/\r?\n/, 1)[0] ?? '';
  const help =
    sign === '<<' || sign === '?'
      ? 'Write the fields out where they belong, each as `name: value`.'
      : `If the sign belongs to the text, put it in quotes: \`${inQuotes(words)}\`. Otherwise write the value out.`;
  return {
    start,
    end: start + Math.max(sign.length, words.trimEnd().length),
    rule: 'yaml-is-plain',
    message: `To YAML, \`${sign}\` at the start ${meanings[sign]}, which files here do not use.`,
    help,
  };
}

/** The line a sign begins, wherever the parser stopped. */
export const referenceSign: Explainer = ({ source, line }) => {
  const sign = line.value[0];
  const text = source.slice(line.valueStart, line.end).trimEnd();
  if (sign === '&' || sign === '*' || sign === '!') {
    return explainReference(sign, line.valueStart, withoutRemark(text));
  }
  return undefined;
};

/** `? ` before a field name. */
export const questionMark: Explainer = ({ line }) => {
  if (!/^\?(?:[ \t]|$)/.test(line.value)) return undefined;
  if (line.key === '') return explainReference('?', line.valueStart, '?');
  return unreadable(
    line.valueStart,
    line.end,
    'YAML does not let a text begin with `?` and a space.',
    `Put the text in quotes: ${quotedField(line, line.value)}.`,
  );
};
