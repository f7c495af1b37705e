import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { addressOf, onePerKind, served, siteOf } from '../support/site.ts';
import { THEMES, visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(['demo', 'talentsync', 'acme'] as const)('every kind of page of %s', (name) => {
  it(
    'has nothing axe finds against WCAG 2.2 AA, in light and in dark, with everything opened',
    { timeout: 120_000 },
    async () => {
      const site = await served(await siteOf(name));
      const { page, context } = await visit(browser);
      const found: string[] = [];
      for (const kind of onePerKind(site).filter((one) => !site.page(one).includes('http-equiv="refresh"'))) {
        await page.goto(`${site.address}${addressOf(kind)}`);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
            details.open = true;
        });
        for (const colorScheme of THEMES) {
          await page.emulateMedia({ colorScheme });
          found.push(...(await violations(page)).map((one) => `${kind} in ${colorScheme}: ${one}`));
        }
      }
      expect(found).toEqual([]);
      await context.close();
      site.close();
    },
  );
});

describe('a page of search results', () => {
  it('has nothing axe finds either', async () => {
    const site = await served(await siteOf('demo'));
    const { page, context } = await visit(browser);
    await page.goto(`${site.address}search/?q=customers`);
    await page.waitForSelector('.results li');
    expect(await violations(page)).toEqual([]);
    await context.close();
    site.close();
  });
});

describe('axe itself', () => {
  it('would find a picture without words and a text that is too pale', async () => {
    const { page, context } = await visit(browser);
    await page.setContent('<main><h1>x</h1><p style="color:#ccc">pale</p><img src="data:,"></main>');
    const found = (await violations(page)).map((one) => one.split(' ')[0]);
    expect(found).toEqual(expect.arrayContaining(['color-contrast', 'image-alt', 'html-has-lang']));
    await context.close();
  });
});
