import type { MdastNode } from 'satteri';
import { unmask } from './mask.ts';
import { joinPieces, type Body, type Piece } from './piece.ts';
import { elementPiece, textPiece } from './print.ts';
import { endOf, readText, report, startOf, type Node, type Reading } from './reading.ts';
import { renderExpression, renderLine } from './render-line.ts';
import { standsInLine, renderJsxBlock } from './render-jsx.ts';
import { renderTable } from './render-table.ts';

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
      reading.words.push(' ');
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
  reading.words.push(' ');
  if (alone) return pieces.filter((piece) => piece.kind !== 'html');
  const isEmpty = pieces.every((piece) => piece.kind === 'html' && piece.html.trim() === '');
  return isEmpty ? [] : [elementPiece('p', {}, pieces)];
}

/** The page has its own h1 and the body stands under an h2, so `#` and `##` both become h3. */
function renderHeading(reading: Reading, node: Node<'heading'>): Piece {
  const level = Math.min(6, Math.max(3, node.depth + 1));
  return elementPiece(`h${level}`, { id: reading.ids.of(node) ?? '' }, renderLine(reading, node.children));
}

function renderList(reading: Reading, list: Node<'list'>): Piece {
  const isLoose = list.spread === true || list.children.some((item) => item.spread === true);
  const items = list.children.map((item) => {
    const checked = item.checked ?? undefined;
    const mark = checked === undefined ? [] : taskMark(checked);
    const children = isLoose ? renderBlocks(reading, item.children) : renderTight(reading, item.children);
    reading.words.push(' ');
    return elementPiece('li', checked === undefined ? {} : { class: 'task' }, [...mark, ...children]);
  });
  const start = list.start ?? 1;
  return list.ordered
    ? elementPiece('ol', start === 1 ? {} : { start: String(start) }, items)
    : elementPiece('ul', list.children.some((item) => item.checked != null) ? { class: 'tasks' } : {}, items);
}

function renderTight(reading: Reading, nodes: readonly MdastNode[]): Body {
  return nodes.flatMap((node) => {
    const isModule = reading.masked.modules.has(startOf(node));
    const isText = node.type === 'paragraph' && !isModule;
    const pieces = isText ? renderLine(reading, node.children) : renderBlocks(reading, [node]);
    reading.words.push(' ');
    return pieces;
  });
}

/** A symbol for the eye and a word for the ear: a check box nobody can use would be neither. */
function taskMark(checked: boolean): Body {
  return [
    elementPiece('span', { class: 'task-mark', 'aria-hidden': 'true' }, [textPiece(checked ? '☑' : '☐')]),
    elementPiece('span', { class: 'visually-hidden' }, [textPiece(checked ? 'Done: ' : 'To do: ')]),
    textPiece(' '),
  ];
}

function renderCode(reading: Reading, node: Node<'code'>): Piece {
  const source = unmask(node.value).replace(/\r\n?/g, '\n');
  const language = unmask(node.lang ?? '').toLowerCase();
  if (language === 'mermaid') {
    return { kind: 'diagram', source, line: reading.at(startOf(node)).line + 1 };
  }
  reading.words.push(readText(reading, node, source), ' ');
  const plain = /^[a-z0-9+#-]{1,20}$/.test(language) ? { class: `language-${language}` } : {};
  return elementPiece('pre', { tabindex: '0' }, [elementPiece('code', plain, [textPiece(`${source}\n`)])]);
}

function reportModule(reading: Reading, node: MdastNode): Body {
  const line = unmask(reading.masked.source.slice(startOf(node), endOf(node))).split(/\r|\n/, 1)[0] ?? '';
  const isCode =
    /^import\s*(?:["'{*]|[\w$]+\s*,|[\w$]+\s+from\s*["'])/.test(line) ||
    /^export\s*(?:[{*]|default\s+(?:function|class|[\w$({["'`]+;?\s*$)|(?:const|let|var)\s+[\w$]+\s*=|(?:async\s+)?function\s*[\w$*]*\s*\()/.test(line);
  const word = line.slice(0, 6);
  if (isCode) {
    const message = `\`${word}\` at the start of a line is code, and ${word}s are not run here.`;
    report(reading, startOf(node), 'body-has-no-code', message, 'Delete the line. The components of this format need no import.');
  } else {
    const message = `MDX reads a line that begins with \`${word}\` as code.`;
    report(reading, startOf(node), 'body-has-no-code', message, 'Begin the sentence with another word.');
  }
  return [];
}
