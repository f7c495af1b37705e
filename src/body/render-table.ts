import type { Piece } from './piece.ts';
import { elementPiece } from './print.ts';
import type { Node, Reading } from './reading.ts';
import { spoken } from './spoken.ts';

const classes = { left: 'align-start', center: 'align-center', right: 'align-end' } as const;

/** A table in a frame that scrolls by itself and can be reached by keyboard. */
export function renderTable(reading: Reading, table: Node<'table'>): Piece {
  const [head, ...rows] = table.children.map((row, index) => {
    const cells = row.children.slice(0, table.align?.length).map((cell, column) => {
      const align = table.align?.[column];
      const pieces = reading.line(cell.children);
      // The corner of a table whose rows have names is empty, and heads nothing.
      const isHeader = index === 0 && pieces.length > 0;
      const attributes = { ...(isHeader && { scope: 'col' }), ...(align && { class: classes[align] }) };
      reading.words.push(' ');
      return elementPiece(isHeader ? 'th' : 'td', attributes, pieces);
    });
    return elementPiece('tr', {}, cells);
  });
  const parts = [elementPiece('thead', {}, head ? [head] : [])];
  if (rows.length > 0) parts.push(elementPiece('tbody', {}, rows));
  const frame = { class: 'scroll', role: 'group', 'aria-label': spoken('table'), tabindex: '0' };
  return elementPiece('div', frame, [elementPiece('table', {}, parts)]);
}
