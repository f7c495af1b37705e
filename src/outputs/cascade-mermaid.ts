import type { CascadeGraph, CascadeNode, CascadeStatus } from '../charts/cascade-graph.ts';
import { shownTitle } from '../charts/cascade-layout.ts';

export interface CascadeMermaidWords {
  readonly title: string;
  readonly description: string;
  readonly direction?: 'LR' | 'TB' | undefined;
  /** Makes a node's address one that works where the text is pasted; without it, or where it says undefined, no link. */
  readonly link?: ((href: string) => string | undefined) | undefined;
}

/** Fixed fills need a fixed text colour, or labels vanish in a dark theme. */
const tones: Readonly<Record<string, string>> = {
  good: 'fill:#dff1e6,stroke:#17703f,color:#0d3f24',
  warn: 'fill:#fbeeda,stroke:#9a5200,color:#5a3000',
  bad: 'fill:#fbe3e1,stroke:#b3261e,color:#6b1712',
  judged: 'fill:#e3ebf8,stroke:#1f56a8,color:#12325f',
  silent: 'fill:#eeefef,stroke:#6b7178,color:#2b2f33,stroke-dasharray:4 3',
};

const toneOf: Readonly<Record<CascadeStatus, keyof typeof tones>> = {
  'on-track': 'good',
  done: 'good',
  'at-risk': 'warn',
  'off-track': 'bad',
  graded: 'judged',
  final: 'judged',
  planned: 'silent',
  'no-data': 'silent',
  outdated: 'silent',
  retired: 'silent',
  'not-applicable': 'silent',
  'not-graded': 'silent',
};

function flat(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();
}

const entities: Readonly<Record<string, string>> = {
  '&': '#amp;',
  '<': '#lt;',
  '>': '#gt;',
  '"': '#quot;',
  '`': '#96;',
  '#': '#35;',
  '\\': '#92;',
  '%': '#37;',
};

/** Text for inside a quoted label: what means something there becomes an entity code. */
function label(text: string): string {
  return flat(text).replace(/[&<>"`#\\%]/g, (character) => entities[character] ?? '');
}

/** `accTitle` and `accDescr` are bare text to the end of the line and know no escapes: what starts a statement goes. */
function bareLine(text: string): string {
  return flat(text)
    .replace(/[{}#;<>"%]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** `click` knows no escapes either, so the address must carry none of its delimiters. */
function address(href: string): string | undefined {
  const encoded = href.toWellFormed().replace(/[^\w\-.~:/?#@!$&()*+,=%]/gu, encodeURIComponent);
  return /^(?:https?:\/\/|\/(?!\/)|#|\.{1,2}\/)/i.test(encoded) ? encoded.replaceAll(';', '%3B') : undefined;
}

function box(node: CascadeNode): string {
  const facts = [
    node.scoreLabel,
    node.statusLabel,
    node.changed?.text ?? '',
    node.owner,
    node.team ?? '',
  ].filter((word) => word !== '');
  const text = [shownTitle(node), facts.join(' · ')].map(label).filter((line) => line !== '');
  const quoted = `"${text.join('<br/>')}"`;
  const tone = node.status ? `:::${toneOf[node.status]}` : '';
  return `${node.keyResult ? `([${quoted}])` : `[${quoted}]`}${tone}`;
}

/**
 * The cascade as Mermaid text, to paste into a wiki. Ids are positions and labels are quoted, so nothing that is written
 * in a title reaches Mermaid's grammar.
 */
export function cascadeToMermaid(
  { nodes, edges }: CascadeGraph,
  { title, description, direction = 'LR', link }: CascadeMermaidWords,
): string {
  const ids = new Map(nodes.map((node, index) => [node.id, `n${index}`]));
  const lines = [`flowchart ${direction}`];
  if (bareLine(title) !== '') lines.push(`  accTitle: ${bareLine(title)}`);
  if (bareLine(description) !== '') lines.push(`  accDescr: ${bareLine(description)}`);
  for (const node of nodes) lines.push(`  ${ids.get(node.id)}${box(node)}`);
  for (const [parent, child] of edges) {
    const [from, to] = [ids.get(parent), ids.get(child)];
    if (from !== undefined && to !== undefined) lines.push(`  ${from} --> ${to}`);
  }
  for (const node of nodes) {
    const target = link && node.href !== undefined ? address(link(node.href) ?? '') : undefined;
    if (target !== undefined) lines.push(`  click ${ids.get(node.id)} href "${target}"`);
  }
  for (const [name, style] of Object.entries(tones)) lines.push(`  classDef ${name} ${style}`);
  return `${lines.join('\n')}\n`;
}
