import type { MdastNode } from 'satteri';
import { renderFootnoteReference } from './footnotes.ts';
import { unmask } from './mask.ts';
import { joinPieces, type Body, type Piece } from './piece.ts';
import { elementPiece, textPiece } from './print.ts';
import { quote } from './quote.ts';
import { endOf, type LineOptions, readText, report, startOf, type Node, type Reading } from './reading.ts';
import { renderJsxInLine } from './render-jsx.ts';
import { renderLink, renderPicture } from './render-link.ts';

/** Text and what may stand within a line of it. */
export function renderLine(reading: Reading, nodes: readonly MdastNode[], options: LineOptions = {}): Body {
  const pieces = nodes.flatMap((node, index) => {
    const previous = nodes[index - 1];
    const hasGap = previous?.type === 'mdxJsxFlowElement' && startOf(node) > endOf(previous);
    if (hasGap) reading.words.push(' ');
    return [...(hasGap ? [textPiece(' ')] : []), ...renderInLine(reading, node, options)];
  });
  return joinPieces(pieces);
}

function renderInLine(reading: Reading, node: MdastNode, options: LineOptions): Body {
  switch (node.type) {
    case 'text':
      return [renderText(reading, node)];
    case 'emphasis':
      return [elementPiece('em', {}, renderLine(reading, node.children, options))];
    case 'strong':
      return [elementPiece('strong', {}, renderLine(reading, node.children, options))];
    case 'delete':
      return [elementPiece('del', {}, renderLine(reading, node.children, options))];
    case 'inlineCode': {
      const code = readText(reading, node, node.value);
      reading.words.push(code);
      return [elementPiece('code', {}, [textPiece(code)])];
    }
    case 'break':
      reading.words.push(' ');
      return [elementPiece('br', {}), textPiece('\n')];
    case 'link':
      return renderLink(reading, node, node.url, node.title, options);
    case 'linkReference': {
      const definition = reading.definitions.get(node.identifier);
      return renderLink(reading, node, definition?.url ?? '', definition?.title, options);
    }
    case 'image':
      return renderPicture(reading, node, node.url, node.title, options.pictureStandsAlone === true);
    case 'imageReference': {
      const definition = reading.definitions.get(node.identifier);
      const alone = options.pictureStandsAlone === true;
      return renderPicture(reading, node, definition?.url ?? '', definition?.title, alone);
    }
    case 'footnoteReference':
      return [renderFootnoteReference(reading, node, options.inLink === true)];
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return renderExpression(reading, node);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return renderJsxInLine(reading, node, options);
    case 'paragraph':
      return renderLine(reading, node.children, options);
    default:
      throw new Error(`The parser returned ${node.type} within a line, where no feature in use puts it.`);
  }
}

function renderText(reading: Reading, node: Node<'text'>): Piece {
  reportBraces(reading, startOf(node), endOf(node));
  const text = readText(reading, node, node.value);
  reading.words.push(text);
  return textPiece(text);
}

const backticks = 'Put it in backticks, or write `\\{` for the sign itself.';

/** A brace in text, which every other MDX tool would run. */
function reportBraces(reading: Reading, start: number, end: number): void {
  const { braces, source } = reading.masked;
  let from = start;
  for (let index = firstAtLeast(braces, start); (braces[index] ?? end) < end; index += 1) {
    const brace = braces[index] ?? end;
    if (brace < from) continue;
    const near = unmask(source.slice(brace, brace + 400));
    const close = near.indexOf('}');
    from = close < 0 ? end : brace + close;
    if (close < 0) {
      report(
        reading,
        brace,
        'body-is-readable',
        'A curly brace begins code in MDX, and this one is not closed.',
        backticks,
      );
    } else {
      const message = `\`${quote(near.slice(0, close + 1))}\` is an expression, and nothing an author writes is run.`;
      report(reading, brace, 'body-has-no-code', message, backticks);
    }
  }
}

function firstAtLeast(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Comments are dropped; every other expression is a mistake. */
export function renderExpression(
  reading: Reading,
  node: Node<'mdxTextExpression' | 'mdxFlowExpression'>,
): Body {
  const code = unmask(node.value);
  if (!/^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(code)) {
    const message = `\`{${quote(code)}}\` is an expression, and nothing an author writes is run.`;
    report(reading, startOf(node), 'body-has-no-code', message, backticks);
  }
  return [];
}
