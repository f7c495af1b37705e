import type { Diagnostic } from '../diagnostic.ts';

const count = (diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): number =>
  diagnostics.filter((one) => one.severity === severity).length;

/** How many of each severity. */
export const summaryOf = (diagnostics: readonly Diagnostic[]) => ({
  errors: count(diagnostics, 'error'),
  warnings: count(diagnostics, 'warning'),
});

/** The findings for machines: an interface, so it changes only by adding. */
export const reportJson = (diagnostics: readonly Diagnostic[]): string =>
  JSON.stringify(
    {
      diagnostics: diagnostics.map(({ file, line, column, severity, rule, message, help }) => ({
        file,
        line,
        column,
        severity,
        rule,
        message,
        help,
      })),
      summary: summaryOf(diagnostics),
    },
    null,
    2,
  );
