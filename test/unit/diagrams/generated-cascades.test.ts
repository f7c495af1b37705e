import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { cascadeToMermaid } from '../../../src/outputs/cascade-mermaid.ts';
import { createDiagramParser } from '../../../src/diagrams/parse-diagram.ts';
import { acme, aNode } from '../charts/cascade-sample.ts';

const parser = createDiagramParser();
afterAll(() => parser.close());

const words = { title: 'Cascade of ACME', description: 'Eleven objectives' };

const fragments = [
  '"', '`', '#', ';', '&', '<', '>', '\\', '[', ']', '(', ')', '{', '}', '|', '%%', '%%{init:{}}%%', '---', '\n', '\r', '\u2028',
  '-->', ':::', '@{', '#quot;', '&quot;', '<script>', '</svg>', 'end', 'subgraph x', 'click a', 'classDef', 'style', '"]', '"`',
  'javascript:', '$$x$$', '\u0000', '\ud800', '‮', '日本', 'نمو', '👩‍👩‍👧', 'a b',
]; // prettier-ignore
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

describe('the Mermaid text of a cascade', () => {
  it('can be read by Mermaid', async () => {
    expect(await parser.parse(cascadeToMermaid(acme(), words))).toEqual({
      ok: true,
      diagramType: 'flowchart-v2',
    });
  });

  it('can be read whatever is written in titles, owners, labels and addresses', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (title, owner, tail) => {
        const node = aNode('a', { title, owner, statusLabel: tail, scoreLabel: title, href: `/${tail}` });
        const text = cascadeToMermaid(
          { nodes: [node, aNode('b', { keyResult: true, title: tail })], edges: [['a', 'b']] },
          { title: tail, description: owner, link: (href) => `https://okr.example${href}` },
        );
        const read = await parser.parse(text);
        expect(text).not.toMatch(/[^\P{Cc}\n]/u);
        expect(read, text).toEqual({ ok: true, diagramType: 'flowchart-v2' });
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('has every node and edge, a shape for key results and a class for each status', () => {
    const text = cascadeToMermaid(
      {
        nodes: [aNode('o', { status: 'at-risk' }), aNode('k', { keyResult: true, status: undefined })],
        edges: [
          ['o', 'k'],
          ['o', 'gone'],
        ],
      },
      words,
    );
    expect(text.split('\n').slice(0, 6)).toEqual([
      'flowchart LR',
      '  accTitle: Cascade of ACME',
      '  accDescr: Eleven objectives',
      '  n0["Title of o<br/>0.66 · On track · Nadia Osei"]:::warn',
      '  n1(["Title of k<br/>0.66 · On track · Nadia Osei"])',
      '  n0 --> n1',
    ]);
    expect(text).toContain('classDef warn ');
  });

  it('links only where an address works, and only to safe ones', () => {
    const graph = { nodes: [aNode('a'), aNode('b', { href: 'javascript:alert(1)' })], edges: [] };
    expect(cascadeToMermaid(graph, words)).not.toContain('click');
    expect(cascadeToMermaid(graph, { ...words, link: (href) => href })).toMatch(
      /click n0 href "\/2026-q3\/team\/a\/"/,
    );
    expect(cascadeToMermaid(graph, { ...words, link: (href) => href })).not.toContain('click n1');
  });

  it('may run from top to bottom', () => {
    expect(cascadeToMermaid(acme(), { ...words, direction: 'TB' })).toMatch(/^flowchart TB\n/);
  });
});
