import { unmask } from './mask.ts';
import { quote } from './quote.ts';
import { endOf, startOf, warn, type Node, type Reading } from './reading.ts';

/** Cells beyond the last column, which no reader of Markdown shows. */
export function warnOfLostCells(reading: Reading, table: Node<'table'>): void {
  const columns = table.align?.length ?? 0;
  for (const row of table.children) {
    const lost = row.children.slice(columns).filter((cell) => cell.children.length > 0);
    const [first] = lost;
    if (first === undefined) continue;
    const what = lost.length === 1 ? 'one cell is' : `${lost.length} cells are`;
    warn(
      reading,
      startOf(first),
      `This row has more cells than its table has columns, so ${what} not shown.`,
      'Write `\\|` for a bar inside a cell, or give the first row and the one below it a column more.',
    );
  }
}

/** A footnote nobody refers to. */
export function warnOfUnusedFootnote(reading: Reading, node: Node<'footnoteDefinition'>): void {
  const name = nameOf(node);
  const message = `Nothing refers to the footnote \`${name}\`, so it is not shown.`;
  warn(reading, startOf(node), message, `Write \`${name}\` where it belongs, or delete it.`);
}

/** A footnote under a name that another has. */
export function warnOfSecondFootnote(reading: Reading, node: Node<'footnoteDefinition'>): void {
  const message = `There is a footnote \`${nameOf(node)}\` before, and only that one is shown.`;
  warn(reading, startOf(node), message, 'Give one of them another name.');
}

const nameOf = (node: Node<'footnoteDefinition'>): string =>
  `[^${quote(unmask(node.label ?? node.identifier))}]`;

const leadsSomewhere = /[/.#@:]/;

/** A line such as `[Decision]: postponed`, which is the address of a link that nothing uses. */
export function warnOfUnusedDefinition(reading: Reading, node: Node<'definition'>): void {
  if (leadsSomewhere.test(unmask(node.url))) return;
  const line = quote(unmask(reading.masked.source.slice(startOf(node), endOf(node))));
  warn(
    reading,
    startOf(node),
    `\`${line}\` is read as the address of a link that no text uses, so it is not shown.`,
    `Write \`\\${line}\` to show it, or delete it.`,
  );
}
