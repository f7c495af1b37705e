import type { MdastNode } from 'satteri';
import type { Body, Piece } from './piece.ts';
import { elementPiece, textPiece } from './print.ts';
import { startOf, type Node, type Reading } from './reading.ts';
import { spoken } from './spoken.ts';

/** A list. A tight one has no paragraphs in its items. */
export function renderList(reading: Reading, list: Node<'list'>): Piece {
  const isLoose = list.spread === true || list.children.some((item) => item.spread === true);
  const items = list.children.map((item) => {
    const checked = item.checked ?? undefined;
    const mark = checked === undefined ? [] : taskMark(checked);
    const children = isLoose ? reading.blocks(item.children) : renderTight(reading, item.children);
    reading.words.push(' ');
    return elementPiece('li', checked === undefined ? {} : { class: 'task' }, [...mark, ...children]);
  });
  const start = list.start ?? 1;
  return list.ordered
    ? elementPiece('ol', start === 1 ? {} : { start: String(start) }, items)
    : elementPiece(
        'ul',
        list.children.some((item) => typeof item.checked === 'boolean') ? { class: 'tasks' } : {},
        items,
      );
}

function renderTight(reading: Reading, nodes: readonly MdastNode[]): Body {
  return nodes.flatMap((node) => {
    const isModule = reading.masked.modules.has(startOf(node));
    const isText = node.type === 'paragraph' && !isModule;
    const pieces = isText ? reading.line(node.children) : reading.blocks([node]);
    reading.words.push(' ');
    return pieces;
  });
}

/** A symbol for the eye and a word for the ear: a check box nobody can use would be neither. */
function taskMark(checked: boolean): Body {
  return [
    elementPiece(
      'span',
      { class: 'task-mark', role: 'img', 'aria-label': spoken(checked ? 'done' : 'to-do') },
      [textPiece(checked ? '☑' : '☐')],
    ),
    textPiece(' '),
  ];
}
