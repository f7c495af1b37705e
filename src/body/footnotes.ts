import { warnOfUnusedFootnote } from './lost-text.ts';
import type { Body, Piece } from './piece.ts';
import { elementPiece, textPiece } from './print.ts';
import type { Node, Reading } from './reading.ts';
import { spoken } from './spoken.ts';

/** The number that leads to a footnote. In a link it is only a number: links do not nest. */
export function renderFootnoteReference(
  reading: Reading,
  node: Node<'footnoteReference'>,
  inLink: boolean,
): Piece {
  const { references } = reading;
  const number = references.size + 1;
  const reference = references.get(node.identifier) ?? { number, note: noteId(reading, number), ids: [] };
  references.set(node.identifier, reference);
  const mark = textPiece(String(reference.number));
  if (inLink) return elementPiece('sup', {}, [mark]);
  const id = reading.ids.take(`footnote-${reference.number}-from`);
  reference.ids.push(id);
  const attributes = {
    href: `#${reference.note}`,
    id,
    'aria-label': spoken('footnote', reference.number),
  };
  return elementPiece('sup', {}, [elementPiece('a', attributes, [mark])]);
}

const noteId = (reading: Reading, number: number) => reading.ids.take(`footnote-${number}`);

/** The footnotes in the order of their numbers. Those nobody refers to are read for mistakes only. */
export function renderFootnotes(reading: Reading): Body {
  const notes: Body[] = [];
  // A footnote may refer to another one, which then joins the end of the map while it is walked.
  for (const identifier of reading.references.keys()) {
    notes.push(reading.blocks(reading.footnotes.get(identifier)?.children ?? []));
  }
  const wordCount = reading.words.length;
  for (const [identifier, definition] of reading.footnotes) {
    if (reading.references.has(identifier)) continue;
    warnOfUnusedFootnote(reading, definition);
    reading.blocks(definition.children);
  }
  reading.words.length = wordCount;
  if (notes.length === 0) return [];
  const items = [...reading.references.values()]
    .slice(0, notes.length)
    .map(({ number, note, ids }, index) => {
      const children = [
        ...(notes[index] ?? []),
        ...ids.flatMap((id, use) => wayBack(id, number, use, ids.length)),
      ];
      return elementPiece('li', { id: note }, children);
    });
  const frame = { class: 'footnotes', role: 'group', 'aria-label': spoken('footnotes') };
  return [elementPiece('div', frame, [elementPiece('ol', {}, items)])];
}

function wayBack(id: string, number: number, use: number, uses: number): Body {
  const place = uses === 1 ? [] : [use + 1];
  const attributes = { href: `#${id}`, 'aria-label': spoken('way-back', number, ...place) };
  return [textPiece(' '), elementPiece('a', attributes, [textPiece('↩')])];
}
