import { unmask } from './mask.ts';
import type { Piece } from './piece.ts';
import { elementPiece, textPiece } from './print.ts';
import { readText, startOf, type Node, type Reading } from './reading.ts';

/** A fence: a diagram when it says mermaid, otherwise code as it was written. */
export function renderCode(reading: Reading, node: Node<'code'>): Piece {
  const source = unmask(node.value).replace(/\r\n?/g, '\n');
  const language = unmask(node.lang ?? '').toLowerCase();
  if (language === 'mermaid') {
    return { kind: 'diagram', source, line: reading.at(startOf(node)).line + 1 };
  }
  reading.words.push(readText(reading, node, source), ' ');
  const plain = /^[a-z0-9+#-]{1,20}$/.test(language) ? { class: `language-${language}` } : {};
  return elementPiece('pre', { tabindex: '0' }, [elementPiece('code', plain, [textPiece(`${source}\n`)])]);
}
