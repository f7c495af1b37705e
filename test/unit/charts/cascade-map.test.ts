import { describe, expect, it } from 'vitest';
import type { CascadeStatus } from '../../../src/charts/cascade-graph.ts';
import { drawCascade } from '../../../src/charts/cascade-map.ts';
import { statusGlyphs } from '../../../src/charts/status-glyph.ts';
import { cardOf, readCascade } from './cascade-geometry.ts';
import { acme, acmeContributions, aNode } from './cascade-sample.ts';

const words = { id: 'cascade', title: 'Cascade of ACME', description: 'Eleven objectives' };
const pageOf = (id: string): string => `/2026-q3/team/${id}/`;

describe('a cascade through key results', () => {
  const { cards, edges } = readCascade(drawCascade(acme(), words));

  it('shows each of the 11 objectives as one card with its key results as rows', () => {
    expect(cards).toHaveLength(11);
    expect([...cardOf(cards, pageOf('mqls')).parts.keys()]).toEqual(
      ['mqls', 'mqls#0', 'mqls#1', 'mqls#2'].map(pageOf),
    );
  });

  it('stands each child right of its parent and joins key result and child at their borders', () => {
    expect(edges).toHaveLength(acmeContributions.length);
    for (const [parent, child] of acmeContributions) {
      const above = cardOf(cards, pageOf(parent));
      const row = above.parts.get(pageOf(parent))!;
      const below = cardOf(cards, pageOf(child));
      expect(below.left).toBeGreaterThan(above.right);
      expect(edges, `${parent} to ${child}`).toContainEqual({
        from: [above.right, (row.top + row.bottom) / 2],
        to: [below.left, expect.closeTo((below.top + below.parts.get(pageOf(child))!.bottom) / 2, 1)],
        isDashed: false,
      });
    }
  });

  it('lets no two cards overlap', () => {
    for (const a of cards) {
      for (const b of cards) {
        if (a === b) continue;
        const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(isApart, `${a.element.textContent} and ${b.element.textContent}`).toBe(true);
      }
    }
  });

  it('keeps every card inside the picture', () => {
    const svg = readCascade(drawCascade(acme(), words)).root;
    const [x, y, width, height] = svg.getAttribute('viewBox')!.split(' ').map(Number) as [
      number,
      number,
      number,
      number,
    ];
    expect(svg.getAttribute('width')).toBe(String(width));
    for (const card of cards) {
      expect(card.left).toBeGreaterThanOrEqual(x);
      expect(card.top).toBeGreaterThanOrEqual(y);
      expect(card.right).toBeLessThanOrEqual(x + width);
      expect(card.bottom).toBeLessThanOrEqual(y + height);
    }
  });

  it('has the tree as reading order', () => {
    const order = cards.map((card) => [...card.parts.keys()][0]);
    expect(order.slice(0, 4)).toEqual(['grow', 'mqls', 'adwords', 'mass-mail'].map(pageOf));
  });
});

describe('a cascade that is not a tree', () => {
  it('draws the second parent of an objective dashed', () => {
    const graph = {
      nodes: [aNode('a'), aNode('b'), aNode('c')],
      edges: [
        ['a', 'c'],
        ['b', 'c'],
      ] as const,
    };
    const { edges } = readCascade(drawCascade(graph, words));
    expect(edges.map((edge) => edge.isDashed)).toEqual([false, true]);
  });

  it('draws an edge that closes a cycle dashed, and every objective once', () => {
    const graph = {
      nodes: [aNode('a'), aNode('b'), aNode('c')],
      edges: [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ] as const,
    };
    const { cards, edges } = readCascade(drawCascade(graph, words));
    expect(cards).toHaveLength(3);
    expect(edges.map((edge) => edge.isDashed)).toEqual([false, false, true]);
    const back = edges.at(-1)!;
    expect(back.from[0]).toBe(cardOf(cards, pageOf('c')).left);
    expect(back.to[0]).toBe(cardOf(cards, pageOf('a')).right);
  });

  it('ignores edges to unknown nodes and to itself', () => {
    const graph = {
      nodes: [aNode('a')],
      edges: [
        ['a', 'a'],
        ['a', 'gone'],
        ['gone', 'a'],
      ] as const,
    };
    expect(readCascade(drawCascade(graph, words)).edges).toEqual([]);
  });

  it('shows a key result without its objective as a card', () => {
    const graph = {
      nodes: [aNode('kr', { keyResult: true }), aNode('below')],
      edges: [['kr', 'below']] as const,
    };
    const { cards, edges } = readCascade(drawCascade(graph, words));
    expect(cards.map((card) => card.element.getAttribute('class'))).toEqual(['card key-result', 'card']);
    expect(edges).toHaveLength(1);
  });

  it('draws nothing for an empty graph', () => {
    expect(readCascade(drawCascade({ nodes: [], edges: [] }, words)).cards).toEqual([]);
  });
});

describe('a box that stands for teams', () => {
  const { root } = readCascade(
    drawCascade(
      {
        nodes: [aNode('a', { standsFor: { teams: ['sales', 'outbound'], above: '/2026-q3/company/a/' } })],
        edges: [],
      },
      words,
    ),
  );

  it('looks like a stack, and says whom it stands for to a script', () => {
    const box = root.querySelector<SVGGElement>('.card.group');
    expect(box?.querySelector('.stack')).not.toBeNull();
    expect(box?.getAttribute('data-teams')).toBe('sales outbound');
    expect(box?.getAttribute('data-above')).toBe('/2026-q3/company/a/');
  });
});

describe('a cascade with many branches', () => {
  const children = Array.from({ length: 30 }, (_, index) => `c${String(index)}`);
  const svg = drawCascade(
    {
      nodes: ['root', ...children].map((id) => aNode(id)),
      edges: children.map((id) => ['root', id] as const),
    },
    words,
  );
  const { root, cards } = readCascade(svg);

  it('has its root in sight where one begins to read', () => {
    expect(Math.min(...cards.map(({ top }) => top))).toBeLessThanOrEqual(0);
    expect(cardOf(cards, pageOf('root')).top).toBeLessThan(300);
  });

  it('is not for one sheet of paper, which a small one is', () => {
    expect(root.classList.contains('fits-a-sheet')).toBe(false);
    const small = drawCascade({ nodes: [aNode('a'), aNode('b')], edges: [['a', 'b']] }, words);
    expect(readCascade(small).root.classList.contains('fits-a-sheet')).toBe(true);
  });
});

describe('words and links of a cascade', () => {
  it('names the picture and describes it', () => {
    const { root } = readCascade(drawCascade(acme(), words));
    const textOf = (attribute: string): string | undefined =>
      root.querySelector(`#${root.getAttribute(attribute)}`)?.textContent;
    expect(textOf('aria-labelledby')).toBe('Cascade of ACME');
    expect(textOf('aria-describedby')).toBe('Eleven objectives');
  });

  it('says kind, title, status, score and owner in a link', () => {
    const { root } = readCascade(drawCascade({ nodes: [aNode('a', { team: 'Growth' })], edges: [] }, words));
    expect(root.querySelector('a')?.getAttribute('aria-label')).toBe(
      'Objective: Title of a. On track, 0.66. Nadia Osei, Growth',
    );
  });

  it('marks the objective the page is about', () => {
    const { root } = readCascade(drawCascade(acme(), { ...words, current: 'revenue' }));
    const marked = [...root.querySelectorAll('[aria-current="page"]')];
    expect(marked.map((link) => link.getAttribute('href'))).toEqual([pageOf('revenue')]);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '//evil.example/',
    '/\\evil.example/',
    'data:text/html,x',
  ])('does not link to %j', (href) => {
    const { root } = readCascade(drawCascade({ nodes: [aNode('a', { href })], edges: [] }, words));
    expect(root.querySelector('a')).toBeNull();
  });

  it('keeps markup in words as text', () => {
    const hostile = '</svg><script>alert("1")</script>';
    const node = aNode('a', {
      title: hostile,
      owner: hostile,
      statusLabel: hostile,
      scoreLabel: '<b>',
      kind: hostile,
    });
    const svg = drawCascade({ nodes: [node], edges: [] }, { id: 'x', title: hostile, description: hostile });
    const { root } = readCascade(svg);
    expect(svg).not.toContain('<script');
    expect(root.querySelector('title')?.textContent).toBe(hostile);
    expect(root.querySelector('a')?.getAttribute('aria-label')).toContain(hostile);
  });

  it('shortens a title of 200 characters to three lines and keeps it whole for the reader who asks', () => {
    const title = 'Customers we have are where growth comes from '.repeat(5).slice(0, 200);
    const { root } = readCascade(drawCascade({ nodes: [aNode('a', { title })], edges: [] }, words));
    const lines = [...root.querySelectorAll('.title tspan')].map((line) => line.textContent);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(root.querySelector('a > title')?.textContent).toBe(title);
  });

  it('shows the kind of an objective without a title', () => {
    const { root } = readCascade(drawCascade({ nodes: [aNode('a', { title: ' ' })], edges: [] }, words));
    expect(root.querySelector('.title')?.textContent).toBe('Objective');
    expect(root.querySelector('a')?.getAttribute('aria-label')).toMatch(/^Objective\. /);
  });
});

describe('status and score in a cascade', () => {
  it.each(Object.keys(statusGlyphs) as CascadeStatus[])('gives %s a shape, a class and a word', (status) => {
    const node = aNode('a', { status, statusLabel: 'The word' });
    const { root } = readCascade(drawCascade({ nodes: [node], edges: [] }, words));
    expect(root.querySelector(`.${status} .glyph`)?.getAttribute('d')).toBe(statusGlyphs[status]);
    expect(root.querySelector('.word')?.textContent).toBe('The word');
  });

  it('gives no two statuses the same shape', () => {
    expect(new Set(Object.values(statusGlyphs)).size).toBe(Object.keys(statusGlyphs).length);
  });

  it.each([
    [null, undefined],
    [0, undefined],
    [0.5, 0.5],
    [1.4, 1],
    [Number.NaN, undefined],
  ])('draws a score of %s as a share of %s', (score, share) => {
    const node = aNode('a', { score });
    const { root } = readCascade(drawCascade({ nodes: [node], edges: [] }, words));
    const width = (name: string): number => Number(root.querySelector(`.${name}`)?.getAttribute('width'));
    if (share === undefined) expect(root.querySelector('.fill')).toBeNull();
    else expect(width('fill')).toBe(width('track') * share);
  });
});

describe('the markup of a cascade', () => {
  it('is the same for the same graph', () => {
    expect(drawCascade(acme(), words)).toBe(drawCascade(acme(), words));
  });

  it('has no style and no id but its title and description', () => {
    const svg = drawCascade(acme(), words);
    expect(svg).not.toMatch(/style/);
    expect(svg.match(/ id="[^"]*"/g)).toEqual([' id="cascade-title"', ' id="cascade-description"']);
  });
});
