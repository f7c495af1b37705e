import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/body/parse-body.ts';
import { show } from './show.ts';
import { processorTime } from '../../support/processor-time.ts';

const parse = (source: string) => parseBody(source, { firstLine: 11, anchorPrefix: 'why-' });

describe('a body', () => {
  test('tells which components, pictures and links it uses, and where', () => {
    const source =
      'a <KeyResult id="x" /> 😀 [b](../c.mdx#d)\r\n\r\n<Objective\r\n  to="e/f" />\r\n\r\n- ![g](./h.png)\r\n- <Figure src="i.webp" alt="j" />\r\n';
    const { components, pictures, links, problems } = parse(source);
    expect(problems).toEqual([]);
    expect(components).toEqual([
      { name: 'KeyResult', props: { id: 'x' }, line: 11, column: 3 },
      { name: 'Objective', props: { to: 'e/f' }, line: 13, column: 1 },
    ]);
    expect(links).toEqual([{ to: '../c.mdx#d', line: 11, column: 27 }]);
    expect(pictures).toEqual([
      { src: 'h.png', line: 16, column: 3 },
      { src: 'i.webp', line: 17, column: 3 },
    ]);
  });

  test('has a plain text with its words and nothing else, a line a paragraph', () => {
    const source =
      '# Why *now*\n\nA <b>b</b>\nc `d` [e](https://example.com) <2.\n\n- f\n- g\n\n| h | i |\n|---|---|\n| j | k |\n\n```mermaid\nA --> B\n```\n\n<Callout title="l">\n\nm{/* n */}\n\n</Callout>\n\no[^1]\n\n[^1]: p\n[^2]: q';
    expect(parse(source).text).toBe('Why now\nA b\nc d e <2.\nf g\nh i j k\nl m\no\np');
  });

  test('gives its headings and footnotes ids with the prefix, none twice', () => {
    const { body } = parse('# A\n\n# A\n\n# Footnote 1 from\n\n# footnote 1\n\nb[^1] c[^1]\n\n[^1]: d');
    const ids = [...show(body).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([
      'why-a',
      'why-a-1',
      'why-footnote-1-from',
      'why-footnote-1',
      'why-footnote-1-from-1',
      'why-footnote-1-from-2',
      'why-footnote-1-1',
    ]);
    const targets = [...show(body).matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets.every((target) => ids.includes(target))).toBe(true);
  });

  test.each([
    ['Setup', ['setup']],
    ['Setup\n# Setup\n# Setup', ['setup', 'setup-1', 'setup-2']],
    ['Setup 1\n# Setup\n# Setup\n# Setup', ['setup-1', 'setup', 'setup-2', 'setup-3']],
    ['What we saw, in Q3?', ['what-we-saw-in-q3']],
    ['Pay & perks', ['pay--perks']],
    ['A - b', ['a---b']],
    ['snake_case and `code`', ['snake_case-and-code']],
    ['*Bold* [link](https://example.com)', ['bold-link']],
    ['Größe, Zeit & Maß', ['größe-zeit--maß']],
    ['日本語 の 見出し。', ['日本語-の-見出し']],
    ['1.2 of 3', ['12-of-3']],
    ['🎉 Party', ['-party']],
    ['🎉', ['section']],
    ['E\u0301te\u0301', ['\u00E9t\u00E9']],
    ['x² ≥ 4 % (≈ ½)', ['x--4---']],
  ])('names its headings as GitHub does: %s', (source, names) => {
    expect(parse(`# ${source}`).headings).toEqual(names);
  });

  test('leads from `#name` to its own heading, however a browser would write it', () => {
    const { body, links } = parse('[a](#größe) [b](#gr%C3%B6%C3%9Fe) [c](#) [d](#other)\n\n# Größe');
    const targets = [...show(body).matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);
    expect(targets).toEqual(['#why-größe', '#why-größe', '#']);
    expect(links).toEqual([{ to: '#other', line: 11, column: 42 }]);
  });

  test('keeps its problems in one list, fifty at most', () => {
    const { problems, body } = parse('{a} <b id="c">d</b> [e](x:y) ![](./f.png)\n\n<G />');
    expect(problems.map(({ rule }) => rule)).toEqual([
      'body-has-no-code',
      'body-uses-known-tags',
      'body-link-is-safe',
      'body-picture-is-plain',
      'body-uses-known-components',
    ]);
    expect(body).toEqual([]);
    expect(parse('{a} '.repeat(200)).problems).toHaveLength(50);
  });

  test('never shows a reader the characters that stand in for signs while it is parsed', () => {
    const { body, text } = parse('a <2 `{b}` <Callout title="c" /> \n\nimported\n\n    import d\n');
    expect(show(body) + text).not.toMatch(/\p{Co}/u);
  });

  test('is read in about a millisecond', () => {
    const source =
      'Why <2 % of *this* matters, see [that](../b/c.mdx).\n\n- a\n- b `c`\n\n| d | e |\n|---|---|\n| f | g |\n\n'.repeat(
        5,
      );
    for (let warm = 0; warm < 20; warm += 1) parse(source);
    const started = processorTime();
    for (let round = 0; round < 20; round += 1) parse(source);
    expect((processorTime() - started) / 20).toBeLessThan(10);
  });
});
