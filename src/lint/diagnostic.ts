/** How much a finding weighs: an error keeps the site from being published, a warning does not. */
export type Severity = 'error' | 'warning';

/** One finding about one place in one file, in words its author can act on. */
export interface Diagnostic {
  /** Path relative to the content folder's parent, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units, as editors count. */
  readonly column: number;
  /** Column just past what the finding is about, when that is on the same line. */
  readonly endColumn?: number;
  readonly severity: Severity;
  /** What must hold, such as `reference-resolves`. */
  readonly rule: string;
  /** What is wrong, as a full sentence. */
  readonly message: string;
  /** What to write instead. */
  readonly help: string;
}

/** A finding of one file's reader, which does not know the file's name. It is an error unless it says otherwise. */
export type Problem = Pick<Diagnostic, 'line' | 'column' | 'endColumn' | 'rule' | 'message' | 'help'> & {
  readonly severity?: Severity;
};

/** Whether a finding keeps the site from being published. */
export const isError = ({ severity = 'error' }: { readonly severity?: Severity }): boolean =>
  severity === 'error';

/** Findings in the order people read them: by file, line, column, then rule. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...diagnostics].sort(
    (a, b) => byName(a.file, b.file) || a.line - b.line || a.column - b.column || byName(a.rule, b.rule),
  );
}

const count = (diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): number =>
  diagnostics.filter((one) => one.severity === severity).length;

/** How many of each severity. */
export const summaryOf = (diagnostics: readonly Diagnostic[]) => ({
  errors: count(diagnostics, 'error'),
  warnings: count(diagnostics, 'warning'),
});
