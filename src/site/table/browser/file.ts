/** The tracking sheet as a file, for a spreadsheet. */
import { csvOf, type DecimalSign } from './csv.ts';
import {
  keyResultIn,
  numberIn,
  objectiveIn,
  type SheetColumn,
  type SheetRow,
  textIn,
  unitIn,
} from './rows.ts';

/** In the order of the file. */
const COLUMNS = [
  'team',
  'objective',
  'objectiveId',
  'keyResult',
  'keyResultId',
  'address',
  'owner',
  'unit',
  'baseline',
  'target',
  'targetInWords',
  'current',
  'progress',
  'score',
  'confidence',
  'confidenceBefore',
  'status',
  'blockers',
] as const;
type FileColumn = (typeof COLUMNS)[number];
/** Left out where nothing is compared. */
type Compared = 'confidenceBefore';

/** What the file's columns are called. */
export type FileWords = Readonly<Record<Exclude<FileColumn, Compared>, string>> &
  Partial<Record<Compared, string>>;

interface SheetFile {
  readonly words: FileWords;
  readonly decimal: DecimalSign;
  /** Where the site lies on its host. */
  readonly root: string;
}

/** These rows in this order, numbers as they are and not as they are shown. */
export function sheetCsv(
  rows: readonly SheetRow[],
  columns: readonly SheetColumn[],
  { words, decimal, root }: SheetFile,
): string {
  const told = COLUMNS.filter((column) => words[column] !== undefined);
  const lines = rows.map((row) => {
    const record = recordOf(row, columns, root);
    return told.map((column) => record[column]);
  });
  return csvOf([told.map((column) => words[column] ?? ''), ...lines], decimal);
}

function recordOf(
  row: SheetRow,
  columns: readonly SheetColumn[],
  root: string,
): Readonly<Record<FileColumn, string | number | null>> {
  const objective = objectiveIn(row);
  const keyResult = keyResultIn(row);
  const text = (key: string) => {
    const column = columns.find((one) => one.key === key);
    return column === undefined ? null : textIn(row, column);
  };
  const number = (key: string) => numberIn(row, key);
  return {
    team: row.group.querySelector('.team')?.textContent ?? null,
    objective: objective?.textContent ?? null,
    objectiveId: objective && idOf(objective, root),
    keyResult: keyResult?.textContent ?? null,
    keyResultId: keyResult && idOf(keyResult, root),
    address: (keyResult ?? objective)?.href ?? null,
    owner: text('owner'),
    unit: unitIn(row),
    baseline: number('baseline'),
    target: number('target'),
    targetInWords: text('target'),
    current: number('current') ?? text('current'),
    progress: number('progress'),
    score: number('score'),
    confidence: number('confidence'),
    confidenceBefore: number('confidence-before'),
    status: text('status'),
    blockers: text('blockers'),
  };
}

/** `2026-q4/sales/pipeline#campaigns` of `/okr/2026-q4/sales/pipeline/#campaigns`. */
const idOf = ({ pathname, hash }: HTMLAnchorElement, root: string): string =>
  decodeURIComponent(pathname.slice(root.length).replace(/\/$/, '') + hash);

/** Hands a text to the reader as a file. */
export function offerFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
