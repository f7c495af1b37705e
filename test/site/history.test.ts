import { beforeAll, describe, expect, it } from 'vitest';
import { companyOf, mdx } from '../support/cli.ts';
import { documentOf, textOf, textsOf } from '../support/html.ts';
import { builtCompany, siteOf } from '../support/site.ts';

const section = (page: Document, id: string): Element =>
  page.querySelector(`section[aria-labelledby="${id}"]`)!;
/** The rows of the first table of a section, by their heading. */
const rowsIn = (table: Element | null | undefined) =>
  new Map(
    [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [
      textOf(row.querySelector('th')),
      textsOf(row, 'td'),
    ]),
  );
const figures = (page: Document) =>
  [...page.querySelectorAll('.figures > div')].map((one) => [
    textOf(one.querySelector('dt')),
    textOf(one.querySelector('dd')),
  ]);

describe('the history of the demo', () => {
  let page: Document;
  beforeAll(async () => {
    page = documentOf((await siteOf('demo')).page('history/'));
  });

  it('is in the main navigation, after the metrics', () => {
    const nav = [...page.querySelectorAll('.site-header nav a')];
    const at = nav.findIndex((link) => textOf(link) === 'History');
    expect(textOf(nav[at - 1])).toBe('Metrics');
    expect(nav[at]?.getAttribute('href')).toBe('/history/');
    expect(nav[at]?.hasAttribute('aria-current')).toBe(true);
  });

  it('says in one line of figures what is here, each leading to its section', () => {
    expect(figures(page)).toEqual([
      ['Periods', '7 6 quarters and 1 year'],
      ['Targets of Q3 2026', 'Well set'],
      ['Intents taken up again', '22 over two periods or more'],
      ['Lessons', '55 from retrospectives'],
    ]);
    for (const link of page.querySelectorAll('.figures a'))
      expect(page.querySelector(`h2${link.getAttribute('href') ?? ''}`)).not.toBeNull();
  });

  it('shows each team’s mean by quarter alone where all its objectives have a score, leading to the team’s quarter', () => {
    const [quarters] = section(page, 'scores').querySelectorAll('table');
    expect(textsOf(quarters!, 'thead th')).toEqual([
      ...['Team', 'Q3 2025', 'Q4 2025', 'Q1 2026', 'Q2 2026', 'Q3 2026', 'Q4 2026 still running'],
    ]);
    const rows = rowsIn(quarters);
    expect([...rows.keys()].slice(0, 4)).toEqual(['Fernwell', 'Customer Success', 'Accounts', 'Support']);
    expect(rows.get('Platform')).toEqual(['', ...['0.20', '0.47', '0.36', '0.77', '0.58']]);
    const cell = [...quarters!.querySelectorAll('td a')].find((link) => textOf(link) === '0.36');
    expect(cell?.getAttribute('href')).toBe('/2026-q2/platform/');
  });

  it('keeps years apart from quarters', () => {
    expect(textsOf(section(page, 'scores'), 'h3')).toEqual(['Quarters', 'Years']);
    const [, years] = section(page, 'scores').querySelectorAll('table');
    expect(textsOf(years!, 'thead th')).toEqual(['Team', '2026 still running']);
    expect([...rowsIn(years).keys()]).toEqual(['Fernwell']);
  });

  it('draws the company’s mean by quarter, in words as well', () => {
    const chart = section(page, 'scores').querySelector('figure svg[role="img"]')!;
    expect(textOf(chart.querySelector('desc'))).toBe(
      'By period: Q3 2025 0.31, Q4 2025 0.33, Q1 2026 0.52, Q2 2026 0.68, Q3 2026 0.74, and Q4 2026 0.46 so far.',
    );
    expect(section(page, 'scores').querySelectorAll('figure')).toHaveLength(1);
  });

  it('says in a sentence whether the targets of the last quarter were well set', () => {
    expect(textOf(section(page, 'calibration').querySelector('.lede'))).toBe(
      'Targets of Q3 2026 were well set: 25 of 28 stretches with a score came to a good end, or close to it. Targets like these can be set again.',
    );
    expect(textOf(section(page, 'calibration').querySelector('.lede + p'))).toBe(
      'On average they ended at 0.67, where 0.7 is a good end. 1 more was judged by people: 1 reached 0.7. 17 commitments ended at 0.79 on average, where 1 is expected: 6 were kept.',
    );
  });

  it('shows for each quarter that has ended in which bands its stretches ended', () => {
    const rows = rowsIn(section(page, 'calibration').querySelector('table'));
    expect([...rows].map(([period, [targets]]) => `${period}: ${targets ?? ''}`)).toEqual([
      'Q3 2026: Well set 25 of 28 stretches with a score came to a good end, or close to it',
      'Q2 2026: Well set 19 of 27 stretches with a score came to a good end, or close to it',
      'Q1 2026: Well set 17 of 26 stretches with a score came to a good end, or close to it',
      'Q4 2025: Uneven of 26 stretches with a score, 2 ended past what was expected, 11 at a good end or close to it, 13 far from it',
      'Q3 2025: Too hard 15 of 21 stretches with a score stayed far from a good end',
    ]);
    expect(rows.get('Q4 2025')?.slice(2)).toEqual([
      ...['38%', '12%', '31%', '12%', '8%'],
      ...['26', '0.40', '0.45 2 of 14 kept'],
    ]);
    expect(textOf(section(page, 'calibration').querySelector('svg desc'))).toBe(
      'By band: Limited 11%, Partial 25%, and Strong 64%',
    );
  });

  it('follows each theme through the quarters, under the names it had', () => {
    const rows = rowsIn(section(page, 'themes').querySelector('table'));
    expect(rows.get('Easy to say yes to')).toEqual([
      '',
      '',
      '0.66 4 objectives Earn back November',
      '0.64 3 objectives Keep the promises of the first quarter',
      '0.75 3 objectives A platform nobody has to think about',
      '0.57 4 objectives',
    ]);
    expect([...rows.keys()].at(-1)).toBe('Help in time');
  });

  it('tells every intent that was taken up again as the row of its scores, the latest first', () => {
    expect(textsOf(section(page, 'intents'), 'h3')).toEqual(['Q4 2026 (17)', 'Q1 2026 (1)', 'Q4 2025 (4)']);
    const row = [...section(page, 'intents').querySelectorAll('li')].find((one) =>
      textOf(one).startsWith('Publishing feels instant'),
    );
    expect(textOf(row?.querySelector('p'))).toBe(
      'Five quarters: 0.20, 0.47, 0.36, 0.77, 0.58 (3 of 4) so far',
    );
    expect(textOf(row?.querySelector('.status'))).toBe('On track');
    const [first] = row?.querySelectorAll('p a') ?? [];
    expect(first?.getAttribute('href')).toBe('/2025-q4/platform/publish-fast/');
    expect(first?.getAttribute('aria-label')).toBe('Q4 2025: 0.20');
  });

  it('has what was learned under each cause, leading to the retrospective', () => {
    const causes = textsOf(section(page, 'learned'), 'h3');
    expect(causes.map((text) => text.replace(/ \d.*/, ''))).toEqual([
      ...['Ambition', 'Execution', 'Dependency', 'Measurement', 'Focus', 'External'],
    ]);
    const [newest] = section(page, 'focus').querySelectorAll('.lessons li');
    expect(textsOf(newest!, 'p')).toEqual([
      'The work had not been too hard, it had been interrupted.',
      'Platform, Q3 2026',
    ]);
    expect([...newest!.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/2026-q3/platform/',
      '/2026-q3/retrospective/#platform',
    ]);
    expect(textOf(section(page, 'focus').querySelector('summary'))).toBe('9 earlier lessons');
    expect(section(page, 'focus').querySelectorAll('.lessons li')).toHaveLength(14);
  });
});

describe('the lineage on an objective’s page', () => {
  let page: Document;
  beforeAll(async () => {
    page = documentOf((await siteOf('demo')).page('2026-q3/onboarding/first-sequence/'));
  });

  it('says the row of scores in a sentence, from any of its periods', () => {
    expect(textOf(section(page, '_lineage').querySelector('.lede'))).toBe(
      'This intent, five quarters: 0.28, 0.50, 0.72, 0.78, 0.42 so far.',
    );
    expect(figures(page).at(-1)).toEqual([
      'This intent, five quarters',
      '0.28, 0.50, 0.72, 0.78, 0.42 so far',
    ]);
  });

  it('says what was decided and learned from one to the next', () => {
    const stages = [...section(page, '_lineage').querySelectorAll('.stages > li')];
    expect(textsOf(stages[2]!, 'p')).toEqual([
      'Q2 2026 0.72',
      'The first sequence grows out of a list the team already keeps',
      'Carried forward. Seven days and falling.',
      'Learned: The list was on their desk all the time.',
    ]);
    expect(stages[2]?.querySelector('p a[href*="retrospective"]')?.getAttribute('href')).toBe(
      '/2026-q2/retrospective/#onboarding',
    );
    expect(textsOf(stages[4]!, 'p')).toEqual([
      'Q4 2026 0.42 so far',
      'The first sequence runs while a new team still remembers why it came',
    ]);
  });

  it('marks where one is, and leads to the others', () => {
    expect(textOf(page.querySelector('.stages [aria-current="page"]'))).toBe('Q3 2026');
    expect(page.querySelectorAll('.stages .stage a')).toHaveLength(4);
  });

  it('is left out where nothing is continued', async () => {
    const alone = documentOf((await siteOf('demo')).page('2026-q3/product/own-words/'));
    expect(section(alone, '_lineage')).toBeNull();
  });
});

describe('the history of a company that keeps more than it can show at once', () => {
  const quarters = Array.from({ length: 10 }, (_, index) => {
    const [year, quarter] = [2024 + Math.floor(index / 4), (index % 4) + 1];
    const [starts, ends] = [
      ['01-01', '03-31'],
      ['04-01', '06-30'],
      ['07-01', '09-30'],
      ['10-01', '12-31'],
    ][quarter - 1]!;
    return {
      id: `${String(year)}-q${String(quarter)}`,
      starts: `${String(year)}-${starts!}`,
      ends: `${String(year)}-${ends!}`,
    };
  });
  const objective = (continues: string, ambition = 'aspirational') =>
    mdx(`title: ${'ولا ينتهي '.repeat(20).trim()}\nambition: ${ambition}\n${continues}`);
  let page: Document;
  let last: Document;

  beforeAll(async () => {
    const site = await builtCompany(
      companyOf({
        'company.yaml': 'name: Fernwell\nasOf: 2026-06-30\n',
        'objectives/2026-q3/company/win.mdx': null,
        'periods/2026-q3.mdx': null,
        'periods/2026.mdx': mdx('starts: 2026-01-01\nends: 2026-12-31'),
        'periods/2027-q1.mdx': mdx('starts: 2027-01-01\nends: 2027-03-31'),
        'objectives/2026/company/year.mdx': objective(
          'continues: [2025-q4/company/goal, 2025-q4/sales/goal]',
        ),
        'objectives/2025-q4/sales/goal.mdx': objective('', 'committed'),
        'retrospectives/2025-q4/sales.mdx': mdx(
          'date: 2026-01-05\nlearned: Less is more.\nobjectives: [{ objective: goal, score: 0.9, because: Nearly. }]',
        ),
        ...Object.fromEntries(
          quarters.flatMap(({ id, starts, ends }, index) => [
            [
              `periods/${id}.mdx`,
              mdx(`starts: ${starts}\nends: ${ends}\nphase: closed\nthemes: [{ id: trust, title: Trust }]`),
            ],
            [
              `objectives/${id}/company/goal.mdx`,
              objective(index === 0 ? '' : `continues: ${quarters[index - 1]!.id}/company/goal`),
            ],
            [
              `retrospectives/${id}/company.mdx`,
              mdx(`date: ${ends}\nobjectives: [{ objective: goal, score: 0.${String(index)} }]`),
            ],
          ]),
        ),
      }),
    );
    page = documentOf(site.page('history/'));
    last = documentOf(site.page('2026/company/year/'));
  });

  it('folds the quarters away that are further back than eight', () => {
    const [now, before] = section(page, 'scores').querySelectorAll('table');
    expect(textsOf(now!, 'thead th')).toHaveLength(9);
    expect(textsOf(before!, 'thead th')).toEqual(['Team', 'Q1 2024', 'Q2 2024']);
    expect(textOf(before?.closest('details')?.querySelector('summary'))).toBe('Earlier: Q1 2024 to Q2 2024');
  });

  it('leaves out what has not begun', () => {
    expect(textOf(page.querySelector('main'))).not.toContain('2027');
  });

  it('counts periods where an intent runs over quarters and a year, and takes two of one period together', () => {
    expect(textOf(section(last, '_lineage').querySelector('.lede'))).toBe(
      'This intent, nine periods: 0.00, 0.10, 0.20, 0.30, 0.40, 0.50, 0.60, 0.70 and 0.90, no data.',
    );
  });

  it('says where another score was expected than of the objective one looks at', () => {
    const sales = [...section(last, '_lineage').querySelectorAll('.stages > li')].find((one) =>
      textOf(one).includes('Sales'),
    );
    expect(textsOf(sales!, 'p')).toEqual([
      'Q4 2025 0.90',
      ...['Sales', 'expected to end at 1', 'Retrospective. Nearly.', 'Learned: Less is more.'],
    ]);
  });

  it('keeps lessons that name no cause', () => {
    expect(textsOf(section(page, 'unnamed'), 'li p:first-child')).toEqual(['Less is more.']);
  });

  it('says that nobody took a theme up, and that there is nothing to judge targets by', () => {
    const [themes] = section(page, 'themes').querySelectorAll('table');
    expect(rowsIn(themes).get('Trust')).toEqual(Array(8).fill('nobody took it up'));
    expect(textOf(section(page, 'calibration').querySelector('.empty'))).toContain(
      'No period with key results has ended yet.',
    );
  });
});

describe('the history of a company of nothing but its name', () => {
  it('says in every section what would be here', async () => {
    const page = documentOf((await siteOf('bare')).page('history/'));
    expect(figures(page)).toEqual([]);
    expect(textsOf(page, '.empty > p:first-child')).toEqual([
      'No team has written an objective yet.',
      'No period with key results has ended yet.',
      'No period has had a theme yet.',
      'No objective continues an earlier one yet.',
      'No retrospective says yet what was learned.',
    ]);
    expect(page.querySelector('main :is(table, svg, details)')).toBeNull();
  });
});
