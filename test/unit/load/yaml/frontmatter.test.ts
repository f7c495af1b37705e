import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../../../src/load/yaml/frontmatter.ts';
import { processorTime } from '../../../support/processor-time.ts';

const whatToWrite =
  'Begin the file with a line `---`, write the fields below it, such as `title: …`, and close them with another line `---`.';

describe('splitFrontmatter', () => {
  it('splits fields from body and counts their lines', () => {
    expect(splitFrontmatter('---\ntitle: a\nowner: b\n---\nBody\n---\nmore\n')).toEqual({
      yaml: 'title: a\nowner: b\n',
      yamlFirstLine: 2,
      body: 'Body\n---\nmore\n',
      bodyFirstLine: 5,
    });
  });

  it('tolerates a byte order mark, CRLF and spaces behind the hyphens', () => {
    expect(splitFrontmatter('\uFEFF--- \r\ntitle: a\r\n---\t\r\nBody\r\n')).toEqual({
      yaml: 'title: a\r\n',
      yamlFirstLine: 2,
      body: 'Body\r\n',
      bodyFirstLine: 4,
    });
  });

  it('accepts no fields and no body', () => {
    expect(splitFrontmatter('---\n---')).toEqual({ yaml: '', yamlFirstLine: 2, body: '', bodyFirstLine: 3 });
  });

  it.each([
    ['', 1, 1, 'This file is empty.', whatToWrite],
    [' \n\n', 1, 1, 'This file is empty.', whatToWrite],
    ['# Pipeline\n', 1, 1, 'This file does not begin with its fields.', whatToWrite],
    ['title: a\nowner: b\n', 1, 1, 'This file does not begin with its fields.', whatToWrite],
    [
      '+++\ntitle = "a"\n+++\n',
      1,
      1,
      'The fields are written as TOML, between lines of `+++`.',
      'Write them as YAML instead of TOML: a line `---`, fields such as `title: …`, another line `---`.',
    ],
    [
      ';;;\n{"title": "a"}\n;;;\n',
      1,
      1,
      'The fields are written as JSON.',
      'Write them as YAML instead of JSON: a line `---`, fields such as `title: …`, another line `---`.',
    ],
    [
      '\n\n---\ntitle: a\n---\n',
      3,
      1,
      'There are empty lines before the first `---`.',
      'Delete the empty lines so that `---` is the very first thing in the file.',
    ],
    [
      '  ---\ntitle: a\n---\n',
      1,
      3,
      'There are spaces before the first `---`.',
      'Delete the spaces so that `---` is the very first thing in the file.',
    ],
    [
      'Draft by Omar\n---\ntitle: a\n---\n',
      2,
      1,
      'There is text before the first `---`.',
      'Move that text below the second `---`.',
    ],
    [
      '--- title: a\n---\n',
      1,
      4,
      'The first `---` shares its line with other text.',
      'Start a new line after the first `---`.',
    ],
    [
      '—-\ntitle: a\n---\n',
      1,
      1,
      'The first line is not exactly three hyphens.',
      'Write three plain hyphens, `---`. Some editors turn hyphens into dashes.',
    ],
    [
      '---\ntitle: a\nBody\n',
      1,
      1,
      'The fields begin with `---` but no second `---` closes them.',
      'Add a line `---` below the last field, before the text.',
    ],
    [
      '---\ntitle: a\n----\nBody\n',
      3,
      1,
      'The fields begin with `---` but no second `---` closes them.',
      'Make this line exactly `---`: three plain hyphens at the start of the line.',
    ],
  ])('explains %j', (text, line, column, message, help) => {
    const problem = { line, column, rule: 'frontmatter-is-present', message, help };
    expect(splitFrontmatter(text)).toEqual({ problem });
  });

  it.each([' ', '\n', '-', '- ', '—', '---\n', '---\n-', '\t\n', '+', '#'])(
    'needs little time for a file of %j',
    (piece) => {
      const start = processorTime();
      splitFrontmatter(piece.repeat(65_536 / piece.length));
      splitFrontmatter(`---\n${piece.repeat(65_536 / piece.length)}x`);
      expect(processorTime() - start).toBeLessThan(200);
    },
  );
});
