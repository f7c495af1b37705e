import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { largeCompanyFiles, SIZES } from '../support/large-company.ts';
import { builtCompany, type ServedSite, served, siteOf } from '../support/site.ts';
import { THEMES, visit } from '../support/visit.ts';

const KB = 1024;
const CASCADE = '2026-q3/cascade/';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await served(await builtCompany(largeCompanyFiles(SIZES[300])));
});
afterAll(async () => {
  site.close();
  await browser.close();
});

/** Runs a test on the page of three hundred objectives, in a tab of its own. */
async function onCascade(address: string, look: (page: Page) => Promise<void>, width = 1440): Promise<void> {
  const { page, context, complaints } = await visit(browser, { viewport: { width, height: 900 } });
  await page.goto(site.address + address);
  await look(page);
  expect(complaints).toEqual([]);
  await context.close();
}

/** Titles of lines one can see: what fits, and what is shown because something below it fits. */
const linesIn = (page: Page, kind: 'fits' | 'context'): Promise<string[]> =>
  page
    .locator(kind === 'fits' ? '.tree li:not(.context) > .row > a' : '.tree li.context > .row > a')
    .evaluateAll((links) => links.filter((link) => link.checkVisibility()).map((link) => link.textContent));

const boxesIn = (page: Page, kind: string): Promise<number> =>
  page.locator(`section[aria-labelledby="_map"] .card${kind}`).count();

const said = (page: Page): Promise<string | null> => page.locator('form [role="status"]').textContent();

const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

describe('the filters of a cascade', () => {
  it('show what fits with what it stands under, hide the rest, and say how many are shown', async () => {
    await onCascade(CASCADE, async (page) => {
      await page.getByLabel('Team').selectOption('department-2');
      await page.getByLabel('Status').selectOption('off-track');
      expect(await said(page)).toBe('4 of 300 shown');
      const fitting = await linesIn(page, 'fits');
      expect(fitting).toHaveLength(4);
      const context = await linesIn(page, 'context');
      expect(context.length).toBeGreaterThan(0);
      expect(context[0]).toContain('aim');
      expect(context.filter((title) => fitting.includes(title))).toEqual([]);
    });
  });

  it('keep in the picture only the boxes dark that stand for what fits, and move none', async () => {
    await onCascade(CASCADE, async (page) => {
      const size = () => page.locator('svg.cascade').first().boundingBox();
      const before = await size();
      expect(await boxesIn(page, '.pale')).toBe(0);
      await page.getByLabel('Team').selectOption('department-2');
      await page.getByLabel('Status').selectOption('off-track');
      const dark = page.locator('section[aria-labelledby="_map"] .card:not(.pale)');
      const words = await dark.evaluateAll((cards) => cards.map((card) => card.textContent));
      expect(words.length).toBeGreaterThan(0);
      for (const word of words) expect(word).toMatch(/^Product\d+ objectives? \d off track/);
      expect(await boxesIn(page, '.pale')).toBeGreaterThan(20);
      expect(await size()).toEqual(before);
    });
  });

  it('are kept in the address, taken up from it, and go back with the reader', async () => {
    await onCascade(CASCADE, async (page) => {
      await page.getByLabel('Status').selectOption('at-risk');
      await expect.poll(() => query(page)).toBe('?status=at-risk');
      const shown = await linesIn(page, 'fits');
      await page.goto(page.url());
      expect(await linesIn(page, 'fits')).toEqual(shown);
      await page.locator('.tree li:not(.context) > .row > a:visible').first().click();
      await page.goBack();
      expect(await linesIn(page, 'fits')).toEqual(shown);
    });
  });

  it('leave nothing as it was not before, once they are cleared', async () => {
    await onCascade(CASCADE, async (page) => {
      const before = await linesIn(page, 'fits');
      await page.getByRole('searchbox', { name: 'Find', exact: true }).fill('step 24');
      expect(await linesIn(page, 'fits')).not.toEqual(before);
      await page.getByRole('button', { name: 'Clear the filters' }).click();
      expect(await linesIn(page, 'fits')).toEqual(before);
      expect(await linesIn(page, 'context')).toEqual([]);
      expect(await boxesIn(page, '.pale')).toBe(0);
    });
  });

  it('find a word in a title, a team’s or an owner’s name, in branches that were closed too', async () => {
    await onCascade(CASCADE, async (page) => {
      const find = page.getByRole('searchbox', { name: 'Find', exact: true });
      await find.fill('marketing NORTH');
      for (const line of await page.locator('.tree li:not(.context):not([hidden]) > .row').allTextContents())
        expect(line).toContain('Marketing North');
      expect((await linesIn(page, 'fits')).length).toBeGreaterThan(8);
      await find.fill('no such thing at all');
      expect(await linesIn(page, 'fits')).toEqual([]);
      expect(await said(page)).toMatch(/^None of 300/);
    });
  });
});

describe('the branches of a cascade', () => {
  it('close and open all together, by keyboard alone', async () => {
    await onCascade(CASCADE, async (page) => {
      await page.getByRole('button', { name: 'Collapse all' }).focus();
      await page.keyboard.press('Enter');
      expect(await linesIn(page, 'fits')).toHaveLength(4);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      expect((await linesIn(page, 'fits')).length).toBeGreaterThanOrEqual(300);
    });
  });

  it('open for an address of a line in them', async () => {
    await onCascade(`${CASCADE}#department-0-team-3/step-7`, async (page) => {
      const line = page.locator('[id="department-0-team-3/step-7"] > .row');
      expect(await line.isVisible()).toBe(true);
      expect((await line.boundingBox())?.y).toBeLessThan(900);
    });
  });

  it('are open to the second level without scripts, with everything else one can open', async () => {
    const { page, context } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(site.address + CASCADE);
    expect(await page.locator('.tree li').count()).toBeGreaterThanOrEqual(300);
    const visible = await page.locator('.tree li:visible').count();
    expect(visible).toBeGreaterThan(20);
    expect(visible).toBeLessThan(60);
    await page.locator('.tree li li details:not([open]) > summary').first().click();
    expect(await page.locator('.tree li:visible').count()).toBeGreaterThan(visible);
    for (const button of ['Expand all', 'Collapse all'])
      expect(await page.getByRole('button', { name: button }).isVisible()).toBe(false);
    await context.close();
  });
});

describe('the pictures of a cascade', () => {
  it('are opened department by department', async () => {
    await onCascade(CASCADE, async (page) => {
      const parts = page.locator('section[aria-labelledby="_departments"] details');
      expect(await parts.count()).toBe(6);
      await parts.first().locator('summary').click();
      expect(await parts.first().locator('svg.cascade').isVisible()).toBe(true);
    });
  });

  it('scroll inside themselves on a phone, from the root on, with text of at least 12 px', async () => {
    await onCascade(
      CASCADE,
      async (page) => {
        const figure = page.locator('.cascade-figure').first();
        const seen = await figure.evaluate((element) => {
          const svg = element.querySelector('svg');
          const texts = [...element.querySelectorAll('text')];
          return {
            scrolls: element.scrollWidth > element.clientWidth,
            from: element.scrollLeft,
            shrunkBy: (svg?.getBoundingClientRect().width ?? 0) / Number(svg?.getAttribute('width')),
            text: Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))),
            page: document.documentElement.scrollWidth,
          };
        });
        expect(seen).toEqual({ scrolls: true, from: 0, shrunkBy: 1, text: 12, page: 360 });
      },
      360,
    );
  });
});

describe('a cascade of three hundred objectives', () => {
  it('has nothing axe finds with a filter on, in light and in dark', { timeout: 120_000 }, async () => {
    await onCascade(`${CASCADE}?team=department-2&status=off-track`, async (page) => {
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page)).toEqual([]);
      }
    });
  });

  it('is a page of less than 40 KB as a server packs it', () => {
    expect(gzipSync(site.page(CASCADE), { level: 6 }).length).toBeLessThan(40 * KB);
  });
});

describe('a printed cascade', () => {
  const sheets = async (from: ServedSite, address: string): Promise<number[]> => {
    const { page, context } = await visit(browser);
    await page.goto(from.address + address);
    const counts: number[] = [];
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      counts.push([...pdf.matchAll(/\/Type\s*\/Page\b/g)].length);
    }
    await context.close();
    return counts;
  };

  it(
    'is one sheet for sixty objectives, on its side, with text one can read',
    { timeout: 60_000 },
    async () => {
      const sixty = await served(await builtCompany(largeCompanyFiles(SIZES[60])));
      expect(await sheets(sixty, CASCADE)).toEqual([1, 1]);
      const { page, context } = await visit(browser);
      await page.goto(sixty.address + CASCADE);
      await page.emulateMedia({ media: 'print' });
      const smallest = await page
        .locator('.tree .row :is(a, .who)')
        .evaluateAll((texts) =>
          Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))),
        );
      expect(smallest).toBeGreaterThan(8.5);
      await context.close();
      sixty.close();
    },
  );

  it('is what is shown of the list where there are too many to draw, however small a picture is', async () => {
    await onCascade(`${CASCADE}?team=department-2&status=off-track`, async (page) => {
      await page
        .locator('svg.cascade')
        .first()
        .evaluate((svg) => svg.classList.add('fits-a-sheet'));
      await page.emulateMedia({ media: 'print' });
      expect(await linesIn(page, 'fits')).toHaveLength(4);
      expect(await page.locator('svg.cascade:visible').count()).toBe(0);
    });
  });

  it('is one sheet with the picture for eleven', async () => {
    const acme = await served(await siteOf('acme'));
    expect(await sheets(acme, '2026-q1/cascade/')).toEqual([1, 1]);
    const { page, context } = await visit(browser);
    await page.goto(`${acme.address}2026-q1/cascade/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('svg.cascade').isVisible()).toBe(true);
    expect(await page.locator('.tree').isVisible()).toBe(false);
    await context.close();
    acme.close();
  });
});

describe('the cascade of one objective or team', () => {
  it('has the width of the window for its picture, and begins with the texts where it fits', async () => {
    const demo = await served(await siteOf('demo'));
    const { page, context } = await visit(browser, { viewport: { width: 1800, height: 900 } });
    for (const address of ['2026-q4/company/first-week/', '2026-q4/product/']) {
      await page.goto(demo.address + address);
      const [drawn, seen, texts] = await page.evaluate(() => {
        const figure = document.querySelector('.cascade-figure')!;
        const { left, right } = figure.querySelector('svg')!.getBoundingClientRect();
        const start = figure.parentElement!.getBoundingClientRect().left;
        return [figure.scrollWidth, figure.clientWidth, { left, right, start }] as const;
      });
      expect(drawn, address).toBeLessThanOrEqual(seen);
      expect(texts.right, address).toBeLessThanOrEqual(1800);
      expect(texts.left, address).toBeLessThanOrEqual(texts.start);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(1800);
    }
    await context.close();
    demo.close();
  });
});
