/** The same words as in data files; a glyph and a colour belong to each. */
export type CascadeStatus =
  | 'retired'
  | 'graded'
  | 'final'
  | 'planned'
  | 'done'
  | 'no-data'
  | 'outdated'
  | 'off-track'
  | 'at-risk'
  | 'on-track'
  | 'not-applicable'
  | 'not-graded';

/** One objective or key result, with every word a reader sees already in the reader's language. */
export interface CascadeNode {
  readonly id: string;
  /** The shown word: "Objective", "Key result", "More". */
  readonly kind: string;
  readonly title: string;
  readonly status: CascadeStatus | undefined;
  readonly statusLabel: string;
  /** 0–1; null is no data, which is not 0. */
  readonly score: number | null;
  /** "0.66" or "no data". */
  readonly scoreLabel: string;
  /** Where on 0–1 the score is expected to end: 0.7 for aspirational, 1 for committed. */
  readonly expected?: number | undefined;
  readonly owner: string;
  readonly team?: string | undefined;
  /** Says that it is no longer measured as at first: a few words, and all of it in sentences. */
  readonly changed?: { readonly text: string; readonly sentence: string } | undefined;
  readonly href?: string | undefined;
  /** A key result is a row inside its objective, and what contributes to it starts at that row. */
  readonly keyResult?: boolean | undefined;
  /** Stands for nodes that were left out. */
  readonly more?: boolean | undefined;
  /** Whose objectives this box stands for. */
  readonly standsFor?: StandsFor | undefined;
}

/** By this a page's script knows which objectives a box stands for. */
export interface StandsFor {
  readonly teams: readonly string[];
  /** Address of the objective that they reach first; null for those that reach none, undefined for all of the teams. */
  readonly above?: string | null | undefined;
}

/** What contributes to what. */
export interface CascadeGraph {
  readonly nodes: readonly CascadeNode[];
  /** `[parent, child]`; a child may have several parents. Edges to unknown nodes are ignored. */
  readonly edges: readonly (readonly [parent: string, child: string])[];
}

/** A box of the picture: an objective with its key results as rows, or a key result that has no objective here. */
export interface CascadeCard {
  readonly node: CascadeNode;
  readonly rows: CascadeNode[];
  /** In reading order: those of the objective itself, then those of each key result. */
  readonly children: CascadeBranch[];
}

/** An edge of the tree; `row` is the index of the key result it starts at, -1 for the objective itself. */
export interface CascadeBranch {
  readonly row: number;
  readonly card: CascadeCard;
}

/** An edge that is not part of the tree: a further parent, or one that closes a cycle. */
export interface CascadeCrossing {
  readonly from: CascadeCard;
  readonly row: number;
  readonly to: CascadeCard;
}

export interface CascadeForest {
  readonly roots: readonly CascadeCard[];
  readonly crossings: readonly CascadeCrossing[];
}

interface Place {
  readonly card: CascadeCard;
  readonly row: number;
}

/** Cards by the id of every node they show. */
function placeNodes(graph: CascadeGraph): { places: Map<string, Place>; cards: CascadeCard[] } {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const objectiveOf = new Map<string, string>();
  for (const [parent, child] of graph.edges) {
    if (!nodes.get(child)?.keyResult || objectiveOf.has(child)) continue;
    const above = nodes.get(parent);
    if (above && !above.keyResult && !above.more) objectiveOf.set(child, parent);
  }
  const places = new Map<string, Place>();
  const cards: CascadeCard[] = [];
  for (const node of nodes.values()) {
    if (objectiveOf.has(node.id)) continue;
    const card: CascadeCard = { node, rows: [], children: [] };
    cards.push(card);
    places.set(node.id, { card, row: -1 });
  }
  for (const node of nodes.values()) {
    const card = places.get(objectiveOf.get(node.id) ?? '')?.card;
    if (card) places.set(node.id, { card, row: card.rows.push(node) - 1 });
  }
  return { places, cards };
}

/**
 * The graph as trees of cards. The first parent an edge names wins; further parents, and edges that would close a
 * cycle, become crossings. Order is that of the nodes and edges given.
 */
export function toForest(graph: CascadeGraph): CascadeForest {
  const { places, cards } = placeNodes(graph);
  const parentOf = new Map<CascadeCard, CascadeCard>();
  const crossings: CascadeCrossing[] = [];
  const drawn = new Set<string>();

  function isAtOrAbove(card: CascadeCard, below: CascadeCard): boolean {
    for (let step: CascadeCard | undefined = below; step; step = parentOf.get(step)) {
      if (step === card) return true;
    }
    return false;
  }

  for (const [parent, child] of graph.edges) {
    const from = places.get(parent);
    const to = places.get(child);
    const edge = JSON.stringify([parent, child]);
    if (!from || !to || from.card === to.card || drawn.has(edge)) continue;
    drawn.add(edge);
    if (to.row >= 0 || parentOf.has(to.card) || isAtOrAbove(to.card, from.card)) {
      crossings.push({ from: from.card, row: from.row, to: to.card });
    } else {
      parentOf.set(to.card, from.card);
      from.card.children.push({ row: from.row, card: to.card });
    }
  }
  for (const card of cards) card.children.sort((a, b) => a.row - b.row);
  return { roots: cards.filter((card) => !parentOf.has(card)), crossings };
}
