import { describe, expect, it } from 'vitest';
import { capCascade } from '../../../src/charts/cascade-cap.ts';
import type { CascadeGraph, CascadeNode } from '../../../src/charts/cascade-graph.ts';
import { drawCascade } from '../../../src/charts/cascade-map.ts';
import { readCascade } from './cascade-geometry.ts';
import { acme, aNode } from './cascade-sample.ts';

const more = (hidden: readonly CascadeNode[], parent: CascadeNode | undefined) => ({
  kind: 'More',
  title: `+${hidden.length} more`,
  href: parent?.href ?? '/all/',
});
const cap = (graph: CascadeGraph, limit: number): CascadeGraph => capCascade(graph, { limit, more });
const boxesIn = (graph: CascadeGraph): number =>
  readCascade(drawCascade(graph, { id: 'c', title: 't', description: 'd' })).cards.length;
const moreIn = (graph: CascadeGraph): string[] =>
  graph.nodes.filter((node) => node.more).map((node) => node.title);

/** A root with `width` children, each with `below` of its own. */
function wide(width: number, below: number): CascadeGraph {
  const nodes = [aNode('root')];
  const edges: [string, string][] = [];
  for (let index = 0; index < width; index++) {
    nodes.push(aNode(`c${index}`));
    edges.push(['root', `c${index}`]);
    for (let leaf = 0; leaf < below; leaf++) {
      nodes.push(aNode(`c${index}-${leaf}`));
      edges.push([`c${index}`, `c${index}-${leaf}`]);
    }
  }
  return { nodes, edges };
}

describe('a capped cascade', () => {
  it('leaves a graph within the limit as it is', () => {
    const graph = acme();
    expect(cap(graph, 11)).toBe(graph);
  });

  it('folds the siblings that do not fit into one box that says how many and links on', () => {
    const graph = cap(wide(100, 0), 60);
    expect(boxesIn(graph)).toBe(60);
    expect(moreIn(graph)).toEqual(['+42 more']);
    const box = graph.nodes.find((node) => node.more);
    expect(box?.href).toBe(graph.nodes[0]?.href);
    expect(graph.edges).toContainEqual(['root', box?.id]);
  });

  it('shows upper levels before lower ones', () => {
    const graph = cap(wide(12, 20), 60);
    expect(boxesIn(graph)).toBeLessThanOrEqual(60);
    expect(graph.nodes.filter((node) => /^c\d+$/.test(node.id))).toHaveLength(12);
    expect(moreIn(graph)).toHaveLength(12);
    expect(new Set(moreIn(graph))).toEqual(new Set(['+18 more']));
  });

  it('keeps to the limit for graphs of many shapes', () => {
    for (const [width, below] of [
      [3, 100],
      [29, 2],
      [58, 1],
      [59, 0],
      [200, 3],
    ] as const) {
      expect(boxesIn(cap(wide(width, below), 60)), `${width} × ${below}`).toBeLessThanOrEqual(60);
    }
  });

  it('folds roots as well, without a parent to hang the box under', () => {
    const nodes = Array.from({ length: 80 }, (_, index) => aNode(`o${index}`));
    const graph = cap({ nodes, edges: [] }, 60);
    expect(boxesIn(graph)).toBe(60);
    expect(graph.nodes.at(-1)).toMatchObject({ title: '+21 more', href: '/all/' });
  });

  it('folds what contributes to one key result at that key result', () => {
    const { nodes, edges } = acme();
    const extra = Array.from({ length: 60 }, (_, index) => aNode(`extra${index}`));
    const graph = cap(
      {
        nodes: [...nodes, ...extra],
        edges: [...edges, ...extra.map((node) => ['mqls#1', node.id] as const)],
      },
      30,
    );
    const box = graph.nodes.find((node) => node.more);
    expect(graph.edges).toContainEqual(['mqls#1', box?.id]);
    expect(boxesIn(graph)).toBeLessThanOrEqual(30);
  });

  it('keeps further parents of what is still shown, and drops those of what is not', () => {
    const graph = wide(100, 0);
    const capped = cap({ ...graph, edges: [...graph.edges, ['c0', 'c1'], ['c0', 'c99']] }, 60);
    expect(capped.edges).toContainEqual(['c0', 'c1']);
    expect(capped.edges).not.toContainEqual(['c0', 'c99']);
  });
});
