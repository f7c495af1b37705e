import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { companyOf, mdx } from '../support/cli.ts';
import { documentOf, tagsIn, textOf, textsOf } from '../support/html.ts';
import { type BuiltSite, builtCompany, siteOf } from '../support/site.ts';

const words = (svg: Element): string[] => [
  textOf(svg.querySelector(':scope > title')),
  textOf(svg.querySelector(':scope > desc')),
];
const charts = (root: ParentNode): Element[] => [...root.querySelectorAll('.chart > svg')];
const rows = (root: ParentNode): string[][] =>
  [...root.querySelectorAll('details tr')].map((row) => textsOf(row, 'th, td'));

describe('an objective of the demo', () => {
  let page: Document;
  let weeks: Element;
  beforeAll(async () => {
    page = documentOf((await siteOf('demo')).page('2026-q4/onboarding/approvals/'));
    weeks = page.querySelector('section[aria-labelledby="_weeks"]')!;
  });

  it('draws progress against elapsed time and confidence over the weeks, in words too', () => {
    const title = 'Approvals stop being the place where new teams give up';
    expect(charts(weeks).map(words)).toEqual([
      [
        `Progress against elapsed time: ${title}`,
        'Progress is 0.54 on November 20, 2026; the pace that ends at 0.7 asks for 0.39 by then.',
      ],
      [
        `Confidence over the weeks: ${title}`,
        'From 6.5 in Week 1 to 6.5 in Week 8; lowest 6, highest 7, of 10.',
      ],
    ]);
  });

  it('has the numbers of both one click away', () => {
    const numbers = rows(weeks);
    expect(numbers[0]).toEqual([
      'Week',
      'Until',
      'Progress',
      'The pace asks for',
      'Confidence',
      'Reported that week',
    ]);
    expect(numbers[4]).toEqual(['Week 4', 'October 28', '0.28', '0.21', '7', 'values, confidence']);
    expect(weeks.textContent).not.toContain('Nothing was reported in Week 1');
    expect(weeks.textContent).toContain('Nothing was reported in');
  });

  it('draws each key result’s progress, with its numbers one click away', () => {
    const keyResults = [...page.querySelectorAll('.kr')];
    expect(keyResults.map((one) => charts(one).map(words))).toEqual([
      [
        [
          'Progress over time: Shorten the median wait for a first approval',
          'Progress is 0.81 on November 16, 2026; the pace that ends at 0.7 asks for 0.36 by then.',
        ],
      ],
      [
        [
          'Progress over time: Cut the share of first sequences abandoned at approval',
          'Progress is 0.28 on November 16, 2026; the pace that ends at 1 asks for 0.51 by then.',
        ],
      ],
    ]);
    const numbers = rows(keyResults[0]!);
    expect(numbers[0]).toEqual(['Day', 'Value', 'Progress', 'Confidence', 'Note', 'By']);
    expect(numbers[1]?.slice(0, 4)).toEqual(['November 16', '11.5 hours', '0.81', '8']);
  });

  it('of a closed quarter reaches its end, without a today', async () => {
    const closed = documentOf((await siteOf('demo')).page('2026-q3/platform/publish-fast/'));
    const section = closed.querySelector('section[aria-labelledby="_weeks"]')!;
    expect(
      rows(section)
        .slice(1)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ['Week 3', 'July 21'],
      ['Week 6', 'August 11'],
      ['Week 13', 'September 30'],
    ]);
    expect(textOf(section)).toContain(
      'Nothing was reported in Weeks 1–2. Nothing was reported in Weeks 4–5 and Weeks 7–12: the last still stood.',
    );
    expect(section.querySelector('.today')).toBeNull();
  });
});

describe('a team of the demo', () => {
  it('shows its scores by period, a quarter without one left empty, the year left out', async () => {
    const page = documentOf((await siteOf('demo')).page('teams/sales/'));
    const [chart, ...others] = charts(page.querySelector('section[aria-labelledby="periods"]')!);
    expect(others).toEqual([]);
    expect(words(chart!)).toEqual([
      'Scores by period: Sales',
      'From Q3 2025 to Q4 2026: Q3 2025 0.33, Q4 2025 0.57, Q1 2026 no data, Q2 2026 0.62, Q3 2026 no data, Q4 2026 0.71.',
    ]);
    expect(chart!.querySelectorAll('rect')).toHaveLength(4);
    expect(chart!.querySelectorAll('rect.short')).toHaveLength(1);
  });
});

describe('the charts of a company that has just begun', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await builtCompany(
      companyOf({
        'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31'),
        'objectives/2026-q3/company/judged.mdx': mdx('title: Judged at the end'),
        'objectives/2026-q4/company/next.mdx': mdx(
          'title: Next\nkeyResults:\n  - { id: a, title: A, metric: { baseline: 0, target: 1 } }',
        ),
        'objectives/2026-q3/sales/cash.mdx': mdx(
          'title: Cash\nkeyResults:\n  - { id: cash, title: Cash, metric: { baseline: -2000000000000, target: 3000000000000, unit: USD } }',
        ),
        'check-ins/2026-q3/2026-08-10-sales.mdx': mdx(
          'updates:\n  - { keyResult: cash#cash, value: -3500000000000 }',
        ),
      }),
    );
  });
  const page = (address: string) => documentOf(site.page(address));

  it('say what would be here while nothing was reported', () => {
    const section = page('2026-q3/company/win/').querySelector('section[aria-labelledby="_weeks"]')!;
    expect(textsOf(section, '.empty p')).toEqual([
      'Nothing has been reported.',
      'Progress and confidence are drawn here from the values and confidences of check-ins.',
    ]);
    expect(section.querySelector('svg, details')).toBeNull();
  });

  it('are not there before the period begins, and without key results', () => {
    for (const address of ['2026-q4/company/next/', '2026-q3/company/judged/'])
      expect(page(address).querySelector('section[aria-labelledby="_weeks"]')).toBeNull();
  });

  it('draw one value below the baseline, in trillions', () => {
    const objective = page('2026-q3/sales/cash/');
    const [progress, ...others] = charts(objective.querySelector('section[aria-labelledby="_weeks"]')!);
    expect(others).toEqual([]);
    expect(words(progress!)[1]).toMatch(/^Progress is 0\.00 on August 12, 2026;/);
    const [keyResult] = charts(objective.querySelector('.kr')!);
    expect(words(keyResult!)[1]).toMatch(/^Progress is −0\.30 on August 10, 2026;/);
    expect(rows(objective.querySelector('.kr')!).at(-1)?.slice(0, 3)).toEqual([
      'August 10',
      '−$3.5T',
      '−0.30',
    ]);
  });

  it('are left out on a team’s page until two periods have a score', () => {
    expect(charts(page('teams/sales/'))).toEqual([]);
  });
});

describe('every objective’s page of the demo', () => {
  it('comes over the wire in 40 KB at most, with everything it asks for', async () => {
    const { folder, pages, page } = await siteOf('demo');
    const sizes = new Map<string, number>();
    const sizeOf = (path: string) => {
      const known = sizes.get(path) ?? gzipSync(readFileSync(join(folder, path))).length;
      sizes.set(path, known);
      return known;
    };
    const heavy = pages
      .filter((one) => /^\d{4}[^/]*\/[^/]+\/[^/]+\/index\.html$/.test(one))
      .map((one) => {
        const asked = tagsIn(page(one)).flatMap(({ name, attributes }) =>
          name === 'script' || name === 'link' || name === 'img'
            ? [attributes.get('src') ?? attributes.get('href') ?? '']
            : [],
        );
        const own = new Set(
          asked.filter((address) => /^\/[^/].*\.(css|js|svg|png|jpe?g|webp)$/.test(address)),
        );
        return [one, [one, ...own].reduce((sum, path) => sum + sizeOf(path), 0)] as const;
      })
      .filter(([, size]) => size > 40 * 1024);
    expect(heavy).toEqual([]);
  });
});
