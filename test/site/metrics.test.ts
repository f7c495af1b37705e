import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import { companyOf, mdx } from '../support/cli.ts';
import { documentOf, textOf, textsOf } from '../support/html.ts';
import { builtCompany, siteOf } from '../support/site.ts';

const metric = (page: Document, id: string): Element => page.getElementById(id)!;
const svg = (root: Element): Element | null => root.querySelector('.chart > svg');
const rows = (root: Element): string[][] =>
  [...root.querySelectorAll('.numbers tr')].map((row) => textsOf(row, 'th, td'));

describe('the metrics of the demo', () => {
  let page: Document;
  beforeAll(async () => {
    page = documentOf((await siteOf('demo')).page('metrics/'));
  });

  it('begin with the north star, its target and why it matters', () => {
    expect(textsOf(page, 'h2').slice(0, 2)).toEqual(['Active teams', 'Cost of a trial']);
    const star = metric(page, 'active-teams');
    expect(textOf(star.querySelector('.latest'))).toBe(
      '1,338 teams of 1,420 by the end of Q4 2026 November 18, 2026 In its healthy range',
    );
    expect(textOf(star.querySelector('.lede'))).toMatch(/^Teams that run a sequence every month stay/);
    expect(svg(star)?.querySelectorAll('.expected')).toHaveLength(1);
    expect(textOf(star.querySelector('figcaption'))).toContain('Dashed: the target of Q4 2026, 1,420.');
  });

  it('show under each lever what pulls it this quarter, with score and status', () => {
    const levers = [...metric(page, 'active-teams').querySelectorAll('.levers > li')];
    expect(levers.map((lever) => textOf(lever.querySelector('h4')))).toEqual([
      'More teams reach a first sequence',
      'Active teams find a second use',
      'Larger teams can start at all',
    ]);
    const [, , last] = levers;
    expect(textsOf(last!, '.tally .status')).toEqual(['2 on track', '1 at risk']);
    expect([...last!.querySelectorAll('.pulling > li')].map((row) => textOf(row))).toEqual([
      'Larger customers can say yes to us quickly Fernwell 0.64 On track',
      'A security question gets an answer before the buyer has lost interest Engineering 0.49 On track',
      'Firms above fifty seats buy from us without a hero on our side Sales 0.55 At risk',
    ]);
  });

  it('are drawn over time with the healthy range, in words too', () => {
    const cost = metric(page, 'cost-per-trial');
    expect(textsOf(svg(cost)!, 'title, desc')).toEqual([
      'Cost of a trial over time',
      'From $74 on June 30, 2025 to $63 on November 18, 2026; lowest $60, highest $118. The healthy range, between $50 and $70, is drawn behind it.',
    ]);
    expect(svg(cost)!.querySelectorAll('.band')).toHaveLength(1);
    expect(textOf(cost.querySelector('.status'))).toBe('In its healthy range');
  });

  it('have their numbers one click away, the newest first', () => {
    const numbers = rows(metric(page, 'silent-import-failures'));
    expect(numbers[0]).toEqual(['Day', 'Value', 'Healthy', 'Note']);
    expect(numbers[1]).toEqual(['November 18, 2026', '5.9 per 1000 imports', 'yes', '']);
    expect(numbers.at(-1)).toEqual([
      'September 29, 2025',
      '64 per 1000 imports',
      'no',
      'First week it was counted',
    ]);
  });
});

describe('metrics at their edges', () => {
  const csv = (...values: (string | number)[]) =>
    `date,value,note\n${values.map((value, week) => `${addDays('2021-01-04', week * 7)},${String(value)},`).join('\n')}\n`;
  let page: Document;
  beforeAll(async () => {
    const pulling = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `objectives/2026-q3/sales/o${String(index)}.mdx`,
        mdx(
          `title: Objective ${String(index)}\nlever: reach\nkeyResults:\n  - { id: a, title: A ${String(index)}, metric: { ref: cash, baseline: 0, target: 1 } }`,
        ),
      ]),
    );
    const site = await builtCompany(
      companyOf({
        ...pulling,
        'company.yaml': 'name: Fernwell\nasOf: 2026-08-12\nnorthStar: { metric: star }\n',
        'periods/2026.mdx': mdx(
          'starts: 2026-01-01\nends: 2026-12-31\nlevers: [{ id: trust, title: Trust }]',
        ),
        'periods/2026-q3.mdx': mdx(
          'starts: 2026-07-01\nends: 2026-09-30\nwithin: "2026"\nlevers: [{ id: reach, title: Reach }]',
        ),
        'metrics/star.yaml': 'title: The star\n',
        'metrics/cash.yaml': 'title: Cash\nunit: USD\nhealthy: { type: at-least, target: 0 }\n',
        'metrics/cash.csv': csv(-2e12, 3e12, -4.5e12),
        'metrics/one.yaml': 'title: One value\n',
        'metrics/one.csv': csv(7),
        'metrics/long.yaml': 'title: Long\n',
        'metrics/long.csv': csv(...Array.from({ length: 290 }, (_, week) => week)),
        'metrics/tiny.yaml': 'title: Tiny\n',
        'metrics/tiny.csv': csv('1e-320', '2e-320'),
      }),
    );
    page = documentOf(site.page('metrics/'));
  });

  it('without a value say so, the north star too', () => {
    const star = metric(page, 'star');
    expect(textOf(star.querySelector('.latest'))).toBe('no data');
    expect(svg(star)).toBeNull();
  });

  it('show the levers of the quarter and of its year, taken up or not', () => {
    const levers = [...metric(page, 'star').querySelectorAll('.levers > li')];
    expect(levers.map((lever) => textOf(lever.querySelector('h4')))).toEqual(['Reach', 'Trust']);
    expect(textOf(levers[1])).toContain('No objective pulls this lever.');
  });

  it('show the first objectives of a lever that many pull, and count them all', () => {
    const [reach] = metric(page, 'star').querySelectorAll('.levers > li');
    expect(reach!.querySelectorAll('.pulling > li')).toHaveLength(8);
    expect(textOf(reach)).toContain('+4 more');
    expect(textOf(reach!.querySelector('.tally'))).toBe('12 no data');
  });

  it('are drawn below zero and in trillions, and told apart from their healthy range in a word', () => {
    const cash = metric(page, 'cash');
    expect(textOf(svg(cash)!.querySelector('.now'))).toBe('−$4.5T');
    expect(textOf(cash.querySelector('.status'))).toBe('Out of its healthy range');
    expect(textOf(cash)).toContain('+4 more');
  });

  it('are drawn from one value, and from numbers next to nothing', () => {
    expect(svg(metric(page, 'one'))?.querySelectorAll('circle')).toHaveLength(1);
    expect(textOf(svg(metric(page, 'one'))?.querySelector('desc'))).toBe('7 on January 4, 2021.');
    expect(svg(metric(page, 'tiny'))).not.toBeNull();
  });

  it('of many years show the latest two in numbers, and say where the others are', () => {
    const long = metric(page, 'long');
    expect(rows(long)).toHaveLength(105);
    expect(textOf(long)).toContain('186 earlier values are in metrics/long.csv.');
  });
});
