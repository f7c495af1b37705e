import { slashOpensSearch } from './slash.ts';

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The key that always opens search, as it is written on this machine's keyboard. */
export const SEARCH_KEY = isMac ? '⌘ K' : 'Ctrl K';

/** Is this key press a wish to search? Ctrl-K or Cmd-K anywhere; `/` unless one types, or has switched it off. */
export function asksForSearch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false;
  if (event.key.toLowerCase() === 'k')
    return !event.shiftKey && (isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey);
  return (
    event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target) && slashOpensSearch()
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select') !== null);
