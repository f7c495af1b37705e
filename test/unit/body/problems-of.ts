import { expect } from 'vitest';
import { parseBody } from '../../../src/body/parse-body.ts';

/** Where a problem is and under which rule, what is wrong, what to write. */
export type ProblemLine = readonly [place: string, message: string, help: string];
export type ProblemCase = readonly [name: string, source: string, problems: readonly ProblemLine[]];

/** The problems of a body that starts on line 11 of its file. */
export function problemsOf(source: string): ProblemLine[] {
  const { problems, body } = parseBody(source, { firstLine: 11, anchorPrefix: 'p-' });
  expect(body).toEqual([]);
  return problems.map(({ line, column, rule, message, help }) => [
    `${line}:${column} ${rule}`,
    message,
    help,
  ]);
}
