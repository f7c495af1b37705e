import type { Body } from '../../../src/body/piece.ts';
import { escapeHtml } from '../../../src/body/print.ts';

/** A body as one line: html as it is, everything else in square brackets. */
export function show(body: Body): string {
  return body
    .map((piece) => {
      switch (piece.kind) {
        case 'html':
          return piece.html;
        case 'element': {
          const attributes = Object.entries(piece.attributes).map(
            ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
          );
          return `<${piece.tag}${attributes.join('')}>${show(piece.children)}</${piece.tag}>`;
        }
        case 'component': {
          const props = Object.entries(piece.props).map(([name, value]) => ` ${name}=${value}`);
          const children = piece.children.length > 0 ? ` ${show(piece.children)}` : '';
          return `[${piece.name}${props.join('')} ${piece.block ? 'block' : 'line'}${children}]`;
        }
        case 'diagram':
          return `[diagram ${piece.source} @${piece.line}]`;
        case 'link':
          return `[link ${piece.to} ${show(piece.children)}]`;
        case 'picture':
          return `[picture ${piece.src} ${piece.alt} ${piece.caption ?? ''} ${piece.block ? 'block' : 'line'}]`;
      }
    })
    .join('');
}
