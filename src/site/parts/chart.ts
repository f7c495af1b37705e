/** A chart as a page shows it: what it is called, how to read it, the picture, and its numbers one click away. */
export interface ChartView {
  readonly caption: string;
  /** How to read it, in a sentence; null where nothing needs saying. */
  readonly note: string | null;
  readonly svg: string;
  /** What its upright lines stand for, a sentence each. */
  readonly changes?: readonly string[];
  /** Null where a table beside it has them already. */
  readonly numbers: NumbersView | null;
}

/** A table behind a click. */
export interface NumbersView {
  readonly summary: string;
  /** What the table holds, for people who hear it. */
  readonly caption: string;
  readonly columns: readonly { readonly text: string; readonly isNumber: boolean }[];
  /** Each as wide as the columns; the first cell names its row. */
  readonly rows: readonly (readonly string[])[];
  /** How much was left out; null when nothing was. */
  readonly more: string | null;
}

/** Columns of which the first names the row and the others hold numbers. */
export const columnsNaming = (first: string, ...others: readonly string[]): NumbersView['columns'] => [
  { text: first, isNumber: false },
  ...others.map((text) => ({ text, isNumber: true })),
];
