/** Arrows go from the field through everything found, and back; Enter then does what it always does there. */
export function goByArrows(event: KeyboardEvent, field: HTMLInputElement, results: Element): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const at = document.activeElement;
  const isHere = at === field || (at !== null && results.contains(at));
  if (step === 0 || !isHere || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [field, ...results.querySelectorAll<HTMLElement>('a, summary, button')].filter((stop) =>
    stop.checkVisibility(),
  );
  const next = stops[stops.findIndex((stop) => stop === at) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
