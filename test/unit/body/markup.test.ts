import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { htmlToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/body/parse-body.ts';
import type { Body } from '../../../src/body/piece.ts';
import { elementPiece, printable } from '../../../src/body/print.ts';
import { benign } from '../../fixtures/bodies/benign.ts';
import { processorTime } from '../../support/processor-time.ts';

const options = { firstLine: 1, anchorPrefix: 'p-' };
type HtmlNode = ReturnType<typeof htmlToHast>;

function htmlOf(body: Body): string[] {
  return body.flatMap((piece) =>
    piece.kind === 'html' ? [piece.html] : 'children' in piece ? htmlOf(piece.children) : [],
  );
}

function expectPrintable(node: HtmlNode): void {
  if (node.type === 'element') {
    expect(Object.keys(printable)).toContain(node.tagName);
    for (const name of Object.keys(node.properties)) {
      const attribute =
        name === 'className' ? 'class' : name.replace(/^aria([A-Z])/, 'aria-$1').toLowerCase();
      const known = [...(printable[node.tagName] ?? []), ...(attribute === 'tabindex' ? ['tabindex'] : [])];
      expect(known).toContain(attribute);
    }
    const href = node.properties['href'];
    if (href !== undefined) expect(String(href)).toMatch(/^(?:https?:\/\/[^/\\]|mailto:|#)/i);
  } else expect(['root', 'text']).toContain(node.type);
  if ('children' in node) node.children.forEach(expectPrintable);
}

const fragments = [
  ...[
    '<',
    '>',
    '/',
    '"',
    "'",
    '`',
    '```\n',
    '{',
    '}',
    '{/*',
    '*/}',
    '*',
    '_',
    '~~',
    '[',
    '](',
    ')',
    '![',
    '[^1]',
    '[^1]: ',
  ],
  ...[
    'javascript:',
    'JAVA&Tab;SCRIPT:',
    '&#106;',
    'data:',
    '//',
    '\\',
    '\\\\',
    'https://',
    'a@b.c',
    'www.a.b',
    '#a',
    '%6a',
    ':',
  ],
  ...[
    '<b>',
    '</b>',
    '<b title="',
    '<br />',
    '<script>',
    '</script>',
    '<img src=x onerror=',
    '<a href="',
    'onclick="x"',
    ' style="',
  ],
  ...[
    '<Callout>\n\n',
    '\n\n</Callout>\n',
    '<KeyResult id="a" />',
    '<Figure src="',
    '" alt="a" />',
    '<details>',
    '<summary>',
    '</summary>',
    '</details>',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '    ',
    '\t',
    '- ',
    '1. ',
    '> ',
    '# ',
    '| ',
    '\n|-|\n',
    '---\n',
    '- [x] ',
    'import x',
    'export ',
  ],
  ...[
    'a',
    'é',
    '😀',
    'ش',
    '\u200D',
    '\u202E',
    '\u0000',
    '\uE000',
    '\uD800',
    '&lt;',
    '&amp;',
    '&#0;',
    '&#x202e;',
    '<2',
    '<=',
  ],
];

describe('whatever an author writes', () => {
  test('never throws, stops within a second and prints nothing but the allow-list', () => {
    const nasty = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(nasty, (source) => {
        const started = processorTime();
        const { body, problems } = parseBody(source, options);
        expect(processorTime() - started).toBeLessThan(1000);
        const lines = source.split(/\r\n|\r|\n/);
        for (const { line, column } of problems) {
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
        for (const html of htmlOf(body)) expectPrintable(htmlToHast(html, { fragment: true }));
      }),
      { numRuns: 3000, seed: 20261122 },
    );
  });

  test.each([
    '<',
    '[',
    '*',
    '_',
    '~~',
    '`',
    '> ',
    '- ',
    '<b>\n',
    '{',
    '={',
    '{/*',
    '*/}',
    'a*',
    '[a](',
    '|',
    '&',
  ])('is parsed or refused in a moment when it is 64 KiB of %s', (part) => {
    const started = processorTime();
    parseBody(part.repeat(Math.floor(65_000 / part.length)), options);
    expect(processorTime() - started).toBeLessThan(3000);
  });

  test('is printed from the list even when our own code is wrong', () => {
    expect(() => elementPiece('script', {})).toThrow('<script>');
    expect(() => elementPiece('b', { onclick: 'x' })).toThrow('onclick');
    expect(() => elementPiece('a', { href: 'javascript:x' })).toThrow('neither https');
  });

  test('is valid, accessible HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off' },
    });
    for (const { name, source } of benign.filter(({ source }) => source.length < 10_000)) {
      for (const html of htmlOf(parseBody(source, options).body)) {
        const { results } = await validator.validateString(html);
        const messages = results.flatMap((result) =>
          result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        );
        expect(messages, `${name}\n${html}`).toEqual([]);
      }
    }
  });
});
