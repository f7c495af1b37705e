/** One line of YAML in its parts, with offsets into the source. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Without the line end. */
  readonly text: string;
  /** What comes before the key or value: spaces and `- `. */
  readonly lead: string;
  /** The field's name, empty when the line has none. */
  readonly key: string;
  /** What follows the field's name, or the lead, without spaces around it. */
  readonly value: string;
  readonly valueStart: number;
}

/** Spaces that look like a space and are none to YAML, as pasted from web pages and word processors. */
export const oddSpace = '[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]';

const longestLine = 2000;
const lead = /^[ \t]*(?:-[ \t]+)*/;
const field = /^("[^"]*"|'[^']*'|[^\s"'{}[\],#&*!|>%@`:][^:"{}[\],]*?)[ \t]*:(?=[ \t]|$)/;

/** The line in which an offset stands. */
export function lineAt(source: string, offset: number): Line {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const newline = source.indexOf('\n', offset);
  const lineEnd = newline < 0 ? source.length : newline;
  const text = source.slice(start, Math.min(lineEnd, start + longestLine)).replace(/\r$/, '');
  const before = lead.exec(text)?.[0] ?? '';
  const rest = text.slice(before.length);
  const match = field.exec(rest);
  const afterKey = rest.slice(match?.[0].length ?? 0);
  const value = afterKey.trim();
  const gap = afterKey.length - afterKey.trimStart().length;
  return {
    start,
    end: start + text.length,
    text,
    lead: before,
    key: match?.[1] ?? '',
    value,
    valueStart: start + before.length + (match?.[0].length ?? 0) + gap,
  };
}

/** The next line below that is not empty. */
export function lineBelow(source: string, line: Line): Line | undefined {
  for (let at = source.indexOf('\n', line.end); at >= 0; at = source.indexOf('\n', at + 1)) {
    const below = lineAt(source, at + 1);
    if (below.text.trim() !== '') return below;
  }
  return undefined;
}

/** A value without the remark behind it. */
export function withoutRemark(value: string): string {
  return value.replace(/[ \t]+#(?:[ \t].*)?$/, '');
}
