import type { Diagnostic } from './diagnostic.ts';

/** A short name for a text, such as its SHA-256 in hexadecimal: other texts have other names. */
export type Digest = (text: string) => string;

/**
 * What each finding is known by from one run to the next, in the given order. It stays when lines move, and
 * while a number in the message grows, such as the days since a check-in. Findings that agree in all else are
 * told apart by which of them comes first.
 */
export function fingerprintsOf(diagnostics: readonly Diagnostic[], digest: Digest): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ file, rule, message }) => {
    const finding = JSON.stringify([file, rule, withoutNumbers(message)]);
    const before = seen.get(finding) ?? 0;
    seen.set(finding, before + 1);
    return digest(`${finding} ${String(before)}`);
  });
}

/** Numbers in quotes are an author's and stay. */
const withoutNumbers = (message: string): string =>
  message.replace(/("[^"]*"|`[^`]*`)|\d+/g, (_, quoted: string | undefined) => quoted ?? '');
