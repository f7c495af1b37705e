const NAMED = 3;

/** References as they are written, for a help: the first few, and how many more. */
export function namedInHelp(names: readonly string[]): string {
  const named = names.slice(0, NAMED).map((name) => `\`${name}\``);
  const more = names.length - named.length;
  return new Intl.ListFormat('en-GB').format([...named, ...(more === 0 ? [] : [`${String(more)} more`])]);
}
