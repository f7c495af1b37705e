import { elementPiece, textPiece } from './print.ts';
import type { Body, Piece } from './piece.ts';
import type { Node, Reading } from './reading.ts';
import { renderBlocks } from './render-blocks.ts';

/** The number that leads to a footnote. In a link it is only a number: links do not nest. */
export function renderFootnoteReference(
  reading: Reading,
  node: Node<'footnoteReference'>,
  inLink: boolean,
): Piece {
  const ids = reading.references.get(node.identifier) ?? [];
  reading.references.set(node.identifier, ids);
  const number = [...reading.references.keys()].indexOf(node.identifier) + 1;
  const mark = textPiece(String(number));
  if (inLink) return elementPiece('sup', {}, [mark]);
  const id = reading.ids.take(`footnote-${number}-from`);
  ids.push(id);
  const href = `#${noteId(reading, number)}`;
  return elementPiece('sup', {}, [elementPiece('a', { href, id, 'aria-label': `Footnote ${number}` }, [mark])]);
}

// No heading gets an id with two hyphens, so this name is free.
const noteId = (reading: Reading, number: number) => `${reading.anchorPrefix}footnote--${number}`;

/** The footnotes in the order of their numbers. Those nobody refers to are read for mistakes only. */
export function renderFootnotes(reading: Reading): Body {
  const items: Piece[] = [];
  for (const [identifier] of reading.references) {
    const definition = reading.footnotes.get(identifier);
    const children = definition ? renderBlocks(reading, definition.children) : [];
    items.push(elementPiece('li', { id: noteId(reading, items.length + 1) }, children));
  }
  const complete = items.map((item, index) => withWaysBack(reading, item, index));
  const wordCount = reading.words.length;
  for (const [identifier, definition] of reading.footnotes) {
    if (!reading.references.has(identifier)) renderBlocks(reading, definition.children);
  }
  reading.words.length = wordCount;
  if (complete.length === 0) return [];
  const frame = { class: 'footnotes', role: 'group', 'aria-label': 'Footnotes' };
  return [elementPiece('div', frame, [elementPiece('ol', {}, complete)])];
}

function withWaysBack(reading: Reading, item: Piece, index: number): Piece {
  const ids = [...reading.references.values()][index] ?? [];
  const links = ids.flatMap((id, use) => [
    textPiece(' '),
    elementPiece('a', { href: `#${id}`, 'aria-label': backLabel(index + 1, use + 1, ids.length) }, [textPiece('↩')]),
  ]);
  return item.kind === 'element' ? { ...item, children: [...item.children, ...links] } : item;
}

function backLabel(number: number, use: number, uses: number): string {
  return uses === 1 ? `Back to footnote ${number} in the text` : `Back to footnote ${number} in the text, place ${use}`;
}
