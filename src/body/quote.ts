import { findInvisible } from './invisible.ts';

const longest = 60;

/** An author's own words for a message: on one line, nothing invisible, at most 60 characters. */
export function quote(text: string): string {
  let shown = text.slice(0, 4 * longest);
  for (const { offset, length } of findInvisible(shown).reverse()) {
    shown = `${shown.slice(0, offset)}\u{FFFD}${shown.slice(offset + length)}`;
  }
  const characters = [...shown.replace(/\s+/g, ' ').trim()];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
}
