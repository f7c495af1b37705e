import type { MdastNode } from 'satteri';
import { unmask } from './mask.ts';
import { quote } from './quote.ts';
import { endOf, startOf, warn, type Node, type Reading } from './reading.ts';

/** Boxes of GitHub, by what they are called here. */
const callouts: Readonly<Record<string, string>> = {
  tip: 'tip',
  warning: 'warning',
  caution: 'warning',
  danger: 'warning',
};

/** `> [!NOTE]`: a box elsewhere, a quotation that begins with a sign here. */
export function warnOfAlert(reading: Reading, node: Node<'blockquote'>): void {
  const [first] = node.children;
  if (first?.type !== 'paragraph') return;
  const name = /^\[!([a-z]+)\]/i.exec(sourceOf(reading, first))?.[1];
  if (name === undefined) return;
  warn(
    reading,
    startOf(first),
    `\`[!${quote(name)}]\` makes a box on other sites; here it is shown as it stands.`,
    `Write \`<Callout type="${callouts[name.toLowerCase()] ?? 'note'}">\`, the text on lines below it, and \`</Callout>\` on a line of its own.`,
  );
}

/** `>5 %` or `>= 40` at the start of a line: a comparison, and a quotation in Markdown. */
export function warnOfQuotation(
  reading: Reading,
  node: Node<'blockquote'>,
  parent: MdastNode | undefined,
): void {
  const source = sourceOf(reading, node);
  const isInItem = parent?.type === 'listItem' && parent.children[0] === node;
  if (!(isInItem ? /^>\s*[=\d\p{Sc}]/u : /^>\s?=|^>[\d\p{Sc}]/u).test(source)) return;
  warn(
    reading,
    startOf(node),
    '`>` at the start of a line begins a quotation, so the sign is not shown.',
    'Write `\\>` for the sign itself, or begin with a word.',
  );
}

/** `+ 5 %` in a line: a list of one thing in Markdown. A `-` next to it is a sign too. */
export function warnOfPlusSigns(reading: Reading, siblings: readonly MdastNode[]): void {
  const isOf = (sign: string, node: MdastNode | undefined): boolean =>
    node?.type === 'list' &&
    node.children.every((item) => sourceOf(reading, item).startsWith(sign)) &&
    node.children.every((item) => /^[-+]\s+\p{Sc}?\d/u.test(sourceOf(reading, item)));
  siblings.forEach((node, index) => {
    const isPlus = isOf('+', node);
    const isMinus = isOf('-', node) && (isOf('+', siblings[index - 1]) || isOf('+', siblings[index + 1]));
    if (!isPlus && !isMinus) return;
    const sign = isPlus ? '+' : '-';
    const [, figure = ''] = /^[-+]\s+(\S+)/.exec(sourceOf(reading, node)) ?? [];
    warn(
      reading,
      startOf(node),
      `\`${sign}\` and a space at the start of a line begin a list, so the sign is not shown.`,
      `Write \`${sign}${quote(unmask(figure))}\` without the space, or begin the line with a word.`,
    );
  });
}

/** Lines that begin with a year or the like, which a list counts on from the first. */
export function warnOfNumbering(reading: Reading, list: Node<'list'>): void {
  const written = list.children.map((item) => /^\d+/.exec(sourceOf(reading, item))?.[0] ?? '');
  const numbers = written.map(Number);
  const [first = 1] = numbers;
  const at = numbers.findIndex((number, index) => number !== first + index);
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  const isMeant =
    steps.every((step) => step > 0) || steps.every((step) => step < 0) || numbers.some((one) => one > 99);
  const item = list.children[at];
  if (item === undefined || !isMeant) return;
  const number = written[at] ?? '';
  warn(
    reading,
    startOf(item),
    `A list counts on from its first number, so \`${number}\` is shown as ${first + at}.`,
    `Write \`${number}\\.\` to keep the number, with an empty line above it, or begin the line with a word.`,
  );
}

/** A line of hyphens right below a paragraph makes one big heading of it. */
export function warnOfUnderline(reading: Reading, node: Node<'heading'>): void {
  const source = sourceOf(reading, node);
  const text = /^([^#][^]*)\n[^\S\n]*-+\s*$/.exec(source)?.[1];
  if (text === undefined || !/\n|[.!?:;,]\s*$/.test(text)) return;
  warn(
    reading,
    startOf(node),
    'The line of `---` below makes a heading of this paragraph.',
    'Leave an empty line above `---`.',
  );
}

/** `## Learn C #`: the last sign closes the heading and is not shown. */
export function warnOfClosingHashes(reading: Reading, node: Node<'heading'>): void {
  const closing = /^#.*[^\s#]\s+(#+)\s*$/.exec(sourceOf(reading, node))?.[1];
  if (closing === undefined || closing.length === node.depth) return;
  warn(
    reading,
    startOf(node),
    `\`${closing}\` at the end of a heading closes it and is not shown.`,
    `Write \`\\${closing}\`.`,
  );
}

/** `5*3*2`, `2**10 and 3**5`: signs between figures that set what stands between them in italics. */
export function warnOfEmphasis(reading: Reading, node: Node<'emphasis' | 'strong' | 'delete'>): void {
  const { source } = reading.masked;
  const [start, end] = [startOf(node), endOf(node)];
  const written = source.slice(start, end);
  const sign = /^(?:\*+|~+|_+)/.exec(written)?.[0] ?? '';
  const [before, after] = [source[start - 1] ?? '', source[end] ?? ''];
  if (sign === '' || !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after)) return;
  const isFigure = sign === '*' && /^\*\d+\*$/.test(written);
  if (!isFigure && !/\d/.test(before + after)) return;
  warn(
    reading,
    start,
    `The signs in \`${quote(unmask(before + written + after))}\` are read as emphasis, so they are not shown.`,
    sign.startsWith('~')
      ? 'Write `–` between the two ends of a range, or `\\~` for the sign itself.'
      : 'Write `×`, or `\\*` for the sign itself.',
  );
}

const sourceOf = (reading: Reading, node: MdastNode): string =>
  reading.masked.source.slice(startOf(node), endOf(node));
