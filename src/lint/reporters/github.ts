import { type Diagnostic, sortDiagnostics, summaryOf } from '../diagnostic.ts';

export interface GithubReport {
  /** Workflow commands for standard output, one a line; empty when there is nothing to show. */
  readonly commands: string;
  /** Markdown for the file that `GITHUB_STEP_SUMMARY` names. */
  readonly summary: string;
}

/**
 * The findings for a step of GitHub Actions: the most telling as annotations beside the lines they are about,
 * all of them in the step's summary.
 */
export const reportGithub = (diagnostics: readonly Diagnostic[]): GithubReport => ({
  commands: annotations(diagnostics).join('\n'),
  summary: stepSummary(diagnostics),
});

/** How many errors, and how many warnings, GitHub shows of one step; it drops the rest without a word. */
const MOST_SHOWN = 10;

function annotations(diagnostics: readonly Diagnostic[]): string[] {
  const ofSeverity = (severity: Diagnostic['severity']) =>
    mostTelling(diagnostics.filter((one) => one.severity === severity));
  const shown = [...ofSeverity('error'), ...ofSeverity('warning')];
  const more = diagnostics.length - shown.length;
  return [
    ...shown.map(annotation),
    ...(more === 0 ? [] : [`::notice title=okr check::${isOrAre(more)} in the summary of this step.`]),
  ];
}

/**
 * At most ten, in reading order. The first finding of each rule goes before everything, so that each kind of
 * mistake is seen; then the first of each file not yet named, so that each author sees one; then the others.
 */
function mostTelling(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = sortDiagnostics(diagnostics);
  const chosen = new Set<Diagnostic>();
  const rules = new Set<string>();
  const files = new Set<string>();
  const choose = (isWanted: (one: Diagnostic) => boolean) => {
    for (const one of sorted) {
      if (chosen.size === MOST_SHOWN) return;
      if (chosen.has(one) || !isWanted(one)) continue;
      chosen.add(one);
      rules.add(one.rule);
      files.add(one.file);
    }
  };
  choose(({ rule }) => !rules.has(rule));
  choose(({ file }) => !files.has(file));
  choose(() => true);
  return sortDiagnostics([...chosen]);
}

function annotation({ severity, file, line, column, endColumn, rule, message, help }: Diagnostic): string {
  const properties = Object.entries({ file, line, col: column, endColumn, title: rule })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${properties.join(',')}::${escapeData(`${message}\nhelp: ${help}`)}`;
}

const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** In bytes. GitHub refuses a larger summary whole. */
const LARGEST_SUMMARY = 1024 * 1024;

/** By file, those with errors first, so that what has to be mended is there even where not everything fits. */
function stepSummary(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '## OKR check\n\nEverything holds together: no findings.\n';
  const opening = `## OKR check: ${counts(diagnostics)}\n\n`;
  const files = [...Map.groupBy(sortDiagnostics(diagnostics), ({ file }) => file)];
  const entries = [...files.filter(hasErrors), ...files.filter((file) => !hasErrors(file))].flatMap(
    ([file, found]) =>
      found.map((one, index) =>
        index === 0 ? `### ${literal(file)} (${counts(found)})\n\n${summaryEntry(one)}` : summaryEntry(one),
      ),
  );
  const fitting = howManyFit(entries, LARGEST_SUMMARY - bytes(opening + leftOut(entries.length)));
  const left = entries.length - fitting;
  return opening + entries.slice(0, fitting).join('') + (left === 0 ? '' : leftOut(left));
}

const hasErrors = ([, found]: readonly [string, readonly Diagnostic[]]): boolean =>
  found.some(({ severity }) => severity === 'error');

const summaryEntry = ({ severity, line, column, rule, message, help }: Diagnostic): string =>
  `- **${severity}** at line ${String(line)}, column ${String(column)}: ${literal(rule)}\n\n` +
  `  ${literal(message)}\n\n  help: ${literal(help)}\n\n`;

const leftOut = (count: number): string =>
  `${isOrAre(count)} left out here, because GitHub takes no longer summary. \`npm run -s okr -- check\` lists everything.\n`;

function howManyFit(entries: readonly string[], room: number): number {
  let used = 0;
  for (const [index, entry] of entries.entries()) {
    used += bytes(entry);
    if (used > room) return index;
  }
  return entries.length;
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

function counts(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings } = summaryOf(diagnostics);
  const shown = [errors > 0 && plural(errors, 'error'), warnings > 0 && plural(warnings, 'warning')];
  return shown.filter((one) => one !== false).join(', ');
}

const plural = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? '' : 's'}`;

const isOrAre = (count: number): string =>
  `${String(count)} more ${count === 1 ? 'finding is' : 'findings are'}`;

/** Line breaks, control characters, and what turns the direction of the text after it. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** The group holds what a mention, an issue number, a formula, an emoji code or an address cannot be without. */
const PUNCTUATION = /([@#$]|:(?=\/\/|[\w+-]+:)|(?<=www)\.)|[!-/:-@[-`{-~]/gi;

/**
 * An author's words for Markdown on GitHub, read as they are written: one line, no markup, no HTML, no link.
 * GitHub looks for some things where a backslash no longer shows; what begins them also stands in an element of
 * its own, as GitHub advises for the dollar sign.
 */
const literal = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNPRINTABLE, ' ')
    .trim()
    .replace(PUNCTUATION, (character, telling: string | undefined) =>
      telling === undefined ? `\\${character}` : `<span>\\${character}</span>`,
    );
