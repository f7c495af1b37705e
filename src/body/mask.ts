/**
 * The parser reads some signs as code: `<` before a digit, `{`, and a line that begins with import or export.
 * Its JavaScript parser can be made to overflow the stack, and its search for a closing brace takes quadratic
 * time. So those signs are swapped for private-use characters of the same length before it sees them, wherever
 * they stand, and swapped back in everything that comes out. What had to be text then is text; what was code
 * is still there, to be reported from its position. The guard has refused private-use characters before.
 *
 * A single `~` is swapped too: people write ranges with it, and the parser would strike out what stands between two.
 */
const masks: Readonly<Record<string, string>> = {
  '<': '\uE000',
  '{': '\uE001',
  i: '\uE002',
  e: '\uE003',
  '~': '\uE004',
};
const signs: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(masks).map(([sign, replacement]) => [replacement, sign]),
);

export interface Masked {
  readonly source: string;
  /** Offsets of the braces that would open an expression if they are outside code, ascending. */
  readonly braces: readonly number[];
  /** Offsets of lines that begin with import or export. */
  readonly modules: ReadonlySet<number>;
}

// Escaped signs and the address of a link in angle brackets stay as they are. So do attribute values and spreads
// that the attribute reader judges, as long as they are plain names and numbers: quotes, comments and regular
// expressions could hide the closing brace, and brackets make the JavaScript parser try exponentially many ways.
const code = '[\\w\\s.$+-]{0,100}';
const literal =
  '\\s{0,9}(?:"[^"\\\\\\n\\{\\}]{0,200}"|\'[^\'\\\\\\n\\{\\}]{0,200}\'|`[^`\\\\$\\{\\}]{0,200}`)\\s{0,9}';
const kept = `\\\\[^]|~~+|\\]\\(<|(?<==[ \\t]{0,9})\\{(?:${code}|${literal})\\}|(?<=\\s)\\{\\s{0,9}\\.\\.\\.${code}\\}`;
const pattern = new RegExp(`(${kept})|<(?=[\\d\\s=]|$)|\\{|~|^[ie](?=(?:mport|xport)[\\s\\{])`, 'gm');

/** Swaps what the parser must not interpret; every offset stays the same. */
export function mask(source: string): Masked {
  const braces: number[] = [];
  const modules = new Set<number>();
  const isComment = commentFinder(source);
  let copiedTo = 0;
  let masked = '';
  pattern.lastIndex = 0;
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    const [sign, keep] = match;
    if (keep !== undefined) continue;
    // Only the brace of a comment stays: if it turns out to stand in code, what follows it is not a comment.
    if (sign === '{' && isComment(match.index)) continue;
    if (sign === '{') braces.push(match.index);
    if (sign === 'i' || sign === 'e') modules.add(match.index);
    masked += source.slice(copiedTo, match.index) + (masks[sign] ?? sign);
    copiedTo = match.index + 1;
  }
  return { source: masked + source.slice(copiedTo), braces, modules };
}

/** Tells whether a brace holds nothing but comments and is closed, in linear time over all braces of a text. */
function commentFinder(source: string): (brace: number) => boolean {
  const opening = /\s{0,99}\/\*/y;
  const closing = /\s{0,99}\}/y;
  let close = -1;
  const startsAt = (part: RegExp, offset: number) => {
    part.lastIndex = offset;
    return part.test(source) ? part.lastIndex : undefined;
  };
  return (brace) => {
    let from = startsAt(opening, brace + 1);
    while (from !== undefined && close !== Infinity) {
      if (close < from) close = source.indexOf('*/', from);
      if (close < 0) close = Infinity;
      if (close === Infinity) return false;
      if (startsAt(closing, close + 2) !== undefined) return true;
      from = startsAt(opening, close + 2);
    }
    return false;
  };
}

/** Puts the author's signs back. */
export function unmask(text: string): string {
  return text.replace(/[\uE000-\uE004]/g, (character) => signs[character] ?? character);
}
