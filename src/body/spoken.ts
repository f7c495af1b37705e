/** Parts of a body that have a name for people who hear it. */
export type SpokenPart = 'done' | 'footnote' | 'footnotes' | 'table' | 'to-do' | 'way-back';

/**
 * The place of such a name in markup: the part, and the numbers in its name. Whoever renders the page puts in words
 * of its language.
 */
export const spoken = (part: SpokenPart, ...numbers: readonly number[]): string =>
  `{${[part, ...numbers].join(' ')}}`;
