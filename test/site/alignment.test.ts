import { beforeAll, describe, expect, it } from 'vitest';
import { companyOf, mdx } from '../support/cli.ts';
import { documentOf, textOf, textsOf } from '../support/html.ts';
import { builtCompany, siteOf } from '../support/site.ts';

const figures = (page: Document) =>
  [...page.querySelectorAll('.figures > div')].map((one) => [
    textOf(one.querySelector('dt')),
    ...textsOf(one, 'dd'),
  ]);
const section = (page: Document, id: string): Element =>
  page.querySelector(`section[aria-labelledby="${id}"]`)!;
/** Each row of a section: its title, and the word beside it. */
const rows = (page: Document, id: string) =>
  [...section(page, id).querySelectorAll(':scope > .rows > li')].map((row) => [
    textOf(row.querySelector('h3')),
    textOf(row.querySelector('.status')),
  ]);

describe('the alignment of a quarter of the demo', () => {
  let page: Document;
  beforeAll(async () => {
    page = documentOf((await siteOf('demo')).page('2026-q4/alignment/'));
  });

  it('tells in one line of figures how much is covered, each leading to its section', () => {
    expect(figures(page)).toEqual([
      ['Company objectives', '4 of 4 supported'],
      ['Other objectives', '18 of 18 connected', '2 of them are local priorities'],
      ['Themes', '4 of 4 taken up'],
      ['Levers', '3 of 3 pulled'],
      ['Dependencies', '8 of 9 acknowledged'],
    ]);
    for (const link of page.querySelectorAll('.figures a'))
      expect(page.querySelector(`h2${link.getAttribute('href') ?? ''}`)).not.toBeNull();
  });

  it('leads from each section to the rule behind it', () => {
    const rules = [...page.querySelectorAll('.section-note a')].map((link) => link.getAttribute('href'));
    expect(rules).toEqual(
      [
        'company-objective-has-support',
        'theme-has-objective',
        'lever-has-objective',
        'objective-advances-the-company',
        'dependency-is-acknowledged',
        'work-is-not-duplicated',
        'metric-is-not-pulled-apart',
      ].map((rule) => `/rules/${rule}/`),
    );
  });

  it('says how goals were set', () => {
    expect(textOf(page.querySelector('main'))).toContain('set by teams and company side by side');
  });

  it('names the departments behind each company objective, with their objectives', () => {
    expect(rows(page, 'company').map(([, word]) => word)).toEqual(Array(4).fill('Supported'));
    const [first] = section(page, 'company').querySelectorAll(':scope > .rows > li');
    expect(textsOf(first!, 'dt')).toEqual(['Engineering', 'Growth', 'Product']);
    expect(textsOf(first!, 'dl > div:first-of-type li')).toEqual([
      'A failed import is never mistaken for a finished one Integrations',
    ]);
  });

  it('gives local priorities their reason', () => {
    const [, local] = section(page, 'alone').querySelectorAll('.rows');
    expect(textsOf(local!, 'li > a')).toEqual([
      'Engineers can change things on a Friday without holding their breath',
      'We tell ourselves the truth about the quarter before it ends',
    ]);
    expect(textOf(local!.querySelector('p'))).toMatch(/^No company objective asks for this\./);
  });

  it('lists under each team who waits for it, the unanswered first', () => {
    const table = section(page, 'dependencies').querySelector('table')!;
    expect(textOf(table.querySelector('caption'))).toBe('Dependencies, by the team that is asked');
    expect(textsOf(table, 'th[scope="rowgroup"]')).toContain(
      'Integrations 1 waiting for an answer, 3 acknowledged',
    );
    const waiting = [...table.querySelectorAll('tr')].filter(
      (row) => textOf(row.querySelector('.status')) === 'Waiting for an answer',
    );
    expect(waiting.map((row) => textsOf(row, 'th, td'))).toEqual([
      [
        'Partners Consultants our customers trust send us the firms that need us',
        'A failed import is never mistaken for a finished one',
        'Two software houses refer their users only when we can read their files.',
        'Waiting for an answer',
      ],
    ]);
    const group = waiting[0]?.parentElement;
    expect(group?.querySelectorAll('tr')[1]).toBe(waiting[0]);
  });

  it('shows a year through its quarters, each objective with its own', async () => {
    const year = documentOf((await siteOf('demo')).page('2026/alignment/'));
    expect(rows(year, 'company').map(([, word]) => word)).toEqual(Array(5).fill('Supported'));
    expect(textsOf(section(year, 'company'), '.support li .quiet')).toContain('Q1 2026');
  });

  it('is led to from the other pages of the period, after the cascade', async () => {
    const cascade = documentOf((await siteOf('demo')).page('2026-q4/cascade/'));
    const links = [...cascade.querySelectorAll('.period-bar .site-nav a')].map((link) => [
      textOf(link),
      link.getAttribute('href'),
    ]);
    expect(links.slice(1, 3)).toEqual([
      ['Cascade', '/2026-q4/cascade/'],
      ['Alignment', '/2026-q4/alignment/'],
    ]);
  });
});

describe('the alignment of a company with gaps', () => {
  const objective = (title: string, more = '') => mdx(`title: ${title}\nowner: mara\n${more}`);
  const counting = (title: string, metric: string, more = '') =>
    objective(
      title,
      `${more}keyResults:\n  - { id: stock, title: ${title} in days, metric: { ref: stock, ${metric} } }`,
    );
  let page: Document;
  let empty: Document;

  beforeAll(async () => {
    const site = await builtCompany(
      companyOf({
        'teams/legal.mdx': mdx('name: Legal\nparent: company'),
        'metrics/stock.yaml': 'title: Days of stock\nunit: days\n',
        'periods/2026-q3.mdx': mdx(`starts: 2026-07-01
ends: 2026-09-30
themes: [{ id: trust, title: Trust first }]
levers: [{ id: depth, title: A second use }]`),
        'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31'),
        'objectives/2026-q3/company/stay.mdx': objective('Customers stay'),
        'objectives/2026-q3/sales/shelves.mdx': counting(
          'Full shelves',
          'baseline: 62, target: 75',
          'contributesTo: [{ to: company/win }]\n',
        ),
        'objectives/2026-q3/sales/sold.mdx': objective(
          'Sold',
          'retired: { date: 2026-08-01, because: The segment was sold. }',
        ),
        'objectives/2026-q3/legal/cash.mdx': counting('Less cash on shelves', 'baseline: 62, target: 45'),
        'objectives/2026-q3/legal/shelves.mdx': counting(
          'Full shelves',
          'baseline: 62, target: 75',
          'dependsOn: [{ to: sales/shelves }, { to: sales/sold }, { to: cash, because: Cash first. }]\n',
        ),
      }),
    );
    page = documentOf(site.page('2026-q3/alignment/'));
    empty = documentOf(site.page('2026-q4/alignment/'));
  });

  it('shows what nobody has taken up', () => {
    expect(figures(page)).toEqual([
      ['Company objectives', '1 of 2 supported'],
      ['Other objectives', '0 of 3 connected'],
      ['Themes', '0 of 1 taken up'],
      ['Levers', '0 of 1 pulled'],
      ['Dependencies', '1 of 3 acknowledged'],
    ]);
    expect(rows(page, 'company')).toEqual([
      ['Customers stay', 'No department'],
      ['Win customers who stay', 'Supported'],
    ]);
    expect(rows(page, 'themes')).toEqual([['Trust first', 'Nobody']]);
    expect(rows(page, 'levers')).toEqual([['A second use', 'Nobody']]);
  });

  it('says of each objective that stands alone what is missing', () => {
    const [alone] = section(page, 'alone').querySelectorAll('.rows');
    expect([...alone!.querySelectorAll('li')].map((row) => textsOf(row, 'a, span, p'))).toEqual([
      ['Less cash on shelves', 'Legal', 'Does not say what it advances.'],
      ['Full shelves', 'Legal', 'Does not say what it advances.'],
      ['Full shelves', 'Sales', 'Says what it contributes to, but not how.'],
    ]);
  });

  it('tells an answer that is open from one that will not come', () => {
    const table = section(page, 'dependencies').querySelector('table')!;
    expect(textsOf(table, 'th[scope="rowgroup"]')).toEqual([
      'Legal 1 acknowledged',
      'Sales 1 given up, 1 waiting for an answer',
    ]);
    expect(textsOf(table, 'th[scope="row"] ~ td')).toEqual([
      ...['Less cash on shelves', 'Cash first.', 'Within the team'],
      ...['Sold', 'Not said', 'Given up'],
      ...['Full shelves', 'Not said', 'Waiting for an answer'],
    ]);
  });

  it('puts the same work, and what pulls one metric apart, side by side', () => {
    const overlaps = (id: string) =>
      [...section(page, id).querySelectorAll('.rows > li')].map((row) => [
        textOf(row.querySelector('h3')),
        ...textsOf(row, 'li'),
      ]);
    expect(overlaps('same-work')).toEqual([
      ['Full shelves', 'Full shelves Legal', 'Full shelves Sales'],
      [
        'Days of stock',
        'Full shelves in days Legal: from 62 days to 75 days',
        'Full shelves in days Sales: from 62 days to 75 days',
      ],
    ]);
    expect(overlaps('pulled-apart')).toEqual([
      [
        'Days of stock',
        'Less cash on shelves in days Legal: from 62 days to 45 days',
        'Full shelves in days Legal: from 62 days to 75 days',
        'Full shelves in days Sales: from 62 days to 75 days',
      ],
    ]);
  });

  it('says in a period without objectives what would be here, in every section', () => {
    expect(figures(empty)).toEqual([]);
    expect(textsOf(empty, '.empty > p:first-child')).toEqual([
      'The company has no objective in this period.',
      'This period has no themes.',
      'This period has no levers.',
      'No objective below the company’s is written.',
      'No objective is a local priority.',
      'No objective of this period waits for another.',
      'No two teams have an objective of the same title, or the same target for one metric.',
      'No two key results move one metric in opposite directions.',
    ]);
    expect(empty.querySelector('table')).toBeNull();
    expect(textOf(empty.querySelector('main'))).not.toContain('How goals were set');
  });
});
