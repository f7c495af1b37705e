import type { FoundPage } from './index.ts';

/** Shorter words are not judged. */
const SHORTEST = 3;
/** Endings that the index leaves away are no longer. */
const LONGEST_ENDING = 3;

/**
 * Words that were asked for and are not in a page that was found: for a word no page has, Pagefind takes one that
 * begins alike.
 */
export function missingWords({ raw_content, weighted_locations, meta }: FoundPage, asked: string): string[] {
  const words = raw_content.split(raw_content.includes('\u200B') ? '\u200B' : /[\r\n\s]+/);
  const found = new Set([
    ...weighted_locations.flatMap(({ location }) => partsOf(words[location] ?? '')),
    ...Object.values(meta).flatMap(partsOf),
  ]);
  return asked
    .split(/\s+/)
    .filter((word) =>
      partsOf(word).some(
        (part) => part.length >= SHORTEST && ![...found].some((one) => isSameWord(one, part)),
      ),
    );
}

/** A word without signs and accents, in its parts where it has any. */
const partsOf = (word: string): string[] =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');

function isSameWord(found: string, asked: string): boolean {
  if (found.includes(asked)) return true;
  let alike = 0;
  while (alike < asked.length && found[alike] === asked[alike]) alike += 1;
  return alike >= SHORTEST && asked.length - alike <= LONGEST_ENDING;
}
