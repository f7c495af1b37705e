import { hideSigns, standIn } from './stand-ins.ts';

/** Hides what a pattern finds in a line after the first place where another does. */
function hideAfter(line: string, start: RegExp, which: RegExp): string {
  const match = start.exec(line);
  if (!match) return line;
  const from = match.index + match[0].length;
  return line.slice(0, from) + hideSigns(line.slice(from), which);
}

/** A semicolon ends a statement only where another one follows. */
const semicolon = /;(?!.*(?:->|--|-[x)]|<<|\.\.))/g;

const beforeLabel =
  /^\s*(?:(?:loop|alt|else|opt|par|and|critical|option|break|title|box)\s|[^:]*\bas\s|[^:]*:)/;

/** A title without quotes or brackets would end at a semicolon, and its rest become a box. */
function subgraphTitle(line: string): string {
  return /^\s*subgraph\s[^"[]*;\s*\S/.test(line) ? hideSigns(line, /;/g) : line;
}

/** What the lexers of these diagrams would take for a comment, or for the end of a label. */
export const repairs: Readonly<Record<string, (line: string) => string>> = {
  flowchart: subgraphTitle,
  graph: subgraphTitle,
  sequenceDiagram: (line) => hideAfter(hideSigns(line, /#/g), beforeLabel, semicolon),
  stateDiagram: (line) => hideAfter(line, /^[^:"]*:(?!::)/, /;(?!.*--)|:(?!::)(?<!::)/g),
  classDiagram: (line) => hideAfter(line, /^[^:"{]*(?:"[^"]*"[^:"{]*)*:(?!:)/, /[;:]/g),
  erDiagram: (line) => line.replace(/"[^"]*"/g, (words) => hideSigns(words, /[%\\]/g)),
  journey: (line) =>
    hideSigns(line, /^\s*section\b/.test(line) ? /[#;:]/g : /[#;]/g).replace(
      /^(\s*)(\S.*?)(?=:\s*\d+\s*(?::[^:]*)?$)/,
      (_, space: string, words: string) => space + hideSigns(words, /:/g),
    ),
  timeline: (line) => {
    const hashed = hideSigns(line, /#/g);
    if (/^\s*section\s/.test(line)) return hideSigns(line, /[#:]/g);
    return /\s:\s/.test(hashed) ? hashed.replace(/(?<=\S):(?=\s)/g, standIn) : hashed;
  },
  gantt: (line) =>
    /^\s*(?:dateFormat|axisFormat|tickInterval|includes|excludes|todayMarker|click|title|section|acc\w+)\b/.test(
      line,
    )
      ? line
      : line.replace(/^(.*)(?=(?!(?<=\d):\d\d):(?:[^:]|(?<=\d):(?=\d\d))*$)/, (words) =>
          hideSigns(words, /[:%]/g),
        ),
  quadrantChart: (line) => hideSigns(line, /;/g),
};
