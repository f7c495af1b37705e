/** Headings and lines of a list do not. */
const ENDS_LIKE_ONE = /\p{Po}\p{P}?\s*$/u;

/**
 * The first sentence of a text, and those behind it while all of them have at most so many characters; null
 * for an empty text.
 */
export function firstSentences(text: string, locale: string, mostCharacters = 0): string | null {
  const parts = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)];
  const segments = parts.map(({ segment }) => segment.replace('\n', ' '));
  const sentences = segments.filter((segment) => ENDS_LIKE_ONE.test(segment));
  const [first, ...others] = sentences.length > 0 ? sentences : segments;
  if (first === undefined || first.trim() === '') return null;
  let told = first;
  for (const sentence of others) {
    if (told.length + sentence.trimEnd().length > mostCharacters) break;
    told += sentence;
  }
  return told.trim();
}
