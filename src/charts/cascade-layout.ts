import type {
  CascadeBranch,
  CascadeCard,
  CascadeCrossing,
  CascadeForest,
  CascadeNode,
} from './cascade-graph.ts';
import { breakIntoLines, lineWidth, type TextStyle } from './cascade-lines.ts';

/**
 * Sizes in px. The widest common system face is 15 % wider than the measured one, 20 % in bold, 26 % in bold digits; what
 * is regular takes the rest from the space beside it.
 */
const titleText: TextStyle = { size: 13, weight: 600, slack: 1.24 };
export const smallText: TextStyle = { size: 12, weight: 400, slack: 1.08 };
export const strongText: TextStyle = { size: 12, weight: 600, slack: 1.26 };

export const card = {
  width: 272,
  padding: 14,
  titleLine: 18,
  titleLines: 3,
  ownerLine: 17,
  statusLine: 20,
  bar: 14,
  row: { padding: 7, line: 15, lines: 2, indent: 18, scoreGap: 14 },
  moreHeight: 34,
} as const;

const gap = { column: 52, sibling: 14, root: 28 } as const;
/** How far below the top of all that carries it a card may stand, so that it is in sight where one begins to read. */
const lowest = 200;

export interface RowBox {
  readonly node: CascadeNode;
  readonly lines: readonly string[];
  /** From the card's top edge. */
  readonly top: number;
  readonly height: number;
}

export interface CardBox {
  readonly card: CascadeCard;
  readonly lines: readonly string[];
  readonly rows: readonly RowBox[];
  /** Height of the objective's own part, above its key results. */
  readonly head: number;
  readonly height: number;
  /** Column, from 0. */
  readonly depth: number;
  readonly children: readonly { readonly row: number; readonly box: CardBox }[];
  x: number;
  y: number;
}

export interface CascadeLayout {
  readonly roots: readonly CardBox[];
  readonly boxes: ReadonlyMap<CascadeCard, CardBox>;
  readonly crossings: readonly CascadeCrossing[];
  readonly width: number;
  readonly height: number;
}

const innerWidth = card.width - 2 * card.padding;

/** What is shown as a node's title; a nameless one shows its kind. */
export function shownTitle(node: CascadeNode): string {
  return node.title.trim() === '' ? node.kind : node.title;
}

function rowBoxes(rows: readonly CascadeNode[], head: number): RowBox[] {
  const { padding, line, lines: limit, indent, scoreGap } = card.row;
  let top = head;
  return rows.map((node) => {
    const room = innerWidth - indent - scoreRoom(node) - scoreGap;
    const lines = breakIntoLines(shownTitle(node), room, limit, smallText);
    const box = { node, lines, top, height: 2 * padding + (lines.length + (node.changed ? 1 : 0)) * line };
    top += box.height;
    return box;
  });
}

/** Width kept for a key result's score at the end of its row, or for the word in its place. */
function scoreRoom(node: CascadeNode): number {
  return Math.max(node.scoreLabel.length > 5 ? 64 : 36, Math.ceil(lineWidth(node.scoreLabel, strongText)));
}

function measure(forestCard: CascadeCard, depth: number, boxes: Map<CascadeCard, CardBox>): CardBox {
  const { node } = forestCard;
  const lines = breakIntoLines(shownTitle(node), innerWidth, node.more ? 1 : card.titleLines, titleText);
  const owner = node.owner || node.team ? card.ownerLine : 0;
  const changed = node.changed ? card.ownerLine : 0;
  const head = node.more
    ? card.moreHeight
    : card.padding + lines.length * card.titleLine + owner + changed + card.statusLine + card.bar;
  const rows = rowBoxes(forestCard.rows, head);
  const children = forestCard.children.map(({ row, card: child }: CascadeBranch) => ({
    row,
    box: measure(child, depth + 1, boxes),
  }));
  const height = rows.reduce((sum, row) => sum + row.height, head);
  const box: CardBox = { card: forestCard, lines, rows, head, height, depth, children, x: 0, y: 0 };
  boxes.set(forestCard, box);
  return box;
}

/** Where edges leave a card, from its top edge: beside the key result, or beside the objective's own part. */
export function exitOf(box: CardBox, row: number): number {
  const rowBox = box.rows[row];
  return rowBox ? rowBox.top + rowBox.height / 2 : box.head / 2;
}

/** Where edges reach a card, from its top edge. */
export function entryOf(box: CardBox): number {
  return box.head / 2;
}

/** For each column a subtree reaches, its topmost and bottommost px. */
type Contour = [top: number, bottom: number][];

/** Packs subtrees under each other as close as their contours allow; returns each one's offset and the whole's contour. */
function pack(contours: readonly Contour[], space: number): { offsets: number[]; whole: Contour } {
  const whole: Contour = [];
  const offsets = contours.map((contour) => {
    let offset = 0;
    contour.forEach(([top], depth) => {
      const above = whole[depth];
      if (above) offset = Math.max(offset, above[1] + space - top);
    });
    contour.forEach(([top, bottom], depth) => {
      const [wholeTop, wholeBottom] = whole[depth] ?? [Infinity, -Infinity];
      whole[depth] = [Math.min(wholeTop, top + offset), Math.max(wholeBottom, bottom + offset)];
    });
    return offset;
  });
  return { offsets, whole };
}

/** Places a subtree relative to its own origin, the parent's exits level with the middle of its children's entries if it can. */
function placeSubtree(box: CardBox): Contour {
  const { offsets, whole } = pack(
    box.children.map((child) => placeSubtree(child.box)),
    gap.sibling,
  );
  box.children.forEach((child, index) => shift(child.box, offsets[index] ?? 0));
  const first = box.children[0];
  const last = box.children.at(-1);
  if (first && last) {
    const entries = first.box.y + entryOf(first.box) + last.box.y + entryOf(last.box);
    const middle = (entries - exitOf(box, first.row) - exitOf(box, last.row)) / 2;
    const highest = Math.min(...whole.map(([top]) => top));
    box.y = Math.min(middle, highest + lowest);
  }
  return [[box.y, box.y + box.height], ...whole];
}

function shift(box: CardBox, by: number): void {
  box.y += by;
  for (const child of box.children) shift(child.box, by);
}

function align(box: CardBox, top: number): void {
  box.x = box.depth * (card.width + gap.column);
  box.y = Math.round((box.y - top) * 2) / 2;
  for (const child of box.children) align(child.box, top);
}

/** A tidy tree from left to right. */
export function layOutCascade(forest: CascadeForest): CascadeLayout {
  const boxes = new Map<CascadeCard, CardBox>();
  const roots = forest.roots.map((root) => measure(root, 0, boxes));
  const { offsets, whole } = pack(roots.map(placeSubtree), gap.root);
  roots.forEach((root, index) => shift(root, offsets[index] ?? 0));
  const top = Math.min(...whole.map(([start]) => start), Infinity);
  const bottom = Math.max(...whole.map(([, end]) => end), -Infinity);
  for (const root of roots) align(root, top);
  return {
    roots,
    boxes,
    crossings: forest.crossings,
    width: Math.max(0, whole.length * (card.width + gap.column) - gap.column),
    height: roots.length === 0 ? 0 : Math.ceil(bottom - top),
  };
}
