import { beforeAll, describe, expect, it } from 'vitest';
import { documentOf, textOf, textsOf } from '../support/html.ts';
import { siteOf } from '../support/site.ts';

/** The cells of a row as texts, found by what its first cell says. */
function rowOf(page: Document, first: string): string[] {
  const row = [...page.querySelectorAll('tr')].find(
    (one) => textOf(one.querySelector('th[scope="row"]')) === first,
  );
  return row === undefined ? [] : textsOf(row, 'td');
}

/** Terms and what is said of each, in order. */
const factsIn = (list: Element): string[][] =>
  [...list.querySelectorAll('dl > div')].map((one) => [
    textOf(one.querySelector('dt')),
    textOf(one.querySelector('dd')),
  ]);

describe('the scores of a graded quarter', () => {
  let page: Document;
  beforeAll(async () => {
    page = documentOf((await siteOf('talentsync')).page('2026-q2/scores/'));
  });

  it('are 0.82 for the company', () => {
    expect(textOf(page.querySelector('main .lede'))).toContain('0.82 strong');
  });

  it.each([
    [
      'activation',
      'Make the trial experience so frictionless that 1 in 2 users runs a sequence before day 7',
      '0.80',
    ],
    ['outbound', 'Prove outbound as a capital-efficient acquisition channel', '0.80'],
    ['expansion', 'Turn existing customers into a net growth engine', '0.87'],
  ])('are shown for the company’s objective %s, here and on its own page', async (slug, title, score) => {
    const own = documentOf((await siteOf('talentsync')).page(`2026-q2/company/${slug}/`));
    expect(textOf(own.querySelector('h1'))).toBe(title);
    expect(textOf(own.querySelector('.figures dd'))).toMatch(new RegExp(`^${score} reached 0.7`));
    const column = textsOf(page, '.heat thead th').indexOf(title);
    const company = [...page.querySelectorAll('.heat tbody tr')].find(
      (row) => textOf(row.querySelector('th')) === 'TalentSync',
    );
    expect(textOf(company?.children[column])).toBe(score);
  });

  it('show the computed score beside the grade, with the reason where they differ', () => {
    expect(rowOf(page, 'Bring outbound CAC under $800')).toEqual([
      '0.87',
      '0.70',
      'The cost fell towards the target but never came under it.',
    ]);
    expect(rowOf(page, 'Increase trial users who complete a first automated sequence within 7 days')).toEqual(
      ['0.78', '0.80', ''],
    );
    expect(rowOf(page, 'Bring logo churn under 2%')).toEqual(['1.00', '1.00', '']);
    expect(page.querySelectorAll('section[aria-labelledby="graded"] tbody tr')).toHaveLength(9);
  });
});

describe('the front page of the demo', () => {
  let page: Document;
  beforeAll(async () => {
    page = documentOf((await siteOf('demo')).page(''));
  });

  it('names the north star with its value, its target and why it matters', () => {
    const figures = textOf(page.querySelector('.figures'));
    expect(figures).toContain('North star: Active teams');
    expect(figures).toMatch(/1,338\steams\s*of 1,420/);
    expect(figures).toContain('Teams that run a sequence every month stay');
  });

  it('names the company’s objectives with owner, score, confidence and a status in a word', () => {
    const rows = [...page.querySelectorAll('.objectives > li')];
    expect(
      rows.map((row) => [textOf(row.querySelector('h3')), textOf(row.querySelector('.status'))]),
    ).toEqual([
      ['Every new team gets something of its own running in its first week', 'At risk'],
      ['Customers find a second use for Fernwell without being pushed', 'On track'],
      ['Outbound and partners pay their own way', 'Off track'],
      ['Larger customers can say yes to us quickly', 'On track'],
    ]);
    expect(textOf(rows[2])).toContain('Tomás Rivera');
    expect(textsOf(rows[2]!, '.measure .value')).toEqual(['0.37', '3.3']);
  });

  it('says what changed, what is at risk and what comes next', () => {
    expect(textOf(page.querySelector('section[aria-labelledby="changed"]'))).toContain(
      'confidence 4.7 → 3.3',
    );
    expect(textOf(page.querySelector('section[aria-labelledby="at-risk"]'))).toContain(
      'Confidence fell from 6 to 2.',
    );
    expect(textsOf(page, 'h2')).toContain('What comes next');
  });

  it('says which day it shows', () => {
    expect(textOf(page.querySelector('footer'))).toContain('As of November 20, 2026');
  });
});

describe('an objective of the demo', () => {
  let page: Document;
  beforeAll(async () => {
    page = documentOf((await siteOf('demo')).page('2026-q4/platform/publish-fast/'));
  });

  it('shows the same intent through five quarters, each score leading to its page', () => {
    expect(textsOf(page, '.stages .stage')).toEqual([
      'Q4 2025 0.20',
      'Q1 2026 0.47',
      'Q2 2026 0.36',
      'Q3 2026 0.77',
      'Q4 2026 0.58 (3 of 4) so far',
    ]);
    expect(page.querySelectorAll('.stages .stage a')).toHaveLength(4);
  });

  it('explains its score: formula, weights, what was left out, rounding', () => {
    const why = [...page.querySelectorAll('details')].find(
      (one) => textOf(one.querySelector('summary')) === 'Why 0.58',
    );
    expect(factsIn(why!)).toEqual([
      ['Formula', '(1 × 0.50 + 1 × 0.75 + 1 × 0.50) / 3 = 0.58'],
      [
        'Engineers outside Platform can explain the new queue to a colleague',
        'left out: no data, which is not 0',
      ],
      ['Rounding', 'half up, to two decimals'],
    ]);
  });

  it('explains each key result’s score: formula, report, source, weight and pace', () => {
    const why = [...page.querySelectorAll('#large-p95 details')].find(
      (one) => textOf(one.querySelector('summary')) === 'Why 0.50',
    );
    expect(factsIn(why!)).toEqual([
      ['Formula', '(4.4 − 5.8) / (3 − 5.8) = 0.50'],
      ['Value', 'check-in of November 16, 2026, Hanna Kowalska'],
      ['Source', 'Tracing, sequences above two hundred steps'],
      ['Counts', 'weight 1 of 4'],
      ['Pace', '0.50 − 0.7 × 51/92 days = 0.11'],
      ['Rounding', 'half up, to two decimals'],
    ]);
  });

  it('shows agreed changes with their day, cause, reason and approver', async () => {
    const changed = documentOf((await siteOf('demo')).page('2026-q3/company/outbound-earns-its-place/'));
    const [change, ...others] = changed.querySelectorAll('section[aria-labelledby="_changes"] li');
    expect(others).toEqual([]);
    expect(textOf(change?.querySelector('span'))).toBe(
      'Target, Win customers that a partner introduced: 15 customers → 10 customers',
    );
    expect(textOf(change?.querySelector('.delta'))).toBe('July 29, 2026');
    expect(textOf(change?.querySelector('p'))).toMatch(
      /^Cause: a change of scope\. .+ Approved by Mara Lindqvist\.$/,
    );
  });
});
