import type { CascadeCard, CascadeGraph, CascadeNode } from './cascade-graph.ts';
import { toForest } from './cascade-graph.ts';

/** The words and address of a box that stands for others. */
export type MoreBox = Pick<CascadeNode, 'kind' | 'title' | 'href'>;

export interface CascadeCap {
  /** How many boxes the picture may have. */
  readonly limit: number;
  /** Names the box for siblings that were left out; `parent` is undefined for those without one. */
  readonly more: (hidden: readonly CascadeNode[], parent: CascadeNode | undefined) => MoreBox;
}

/** Children that share an exit: those of one objective, or of one of its key results. */
interface Siblings {
  readonly parent: CascadeNode | undefined;
  readonly cards: readonly CascadeCard[];
}

function siblingsBelow(card: CascadeCard): Siblings[] {
  return [card.node, ...card.rows].flatMap((parent, index) => {
    const cards = card.children.filter((child) => child.row === index - 1).map((child) => child.card);
    return cards.length > 0 ? [{ parent, cards }] : [];
  });
}

/** How many of `count` siblings are shown when each group may show `most`; a lone one left over is shown as well. */
function shownOf(count: number, most: number): number {
  return most > 0 && count <= most + 1 ? count : Math.min(count, most);
}

/** Boxes a level takes, with one kept back for what is below each of its cards. */
function boxesFor(level: readonly Siblings[], most: number): number {
  let boxes = 0;
  for (const { cards } of level) {
    const shown = cards.slice(0, shownOf(cards.length, most));
    boxes += shown.length + (shown.length < cards.length ? 1 : 0);
    for (const card of shown) boxes += siblingsBelow(card).length;
  }
  return boxes;
}

function mostThatFit(level: readonly Siblings[], room: number): number {
  const largest = Math.max(...level.map(({ cards }) => cards.length), 0);
  for (let most = largest; most > 0; most--) if (boxesFor(level, most) <= room) return most;
  return 0;
}

/**
 * The graph with at most about `limit` boxes. Levels are filled from the top; where one does not fit, each group of
 * siblings shows its first ones, and a box that links on stands for the rest and all below them. A graph within the
 * limit comes back as it is.
 */
export function capCascade(graph: CascadeGraph, { limit, more }: CascadeCap): CascadeGraph {
  const { roots, crossings } = toForest(graph);
  if (countCards(roots) <= limit) return graph;

  const nodes: CascadeNode[] = [];
  const edges: (readonly [string, string])[] = [];
  let level: Siblings[] = [{ parent: undefined, cards: roots }];
  let boxes = 0;
  while (level.length > 0) {
    const most = mostThatFit(level, limit - boxes);
    const next: Siblings[] = [];
    for (const { parent, cards } of level) {
      const shown = cards.slice(0, shownOf(cards.length, most));
      const hidden = cards.slice(shown.length).map((card) => card.node);
      for (const card of shown) {
        nodes.push(card.node, ...card.rows);
        if (parent) edges.push([parent.id, card.node.id]);
        edges.push(...card.rows.map((row) => [card.node.id, row.id] as const));
        next.push(...siblingsBelow(card));
      }
      boxes += shown.length + (hidden.length > 0 ? 1 : 0);
      if (hidden.length === 0) continue;
      const box = moreNode(more(hidden, parent), `${parent?.id ?? ''}+`);
      nodes.push(box);
      if (parent) edges.push([parent.id, box.id]);
    }
    level = next;
  }
  const kept = new Set(nodes.map((node) => node.id));
  for (const { from, row, to } of crossings) {
    const start = (from.rows[row] ?? from.node).id;
    if (kept.has(start) && kept.has(to.node.id)) edges.push([start, to.node.id]);
  }
  return { nodes, edges };
}

function countCards(cards: readonly CascadeCard[]): number {
  return cards.reduce((sum, card) => sum + 1 + countCards(card.children.map((child) => child.card)), 0);
}

/** A box that stands for others, as a node. */
export function moreNode({ kind, title, href }: MoreBox, id: string): CascadeNode {
  return {
    id,
    kind,
    title,
    status: undefined,
    statusLabel: '',
    score: null,
    scoreLabel: '',
    owner: '',
    more: true,
    href,
  };
}
