import { beforeAll, describe, expect, it } from 'vitest';
import { companyOf, mdx } from '../support/cli.ts';
import { documentOf, textOf, textsOf } from '../support/html.ts';
import { builtCompany, siteOf } from '../support/site.ts';

/** A row as it is read: its name, then its cells. */
const cells = (row: Element) => textsOf(row, 'th, td');
const rows = (page: Document, kind: string) => [...page.querySelectorAll(`tr.${kind}`)].map(cells);
/** What stands under each objective: the term, and what is said. */
const outlook = (page: Document) =>
  [...page.querySelectorAll('.next-and-risk')].map((row) =>
    [...row.querySelectorAll('dl > div')].map((one) => textsOf(one, 'dt, dd')),
  );
const main = (page: Document) => textOf(page.querySelector('main'));

describe('the scorecard of the demo’s running quarter', () => {
  let page: Document;
  beforeAll(async () => {
    page = documentOf((await siteOf('demo')).page('2026-q4/scorecard/'));
  });

  it('says whose it is, as of when, and how far the quarter is', () => {
    expect(textsOf(page, 'main .eyebrow > *')).toEqual([
      'Fernwell',
      'As of November 20, 2026',
      'Week 8 of 13',
    ]);
    expect(textOf(page.querySelector('h1'))).toBe('Scorecard, Q4 2026');
  });

  it('begins with the north star, the score so far and the company’s objectives by status', () => {
    expect([...page.querySelectorAll('.figures > div')].map((one) => textsOf(one, 'dt, dd'))).toEqual([
      ['North star: Active teams', '1,338 teams of 1,420'],
      ['Score so far', '0.46'],
      ['Company objectives', '2 on track 1 at risk 1 off track'],
    ]);
  });

  it('puts each company objective in one line: status, owner, progress, confidence, and how they moved', () => {
    expect(textsOf(page, 'thead th')).toEqual([
      ...['Objective', 'Status', 'Owner', 'Progress', 'Progress, Change', 'Confidence', 'Confidence, Change'],
    ]);
    expect(rows(page, 'objective')).toContainEqual([
      ...['Outbound and partners pay their own way', 'Off track', 'Tomás Rivera'],
      ...['0.37', '+0.07', '3.3', '−1.4'],
    ]);
    expect(main(page)).toContain('Change is since November 11, before the latest round of check-ins.');
  });

  it('names under each the next step with who does it by when, and what endangers it most', () => {
    expect(outlook(page)[0]).toEqual([
      [
        'Next step',
        'Fatima and Support put the answer on the page, in one sentence, with an example for five trades. Jonas Weber, by November 25.',
      ],
      ['Biggest risk', 'Lift trial-to-paid conversion: at risk. Confidence 5. 0.35 behind the pace.'],
    ]);
    expect(outlook(page)[3]).toEqual([
      ['Next step', 'Draft report in the week of 30 November. Said on November 16.'],
      ['Biggest risk', "The auditor's team is shared with two other clients in December."],
    ]);
  });

  it('lists key results with the value beside the one aimed for', () => {
    expect(rows(page, 'key-result')).toContainEqual([
      'Lift trial-to-paid conversion 19.2%, target 22%',
      ...['At risk', 'Jonas Weber', '0.20', '+0.03', '5', 'same'],
    ]);
  });

  it('lists the objectives that carry each, what needs attention first, and counts the rest', () => {
    const support = rows(page, 'supporter');
    expect(support[0]).toEqual([
      'Carried by Onboarding The first sequence runs while a new team still remembers why it came',
      ...['At risk', 'Priya Nair', '0.42', '+0.09', '6.7', '+0.4'],
    ]);
    expect(support[3]).toEqual(['1 more objective carries it: 1 on track']);
    const more = page.querySelectorAll('tr.supporter')[3]?.querySelector('a');
    expect(more?.getAttribute('href')).toBe('/2026-q4/alignment/#company');
  });

  it('says that it prints on one sheet and leads to the slides, and is led to last among the pages of the period', () => {
    expect(textOf(page.querySelector('.print-hint'))).toBe(
      'Prints on one sheet of A4 or Letter. Show as slides',
    );
    expect(page.querySelector('.print-hint a')?.getAttribute('href')).toBe('/2026-q4/present/');
    const pages = textsOf(page, '.period-bar .site-nav a');
    expect(pages.at(-1)).toBe('Scorecard');
    expect(pages).not.toContain('Presentation');
  });
});

describe('the scorecard of a quarter that is over', () => {
  it('shows scores, and what was decided instead of what comes next', async () => {
    const page = documentOf((await siteOf('demo')).page('2026-q3/scorecard/'));
    expect(textsOf(page, 'thead th')).toEqual(['Objective', 'Status', 'Owner', 'Score']);
    expect(outlook(page)[0]).toEqual([
      [
        'Decided',
        'Carried forward: What is left needs two departments at a time. Goes on as Every new team gets something of its own running in its first week.',
      ],
    ]);
    expect(main(page)).not.toContain('Confidence');
  });
});

describe('the scorecard of a year', () => {
  it('shows the quarters’ objectives that carry its own, the newest first, each with its quarter', async () => {
    const page = documentOf((await siteOf('demo')).page('2026/scorecard/'));
    expect(rows(page, 'supporter').map(([name]) => name)).toContain(
      'Carried by Fernwell, Q4 2026 Outbound and partners pay their own way',
    );
  });
});

describe('a scorecard with gaps', () => {
  let page: Document;
  let first: Document;
  let planned: Document;
  let empty: Document;

  beforeAll(async () => {
    const objective = (title: string, more = '') => mdx(`title: ${title}\nowner: mara\n${more}`);
    const site = await builtCompany(
      companyOf({
        'periods/2026-h2.mdx': mdx('starts: 2026-07-01\nends: 2026-12-31'),
        'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31'),
        'periods/2027-q1.mdx': mdx('starts: 2027-01-01\nends: 2027-03-31'),
        'objectives/2026-q3/company/sold.mdx': objective(
          'Sell the segment',
          'retired: { date: 2026-08-01, because: Nobody wanted it. }',
        ),
        'objectives/2026-q4/company/stay.mdx': objective('Customers stay'),
        'objectives/2026-h2/company/cash.mdx': objective(
          'Cash lasts the winter',
          'keyResults: [{ id: months, title: Months of cash, metric: { baseline: 12, target: 20 } }]',
        ),
        'check-ins/2026-h2/2026-08-10-company.mdx': mdx(`updates:
  - keyResult: cash#months
    value: 8
    confidence: 4
    diagnosis: { because: Two customers pay late., change: none, action: Call them., owner: mara, due: 2026-08-11 }
    blockers: [Nobody has their number]`),
      }),
    );
    page = documentOf(site.page('2026-q3/scorecard/'));
    first = documentOf(site.page('2026-h2/scorecard/'));
    planned = documentOf(site.page('2026-q4/scorecard/'));
    empty = documentOf(site.page('2027-q1/scorecard/'));
  });

  it('says that nobody has checked in, and dashes where there is nothing to compare', () => {
    expect(textsOf(page, '.empty > p')).toEqual([
      'Nobody has checked in, so there is nothing to score.',
      'A check-in is a file check-ins/<period>/<yyyy-mm-dd>-<team>.mdx with a few updates.',
    ]);
    expect(rows(page, 'objective')).toContainEqual([
      ...['Win customers who stay', 'No data', 'no owner', 'no data'],
      ...['– nothing to compare with', '–', '– nothing to compare with'],
    ]);
    expect(outlook(page).at(-1)).toEqual([
      ['Next step', 'Nobody has named one.'],
      ['Biggest risk', 'Grow bookings: no data. Nobody has reported on it.'],
    ]);
  });

  it('calls new what was reported for the first time, also below its baseline, and says what is overdue', () => {
    expect(rows(first, 'key-result')).toEqual([
      ['Months of cash 8, target 20', 'Off track', 'Mara Lindqvist', '−0.50', 'new', '4', 'new'],
    ]);
    expect(outlook(first)).toEqual([
      [
        ['Next step', 'Call them. Mara Lindqvist, was due on August 11.'],
        [
          'Biggest risk',
          'Months of cash: off track. Confidence 4. 0.66 behind the pace. Blocker: Nobody has their number.',
        ],
      ],
    ]);
  });

  it('keeps an objective that was given up, with the reason', () => {
    expect(rows(page, 'objective').map(([name]) => name)).toContain('Sell the segment');
    expect(main(page)).toContain('Retired on August 1, 2026. Nobody wanted it.');
  });

  it('says before a period when it begins', () => {
    expect(textsOf(planned, '.empty > p')[0]).toBe(
      'This period begins on October 1, 2026. Until then this is what is planned.',
    );
    expect(rows(planned, 'objective').map(([name, status]) => [name, status])).toEqual([
      ['Customers stay', 'Planned'],
    ]);
  });

  it('says of a period without objectives what would be here', () => {
    expect(textsOf(empty, '.empty > p')).toEqual([
      'The company has no objective in this period.',
      'The first one is a file objectives/<period>/company/<slug>.mdx with a title and key results.',
    ]);
    expect(empty.querySelector('table')).toBeNull();
  });
});
