/** A spreadsheet's beginning of a formula (OWASP, CSV injection); full-width signs count in some. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** The same behind a separator, for a spreadsheet that expects another one than the file has. */
const FORMULA_WITHIN = /([;,\t\r\n]\s*)(?=[=@＝＠]|[+\-＋－]\p{L})/gu;
const NEEDS_QUOTES = /[";,\t\r\n]/;

/** Between cells a semicolon where a comma stands in numbers, as spreadsheets of those countries expect it. */
export type DecimalSign = '.' | ',';

/** The sign with which a language writes fractions. */
export const decimalSignOf = (language: string): DecimalSign =>
  new Intl.NumberFormat(language).format(1.5).includes(',') ? ',' : '.';

/**
 * Rows as CSV (RFC 4180). Numbers stay numbers; a text that a spreadsheet would run as a formula gets an apostrophe
 * in front. The mark at the start lets Excel read it as UTF-8.
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[], decimal: DecimalSign): string {
  const separator = decimal === ',' ? ';' : ',';
  const lines = rows.map((row) => `${row.map((cell) => cellOf(cell, decimal)).join(separator)}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

function cellOf(value: string | number | null, decimal: DecimalSign): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  const text = (FORMULA.test(value) ? `'${value}` : value).replace(FORMULA_WITHIN, "$1'");
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
