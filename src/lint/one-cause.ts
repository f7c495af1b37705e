import type { Cause } from './rule.ts';

/** A finding whose rule may say that others come from the same cause. */
interface Caused {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly help: string;
  readonly cause?: Cause;
}

/** Findings of one cause are one: the first tells of the others, which are left out. The order stays. */
export function oneForEachCause<Found extends Caused>(findings: readonly Found[]): Omit<Found, 'cause'>[] {
  const together = Map.groupBy(findings, ({ rule, severity, cause }) =>
    cause === undefined ? null : JSON.stringify([rule, severity, cause.of]),
  );
  const others = new Map(
    [...together].flatMap(([key, [first, ...rest]]) =>
      key === null || first === undefined ? [] : [[first, rest] as const],
    ),
  );
  return findings.flatMap((finding) => {
    const { cause, ...alone } = finding;
    if (cause === undefined) return [alone];
    const rest = others.get(finding);
    if (rest === undefined) return [];
    const names = rest.flatMap((one) => (one.cause === undefined ? [] : [one.cause.name]));
    return [names.length === 0 ? alone : { ...alone, ...cause.told(names) }];
  });
}

const NAMED = 3;

/** References as they are written, for a help: the first few, and how many more. */
export function namedInHelp(names: readonly string[]): string {
  const named = names.slice(0, NAMED).map((name) => `\`${name}\``);
  const more = names.length - named.length;
  return new Intl.ListFormat('en-GB').format([...named, ...(more === 0 ? [] : [`${String(more)} more`])]);
}
