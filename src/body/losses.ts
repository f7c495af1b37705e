import type { MdastNode } from 'satteri';
import { warnOfLostCells, warnOfUnusedDefinition } from './lost-text.ts';
import {
  warnOfAlert,
  warnOfClosingHashes,
  warnOfEmphasis,
  warnOfNumbering,
  warnOfPlusSigns,
  warnOfQuotation,
  warnOfUnderline,
} from './lost-signs.ts';
import type { Reading } from './reading.ts';

/** What Markdown takes for a mark where its author, as far as one can tell, meant the sign itself. */
export function warnOfLosses(reading: Reading, root: MdastNode): void {
  const used = new Set<string>();
  const definitions: Extract<MdastNode, { type: 'definition' }>[] = [];
  const visit = (node: MdastNode, parent: MdastNode | undefined): void => {
    switch (node.type) {
      case 'table':
        warnOfLostCells(reading, node);
        break;
      case 'blockquote':
        warnOfAlert(reading, node);
        warnOfQuotation(reading, node, parent);
        break;
      case 'list':
        if (node.ordered) warnOfNumbering(reading, node);
        break;
      case 'heading':
        warnOfUnderline(reading, node);
        warnOfClosingHashes(reading, node);
        break;
      case 'emphasis':
      case 'strong':
      case 'delete':
        warnOfEmphasis(reading, node);
        break;
      case 'linkReference':
      case 'imageReference':
        used.add(node.identifier);
        break;
      case 'definition':
        definitions.push(node);
        break;
    }
    if (!('children' in node)) return;
    warnOfPlusSigns(reading, node.children);
    for (const child of node.children) visit(child, node);
  };
  visit(root, undefined);
  for (const definition of definitions)
    if (!used.has(definition.identifier)) warnOfUnusedDefinition(reading, definition);
}
