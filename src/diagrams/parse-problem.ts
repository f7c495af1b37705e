import { fenceLine } from './fence-lines.ts';

/** What is wrong with a fence: its line, from 1, and one sentence. */
export interface DiagramProblem {
  readonly line: number;
  readonly message: string;
  /** What to write instead, where it is known. */
  readonly help?: string;
}

function shorten(text: string, limit: number): string {
  const flat = text.trim().replace(/\s+/g, ' ');
  return flat.length > limit ? `${flat.slice(0, limit - 1).trimEnd()}…` : flat;
}

/** The line Mermaid's several parsers report, of the text they were given. */
function parsedLine(message: string): number {
  return Number(/\bline:? (\d+)/i.exec(message)?.[1] ?? 1);
}

/** The word the parser stumbled over, where it says so; older parsers name a token of their grammar instead. */
function unexpected(message: string): string | undefined {
  return (
    /found:? `([^`]+)`/.exec(message)?.[1] ?? /unexpected character: ->([^<\n]+)<-/.exec(message)?.[1]?.trim()
  );
}

function isYaml(error: unknown): boolean {
  return error instanceof Error && error.name === 'YAMLException';
}

/** The first line whose `@{ key: value }` is more than plain pairs: the reader of YAML counts within the braces. */
function propertiesLine(source: string): number {
  const pairs = /@\{(?:\s*[\w-]+\s*:\s*(?:"[^"]*"|[^",}]+)\s*,?)*\s*\}/;
  const index = source.split('\n').findIndex((line) => line.includes('@{') && !pairs.test(line));
  return Math.max(index, 0) + 1;
}

/** Makes an error thrown by Mermaid, whose message may be a drawing in several lines, a line and a sentence. */
export function problemOf(error: unknown, source: string): DiagramProblem {
  const message = error instanceof Error ? error.message : String(error);
  const line = isYaml(error) ? propertiesLine(source) : fenceLine(source, parsedLine(message));
  const written = shorten(source.split('\n')[line - 1] ?? '', 60);
  if (/^No diagram type detected/i.test(message)) {
    return { line, message: `Mermaid knows no diagram that begins with \`${written}\`.` };
  }
  if (/\b(?:Parse|Lexical|Lexer|Parsing)\b.*\b(?:error|failed)\b/i.test(message)) {
    const met = unexpected(message);
    return {
      line,
      message: `Mermaid cannot read \`${written}\`${met ? `, at \`${shorten(met, 20)}\`` : ''}.`,
    };
  }
  if (error instanceof TypeError) {
    return {
      line,
      message: 'Mermaid failed while drawing this: part of it is missing or not supported here.',
    };
  }
  const sentence = shorten(message.split('\n')[0] ?? '', 160).replace(/[.\s]*$/, '');
  return { line, message: `Mermaid cannot draw this: ${sentence}.` };
}
