import { conflictsIn } from './conflict-markers.ts';
import type { Finding } from './finding.ts';

/** Far beyond what people write and far below what exhausts the parser; the exact limit comes after parsing. */
const deepestText = 150;

// eslint-disable-next-line no-control-regex -- finding them is the point
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** How deeply content may nest, counted in maps and lists. */
export const deepestContent = 20;

export const tooDeep = {
  rule: 'yaml-is-plain',
  message: `The fields are nested more than ${deepestContent} levels deep.`,
  help: 'Close the brackets that were opened, or move the lines to the left; no field needs more than five levels.',
} as const;

/** Finds what must not reach the parser, in time proportional to the text. */
export function refuseBeforeParsing(source: string): readonly Finding[] {
  const conflicts = conflictsIn(source, true);
  if (conflicts.length > 0) return conflicts;
  const found = findControlCharacter(source) ?? findDirective(source) ?? findSecondDocument(source);
  if (found) return [found];
  const deep = findDeepNesting(source);
  return deep < 0 ? [] : [{ start: deep, end: deep + 1, ...tooDeep }];
}

function findControlCharacter(source: string): Finding | undefined {
  const start = source.search(controlCharacter);
  if (start < 0) return undefined;
  return {
    start,
    end: start + 1,
    rule: 'yaml-is-readable',
    message: 'There is an invisible control character here.',
    help: 'Delete it: retype the words around it, or paste the text again without formatting.',
  };
}

function findDirective(source: string): Finding | undefined {
  const start = source.search(/^%/m);
  if (start < 0) return undefined;
  if (/^%[A-Z]+\b/.test(source.slice(start, start + 10))) {
    return {
      start,
      end: start + 1,
      rule: 'yaml-is-plain',
      message: 'A line that begins with `%` is an instruction to the YAML reader, and files here need none.',
      help: 'Delete this line.',
    };
  }
  return {
    start,
    end: start + 1,
    rule: 'yaml-means-what-it-says',
    message: 'A line cannot begin with `%`.',
    help: 'Begin it with the field it belongs to, and put the text in quotes.',
  };
}

function findSecondDocument(source: string): Finding | undefined {
  for (const { index } of source.matchAll(/^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm)) {
    const isStart = source[index] === '-' && source.slice(0, index).split('\n').every(isEmptyOrRemark);
    if (isStart) continue;
    const line = source.slice(index, index + 3);
    return {
      start: index,
      end: index + 3,
      rule: 'yaml-is-plain',
      message: `The line \`${line}\` ends the fields here, and what follows would be a second document.`,
      help: 'Delete this line: one file holds one document.',
    };
  }
  return undefined;
}

function isEmptyOrRemark(line: string): boolean {
  return /^[ \t]*(?:#|\r?$)/.test(line);
}

/** Where brackets, indentation or a row of `- - -` nest too deeply for the parser; −1 when they do not. */
function findDeepNesting(source: string): number {
  const columns: number[] = [];
  const depths: number[] = [];
  let brackets = 0;
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (at === 0 || source.charCodeAt(at - 1) === 10) {
      const lineStart = at;
      while (isBlank(source.charCodeAt(at))) at += 1;
      const column = at - lineStart;
      if (isLineEnd(source.charCodeAt(at))) continue;
      while (columns.length > 0 && (columns.at(-1) ?? 0) >= column) {
        columns.pop();
        depths.pop();
      }
      depth = (depths.at(-1) ?? 0) + 1;
      columns.push(column);
      depths.push(depth);
    }
    const code = source.charCodeAt(at);
    if (code === 91 || code === 123) brackets += 1;
    else if ((code === 93 || code === 125) && brackets > 0) brackets -= 1;
    else if (code === 44) depth = depths.at(-1) ?? 0;
    else if ((code === 45 || code === 63 || code === 58) && isGap(source.charCodeAt(at + 1))) {
      depth += 1;
      if (code !== 58) depths[depths.length - 1] = depth;
    }
    if (brackets > deepestText || depth > deepestText) return at;
  }
  return -1;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || Number.isNaN(code);
}

function isGap(code: number): boolean {
  return isBlank(code) || isLineEnd(code);
}
