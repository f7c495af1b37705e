import { excerpt } from './excerpt.ts';
import { lineBelow, oddSpace, withoutRemark } from './line.ts';
import { quotedField, surprise, unreadable, type Explainer } from './mistake.ts';
import { parserSentences } from './parser-sentences.ts';

const misplacedSpace = new RegExp(
  `^[ \\t]*(?:-[ \\t]*)*${oddSpace}|^[ \\t]*(?:- +)*[\\w-]+:${oddSpace}`,
  'u',
);

/** A tab before the text. */
export const tabIndentation: Explainer = ({ line }) => {
  const tab = /^ *\t/.exec(line.text);
  if (!tab) return undefined;
  const start = line.start + tab[0].length - 1;
  return { start, end: start + 1, rule: 'yaml-is-readable', ...parserSentences.TAB_AS_INDENT };
};

/** A non-breaking space in the indentation, or behind a dash or colon. */
export const oddSpaces: Explainer = ({ line }) => {
  const match = misplacedSpace.exec(line.text);
  if (!match) return undefined;
  return explainOddSpace(line.start + match[0].length - 1);
};

export function explainOddSpace(start: number) {
  return surprise(
    start,
    start + 1,
    'This space only looks like one: it is a special character, often pasted from a web page or a document.',
    'Delete it and type an ordinary space.',
  );
}

/** `title: Sales: the next step`. */
export const colonInText: Explainer = ({ code, start, line }) => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || start !== line.valueStart || line.key === '') return undefined;
  const text = withoutRemark(line.value);
  const before = /^(.*?):(?:\s|$)/.exec(text)?.[1];
  if (before === undefined) return undefined;
  return surprise(
    start,
    start + text.length,
    `This text has a colon, so YAML reads "${excerpt(before)}" as the name of another field.`,
    `Put the text in quotes: ${quotedField(line, text)}.`,
  );
};

/** A field that stands further right than its neighbours, or a sentence with a colon on its second line. */
export const deeperLine: Explainer = ({ source, code, line }) => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const below = lineBelow(source, line);
  if (!below || below.key === '') return undefined;
  const at = below.start + below.lead.length;
  if (line.key !== '' && /^[a-z][A-Za-z]*$/.test(below.key) && below.lead.trim() === '') {
    return unreadable(
      at,
      at + below.key.length,
      `\`${excerpt(below.key)}\` stands further right than \`${excerpt(line.key)}\` above it, which already has its value.`,
      `Start \`${excerpt(below.key)}\` in the same column as \`${excerpt(line.key)}\`. If it goes on with the sentence, put the whole text in quotes.`,
    );
  }
  const isContinuedProse = line.key !== '' || (line.lead !== '' && below.lead.length >= line.lead.length);
  if (!isContinuedProse) return undefined;
  return surprise(
    at,
    at + below.key.length + 1,
    `This text has a colon, so YAML reads "${excerpt(below.key)}" as the name of another field.`,
    'Put the whole text in quotes, or write `>` behind its field name and the text below it.',
  );
};

/** `title:Foo`. */
export const colonWithoutSpace: Explainer = ({ code, line }) => {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'MISSING_CHAR') return undefined;
  const match = /^([A-Za-z][\w-]*):([^\s/:].*)$/.exec(line.value);
  return line.key === '' && match
    ? explainTightColon(line.valueStart, match[1] ?? '', match[2] ?? '')
    : undefined;
};

export function explainTightColon(start: number, name: string, rest: string) {
  return surprise(
    start,
    start + name.length + 1,
    'A colon without a space behind it does not end a field name.',
    `Put a space behind the colon: \`${excerpt(`${name}: ${rest}`)}\`.`,
  );
}

/** `-item`. */
export const dashWithoutSpace: Explainer = ({ line }) => {
  const dash = /^[ \t]*(?=-[^\s-])/.exec(line.text);
  return dash ? explainTightDash(line.start + dash[0].length, line.text.trim().slice(1)) : undefined;
};

export function explainTightDash(start: number, item: string) {
  return surprise(
    start,
    start + 1,
    'A dash without a space behind it does not begin a list item.',
    `Put a space behind the dash: \`${excerpt(`- ${item}`)}\`.`,
  );
}

/** A list item where a field is due, or a line that is neither. */
export const lineWithoutField: Explainer = ({ code, detail, line }) => {
  const isList = code === 'BLOCK_AS_IMPLICIT_KEY' && detail.includes('block sequence');
  const isAlone = code === 'MULTILINE_IMPLICIT_KEY' || detail.startsWith('Implicit map keys');
  if (!isList && !isAlone) return undefined;
  const at = line.start + (line.text.length - line.text.trimStart().length);
  if (line.lead.trim() !== '') {
    return unreadable(
      at,
      line.end,
      'This list item stands where a field is expected.',
      'Start its dash in the same column as the other items of its list, below the name of the list.',
    );
  }
  if (line.key !== '') return undefined;
  return unreadable(
    at,
    line.end,
    `This line is not a field: "${excerpt(line.value)}".`,
    'Write it as `name: value`. If it continues the text above, indent it further than the name of that field.',
  );
};

/** A line in a column of its own. */
export const strayIndentation: Explainer = ({ code, detail, start, line }) => {
  const isFlow = detail.startsWith('Flow ');
  const isIndent = code === 'BAD_INDENT' || detail === 'Sequence item without - indicator';
  const isLineStart = detail.endsWith('at node end') && start === line.start + line.lead.length;
  if (isFlow || !(isIndent || isLineStart)) return undefined;
  const at = line.start + line.text.length - line.text.trimStart().length;
  const name = line.key === '' ? 'it' : `\`${excerpt(line.key)}\``;
  return unreadable(
    at,
    line.key === '' ? line.end : line.start + line.lead.length + line.key.length,
    parserSentences.BAD_INDENT.message,
    `Start ${name} in the same column as the other fields or items of its group.`,
  );
};
