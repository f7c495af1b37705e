import { drawCard } from './cascade-card.ts';
import { type CascadeGraph, toForest } from './cascade-graph.ts';
import { card, type CardBox, type CascadeLayout, entryOf, exitOf, layOutCascade } from './cascade-layout.ts';
import { escapeMarkup, px } from './cascade-markup.ts';

export interface CascadeMapWords {
  /** Begins the ids inside the picture; unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Id of the node the page is about. */
  readonly current?: string | undefined;
}

const margin = 8;
/** The largest picture, in px, whose text can still be read when it is made to fit a sheet of A4 or Letter on its side. */
const sheet = { width: 1500, height: 900 } as const;
/** How far an edge between two cards of one column bulges into the gap between columns. */
const bulge = 44;

function edge(from: CardBox, row: number, to: CardBox): string {
  const leavesRight = to.x >= from.x;
  const arrivesLeft = to.x > from.x;
  const startX = leavesRight ? from.x + card.width : from.x;
  const endX = arrivesLeft ? to.x : to.x + card.width;
  const startY = from.y + exitOf(from, row);
  const endY = to.y + entryOf(to);
  const middle = to.x === from.x ? startX + bulge : (startX + endX) / 2;
  return `M${px(startX)} ${px(startY)}C${px(middle)} ${px(startY)} ${px(middle)} ${px(endY)} ${px(endX)} ${px(endY)}`;
}

function treeEdges(box: CardBox): string {
  return box.children.map((child) => edge(box, child.row, child.box) + treeEdges(child.box)).join('');
}

function drawTree(box: CardBox, current: string | undefined): string {
  return drawCard(box, current) + box.children.map((child) => drawTree(child.box, current)).join('');
}

function crossingEdges(layout: CascadeLayout): string {
  return layout.crossings
    .map(({ from, row, to }) => {
      const [start, end] = [layout.boxes.get(from), layout.boxes.get(to)];
      return start && end ? edge(start, row, end) : '';
    })
    .join('');
}

/**
 * A cascade as one static SVG: objectives as cards in columns, key results as rows of their objective, what contributes
 * to a key result starting at its row; further parents and edges that close a cycle dashed. Presentation is by the
 * classes of `styles/diagrams.css`; there is no inline style and no script, and links lead only to safe addresses.
 * Reading and tab order is the tree's.
 */
export function drawCascade(
  graph: CascadeGraph,
  { id, title, description, current }: CascadeMapWords,
): string {
  const layout = layOutCascade(toForest(graph));
  const crossings = crossingEdges(layout);
  const room = layout.crossings.length > 0 ? bulge : margin;
  const width = layout.width + margin + room;
  const height = layout.height + 2 * margin;
  const kind = width <= sheet.width && height <= sheet.height ? 'cascade fits-a-sheet' : 'cascade';
  const safeId = escapeMarkup(id);
  return [
    `<svg class="${kind}" role="group" aria-labelledby="${safeId}-title" aria-describedby="${safeId}-description"`,
    ` width="${px(width)}" height="${px(height)}" viewBox="${-margin} ${-margin} ${px(width)} ${px(height)}">`,
    `<title id="${safeId}-title">${escapeMarkup(title)}</title>`,
    `<desc id="${safeId}-description">${escapeMarkup(description)}</desc>`,
    `<path class="edge" d="${layout.roots.map(treeEdges).join('')}"/>`,
    crossings && `<path class="edge crossing" d="${crossings}"/>`,
    ...layout.roots.map((root) => drawTree(root, current)),
    '</svg>',
  ].join('');
}
