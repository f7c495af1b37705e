/** A line of the list is known by the address of its objective; one that is told again has the same. */
export const addressOf = (element: Element): string => element.querySelector('a')?.getAttribute('href') ?? '';

const lineAbove = (line: Element): Element | null => line.parentElement?.closest('li') ?? null;

/** The lines that others stand under. */
export function linesAround(lines: Iterable<Element>): Set<Element> {
  const around = new Set<Element>();
  for (const line of lines)
    for (let above = lineAbove(line); above !== null && !around.has(above); above = lineAbove(above))
      around.add(above);
  return around;
}

/** What each objective stands under, by address, wherever it is told. */
export function parentsIn(lines: Iterable<Element>): Map<string, Set<string>> {
  const parents = new Map<string, Set<string>>();
  for (const line of lines) {
    const above = lineAbove(line);
    if (above === null) continue;
    const address = addressOf(line);
    const known = parents.get(address) ?? new Set();
    parents.set(address, known.add(addressOf(above)));
  }
  return parents;
}
