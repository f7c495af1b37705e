import type { Lexeme } from './lexer-trace.ts';
import { type Grammar, grammars } from './mermaid-grammars.ts';

/** Words an author wrote to be read in a drawing. */
export interface WrittenLabel {
  readonly text: string;
  /** Of the text Mermaid parsed, from 1. */
  readonly line: number;
  /** The drawing's name or description, which is read aloud and not drawn. */
  readonly spoken?: 'title' | 'desc';
}

const kindsOf = (list = ''): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean));
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** What follows a name that has a label of its own and therefore is not drawn. */
const labelStart: Readonly<Record<string, RegExp>> = {
  'flowchart-v2': /^[[({>@]/,
  'flowchart-elk': /^[[({>@]/,
  block: /^(?:[[({>]|<\[)/,
  mindmap: /^(?:[[({@)]|-\))/,
  kanban: /^[[({@)]/,
  classDiagram: /^\[/,
  er: /^\[/,
  sequence: /^as$/,
  stateDiagram: /^:(?!::)/,
};

/** What may be a class, or several: with any other sign it was meant to be read. */
const isClassName = /^[\p{L}\p{N}\s_-]*$/u;

const isComment = ({ text, before }: Lexeme): boolean => before.trim() === '' && /^\s*%%/.test(text);

/** The names that stand for a label, or for a shape that has none. */
function labelledNames(type: string, lexemes: readonly Lexeme[]): ReadonlySet<string> {
  const names = new Set<string>();
  const inked = lexemes.filter(({ taken }) => taken.trim() !== '');
  for (const [index, { kind, text, before }] of inked.entries()) {
    const next = inked[index + 1]?.taken.trim() ?? '';
    const isNamed =
      (labelStart[type]?.test(next) ?? false) ||
      /^(?:FORK|JOIN|CHOICE)$/.test(kind ?? '') ||
      (type === 'stateDiagram' && /\bas\s+$/.test(before)) ||
      (type === 'block' && /\bblock:$/.test(before));
    if (isNamed) names.add(text.trim());
  }
  return names;
}

/** Neighbours that are one text: only space is between them, and no line ends. */
function joinPieces(lexemes: readonly Lexeme[], isPiece: (lexeme: Lexeme) => boolean): Lexeme[] {
  const joined: Lexeme[] = [];
  let gap = '';
  let isOpen = false;
  for (const lexeme of lexemes) {
    const last = joined.at(-1);
    if (isPiece(lexeme)) {
      if (isOpen && last && !/^\s*\n/.test(lexeme.taken))
        joined[joined.length - 1] = { ...last, text: last.text + gap + lexeme.text };
      else joined.push(lexeme);
      [gap, isOpen] = ['', !/\n\s*$/.test(lexeme.taken)];
    } else if (lexeme.text.trim() === '' && !lexeme.text.includes('\n')) {
      gap += lexeme.text;
    } else {
      joined.push(lexeme);
      [gap, isOpen] = ['', false];
    }
  }
  return joined;
}

/** All the words of one parse that its drawing must show, in order. */
export function writtenLabels(type: string, lexemes: readonly Lexeme[]): WrittenLabel[] {
  const grammar: Grammar | undefined = grammars[type];
  if (!grammar) return [];
  const labels = kindsOf(grammar.labels);
  const pieces = kindsOf(grammar.pieces);
  const apart = kindsOf(grammar.apart);
  const syntax = kindsOf(grammar.syntax);
  const isWordless = ({ statement, before, text }: Lexeme): boolean =>
    (grammar.wordless?.test(statement) ?? false) ||
    (before.endsWith(':::') && isClassName.test(text)) ||
    // The look of a point, after its place.
    (type === 'quadrantChart' && /:\s*\[[^\]]*\]/.test(before));
  const isName = (lexeme: Lexeme): boolean =>
    lexeme.kind !== undefined &&
    lexeme.open &&
    !labels.has(lexeme.kind) &&
    !syntax.has(lexeme.kind) &&
    !isWordless(lexeme);
  const isPiece = (lexeme: Lexeme): boolean =>
    pieces.has(lexeme.kind ?? '') || (isName(lexeme) && !apart.has(lexeme.kind ?? ''));
  const named = labelledNames(type, lexemes);

  return joinPieces(lexemes, isPiece).flatMap((lexeme) => {
    const { kind, text, line, open, shown } = lexeme;
    if (kind === undefined) return open && hasWords(text) && !isComment(lexeme) ? [{ text, line }] : [];
    if (named.has(text.trim()) && (isName(lexeme) || kind === 'NODE_ID')) return [];
    if (pieces.has(kind) || isName(lexeme)) {
      // Words beside words in quotes: these grammars take both, and draw no quotes.
      const quotes = /^(?:flowchart|quadrant|er$)/.test(type)
        ? (/"[^"]*"\s*$/.exec(lexeme.before)?.[0] ?? '')
        : '';
      return [{ text: quotes + text, line }];
    }
    const spoken = /^acc_(title|desc)/.exec(kind)?.[1] as WrittenLabel['spoken'];
    return (shown ?? []).map((words) => ({ text: words, line, ...(spoken && { spoken }) }));
  });
}
