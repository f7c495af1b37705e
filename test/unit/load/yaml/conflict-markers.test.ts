import { describe, expect, it } from 'vitest';
import { findConflictMarkers } from '../../../../src/load/yaml/conflict-markers.ts';

describe('findConflictMarkers', () => {
  it('finds each conflict once, in fields and body', () => {
    const text =
      '---\n<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> b\n---\n<<<<<<< HEAD\nx\r\n=======\r\n>>>>>>> b\n';
    expect(findConflictMarkers(text).map(({ line, column, endColumn }) => [line, column, endColumn])).toEqual(
      [
        [2, 1, 8],
        [8, 1, 8],
      ],
    );
  });

  it('finds what is left of one, counted from the first line given', () => {
    expect(findConflictMarkers('Text\n>>>>>>> sales\n', 10)).toEqual([
      {
        line: 11,
        column: 1,
        endColumn: 8,
        rule: 'file-has-no-conflict-markers',
        message:
          'Two people changed these lines, and their versions were joined without choosing between them.',
        help: 'Keep the lines that are right, then delete the others and the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
      },
    ]);
  });

  it.each(['Heading\n=======\n', 'a <<<<<<< b\n', '<<<<<<<<\n', '<<<<<<<b\n', ''])('lets %j pass', (text) => {
    expect(findConflictMarkers(text)).toEqual([]);
  });
});
