import { describe, expect, it } from 'vitest';
import { type SheetColumn, type SheetRow, textIn } from '../../../../src/site/table/browser/rows.ts';
import { documentOf } from '../../../support/html.ts';

/** What the sheet reads in a cell for words that are looked for, for sorting and for the file. */
function readIn(cell: string): string {
  const page = documentOf(`<table><tbody><tr><th><a>Title</a></th><td>${cell}</td></tr></tbody></table>`);
  const row = { element: page.querySelector('tr') } as unknown as SheetRow;
  return textIn(row, { header: { cellIndex: 1 } } as unknown as SheetColumn);
}

describe('the owners in a cell of the tracking sheet', () => {
  it('are read as they stand', () => {
    expect(readIn(' Mara and Jo ')).toBe('Mara and Jo');
  });

  it('are read whole where some are folded away, without what unfolds them', () => {
    const cell =
      '<div class="names">A, B <details><summary><span>+2</span> <span>2 more</span></summary> C, D</details></div>';
    expect(readIn(cell)).toBe('A, B, C, D');
  });
});
