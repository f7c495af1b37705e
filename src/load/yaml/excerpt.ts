const longestExcerpt = 60;

/** Control characters, and the invisible ones that reorder or hide text. */
// eslint-disable-next-line no-control-regex -- taking them out is the point
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** The author's own words, safe to print: one line, nothing invisible, at most 60 characters. */
export function excerpt(text: string): string {
  const start = text.slice(0, longestExcerpt * 4);
  const clean = start.replace(unprintable, ' ').replace(/\s+/g, ' ').trim();
  const characters = [...clean];
  if (characters.length <= longestExcerpt && start.length === text.length) return clean;
  return `${characters
    .slice(0, longestExcerpt - 1)
    .join('')
    .trimEnd()}…`;
}

/** An excerpt as a YAML text in quotes, whatever quotes it holds itself. */
export function inQuotes(text: string): string {
  const words = excerpt(text);
  if (!/["\\]/.test(words)) return `"${words}"`;
  return `'${words.replaceAll("'", "''")}'`;
}
