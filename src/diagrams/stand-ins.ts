/**
 * Characters of the private use area that stand for ASCII signs while Mermaid works: to its parsers, its Markdown and
 * its sanitiser they are letters without a meaning, so nothing in a label is taken for markup and dropped.
 */
const base = 0xee00;

const signs = /[!-/:-@[-`{-~]/g;
const lineBreak = /(<\/?br\s*\/?>)/i;

export function standIn(sign: string): string {
  return String.fromCharCode(base + sign.charCodeAt(0));
}

/** The text with all its signs hidden, or those a pattern finds; `<br>` stays: it is Mermaid's line break. */
export function hideSigns(text: string, which: RegExp = signs): string {
  return text
    .split(lineBreak)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(which, standIn)))
    .join('');
}

/** The text as it was written. */
export function showSigns(text: string): string {
  return text.replace(/[\uee21-\uee7e]/g, (hidden) => String.fromCharCode(hidden.charCodeAt(0) - base));
}
