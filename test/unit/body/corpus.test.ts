import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/body/parse-body.ts';
import { bodyRules } from '../../../src/body/rules.ts';
import { benign } from '../../fixtures/bodies/benign.ts';
import { hostile } from '../../fixtures/bodies/hostile.ts';
import { show } from './show.ts';
import { processorTime } from '../../support/processor-time.ts';

const options = { firstLine: 1, anchorPrefix: 'p-' };
const dangerous =
  /<(?:script|style|iframe|object|embed|svg|math|form|input|img|base|meta|link)\b|\son\w+\s*=|\sstyle\s*=|(?:javascript|vbscript|data|file|blob):/i;

describe('a hostile body', () => {
  test.each(hostile.map((body) => [body.name, body] as const))('is refused: %s', (_, { source, rule }) => {
    const started = processorTime();
    const { body, problems } = parseBody(source, options);
    expect(processorTime() - started).toBeLessThan(2000);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    expect(show(body)).not.toMatch(dangerous);
    expect(body).toEqual([]);
  });

  test('is told why in sentences that show nothing invisible', () => {
    for (const { name, source } of hostile) {
      for (const { message, help, line, column } of parseBody(source, options).problems) {
        expect(message, name).toMatch(/^[A-Z`][^\p{Cc}\u202E\u200B]{10,200}\.$/u);
        expect(help, name).toMatch(/^[A-Z][^\p{Cc}\u202E\u200B]{5,240}[.?]$/u);
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
      }
    }
  });

  test('is known for every rule', () => {
    expect(new Set(hostile.map(({ rule }) => rule))).toEqual(new Set(Object.keys(bodyRules)));
    expect(hostile.length).toBeGreaterThan(110);
  });
});

describe('a benign body', () => {
  test.each(benign.map((body) => [body.name, body] as const))('is kept: %s', (_, { source, contains }) => {
    const { body, problems } = parseBody(source, options);
    expect(problems).toEqual([]);
    for (const part of contains) expect(show(body)).toContain(part);
    if (contains.length === 0) expect(body).toEqual([]);
    expect(JSON.parse(JSON.stringify(body))).toEqual(body);
  });

  test('that needs nothing from the site is one piece of html', () => {
    const { body } = parseBody('# A\n\n- b\n- c\n\n| d |\n|---|\n| e |\n\nf[^1]\n\n[^1]: g', options);
    expect(body.map(({ kind }) => kind)).toEqual(['html']);
  });
});
