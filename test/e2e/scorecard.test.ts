import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { companyOfSize } from '../support/scorecard-company.ts';
import { addressOf, type BuiltSite, builtCompany, served, siteOf } from '../support/site.ts';
import { visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const BUILDING = { timeout: 120_000 };

/** How many sheets of A4, and of Letter, a period's scorecard takes. */
async function sheets(built: BuiltSite, period: string): Promise<number[]> {
  const site = await served(built);
  const { page, context } = await visit(browser);
  await page.goto(`${site.address}${period}/scorecard/`);
  const counts: number[] = [];
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    counts.push([...pdf.matchAll(/\/Type\s*\/Page\b/g)].length);
  }
  await context.close();
  site.close();
  return counts;
}

const asUsual = (what: string) => `${what} so that customers notice it and tell us about it`;
const atLength = (what: string) =>
  `${what}${' so that customers notice it and tell us about it'.repeat(4)}`.slice(0, 200);

describe('a printed scorecard', () => {
  it.each(['2026-q4', '2026-q3', '2025-q3', '2026'])(
    'is one sheet for the demo in %s',
    BUILDING,
    async (period) => {
      expect(await sheets(await siteOf('demo'), period)).toEqual([1, 1]);
    },
  );

  it(
    'is one sheet for five company objectives with four key results and three supporters each',
    BUILDING,
    async () => {
      const size = { objectives: 5, keyResults: 4, supporters: 3, inWords: asUsual };
      expect(await sheets(await builtCompany(companyOfSize(size)), '2026-q3')).toEqual([1, 1]);
    },
  );

  it('is one sheet also where every text is long and many carry each objective', BUILDING, async () => {
    const size = { objectives: 5, keyResults: 4, supporters: 9, inWords: atLength };
    expect(await sheets(await builtCompany(companyOfSize(size)), '2026-q3')).toEqual([1, 1]);
  });

  it('takes more sheets for more objectives', BUILDING, async () => {
    const size = { objectives: 8, keyResults: 4, supporters: 3, inWords: asUsual };
    expect(await sheets(await builtCompany(companyOfSize(size)), '2026-q3')).toEqual([2, 2]);
  });
});

describe('a scorecard on a phone', () => {
  it.each(['demo', 'talwerk'] as const)(
    'says every status of %s in full before anything is scrolled',
    BUILDING,
    async (name) => {
      const site = await served(await siteOf(name));
      const { page, context } = await visit(browser, { viewport: { width: 360, height: 800 } });
      const cut: string[] = [];
      for (const one of site.pages.filter((address) => address.endsWith('/scorecard/index.html'))) {
        await page.goto(site.address + addressOf(one));
        cut.push(
          ...(await page.evaluate(() =>
            [...document.querySelectorAll('.scored .status')].flatMap((status) => {
              const { left, right } = status.getBoundingClientRect();
              const frame = status.closest('.scroll')!.getBoundingClientRect();
              return left >= frame.left && right <= frame.right ? [] : [status.textContent.trim()];
            }),
          )),
        );
      }
      expect(cut).toEqual([]);
      await context.close();
      site.close();
    },
  );
});
