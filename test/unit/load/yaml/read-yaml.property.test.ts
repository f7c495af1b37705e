import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringify, type ErrorCode } from 'yaml';
import { explainErrors } from '../../../../src/load/yaml/explain-errors.ts';
import { splitFrontmatter } from '../../../../src/load/yaml/frontmatter.ts';
import { locate } from '../../../../src/load/yaml/locate.ts';
import { parseYaml } from '../../../../src/load/yaml/parse.ts';
import { parserSentences } from '../../../../src/load/yaml/parser-sentences.ts';
import { readYaml } from '../../../../src/load/yaml/read-yaml.ts';
import { yamlRules } from '../../../../src/load/yaml/rules.ts';
import { objective, read } from './objective.ts';

const rules = new Set<string>(yamlRules.map(({ id }) => id));
// eslint-disable-next-line no-control-regex -- none may be printed
const control = /[\u0000-\u001f\u007f-\u009f]/;

/** Pieces that mean something to YAML, so that random texts get far into the parser. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '\n',
      '\n',
      '\r\n',
      ' ',
      '  ',
      '    ',
      '\t',
      '- ',
      '-',
      ': ',
      ':',
      ', ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '#',
      ' #1',
    ],
    ...[
      '&a',
      '*a',
      '!b',
      '|',
      '>',
      '%',
      '@',
      '`',
      '? ',
      '<<: ',
      '---\n',
      '...\n',
      '\\',
      '~',
      '1,5',
      '.inf',
      '“',
      '\u00a0',
    ],
    ...[
      'title: ',
      'owner: omar\n',
      'word',
      'and more',
      '007',
      '<<<<<<< ',
      '=======\n',
      '\u0000',
      '__proto__: ',
      '🎉',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const yamlish = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** The objective with a few characters replaced by pieces. */
const damaged = fc
  .array(fc.tuple(fc.nat(objective.length), fc.nat(6), piece), { minLength: 1, maxLength: 3 })
  .map((edits) =>
    edits.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), objective),
  );

function checkReading(text: string): void {
  const { value, problems } = read(text);
  if (value === undefined) expect(problems.length).toBeGreaterThan(0);
  const lines = text.split('\n').length;
  for (const problem of problems) {
    expect(rules).toContain(problem.rule);
    expect(problem.line).toBeGreaterThanOrEqual(2);
    expect(problem.line).toBeLessThanOrEqual(lines + 1);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    if (problem.endColumn !== undefined) expect(problem.endColumn).toBeGreaterThan(problem.column);
    for (const words of [problem.message, problem.help]) {
      expect(words).toMatch(/^\S.*[.?!]$/su);
      expect(words).not.toMatch(control);
      expect(words).not.toMatch(/invalid|undefined|NaN/);
      expect(words.length).toBeLessThan(260);
    }
  }
  locate(text, { firstLine: 2 }, ['keyResults', 0, 'title'], 'value');
  splitFrontmatter(text);
}

describe('readYaml, whatever the text', () => {
  it('never throws and always says where and what', () => {
    fc.assert(fc.property(fc.oneof(yamlish, damaged), checkReading), { numRuns: 6000 });
  });

  it('reads back what the yaml package writes, but for texts that begin as a surprise does', () => {
    let surprising = 0;
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' }), (written) => {
        const source = stringify(written, { aliasDuplicateObjects: false, simpleKeys: true });
        const { value, problems } = readYaml(source, { firstLine: 1, wantsText: () => false });
        surprising += Math.min(1, problems.length);
        expect(problems.filter(({ rule }) => rule !== 'yaml-means-what-it-says')).toEqual([]);
        if (problems.length === 0) expect(JSON.stringify(value)).toBe(JSON.stringify(written));
      }),
      { numRuns: 2000 },
    );
    expect(surprising).toBeLessThan(60);
  });
});

describe('sentences for the parser', () => {
  const declared = readFileSync(new URL('errors.d.ts', import.meta.resolve('yaml')), 'utf8');
  const codes = [...(/ErrorCode = ([^;]+);/.exec(declared)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
    ([, code]) => code,
  );

  it('has one for every code of the yaml package', () => {
    expect(codes.length).toBeGreaterThan(20);
    expect(Object.keys(parserSentences).sort()).toEqual(codes.sort());
  });

  it.each(Object.keys(parserSentences) as ErrorCode[])('has a plain fallback for %s', (code) => {
    const document = parseYaml('title: Grow\n');
    document.errors.push({ code, message: 'parser talk', pos: [7, 11] } as never);
    const [finding] = explainErrors(document, 'title: Grow\n');
    const { message, help } = parserSentences[code];
    expect(finding?.message).toBeTruthy();
    expect([message, help].join(' ')).not.toMatch(/invalid|token|scalar|mapping|node/i);
  });
});
