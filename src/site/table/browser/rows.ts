/** What stands in the rows of the tracking sheet. */
import type { SortValue } from './order.ts';

export interface SheetRow {
  readonly element: HTMLTableRowElement;
  /** The part of the table that its objective heads. */
  readonly group: HTMLTableSectionElement;
  readonly status: string;
}

export interface SheetColumn {
  readonly key: string;
  readonly header: HTMLTableCellElement;
  /** The rank of each status. */
  readonly order: readonly string[];
}

export const columnsOf = (table: HTMLTableElement): SheetColumn[] =>
  [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')].map((header) => ({
    key: header.dataset['sort'] ?? '',
    header,
    order: header.dataset['order']?.split(' ') ?? [],
  }));

/** All rows but those of objectives, in the order of the page. */
export const rowsOf = (table: HTMLTableElement): SheetRow[] =>
  [...table.tBodies].flatMap((group) =>
    [...group.rows].slice(1).map((element) => ({
      element,
      group,
      status: element.dataset['status'] ?? group.dataset['status'] ?? '',
    })),
  );

/** The numbers of a row in the order in which they are written, before the unit. */
const NUMBERS = ['baseline', 'target', 'current', 'progress', 'score', 'confidence', 'confidence-before'];

/** A number as it is, not as it is shown; null where there is none. */
export function numberIn({ element }: SheetRow, column: string): number | null {
  const written = element.dataset['numbers']?.split(',')[NUMBERS.indexOf(column)] ?? '';
  return written === '' ? null : Number(written);
}

export const unitIn = ({ element }: SheetRow): string =>
  element.dataset['numbers']?.split(',').slice(NUMBERS.length).join(',') ?? '';

export const objectiveIn = ({ group }: SheetRow): HTMLAnchorElement | null => group.querySelector('a');

/** The link to the key result; null in the row of an objective without any. */
export const keyResultIn = ({ element }: SheetRow): HTMLAnchorElement | null =>
  element.cells[0]?.querySelector<HTMLAnchorElement>('a') ?? null;

/** A cell as it is read, with plain spaces. */
export function textIn({ element }: SheetRow, { header }: SheetColumn): string {
  const cell = element.cells[header.cellIndex];
  const read = header.cellIndex === 0 ? cell?.firstElementChild : cell;
  const text = read?.querySelector('summary') ? unfolded(read) : read?.textContent;
  return text?.replaceAll('\u00a0', ' ').trim() ?? '';
}

/** Names in one line, those that are folded away after the first ones. */
function unfolded(cell: Element): string {
  const whole = cell.cloneNode(true) as Element;
  whole.querySelector('summary')?.replaceWith(',');
  return whole.textContent.replace(/\s+/g, ' ').replace(' ,', ',');
}

const FOUND_BY = ['key-result', 'owner', 'blockers'];

/** Where words are found: what is written in words on the row, and its objective with the team. */
export const wordsOf = (row: SheetRow, columns: readonly SheetColumn[]): string =>
  [
    ...columns.filter(({ key }) => FOUND_BY.includes(key)).map((column) => textIn(row, column)),
    row.group.rows[0]?.cells[0]?.textContent ?? '',
  ].join(' ');

/** What a row is sorted by. */
export function sortValue(row: SheetRow, column: SheetColumn): SortValue {
  if (column.order.length > 0) return column.order.indexOf(row.status);
  const text = textIn(row, column);
  return numberIn(row, column.key) ?? (text === '' ? null : text);
}
