import type { MdastNode } from 'satteri';
import { joinPieces, type Body, type Piece } from './piece.ts';
import { elementPiece } from './print.ts';
import { endOf, startOf, type Node, type Reading } from './reading.ts';
import { renderCode } from './render-code.ts';
import { renderExpression, renderLine } from './render-line.ts';
import { standsInLine, renderJsxBlock } from './render-jsx.ts';
import { renderList } from './render-list.ts';
import { renderTable } from './render-table.ts';
import { reportModule } from './report-module.ts';

const lineTypes = new Set<MdastNode['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxTextExpression',
]);

const isLine = (node: MdastNode): boolean =>
  lineTypes.has(node.type) ||
  ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && standsInLine(node));

/** Paragraphs, lists and other blocks. Text that stands among them without a paragraph gets one. */
export function renderBlocks(reading: Reading, nodes: readonly MdastNode[]): Body {
  const pieces: Piece[] = [];
  let line: MdastNode[] = [];
  const flush = () => {
    if (line.length > 0) pieces.push(...renderParagraph(reading, line));
    line = [];
  };
  for (const node of nodes) {
    const last = line.at(-1);
    if (last && isParagraphBreak(reading, last, node)) flush();
    if (isLine(node)) line.push(node);
    else {
      flush();
      pieces.push(...renderBlock(reading, node));
      reading.words.push('\n');
    }
  }
  flush();
  return joinPieces(pieces);
}

function isParagraphBreak(reading: Reading, last: MdastNode, node: MdastNode): boolean {
  return /\n\s*\n|\r\s*\r/.test(reading.masked.source.slice(endOf(last), startOf(node)));
}

function renderBlock(reading: Reading, node: MdastNode): Body {
  if (reading.masked.modules.has(startOf(node))) return reportModule(reading, node);
  switch (node.type) {
    case 'paragraph':
      return renderParagraph(reading, node.children);
    case 'heading':
      return [renderHeading(reading, node)];
    case 'blockquote':
      return [elementPiece('blockquote', {}, renderBlocks(reading, node.children))];
    case 'list':
      return [renderList(reading, node)];
    case 'code':
      return [renderCode(reading, node)];
    case 'thematicBreak':
      return [elementPiece('hr', {})];
    case 'table':
      return [renderTable(reading, node)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return renderJsxBlock(reading, node);
    case 'mdxFlowExpression':
      return renderExpression(reading, node);
    case 'mdxjsEsm':
      return reportModule(reading, node);
    case 'definition':
    case 'footnoteDefinition':
      return [];
    default:
      throw new Error(`The parser returned a node of type ${node.type}, which no feature in use makes.`);
  }
}

function renderParagraph(reading: Reading, nodes: readonly MdastNode[]): Body {
  const alone = nodes.every(
    (node) => node.type.startsWith('image') || (node.type === 'text' && node.value.trim() === ''),
  );
  const pieces = renderLine(reading, nodes, { pictureStandsAlone: alone });
  reading.words.push('\n');
  if (alone) return pieces.filter((piece) => piece.kind !== 'html');
  const isEmpty = pieces.every((piece) => piece.kind === 'html' && piece.html.trim() === '');
  return isEmpty ? [] : [elementPiece('p', {}, pieces)];
}

/** The page has its own h1, so `#` and `##` both become the first level below what the body stands under. */
function renderHeading(reading: Reading, node: Node<'heading'>): Piece {
  const level = Math.min(6, reading.firstHeading + Math.max(0, node.depth - 2));
  return elementPiece(`h${level}`, { id: reading.ids.of(node) ?? '' }, renderLine(reading, node.children));
}
