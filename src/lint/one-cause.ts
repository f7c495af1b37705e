import type { LintFinding } from './lint-finding.ts';
import type { Cause } from './rule.ts';

/** A finding while it is not known yet whether another one speaks for it. */
export interface Uttered {
  readonly finding: LintFinding;
  readonly cause: Cause | undefined;
}

/** Findings of one cause are one: the first tells of the others, which are left out. The order stays. */
export function oneForEachCause(uttered: readonly Uttered[]): LintFinding[] {
  const together = Map.groupBy(uttered, ({ finding, cause }) =>
    cause === undefined ? null : JSON.stringify([finding.rule, finding.severity, cause.of]),
  );
  together.delete(null);
  const others = new Map([...together.values()].map(([first, ...rest]) => [first, rest] as const));
  return uttered.flatMap((one) => {
    const { finding, cause } = one;
    if (cause === undefined) return [finding];
    const names = others.get(one)?.flatMap((other) => other.cause?.name ?? []);
    if (names === undefined) return [];
    return [names.length === 0 ? finding : { ...finding, ...cause.told(names) }];
  });
}
