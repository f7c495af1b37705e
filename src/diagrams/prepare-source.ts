import { repairs } from './line-repairs.ts';
import { decodeEntities, type NamedCharacter } from './sign-entities.ts';
import { hideSigns, showSigns, standIn } from './stand-ins.ts';
import type { WrittenLabel } from './written-labels.ts';

/** A fence as Mermaid is given it: the same lines, with the signs hidden that its grammars would lose. */
export interface PreparedSource {
  readonly text: string;
  /** What is known to be a label before Mermaid reads it; lines of the fence, from 1. */
  readonly labels: readonly WrittenLabel[];
}

/** Where signs are colours and addresses. */
const untouched =
  /^\s*(?:style|classDef|linkStyle|cssClass|click|link|links|callback|properties|details|rect|%%)|\b(?:style|classDef|linkStyle)\b.*:\S*#/;

/** Diagrams whose lines may begin with any word. */
const freeLines = /^(?:mindmap|kanban|timeline|journey|gantt|pie|sankey|quadrantChart|treemap)/;

/** Diagrams whose parsers have no lexer that could be followed: their labels are in quotes or after `title`. */
const quoted = /^(?:pie|gitGraph|packet|radar|treemap|architecture)/;

function hideQuoted(line: string, number: number, labels: WrittenLabel[]): string {
  const add = (text: string, spoken?: WrittenLabel['spoken']): string => {
    labels.push({ text: showSigns(text), line: number, ...(spoken && { spoken }) });
    return hideSigns(text);
  };
  const titled = /^(\s*(?:pie\s+)?(?:showData\s+)?(?:title|accTitle\s*:|accDescr\s*:)\s)(.*)$/.exec(line);
  if (titled) {
    const [, lead = '', words = ''] = titled;
    return (
      lead + add(words, lead.includes('accTitle') ? 'title' : lead.includes('accDescr') ? 'desc' : undefined)
    );
  }
  const branch = /^\s*branch\s+([^\s"']+)/.exec(line)?.[1];
  if (branch !== undefined) labels.push({ text: branch, line: number });
  return line
    .replace(/(["'])((?:(?!\1).)*)\1/g, (_, quote: string, words: string) => quote + add(words) + quote)
    .replace(/(?<=^\s*(?:service|group)\b[^[]*)\[([^\]"']*)\]/g, (_, words: string) => `[${add(words)}]`);
}

/** Diagrams whose labels stand in double quotes. */
const inDoubleQuotes =
  /^(?:flowchart|graph|block|class|er|mindmap|kanban|quadrant|xychart|requirement|C4|arch)/;

/** A label in quotes that holds quotes itself: some grammars read on, and lose them. */
function nestedQuotes(word: string, line: string): string | undefined {
  if (!inDoubleQuotes.test(word)) return undefined;
  const isRelation = word.startsWith('class') && !/^\s*(?:class|note)\b/.test(line);
  const pair = (
    isRelation ? /""(?=[\p{L}\p{N}])/u : /^[^"]*(?:"[^"]*"(?![\p{L}\p{N}])[^"]*)*?"[^"]*"(?=[\p{L}\p{N}])/u
  ).exec(line);
  if (!pair) return undefined;
  const end = pair.index + pair[0].length - 1;
  return line.slice(line.lastIndexOf('"', end - 1) + 1, line.lastIndexOf('"'));
}

/** What stands between the outer quotes of a line where quotes stand in a label: grammars end at the first of them. */
function quotesWithin(word: string, line: string): string | undefined {
  if (!inDoubleQuotes.test(word) && !quoted.test(word)) return undefined;
  const count = line.match(/"/g)?.length ?? 0;
  const isOdd = count > 1 && count % 2 === 1;
  return isOdd || /"{3}/.test(line) ? line.slice(line.indexOf('"') + 1, line.lastIndexOf('"')) : undefined;
}

/** The text of a value on one line of front matter. */
function yamlText(value: string): string {
  const single = /^'(.*)'\s*$/.exec(value)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  const double = /^"(?:[^"\\]|\\.)*"(?=\s*$)/.exec(value)?.[0];
  try {
    return double === undefined ? value.replace(/\s#.*$/, '').trim() : String(JSON.parse(double));
  } catch {
    return value.trim();
  }
}

/** The first word of a diagram, past front matter, directives and comments. */
export function diagramWord(source: string): string {
  const bare = source
    .replace(/^\s*---\s*\n[^]*?\n\s*---\s*\n/, '')
    .replace(/%%\{[^]*?\}%%/g, '')
    .replace(/^\s*%%.*$/gm, '');
  return /\S+/.exec(bare)?.[0] ?? '';
}

export function prepareSource(source: string, named: NamedCharacter): PreparedSource {
  const word = diagramWord(source);
  const labels: WrittenLabel[] = [];
  const repair = Object.entries(repairs).find(([name]) => word.startsWith(name))?.[1];
  const frontMatter = /^\s*---[^\S\n]*\n(?:[^]*?\n)?[^\S\n]*---[^\S\n]*(?=\n)/.exec(source)?.[0] ?? '';
  const begin = frontMatter === '' ? 0 : frontMatter.split('\n').length;
  let inDirective = false;
  let inQuotes = false;
  const lines = source.split('\n').map((line, index) => {
    if (index < begin) {
      return line.replace(/^(\s*title\s*:\s*)([^|>\s].*)$/, (_, lead: string, words: string) => {
        const text = yamlText(words);
        labels.push({ text, line: index + 1 });
        return `${lead}"${hideSigns(text)}"`;
      });
    }
    const wasDirective = inDirective;
    if (/%%\{/.test(line)) inDirective = true;
    if (/\}%%/.test(line)) inDirective = false;
    if (wasDirective || inDirective || /%%\{/.test(line)) return line;
    const wasInQuotes = inQuotes;
    if (/^(?:flowchart|graph)/.test(word) && (line.match(/"/g)?.length ?? 0) % 2 === 1) inQuotes = !inQuotes;
    if (/^\s*%%/.test(line)) return wasInQuotes ? hideSigns(line, /%/g) : line;
    if (untouched.test(line) && !freeLines.test(word)) return line.replaceAll('#quot;', standIn('"'));
    if (word.startsWith('sankey')) return line;
    const nested = wasInQuotes ? undefined : (quotesWithin(word, line) ?? nestedQuotes(word, line));
    if (nested !== undefined) labels.push({ text: nested, line: index + 1 });
    const decoded = decodeEntities(line, named);
    if (quoted.test(word)) return hideQuoted(decoded, index + 1, labels);
    return repair ? repair(decoded) : decoded;
  });
  return { text: lines.join('\n'), labels };
}
