import type { Problem } from '../../lint/diagnostic.ts';
import type { YamlRule } from './rules.ts';

/** What to tell the author: what is wrong, and what to write instead. */
export interface Explanation {
  readonly message: string;
  readonly help: string;
}

/** A problem whose place is still a pair of offsets into the source. */
export interface Finding extends Explanation {
  readonly start: number;
  readonly end: number;
  readonly rule: YamlRule;
}

/** Where a stretch of text stands, as editors count; `endColumn` only when it ends on the same line. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
}

/** Enough to see what is wrong; a file with more is read again after the first are mended. */
const mostProblemsPerFile = 20;

/** Findings of one source come in a row; where its lines begin is found out once for them. */
let latest: { readonly source: string; readonly lineStarts: readonly number[] } | undefined;

function lineStartsOf(source: string): readonly number[] {
  if (latest?.source !== source) {
    const lineStarts = [0];
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lineStarts.push(at + 1);
    latest = { source, lineStarts };
  }
  return latest.lineStarts;
}

/** The index of the last line that begins at or before an offset. */
function lineAt(lineStarts: readonly number[], offset: number): number {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Turns offsets into a place, given the number of the source's first line. */
export function placeOf(source: string, firstLine: number, start: number, end: number): Place {
  const lineStarts = lineStartsOf(source);
  const line = lineAt(lineStarts, start);
  const lineStart = lineStarts[line] ?? 0;
  const place = { line: line + firstLine, column: start - lineStart + 1 };
  const newline = (lineStarts[line + 1] ?? source.length + 1) - 1;
  return end > start && end <= newline ? { ...place, endColumn: end - lineStart + 1 } : place;
}

/** The first findings of a file as problems, in reading order. */
export function toProblems(source: string, firstLine: number, findings: readonly Finding[]): Problem[] {
  return [...findings]
    .sort((a, b) => a.start - b.start)
    .slice(0, mostProblemsPerFile)
    .map(({ start, end, rule, message, help }) => ({
      ...placeOf(source, firstLine, start, end),
      rule,
      message,
      help,
    }));
}
