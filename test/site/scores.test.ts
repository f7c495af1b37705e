import { beforeAll, describe, expect, it } from 'vitest';
import { companyOf, mdx } from '../support/cli.ts';
import { documentOf, textOf, textsOf } from '../support/html.ts';
import { builtCompany, siteOf } from '../support/site.ts';

const section = (page: Document, id: string): Element =>
  page.querySelector(`section[aria-labelledby="${id}"]`)!;
const charts = (root: Element): string[] => textsOf(root, '.chart > svg > desc');
/** Each team’s row: its name, its mean, and its objectives’ fields. */
const teams = (page: Document): string[][] =>
  [...section(page, 'by-team').querySelectorAll('tbody tr')].map((row) => [
    textOf(row.querySelector('th a')),
    textOf(row.querySelector('.measure')),
    ...textsOf(row, '.fields a'),
  ]);

describe('the scores of a graded quarter of the demo', () => {
  let page: Document;
  beforeAll(async () => {
    page = documentOf((await siteOf('demo')).page('2026-q3/scores/'));
  });

  it('give each team a row, in the order of the organisation, with its own objectives', () => {
    const rows = teams(page);
    expect(rows.map(([team]) => team).slice(0, 5)).toEqual([
      'Fernwell',
      'Customer Success',
      'Accounts',
      'Support',
      'Engineering',
    ]);
    expect(rows[0]).toEqual([
      'Fernwell',
      '0.74',
      '0.77 Every trial reaches its first sequence before the week is out',
      '0.85 Customers we have are where growth comes from',
      '0.74 The platform never makes a customer wait or worry',
      '0.60 Outbound earns its place as a channel',
    ]);
    const field = section(page, 'by-team').querySelector('.fields a')!;
    expect(field.getAttribute('href')).toMatch(/^\/2026-q3\/company\/[a-z-]+\/$/);
    expect(field.className).toBe('band-strong');
  });

  it('lie over the bands, for the company and for all, with the numbers in the table', () => {
    const bands = section(page, 'bands');
    expect(textsOf(bands, 'figcaption')).toEqual(['Company objectives: 4', 'All objectives: 15']);
    expect(charts(bands)).toEqual([
      'How many objectives lie in each band: Full 0, Strong 3, Partial 1, Limited 0, None 0.',
      'How many objectives lie in each band: Full 0, Strong 10, Partial 5, Limited 0, None 0.',
    ]);
    expect([...bands.querySelectorAll('tbody tr')].map((row) => textsOf(row, 'th, .num'))).toEqual([
      ['Full', '0', '0', '6'],
      ['Strong', '3', '10', '25'],
      ['Partial', '1', '5', '11'],
      ['Limited', '0', '0', '4'],
      ['None', '0', '0', '0'],
    ]);
  });

  it('set commitments beside stretches, each against what was expected of it', () => {
    const ambitions = [...section(page, 'commitment').querySelectorAll('.ambition')];
    expect(ambitions.map((one) => textsOf(one, ':scope > h3, :scope > p'))).toEqual([
      [
        'Aspirational',
        'A stretch: 0.7 is a good end. 19 of 29 key results have reached 0.7; the mean is 0.67.',
      ],
      [
        'Committed',
        'A commitment: expected to end at 1. 6 of 17 key results have reached 1; the mean is 0.79.',
      ],
    ]);
    expect(ambitions.flatMap(charts)).toEqual([
      'How many key results are at each score: 1 at 0.2, 1 at 0.3, 1 at 0.4, 3 at 0.5, 4 at 0.6, 11 at 0.7, 7 at 0.8, 1 at 0.9.',
      'How many key results are at each score: 1 at 0.3, 4 at 0.6, 3 at 0.7, 2 at 0.8, 1 at 0.9, 6 at 1.',
    ]);
    const numbers = [...ambitions[1]!.querySelectorAll('.numbers tbody tr')].map((row) =>
      textsOf(row, 'th, td'),
    );
    expect(numbers).toHaveLength(11);
    expect(numbers.at(-1)).toEqual(['1', '6']);
  });

  it('set grades beside computed scores, what people judged otherwise in the open', () => {
    const graded = section(page, 'graded');
    expect(charts(graded)).toEqual([
      '42 results have a grade and a computed score; 0 were graded higher than computed by more than 0.05, 3 lower. 1 more could not be computed.',
    ]);
    const [judged, uncomputed, agreed] = graded.querySelectorAll('table');
    expect([...judged!.querySelectorAll('tbody tr')].map((row) => textsOf(row, 'th, .num'))).toEqual([
      ['Consultants asked in person', '1.00', '0.80'],
      ['Customers run on the new queue', '0.80', '0.70'],
      ['Win customers that a partner introduced', '0.60', '0.50'],
    ]);
    expect([...uncomputed!.querySelectorAll('tbody tr')].map((row) => textsOf(row, 'th, .num'))).toEqual([
      ['Evidence comes out of the work, not out of a request', 'no data', '0.70'],
    ]);
    expect(textsOf(graded, 'summary')).toEqual([
      '1 graded by people alone: nothing could be computed',
      '39 more, graded within 0.05 of what was computed',
    ]);
    expect(agreed!.querySelectorAll('tbody tr')).toHaveLength(39);
    expect(agreed!.closest('details')?.hasAttribute('open')).toBe(false);
  });
});

describe('the scores of a company at its edges', () => {
  const target = (baseline: string, end: string) => `metric: { baseline: ${baseline}, target: ${end} }`;
  const title = 'x'.repeat(200);
  let page: Document;
  let empty: Document;
  beforeAll(async () => {
    const many = Object.fromEntries(
      Array.from({ length: 13 }, (_, index) => [
        `objectives/2026-q3/sales/o${String(index)}.mdx`,
        mdx(`title: ${title}\nkeyResults:\n  - { id: a, title: A, ${target('0', '-1000000000000')} }`),
      ]),
    );
    const site = await builtCompany(
      companyOf({
        ...many,
        'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31'),
        'teams/legal.mdx': mdx('name: Legal\nparent: company'),
        'objectives/2026-q3/legal/mine.mdx': mdx('title: Mine\nindividual: true\nowner: mara'),
        'objectives/2026-q3/sales/gone.mdx': mdx(
          'title: Gone\nretired: { date: 2026-08-01, because: The segment was sold. }',
        ),
        'check-ins/2026-q3/2026-08-10-sales.mdx': mdx(
          'updates:\n  - { keyResult: o0#a, value: -950000000000 }\n  - { keyResult: o1#a, value: 4 }',
        ),
      }),
    );
    page = documentOf(site.page('2026-q3/scores/'));
    empty = documentOf(site.page('2026-q4/scores/'));
  });

  it('say so in a field without a score, and how many of a team have one', () => {
    const [company, sales] = section(page, 'by-team').querySelectorAll('tbody tr');
    expect(textsOf(company!, '.fields a')).toEqual(['no score Win customers who stay']);
    expect(textOf(sales!.querySelector('th'))).toBe('Sales 2 of 13 objectives have a score');
  });

  it('leave out personal objectives and those given up', () => {
    expect(teams(page).map(([team]) => team)).toEqual(['Fernwell', 'Sales']);
    expect(textOf(section(page, 'by-team'))).not.toContain('Gone');
  });

  it('of many objectives are fields of a number, with the title for people who listen', () => {
    const [, sales] = section(page, 'by-team').querySelectorAll('tbody tr');
    expect(sales!.querySelectorAll('.fields.numbers-only li')).toHaveLength(13);
    expect(textOf(sales!.querySelector('.fields .visually-hidden'))).toBe(title);
  });

  it('are laid over no bands while the period runs', () => {
    expect(page.querySelector('#bands')).toBeNull();
  });

  it('of a kind that nobody has, and grades that nobody gave, are told in words', () => {
    const [, committed] = section(page, 'commitment').querySelectorAll('.ambition');
    expect(textOf(committed)).toContain('No key result of this kind has a score yet.');
    expect(committed!.querySelector('svg')).toBeNull();
    expect(textsOf(section(page, 'graded'), '.empty p')).toEqual(['Nothing has been graded.']);
  });

  it('of a period without objectives say what would be here', () => {
    expect(textsOf(empty, '.empty p:first-child')).toEqual([
      'No team has an objective in this period.',
      'Nothing has been graded.',
    ]);
    expect(empty.querySelector('main table, main svg')).toBeNull();
  });
});
