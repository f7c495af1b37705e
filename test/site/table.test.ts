import { beforeAll, describe, expect, it } from 'vitest';
import { documentOf, textOf, textsOf } from '../support/html.ts';
import { type BuiltSite, builtCompany, siteOf } from '../support/site.ts';
import { trackedCompany } from '../support/tracked-company.ts';

const cells = (row: Element) => textsOf(row, 'th, td');
const rows = (page: Document) => [...page.querySelectorAll('tbody tr')].map(cells);
const options = (page: Document, name: string) => textsOf(page, `select[name="${name}"] option`);

let site: BuiltSite;
let page: Document;
beforeAll(async () => {
  site = await builtCompany(trackedCompany());
  page = documentOf(site.page('2026-q3/table/'));
});

describe('the tracking sheet', () => {
  it('has a column for everything that is compared', () => {
    expect(textsOf(page, 'thead th')).toEqual([
      ...['Key result', 'Owner', 'Baseline', 'Target', 'Now', 'Progress', 'Score'],
      ...['Confidence', 'Confidence on August 4', 'Status', 'Blockers'],
    ]);
  });

  it('puts each key result in a row below its objective, in the order of the organisation', () => {
    expect(rows(page)).toEqual([
      ['Win customers who stay Fernwell', '58%', '0.58', '7.5', '7', 'On track', ''],
      [
        ...['Grow bookings', 'Mara Lindqvist', '$0', '$1.2M', '$900K', '75%', '0.75'],
        ...['10', '8', 'On track', ''],
      ],
      [
        ...['Keep churn low', 'Jörg Öz and Mara Lindqvist', '3%', 'at most 2%', '2.6%', '40%', '0.40'],
        ...['5', '6', 'At risk', 'Nobody owns renewals · +1 is missing'],
      ],
      ['A quiet quarter Product', '', '', '', '', 'No data', ''],
      ['No key results', 'Mara Lindqvist', '', '', '', '', '', '', '', 'No data', ''],
      ['Fill the "pipeline", early Sales', '13%', '0.13', '5.5', '', 'At risk', ''],
      [
        ...['=Calls a week', 'VP Sales', '9 calls', '10 calls', '9.25 calls', '25%', '0.25'],
        ...['9', '', 'On track', ''],
      ],
      [...['Cash flow', 'VP Sales', '−€20.5', '€5', '−€30', '−37%', '0.00'], ...['2', '', 'Off track', '']],
      ['Größere Kunden in Köln EMEA', '', '', '', '', 'No data', ''],
      [
        ...['They name us first', 'Jörg Öz', '', 'judged by a person at the end', '', '', ''],
        ...['', '', 'No data', ''],
      ],
    ]);
  });

  it('leads to each objective and each key result', () => {
    expect([...page.querySelectorAll('tbody:nth-of-type(1) a')].map((a) => a.getAttribute('href'))).toEqual([
      ...['/2026-q3/company/win/', '/2026-q3/company/win/#bookings', '/2026-q3/company/win/#churn'],
    ]);
  });

  it('keeps the numbers themselves in one attribute a row, for sorting and for the CSV', () => {
    expect(
      [...page.querySelectorAll('[data-numbers]')].map((row) => row.getAttribute('data-numbers')),
    ).toEqual([
      '0,1200000,900000,0.75,0.75,10,8,USD',
      '3,2,2.6,0.4,0.4,5,6,%',
      ',,,,,,,',
      '9,10,9.25,0.25,0.25,9,,calls',
      '-20.5,5,-30,-0.3725,0,2,,EUR',
      ',,,,,,,',
    ]);
  });

  it('says of what comes what is planned, and of a period without objectives what would be here', () => {
    const planned = documentOf(site.page('2026-q4/table/'));
    expect(rows(planned).map((row) => [row[0], row.at(-2)])).toEqual([
      ['Next year is prepared Fernwell', 'Planned'],
      ['Budget agreed', 'Planned'],
    ]);
    const empty = documentOf(site.page('2027-q1/table/'));
    expect(textsOf(empty, '.empty > p')[0]).toBe('There are no objectives.');
    expect(empty.querySelector('table, form')).toBeNull();
  });
});

describe('the filters of the tracking sheet', () => {
  it('count key results, under a department those of the teams below it too', () => {
    expect(options(page, 'team')).toEqual([
      ...['any', 'Fernwell (2)', 'Product (1)', 'Sales (3)', 'EMEA (1)'],
    ]);
  });

  it('offer what there is: themes as the period lists them, statuses, owners by alphabet', () => {
    expect(options(page, 'theme')).toEqual(['any', 'Growth (3)', 'Calm (2)', 'without a theme (1)']);
    expect(options(page, 'status')).toEqual([
      ...['any', 'On track (2)', 'At risk (1)', 'Off track (1)', 'No data (2)'],
    ]);
    expect(options(page, 'owner')).toEqual([...['any', 'Jörg Öz (2)', 'Mara Lindqvist (3)', 'VP Sales (2)']]);
  });

  it('are left out where they would tell nothing apart', () => {
    const planned = documentOf(site.page('2026-q4/table/'));
    expect(planned.querySelectorAll('select[name="team"]')).toHaveLength(0);
    expect(planned.querySelectorAll('input[name="find"]')).toHaveLength(1);
  });

  it('find a row by what is written on it, or on its objective where that is the same', () => {
    const [first, second] = page.querySelectorAll<HTMLElement>('[data-numbers]');
    expect(first?.dataset).not.toHaveProperty('owner');
    expect(second?.dataset['owner']).toBe('jo mara');
    expect(first?.closest('tbody')?.dataset['owner']).toBe('mara');
    const cologne = [...page.querySelectorAll('tbody')].at(-1);
    expect({ ...cologne?.dataset }).toEqual({
      team: 'emea sales',
      theme: 'growth',
      status: 'no-data',
      owner: 'jo',
    });
    expect(page.querySelector('option[value="vp-sales"]')).not.toBeNull();
  });
});

describe('the tracking sheet of the demo', () => {
  it('has every key result of the quarter', async () => {
    const demo = documentOf((await siteOf('demo')).page('2026-q4/table/'));
    const counted = options(demo, 'status').slice(1);
    const sum = counted.reduce((total, text) => total + Number(/\((\d+)\)$/.exec(text)?.[1]), 0);
    expect(demo.querySelectorAll('[data-numbers]')).toHaveLength(sum);
    expect(sum).toBeGreaterThan(50);
    expect(textOf(demo.querySelector('h1'))).toBe('Table, Q4 2026');
  });
});
