/** Text that lost parts, with the place in the source each character came from. */
interface Traced {
  readonly text: string;
  readonly origins: readonly number[];
}

function without(traced: Traced, pattern: RegExp): Traced {
  let text = '';
  const origins: number[] = [];
  let end = 0;
  const keep = (from: number, to: number): void => {
    text += traced.text.slice(from, to);
    origins.push(...traced.origins.slice(from, to));
  };
  for (const match of traced.text.matchAll(pattern)) {
    keep(end, match.index);
    end = match.index + match[0].length;
  }
  keep(end, traced.text.length);
  return { text, origins };
}

/** Front matter, directives, comments and leading blank lines, in the order Mermaid removes them before it parses. */
const removed = [
  /^[^\S\n]*---[^\S\n]*\n(?:[^]*?\n)?[^\S\n]*---[^\S\n]*\n/g,
  /%%\{(?:(?!\}%%)[^])*\}%%/g,
  /^\s*%%(?!\{)[^\n]+\n?/gm,
  /^\s+/g,
];

/** The line of the fence, from 1, that Mermaid means by a line of what it parsed, from 1. */
export function fenceLine(source: string, parsedLine: number): number {
  const whole: Traced = { text: source, origins: Array.from({ length: source.length }, (_, index) => index) };
  const { text, origins } = removed.reduce(without, whole);
  let start = 0;
  for (let line = 1; line < parsedLine; line++) {
    const lineBreak = text.indexOf('\n', start);
    if (lineBreak < 0) break;
    start = lineBreak + 1;
  }
  const origin = origins[Math.min(start, origins.length - 1)] ?? 0;
  return source.slice(0, origin).split('\n').length;
}
