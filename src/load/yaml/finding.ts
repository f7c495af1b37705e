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

/** Turns offsets into a place, given the number of the source's first line. */
export function placeOf(source: string, firstLine: number, start: number, end: number): Place {
  let line = firstLine;
  let lineStart = 0;
  for (let at = source.indexOf('\n'); at >= 0 && at < start; at = source.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  const place = { line, column: start - lineStart + 1 };
  const newline = source.indexOf('\n', start);
  const staysOnLine = end > start && (newline < 0 || end <= newline);
  return staysOnLine ? { ...place, endColumn: end - lineStart + 1 } : place;
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
