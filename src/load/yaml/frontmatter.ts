import type { Problem } from '../../lint/diagnostic.ts';

/** An .mdx file in its two halves; line numbers are those of the file, counted from 1. */
export interface Frontmatter {
  readonly yaml: string;
  readonly yamlFirstLine: number;
  readonly body: string;
  readonly bodyFirstLine: number;
}

const whatToWrite =
  'Begin the file with a line `---`, write the fields below it, such as `title: …`, and close them with another line `---`.';

const opening = /^---[ \t]*(?:\r?\n|$)/;
const closing = /^---[ \t]*\r?$/m;

/** Lines meant as `---`: another number of hyphens, dashes an editor put in, the ends of other formats. */
const meantAsFence = /^[ \t]*(?:[-–—][-–— \t]*[-–—]|—|\*{3}|\+{3}|;{3}|\.{3})[ \t]*\r?$/m;

/**
 * Splits an .mdx file: `---` at the very start (after an optional byte order mark), YAML, `---` on a line
 * of its own, body. Reports a file without such frontmatter and says which lines to write.
 */
export function splitFrontmatter(text: string): Frontmatter | { readonly problem: Problem } {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const start = opening.exec(source)?.[0].length;
  if (start === undefined) return { problem: explainStart(source) };
  const rest = source.slice(start);
  const end = closing.exec(rest);
  if (!end) return { problem: explainEnd(rest) };
  const yaml = rest.slice(0, end.index);
  const bodyStart = rest.indexOf('\n', end.index);
  return {
    yaml,
    yamlFirstLine: 2,
    body: bodyStart < 0 ? '' : rest.slice(bodyStart + 1),
    bodyFirstLine: 2 + linesIn(yaml) + 1,
  };
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function problemAt(line: number, column: number, message: string, help: string): Problem {
  return { line, column, rule: 'frontmatter-is-present', message, help };
}

function explainStart(source: string): Problem {
  const begin = (message: string, help = whatToWrite) => problemAt(1, 1, message, help);
  if (source.trim() === '') return begin('This file is empty.');
  const firstLine = source.slice(0, 200).split(/\r?\n/, 1)[0] ?? '';
  if (/^\+\+\+/.test(firstLine)) {
    return begin('The fields are written as TOML, between lines of `+++`.', toYaml('TOML', '`title: …`'));
  }
  if (/^(?:;;;|\{|---json)/.test(firstLine)) {
    return begin('The fields are written as JSON.', toYaml('JSON', '`title: …`'));
  }
  const blank = source.slice(0, source.length - source.trimStart().length);
  if (blank !== '' && opening.test(source.slice(blank.length))) {
    const line = linesIn(blank) + 1;
    const what = line > 1 ? 'empty lines' : 'spaces';
    return problemAt(
      line,
      blank.length - blank.lastIndexOf('\n'),
      `There are ${what} before the first \`---\`.`,
      `Delete the ${what} so that \`---\` is the very first thing in the file.`,
    );
  }
  if (/^---[ \t]*[^-\s]/.test(firstLine)) {
    const help = 'Start a new line after the first `---`.';
    return problemAt(1, 4, 'The first `---` shares its line with other text.', help);
  }
  if (meantAsFence.test(firstLine)) {
    const help = 'Write three plain hyphens, `---`. Some editors turn hyphens into dashes.';
    return begin('The first line is not exactly three hyphens.', help);
  }
  const fence = /^---[ \t]*\r?\n\s*[A-Za-z]\w*:/m.exec(source);
  if (fence) {
    const line = linesIn(source.slice(0, fence.index)) + 1;
    const help = 'Move that text below the second `---`.';
    return problemAt(line, 1, 'There is text before the first `---`.', help);
  }
  return begin('This file does not begin with its fields.');
}

function toYaml(format: string, sample: string): string {
  return `Write them as YAML instead of ${format}: a line \`---\`, fields such as ${sample}, another line \`---\`.`;
}

function explainEnd(rest: string): Problem {
  const message = 'The fields begin with `---` but no second `---` closes them.';
  const almost = meantAsFence.exec(rest);
  if (!almost) {
    return problemAt(1, 1, message, 'Add a line `---` below the last field, before the text.');
  }
  const help = 'Make this line exactly `---`: three plain hyphens at the start of the line.';
  return problemAt(2 + linesIn(rest.slice(0, almost.index)), 1, message, help);
}
