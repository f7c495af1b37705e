/** Runs rules on a company made for one test, in this process and without a disk. */
import { asOfDay } from '../../src/domain/as-of.ts';
import { makePlan } from '../../src/domain/plan.ts';
import { lint, type LintOptions, type LintResult } from '../../src/lint/engine.ts';
import type { LintFinding } from '../../src/lint/lint-finding.ts';
import { sortDiagnostics, type Diagnostic } from '../../src/lint/diagnostic.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { Library } from '../../src/load/library.ts';
import { placeInFile } from '../../src/load/place.ts';
import { readFile } from '../../src/load/read-file.ts';
import { checkStructure } from '../../src/load/structure/index.ts';
import { toWriting } from '../../src/load/writing.ts';
import { mdx } from './mdx.ts';

/** Texts by path within the content folder; null takes a file of the company away. */
export type Texts = Readonly<Record<string, string | null>>;

/** Why any of the company's objectives matters. */
export const BODY = 'Too much is decided too late, and customers notice before we do.\n';

/**
 * A company in the middle of a quarter in which no rule finds anything: three company objectives, a department
 * that supports each, a team below it. For breaking one thing of it.
 */
export const COMPANY: Texts = {
  'company.yaml': 'name: Fernwell\nasOf: 2026-08-12\n',
  'people.yaml': `- { id: mara, name: Mara Lindqvist, team: company }
- { id: omar, name: Omar Haddad, team: sales }
- { id: rosa, name: Rosa Pinto, team: outbound }
`,
  'teams/company.mdx': mdx('name: Fernwell\nlead: mara'),
  'teams/sales.mdx': mdx('name: Sales\nparent: company\nlead: omar'),
  'teams/outbound.mdx': mdx('name: Outbound\nparent: sales\nlead: rosa'),
  'periods/2026-q3.mdx': mdx(`starts: 2026-07-01
ends: 2026-09-30
themes:
  - { id: enterprise, title: Larger customers }`),
  ...objective('company/win', 'Large customers choose us without a pilot', 'mara', {
    more: 'theme: enterprise',
  }),
  ...objective('company/stay', 'Customers stay because the second year is better', 'mara'),
  ...objective('company/pace', 'Ideas reach customers while they are fresh', 'mara'),
  ...objective('sales/pipeline', 'The pipeline tells us early what will close', 'omar', {
    to: 'company/win',
  }),
  ...objective('sales/renewals', 'Renewals feel like a formality', 'omar', { to: 'company/stay' }),
  ...objective('sales/requests', 'Product hears what customers ask for', 'omar', { to: 'company/pace' }),
  ...objective('outbound/replies', 'Strangers answer our first letter', 'rosa', { to: 'sales/pipeline' }),
  ...checkIn('company', ['win', 'stay', 'pace']),
  ...checkIn('sales', ['pipeline', 'renewals', 'requests']),
  ...checkIn('outbound', ['replies']),
};

/** The fields of one of the company's objectives, for a test to change. */
export function objectiveFields(
  title: string,
  owner: string,
  { to, more }: { readonly to?: string; readonly more?: string } = {},
): string {
  return `title: ${title}
owner: ${owner}${to === undefined ? '' : `\ncontributesTo:\n  - to: ${to}\n    because: What we learn here decides what is possible there.`}${more === undefined ? '' : `\n${more}`}
keyResults:
  - id: share
    title: Share of cases that go as they should
    metric: { type: from-to, baseline: 20, target: 40, unit: "%", source: Warehouse }
  - id: days
    title: Days from the first talk to the last
    ambition: committed
    metric: { type: from-to, baseline: 90, target: 60, unit: days, source: Warehouse }`;
}

function objective(place: string, title: string, owner: string, rest = {}): Texts {
  return { [`objectives/2026-q3/${place}.mdx`]: mdx(objectiveFields(title, owner, rest), BODY) };
}

function checkIn(team: string, slugs: readonly string[]): Texts {
  const updates = slugs.flatMap((slug) => [
    `  - { keyResult: ${slug}#share, value: 30, confidence: 7 }`,
    `  - { keyResult: ${slug}#days, value: 75, confidence: 7 }`,
  ]);
  return { [`check-ins/2026-q3/2026-08-10-${team}.mdx`]: mdx(`updates:\n${updates.join('\n')}`) };
}

export interface Outcome extends LintResult {
  /** With places, in the order people read them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What rules say of the company with these texts laid over it, as of its `asOf`. */
export function outcomeOf(
  rules: readonly Rule[],
  texts: Texts,
  options: Omit<LintOptions, 'rules'> = {},
): Outcome {
  const all = Object.entries({ ...COMPANY, ...texts }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  const files = all.map(([path, text]) => readFile({ path, text, digest: '' }));
  const library = new Library(files);
  const wrong = [
    ...files.flatMap(({ path, problems }) => problems.map((problem) => ({ ...problem, file: path }))),
    ...checkStructure(library),
  ];
  if (wrong.length > 0)
    throw new Error(`The company of this test does not hold together: ${JSON.stringify(wrong, null, 2)}`);
  const writing = toWriting({ library, pictures: new Map() }, 'everything');
  const plan = makePlan(writing, asOfDay(undefined, writing.company, new Date()));
  const result = lint(plan, { ...options, rules });
  const sources = new Map(all);
  const placed = ({ file, rule, severity, message, help, ...subject }: LintFinding): Diagnostic => ({
    ...placeInFile(file, sources.get(file) ?? '', subject),
    file,
    rule,
    severity,
    message,
    help,
  });
  return { ...result, diagnostics: sortDiagnostics(result.findings.map(placed)) };
}

/**
 * What one rule says, each finding on three lines: file, line and columns from the first to the last marked,
 * as `path:14:12–17`; what is wrong; what to write.
 */
export const findings = (rule: Rule, texts: Texts, options: Omit<LintOptions, 'rules'> = {}): string[] =>
  outcomeOf([rule], texts, options).diagnostics.flatMap(
    ({ file, line, column, endColumn, message, help }) => [
      `${file}:${String(line)}:${String(column)}${endColumn === undefined ? '' : `–${String(endColumn - 1)}`}`,
      message,
      help,
    ],
  );
