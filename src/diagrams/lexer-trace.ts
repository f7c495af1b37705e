import { labelWords } from './label-words.ts';
import { type Grammar, grammars } from './mermaid-grammars.ts';

/** What one step of a lexer took from the source. */
export interface Lexeme {
  /** The token's name in its grammar; undefined where the lexer made none of what it took. */
  readonly kind: string | undefined;
  readonly text: string;
  /** What it matched in the source; its text may be less. */
  readonly taken: string;
  /** Of the text Mermaid parsed, from 1. */
  readonly line: number;
  /** Whether its rule takes whatever an author may write, not one word of the grammar. */
  readonly open: boolean;
  readonly statement: string;
  readonly before: string;
  /** What a label shows, where it is one. */
  readonly shown?: readonly string[];
}

/** The part of a parser made by Jison that is followed. */
interface Lexer {
  rules: readonly RegExp[];
  yytext: string;
  yylloc: { first_line: number };
  matched: string;
  test_match(match: RegExpMatchArray, rule: number): number | string | false;
}

interface WithLexer {
  readonly lexer?: Lexer;
  readonly terminals_?: Readonly<Record<string, string>>;
  readonly parser?: WithLexer;
}

/** A diagram as Mermaid gives it back. */
export interface MermaidDiagram {
  readonly type: string;
  readonly parser: object;
}

const isOpen = (rule: RegExp | undefined): boolean =>
  /\[\^|(?<!\\)\.[*+]|\\w|A-Z|0-9|\\S|\\d|\(\?:\.\)/.test(rule?.source ?? '');

type Step = (lexer: Lexer, match: string, token: number | string | false, rule: number) => void;

let step: Step | undefined;
const followed = new WeakSet<Lexer>();

/** Lets the current step see, and change, each token before the parser does. */
function follow(lexer: Lexer): void {
  if (followed.has(lexer)) return;
  followed.add(lexer);
  const original = lexer.test_match;
  lexer.test_match = function (match, rule) {
    const token = original.call(this, match, rule);
    step?.(this, match[0], token, rule);
    return token;
  };
}

function recorder(
  type: string,
  grammar: Grammar,
  names: Readonly<Record<string, string>>,
  into: Lexeme[],
): Step {
  const labels = new Set(`${grammar.labels} ${grammar.pieces ?? ''}`.split(' '));
  let statement = '';
  let before = '';
  return (lexer, match, token, rule) => {
    if (before.trim() === '') statement = match.trim().toLowerCase();
    const kind = token === false || token === undefined ? undefined : (names[token] ?? String(token));
    const text = kind === undefined ? match : lexer.yytext;
    const isTip = /^click\b/.test(statement) && /"\s+"$/.test(before);
    const isWordless = !isTip && (grammar.wordless?.test(statement) ?? false);
    const place = { statement, before };
    let shown: readonly string[] | undefined;
    if (kind !== undefined && labels.has(kind) && !isWordless) {
      const words = labelWords(text, { type, kind, ...place });
      lexer.yytext = words.hidden;
      shown = words.shown;
    }
    into.push({
      kind,
      text,
      taken: match,
      line: lexer.yylloc.first_line,
      open: isOpen(lexer.rules[rule]),
      ...place,
      ...(shown && { shown }),
    });
    before = /\n|^;$/.test(match) ? '' : before + match;
  };
}

/**
 * Does work that parses a diagram again, as Mermaid's drawing does: signs in labels are hidden from all that comes after
 * the lexer, and the lexemes of the last parse come back; none for a type without a grammar here.
 */
export async function tracing<T>(
  { type, parser }: MermaidDiagram,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly lexemes: readonly Lexeme[] }> {
  const { lexer, terminals_ = {} } = (parser as WithLexer).parser ?? (parser as WithLexer);
  const grammar = grammars[type];
  const lexemes: Lexeme[] = [];
  if (!lexer || !grammar) return { result: await work(), lexemes };
  follow(lexer);
  step = recorder(type, grammar, terminals_, lexemes);
  try {
    return { result: await work(), lexemes };
  } finally {
    step = undefined;
  }
}
