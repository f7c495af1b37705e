import { type Diagnostic, type Severity, sortDiagnostics } from '../diagnostic.ts';
import { type Digest, fingerprintsOf } from '../fingerprint.ts';

/**
 * GitLab's words. An error blocks: nothing is published past it. A warning is the method's opinion, with a
 * reason, and minor beside that.
 */
const SEVERITIES = { error: 'blocker', warning: 'minor' } as const satisfies Readonly<
  Record<Severity, string>
>;

/** The findings as a Code Quality report, which GitLab compares with the one of the target branch. */
export function reportGitlab(
  diagnostics: readonly Diagnostic[],
  { digest }: { readonly digest: Digest },
): string {
  const sorted = sortDiagnostics(diagnostics);
  const fingerprints = fingerprintsOf(sorted, digest);
  return JSON.stringify(
    sorted.map(({ file, line, severity, rule, message, help }, index) => ({
      description: `${message} help: ${help}`,
      check_name: rule,
      fingerprint: fingerprints[index],
      severity: SEVERITIES[severity],
      location: { path: file, lines: { begin: line } },
    })),
    null,
    2,
  );
}
