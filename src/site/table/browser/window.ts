/** So many rows are in the page at first; laying out thousands takes a browser a second. */
const ROWS = 100;

/**
 * Lets a table show the parts it is given: the first ones at once, the others as one scrolls near them, and all of
 * them for a printer or the browser's own search. Parts are asked for when they are needed.
 */
export function windowOver(
  table: HTMLTableElement,
): (parts: Iterator<HTMLTableSectionElement, unknown>) => void {
  const box = table.parentElement;
  const end = document.createElement('div');
  box?.append(end);
  let waiting: Iterator<HTMLTableSectionElement, unknown> = [].values();

  const grow = (rows: number): void => {
    const parts: HTMLTableSectionElement[] = [];
    for (let count = 0; count < rows; count += parts.at(-1)?.rows.length ?? 0) {
      const next = waiting.next();
      if (next.done === true) break;
      parts.push(next.value);
    }
    table.append(...parts);
  };
  const nearTheEnd = new IntersectionObserver(
    ([seen]) => {
      if (seen?.isIntersecting !== true) return;
      grow(ROWS);
      look();
    },
    { root: box, rootMargin: '1500px' },
  );
  // Says anew whether the end is near, also where it was before.
  const look = (): void => {
    nearTheEnd.unobserve(end);
    nearTheEnd.observe(end);
  };
  addEventListener('beforeprint', () => grow(Infinity));
  addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'F3' || (key.toLowerCase() === 'f' && (ctrlKey || metaKey))) grow(Infinity);
  });

  return (parts) => {
    for (const part of [...table.tBodies]) part.remove();
    waiting = parts;
    grow(ROWS);
    box?.scrollTo({ top: 0 });
    look();
  };
}
