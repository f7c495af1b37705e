import { type CascadeGraph, type CascadeNode, toForest } from './cascade-graph.ts';
import { statusGlyphs } from './cascade-glyph.ts';
import {
  card,
  type CardBox,
  type CascadeLayout,
  entryOf,
  exitOf,
  layOutCascade,
  type RowBox,
  shownTitle,
  smallText,
  strongText,
} from './cascade-layout.ts';
import { cutToWidth, lineWidth } from './cascade-lines.ts';

export interface CascadeMapWords {
  /** Begins the ids inside the picture; unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Id of the node the page is about. */
  readonly current?: string | undefined;
}

const margin = 8;
/** How far an edge between two cards of one column bulges into the gap between columns. */
const bulge = 44;
const inner = card.width - 2 * card.padding;

function escapeMarkup(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]/gu, ' ')
    .replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

/** The address if it is one a link of ours may have: http(s), on this site, or on this page. */
export function safeAddress(href: string | undefined): string | undefined {
  return href !== undefined && /^(?:https?:\/\/|\/(?![/\\])|#|\.{1,2}\/)/i.test(href) && !/[\s\p{Cc}]/u.test(href)
    ? href
    : undefined;
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** What a screen reader says for a box. Punctuation only: the words are the caller's. */
function spokenName(node: CascadeNode): string {
  const facts = [
    [node.statusLabel, node.scoreLabel],
    [node.owner, node.team ?? ''],
  ].map((part) => part.filter((word) => word !== '').join(', '));
  const name = node.title.trim() === '' || node.more ? shownTitle(node) : `${node.kind}: ${node.title}`;
  return [name, ...facts].filter((part) => part !== '').join('. ');
}

function glyph(node: CascadeNode, x: number, y: number): string {
  return node.status
    ? `<path class="glyph" transform="translate(${px(x)} ${px(y)})" d="${statusGlyphs[node.status]}"/>`
    : '';
}

function textLines(lines: readonly string[], name: string, x: number, baseline: number, step: number): string {
  const spans = lines.map(
    (line, index) => `<tspan x="${px(x)}" y="${px(baseline + index * step)}">${escapeMarkup(line)}</tspan>`,
  );
  return `<text class="${name}">${spans.join(' ')}</text>`;
}

function scoreBar(node: CascadeNode, y: number): string {
  const share = node.score === null || Number.isNaN(node.score) ? 0 : Math.max(0, Math.min(1, node.score));
  const track = `<rect class="track" x="${card.padding}" y="${px(y)}" width="${inner}" height="4" rx="2"/>`;
  const fill =
    share > 0
      ? `<rect class="fill" x="${card.padding}" y="${px(y)}" width="${px(Math.max(4, inner * share))}" height="4" rx="2"/>`
      : '';
  if (node.expected === undefined) return track + fill;
  const at = card.padding + inner * Math.max(0, Math.min(1, node.expected));
  return `${track}${fill}<path class="mark" d="M${px(Math.min(at, card.padding + inner - 1))} ${px(y - 3)}v10"/>`;
}

function headContent(box: CardBox): string {
  const { node } = box.card;
  const { padding, titleLine } = card;
  const title = textLines(box.lines, 'title', padding, padding + 11, titleLine);
  if (node.more) return textLines(box.lines, 'title', padding, card.moreHeight / 2 + 4.5, titleLine);
  const people = [node.owner, node.team ?? ''].filter((word) => word !== '').join(' · ');
  const afterTitle = padding + box.lines.length * titleLine;
  const owner = people
    ? textLines([cutToWidth(people, inner, smallText)], 'owner', padding, afterTitle + 9, card.ownerLine)
    : '';
  const baseline = box.head - card.bar - 7;
  const label = cutToWidth(node.statusLabel, inner - 18 - lineWidth(node.scoreLabel, strongText) - 12, strongText);
  const status = node.statusLabel
    ? `${glyph(node, padding, baseline - 10)}<text class="word" x="${padding + 18}" y="${px(baseline)}">${escapeMarkup(label)}</text>`
    : '';
  const score = `<text class="${node.score === null ? 'missing' : 'score'}" x="${padding + inner}" y="${px(baseline)}">${escapeMarkup(node.scoreLabel)}</text>`;
  return `${title} ${owner} ${status} ${score}${scoreBar(node, box.head - card.bar)}`;
}

function rowContent({ node, lines, top }: RowBox): string {
  const { padding, line, indent } = card.row;
  const baseline = top + padding + 11;
  const score = `<text class="${node.score === null ? 'missing' : 'score'}" x="${card.padding + inner}" y="${px(baseline)}">${escapeMarkup(node.scoreLabel)}</text>`;
  return `<path class="divider" d="M0 ${px(top)}H${card.width}"/>${glyph(node, card.padding - 1, baseline - 10)}${textLines(lines, 'result', card.padding + indent, baseline, line)} ${score}`;
}

/** A part of a card as a link, or as a plain group when the node leads nowhere. */
function part(node: CascadeNode, lines: readonly string[], content: string, current: string | undefined): string {
  const href = safeAddress(node.href);
  const names = [node.status ?? 'plain', node.id === current ? 'current' : ''].filter((name) => name !== '');
  const cut = lines.at(-1)?.endsWith('…') ? `<title>${escapeMarkup(node.title)}</title>` : '';
  if (href === undefined) return `<g class="${names.join(' ')}">${cut}${content}</g>`;
  const here = node.id === current ? ' aria-current="page"' : '';
  return `<a class="${names.join(' ')}" href="${escapeMarkup(href)}" aria-label="${escapeMarkup(spokenName(node))}"${here}>${cut}${content}</a>`;
}

function drawCard(box: CardBox, current: string | undefined): string {
  const { node } = box.card;
  const isCurrent = node.id === current || box.rows.some((row) => row.node.id === current);
  const kind = node.more ? 'card more' : node.keyResult ? 'card key-result' : 'card';
  const head = part(
    node,
    box.lines,
    `<rect class="surface" width="${card.width}" height="${px(box.head)}" rx="6"/>${headContent(box)}`,
    current,
  );
  const rows = box.rows.map((row) =>
    part(
      row.node,
      row.lines,
      `<rect class="surface" y="${px(row.top)}" width="${card.width}" height="${px(row.height)}" rx="6"/>${rowContent(row)}`,
      current,
    ),
  );
  const frame = `<rect class="frame" width="${card.width}" height="${px(box.height)}" rx="6"/>`;
  return `<g class="${kind}${isCurrent ? ' here' : ''}" transform="translate(${px(box.x)} ${px(box.y)})"><rect class="paper" width="${card.width}" height="${px(box.height)}" rx="6"/>${head}${rows.join('')}${frame}</g>`;
}

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
export function drawCascade(graph: CascadeGraph, { id, title, description, current }: CascadeMapWords): string {
  const layout = layOutCascade(toForest(graph));
  const crossings = crossingEdges(layout);
  const room = layout.crossings.length > 0 ? bulge : margin;
  const width = layout.width + margin + room;
  const height = layout.height + 2 * margin;
  const safeId = escapeMarkup(id);
  return [
    `<svg class="cascade" role="group" aria-labelledby="${safeId}-title" aria-describedby="${safeId}-description"`,
    ` width="${px(width)}" height="${px(height)}" viewBox="${-margin} ${-margin} ${px(width)} ${px(height)}">`,
    `<title id="${safeId}-title">${escapeMarkup(title)}</title>`,
    `<desc id="${safeId}-description">${escapeMarkup(description)}</desc>`,
    `<path class="edge" d="${layout.roots.map(treeEdges).join('')}"/>`,
    crossings && `<path class="edge crossing" d="${crossings}"/>`,
    ...layout.roots.map((root) => drawTree(root, current)),
    '</svg>',
  ].join('');
}
