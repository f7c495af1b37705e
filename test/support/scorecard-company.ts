/** A made-up company of any size in its seventh week: everything checked in twice, everything in trouble. */
import { companyOf, mdx } from './cli.ts';

export interface Size {
  readonly objectives: number;
  readonly keyResults: number;
  readonly supporters: number;
  /** Every text as long as this company writes them. */
  readonly inWords: (what: string) => string;
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));
const ROUNDS = [
  ['2026-08-03', 1200],
  ['2026-08-10', 1310],
] as const;

/** The company's objectives, each with the same number of key results and of objectives in sales that carry it. */
export function companyOfSize({ objectives, keyResults, supporters, inWords }: Size): string {
  const goals = numbers(objectives).map((one) => `goal-${one}`);
  const support = goals.flatMap((goal) =>
    numbers(supporters).map((one) => ({ goal, slug: `${goal}-${one}` })),
  );
  const objective = (slug: string, more: string) =>
    mdx(`title: ${inWords(`What ${slug} is after`)}
owner: mara
${more}keyResults:
${numbers(keyResults)
  .map(
    (id) => `  - id: k${id}
    title: ${inWords(`Key result ${id} of ${slug}`)}
    metric: { baseline: 1000, target: 2400, unit: teams }`,
  )
  .join('\n')}`);
  const checkIn = (slugs: readonly string[], value: number, words = '') =>
    mdx(`updates:
${slugs
  .flatMap((slug) => numbers(keyResults).map((id) => `${slug}#k${id}`))
  .map((ref) => `  - keyResult: ${ref}\n    value: ${String(value)}\n    confidence: 3${words}`)
  .join('\n')}`);
  const words = `\n    next: ${inWords('Ask ten of them')}\n    blockers: [${inWords('No answer yet')}]`;
  return companyOf({
    'company.yaml': 'name: Fernwell\nasOf: 2026-08-12\nnorthStar: { metric: teams }\n',
    'metrics/teams.yaml': 'title: Teams active this month\nunit: teams\n',
    'metrics/teams.csv': 'date,value\n2026-08-10,1338\n',
    'objectives/2026-q3/company/win.mdx': null,
    ...Object.fromEntries([
      ...goals.map((slug) => [`objectives/2026-q3/company/${slug}.mdx`, objective(slug, '')]),
      ...support.map(({ goal, slug }) => [
        `objectives/2026-q3/sales/${slug}.mdx`,
        objective(slug, `contributesTo: [{ to: company/${goal}, because: Sales wins them. }]\n`),
      ]),
      ...ROUNDS.flatMap(([day, value]) => [
        [`check-ins/2026-q3/${day}-company.mdx`, checkIn(goals, value, words)],
        [
          `check-ins/2026-q3/${day}-sales.mdx`,
          checkIn(
            support.map(({ slug }) => slug),
            value,
          ),
        ],
      ]),
    ]),
  });
}
