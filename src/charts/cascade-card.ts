import type { CascadeNode } from './cascade-graph.ts';
import { card, type CardBox, type RowBox, shownTitle, smallText, strongText } from './cascade-layout.ts';
import { cutToWidth, lineWidth } from './cascade-lines.ts';
import { escapeMarkup, px, safeAddress } from './cascade-markup.ts';
import { statusGlyphs } from './status-glyph.ts';

const inner = card.width - 2 * card.padding;

/** What a screen reader says for a box. Punctuation only: the words are the caller's. */
function spokenName(node: CascadeNode): string {
  const facts = [
    [node.statusLabel, node.scoreLabel],
    [node.owner, node.team ?? ''],
    [node.changed?.sentence.replace(/\.$/, '') ?? ''],
  ].map((part) => part.filter((word) => word !== '').join(', '));
  const name = node.title.trim() === '' || node.more ? shownTitle(node) : `${node.kind}: ${node.title}`;
  return [name, ...facts].filter((part) => part !== '').join('. ');
}

function glyph(node: CascadeNode, x: number, y: number): string {
  return node.status
    ? `<path class="glyph" transform="translate(${px(x)} ${px(y)})" d="${statusGlyphs[node.status]}"/>`
    : '';
}

function textLines(
  lines: readonly string[],
  name: string,
  x: number,
  baseline: number,
  step: number,
): string {
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${px(x)}" y="${px(baseline + index * step)}">${escapeMarkup(line.trimEnd())}</tspan>`,
  );
  // What a browser reads, finds and copies is the text between the tags, so the space at a break belongs there.
  const text = spans.map((span, index) => (lines[index]?.endsWith(' ') ? `${span} ` : span)).join('');
  return `<text class="${name}">${text}</text>`;
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

function scoreText(node: CascadeNode, baseline: number): string {
  const name = node.score === null ? 'missing' : 'score';
  return `<text class="${name}" x="${card.padding + inner}" y="${px(baseline)}">${escapeMarkup(node.scoreLabel)}</text>`;
}

/** That its terms changed, with why for who points at it. */
function changedLine({ changed }: CascadeNode, x: number, baseline: number): string {
  if (changed === undefined) return '';
  const text = escapeMarkup(cutToWidth(changed.text, inner - x, smallText));
  return `<text class="changed" x="${px(x)}" y="${px(baseline)}"><title>${escapeMarkup(changed.sentence)}</title>${text}</text>`;
}

/** Owner, status and score of a card, below its title. */
function headFacts(box: CardBox): string {
  const { node } = box.card;
  if (node.more) return '';
  const { padding, titleLine } = card;
  const people = [node.owner, node.team ?? ''].filter((word) => word !== '').join(' · ');
  const ownerLine = padding + box.lines.length * titleLine + 9;
  const owner = people
    ? textLines([cutToWidth(people, inner, smallText)], 'owner', padding, ownerLine, 0)
    : '';
  const changed = changedLine(node, padding, ownerLine + (people ? card.ownerLine : 0));
  const baseline = box.head - card.bar - 7;
  const room = inner - 18 - lineWidth(node.scoreLabel, strongText) - 12;
  const label = cutToWidth(node.statusLabel, room, strongText);
  const status = label
    ? `${glyph(node, padding, baseline - 10)}${textLines([label], 'word', padding + 18, baseline, 0)}`
    : '';
  const words = [owner, ...(changed === '' ? [] : [changed]), status, scoreText(node, baseline)].join(' ');
  return words + scoreBar(node, box.head - card.bar);
}

/** One node of a card: what can be pointed at, its title, and what else is known of it. */
interface Part {
  readonly node: CascadeNode;
  readonly lines: readonly string[];
  /** The area of the node and its title. */
  readonly target: string;
  readonly facts: string;
}

function surface(top: number, height: number): string {
  return `<rect class="surface" y="${px(top)}" width="${card.width}" height="${px(height)}" rx="6"/>`;
}

function headPart(box: CardBox): Part {
  const { node } = box.card;
  const baseline = node.more ? card.moreHeight / 2 + 4.5 : card.padding + 11;
  const title = textLines(box.lines, 'title', card.padding, baseline, card.titleLine);
  return { node, lines: box.lines, target: surface(0, box.head) + title, facts: headFacts(box) };
}

function rowPart({ node, lines, top, height }: RowBox): Part {
  const { padding, line, indent } = card.row;
  const baseline = top + padding + 11;
  const title = textLines(lines, 'result', card.padding + indent, baseline, line);
  const divider = `<path class="divider" d="M0 ${px(top)}H${card.width}"/>`;
  const changed = changedLine(node, card.padding + indent, baseline + lines.length * line);
  const facts = divider + glyph(node, card.padding - 1, baseline - 10) + changed + scoreText(node, baseline);
  return { node, lines, target: surface(top, height) + title, facts };
}

/**
 * A node as a link around its title, which says all that is known of it, so that the facts beside it need not be read
 * again; or as plain text when it leads nowhere.
 */
function drawPart({ node, lines, target, facts }: Part, current: string | undefined): string {
  const href = safeAddress(node.href);
  const name = node.status ?? 'plain';
  const cut = lines.at(-1)?.endsWith('…') ? `<title>${escapeMarkup(node.title)}</title>` : '';
  if (href === undefined) return `<g class="${name}">${cut}${target} ${facts}</g>`;
  const here = node.id === current ? ' aria-current="page"' : '';
  const link = `<a href="${escapeMarkup(href)}" aria-label="${escapeMarkup(spokenName(node))}"${here}>${cut}${target}</a>`;
  return `<g class="${name}">${link}${facts && `<g class="card-facts" aria-hidden="true">${facts}</g>`}</g>`;
}

function kindOf({ more, standsFor, keyResult }: CascadeNode): string {
  if (more) return 'card more';
  if (standsFor !== undefined) return 'card group';
  return keyResult ? 'card key-result' : 'card';
}

function standsForOf({ standsFor }: CascadeNode): string {
  if (standsFor === undefined) return '';
  const { teams, above } = standsFor;
  const under = above === undefined ? '' : ` data-above="${escapeMarkup(above ?? '')}"`;
  return ` data-teams="${escapeMarkup(teams.join(' '))}"${under}`;
}

/** The edge of a second sheet, so that a box that stands for many looks like many. */
const stackBehind = (height: number): string =>
  `<path class="stack" d="M6 ${px(height)}v4H${card.width + 4}V6h-4"/>`;

/** A card at its place: its own part, its key results, each a link of its own, and a frame around all. */
export function drawCard(box: CardBox, current: string | undefined): string {
  const { node } = box.card;
  const isHere = node.id === current || box.rows.some((row) => row.node.id === current);
  const kind = kindOf(node);
  const outline = (name: string): string =>
    `<rect class="${name}" width="${card.width}" height="${px(box.height)}" rx="6"/>`;
  return [
    `<g class="${kind}${isHere ? ' here' : ''}"${standsForOf(node)} transform="translate(${px(box.x)} ${px(box.y)})">`,
    node.standsFor === undefined ? '' : stackBehind(box.height),
    outline('paper'),
    ...[headPart(box), ...box.rows.map(rowPart)].map((part) => drawPart(part, current)),
    outline('frame'),
    '</g>',
  ].join('');
}
