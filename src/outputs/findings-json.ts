import { type Diagnostic, summaryOf } from '../lint/diagnostic.ts';

/** The findings for machines: an interface, so it changes only by adding. */
export const findingsJson = (diagnostics: readonly Diagnostic[]): string =>
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
