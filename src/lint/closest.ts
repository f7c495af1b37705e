import { distance } from 'fastest-levenshtein';

/** The candidate a mistyped word was probably meant to be; undefined when none is near enough to say so. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const plain = (text: string) =>
    text
      .slice(0, 100)
      .toLowerCase()
      .replace(/[-_\s]/g, '');
  const written = plain(word);
  let best: string | undefined;
  let fewest = Math.max(written.length > 3 ? 2 : 1, Math.floor(written.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = distance(written, plain(candidate));
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}
