/**
 * The tracking sheet of a period, filtered, sorted and taken along as CSV; filters and order live in the address.
 * Where this does not run, the table stands whole in the order of the organisation.
 */
import { keepInAddress } from '../../ui/browser/address.ts';
import { decimalSignOf } from './csv.ts';
import { filterList } from '../../parts/browser/list-filter.ts';
import { type FileWords, offerFile, sheetCsv } from './file.ts';
import { inOrder, type Sort, sortAfter, sortIn, sortParameters } from './order.ts';
import { byObjective, oneByOne } from './parts.ts';
import { columnsOf, rowsOf, type SheetColumn, type SheetRow, sortValue, wordsOf } from './rows.ts';
import { windowOver } from './window.ts';

interface Words {
  readonly ascending: string;
  readonly descending: string;
  readonly unsorted: string;
  readonly file: FileWords;
}

class TrackingSheet extends HTMLElement {
  #columns: readonly SheetColumn[] = [];
  #fitting: readonly SheetRow[] = [];
  /** Those that fit, in the order they are shown in. */
  #shown: readonly SheetRow[] = [];
  #show: ReturnType<typeof windowOver> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const table = this.querySelector('table');
    if (form === null || table === null || this.#show !== undefined) return;
    this.#columns = columnsOf(table);
    this.#show = windowOver(table);
    this.#columns.forEach((column) => this.#letSort(column));
    const rows = new Map(rowsOf(table).map((row) => [row.element, row]));
    filterList(form, [...rows.keys()], {
      textOf: (element) => {
        const row = rows.get(element);
        return row === undefined ? '' : wordsOf(row, this.#columns);
      },
      onFiltered: (fitting) => {
        this.#fitting = [...rows.values()].filter(({ element }) => fitting.has(element));
        this.#arrange();
      },
    });
    this.#letTakeAlong();
  }

  get #words(): Words {
    return JSON.parse(this.dataset['words'] ?? '') as Words;
  }

  get #sort(): Sort | null {
    const keys = this.#columns.map(({ key }) => key);
    return sortIn(location.search, keys);
  }

  /** Of titles and names, which may be another than that of the words around them. */
  get #language(): string {
    return this.closest<HTMLElement>('[lang]')?.lang ?? 'en';
  }

  #arrange(): void {
    const sort = this.#sort;
    const column = this.#columns.find(({ key }) => key === sort?.column);
    for (const { header } of this.#columns) header.removeAttribute('aria-sort');
    if (sort === null || column === undefined) {
      this.#shown = this.#fitting;
      this.#show?.(byObjective(this.#shown));
      return;
    }
    column.header.setAttribute('aria-sort', sort.isDescending ? 'descending' : 'ascending');
    this.#shown = inOrder(this.#fitting, (row) => sortValue(row, column), sort, this.#language);
    this.#show?.(oneByOne(this.#shown));
  }

  /** Makes a column's header a button. */
  #letSort({ key, header }: SheetColumn): void {
    const name = header.textContent;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const sort = sortAfter(this.#sort, key);
      keepInAddress(sortParameters(sort));
      this.#arrange();
      const { unsorted, descending, ascending } = this.#words;
      const said = sort === null ? unsorted : sort.isDescending ? descending : ascending;
      const status = this.querySelector('.order');
      if (status !== null) status.textContent = said.replace('{column}', name);
    });
  }

  #letTakeAlong(): void {
    const button = this.querySelector<HTMLButtonElement>('.csv');
    const { file = '', root = '/' } = this.dataset;
    if (button === null) return;
    button.hidden = false;
    const form = { words: this.#words.file, decimal: decimalSignOf(this.#language), root };
    button.addEventListener('click', () => offerFile(file, sheetCsv(this.#shown, this.#columns, form)));
  }
}

customElements.define('tracking-sheet', TrackingSheet);
