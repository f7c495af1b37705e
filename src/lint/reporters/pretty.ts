import { type Diagnostic, summaryOf } from '../diagnostic.ts';

export type Tone = 'error' | 'warning' | 'quiet' | 'strong';

interface PrettyOptions {
  readonly linesOf: (file: string) => readonly string[];
  /** Colours a stretch of text; the text itself where there are no colours. */
  readonly paint: (tone: Tone, text: string) => string;
}

/** The findings for people: each with its place, the lines around it, what is wrong and what to write. */
export function reportPretty(diagnostics: readonly Diagnostic[], { linesOf, paint }: PrettyOptions): string {
  const blocks = diagnostics.map((one) =>
    [
      `${paint('strong', `${one.file}:${String(one.line)}:${String(one.column)}`)}  ${paint(one.severity, one.severity)}  ${paint('quiet', one.rule)}`,
      ...frame(one, linesOf(one.file)).map((line) => paint('quiet', line)),
      `  ${one.message}`,
      `  help: ${one.help}`,
    ].join('\n'),
  );
  return [...blocks, closing(diagnostics)].join('\n\n');
}

const CONTEXT = 2;
const WIDEST = 120;

/** The line a finding is about, two before and two after it, and a mark under the place. */
function frame({ line, column, endColumn }: Diagnostic, lines: readonly string[]): string[] {
  if (lines[line - 1] === undefined) return [];
  const first = Math.max(1, line - CONTEXT);
  const last = Math.min(lines.length, line + CONTEXT);
  const width = String(last).length;
  const shown: string[] = [];
  for (let number = first; number <= last; number++) {
    const text = visible(lines[number - 1] ?? '').slice(0, WIDEST);
    if (number === last && text === '' && number > line) continue;
    shown.push(`  ${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${text}`.trimEnd());
    if (number === line && column <= WIDEST) {
      const length = Math.min(Math.max(1, (endColumn ?? column + 1) - column), WIDEST - column + 1);
      shown.push(`    ${' '.repeat(width)} | ${' '.repeat(column - 1)}${'^'.repeat(length)}`);
    }
  }
  return shown;
}

/** One cell for each character, and nothing that would steer a terminal. */
const visible = (text: string): string => text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '\u00b7');

function closing(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings } = summaryOf(diagnostics);
  if (errors + warnings === 0) return 'Everything holds together: no findings.';
  const count = (n: number, word: string) => `${String(n)} ${word}${n === 1 ? '' : 's'}`;
  return [count(errors, 'error'), count(warnings, 'warning')].join(', ') + '.';
}
