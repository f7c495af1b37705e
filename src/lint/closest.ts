import { distance } from 'fastest-levenshtein';

/** The candidate a mistyped word was probably meant to be; undefined when none is near enough to say so. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const written = plain(word);
  let best: string | undefined;
  let fewest = Math.max(written.length > 3 ? 2 : 1, Math.floor(written.length / 3)) + 1;
  const letters = (text: string) => text.replace(/\d/g, '');
  for (const candidate of candidates) {
    const other = plain(candidate);
    const edits = distance(written, other);
    // Another number is another thing: `2027-q4` is no slip of the pen for `2026-q3`.
    const isOtherNumber = edits > 1 && letters(written) === letters(other);
    if (edits < fewest && !isOtherNumber) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** The candidates in the order of how little has to be changed to get from the word to each. */
export function nearestFirst(word: string, candidates: readonly string[]): string[] {
  const edits = new Map(candidates.map((one) => [one, distance(plain(word), plain(one))]));
  return candidates.toSorted((a, b) => (edits.get(a) ?? 0) - (edits.get(b) ?? 0));
}

const plain = (text: string): string =>
  text
    .slice(0, 100)
    .toLowerCase()
    .replace(/[-_\s]/g, '');
