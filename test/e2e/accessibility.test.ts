import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations, violationsOfColour, violationsOfStructure, waysOfPainting } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { served, siteOf } from '../support/site.ts';
import { visit } from '../support/visit.ts';
import { findings, openEverything, pagesToRead, PARTS, partOf } from '../support/walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const read = new Set<string>();

/** Rules and most of the handbook say the same in every company: their main part is read once. */
function isNew(html: string): boolean {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const isKnown = read.has(main);
  read.add(main);
  return !isKnown;
}

const COMPANIES = ['demo', 'talentsync', 'acme', 'meridian', 'talwerk', 'waha', 'small', 'bare'] as const;

describe.each(COMPANIES)('every page of %s', (name) => {
  const painted = new Set<string>();

  it.each(PARTS)(
    'has nothing axe finds against WCAG 2.2 AA, in light and in dark, with everything opened (%i of 4)',
    { timeout: 400_000 },
    async (part) => {
      const site = await served(await siteOf(name));
      const begun = performance.now();
      // The longest first: they hold most ways in which a text is painted.
      const pages = partOf(pagesToRead(site), part)
        .filter((page) => isNew(site.page(page)))
        .sort((one, other) => site.page(other).length - site.page(one).length);
      let ofColour = 0;
      const found = await findings(browser, site, pages, async (tab) => {
        await openEverything(tab);
        const ways = (await waysOfPainting(tab)).filter((way) => !painted.has(way));
        if (ways.length === 0) return violationsOfStructure(tab);
        for (const way of ways) painted.add(way);
        ofColour++;
        const inLight = await violations(tab);
        await tab.emulateMedia({ colorScheme: 'dark' });
        const inDark = await violationsOfColour(tab);
        await tab.emulateMedia({ colorScheme: 'light' });
        return [...inLight, ...inDark.map((one) => `in dark, ${one}`)];
      });
      site.close();
      const seconds = ((performance.now() - begun) / 1000).toFixed(0);
      console.log(`axe read ${pages.length} pages of ${name}, the colours of ${ofColour}, in ${seconds} s`);
      expect(found).toEqual([]);
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

  it('would find a text that is too pale in dark only', async () => {
    const { page, context } = await visit(browser);
    await page.setContent(
      '<style>:root{color-scheme:light dark;background:light-dark(#fff,#000)}</style><p style="color:#333">pale</p>',
    );
    expect(await violationsOfColour(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect((await violationsOfColour(page)).map((one) => one.split(' ')[0])).toEqual(['color-contrast']);
    await context.close();
  });

  it('looks again at a text as soon as a stylesheet can tell it from those it knows', async () => {
    const { page, context } = await visit(browser);
    const waysIn = async (html: string): Promise<number> => {
      await page.setContent(`<style>p[lang] { color: #999 }</style>${html}`);
      return (await waysOfPainting(page)).length;
    };
    expect(
      await waysIn('<p id="a">one</p><p id="b">two</p><ul><li><ul><li>deep</ul></ul><ul><li>high</ul>'),
    ).toBe(2);
    expect(
      await waysIn(
        '<p>one</p><p class="quiet">two</p><p lang="de">drei</p><div class="card"><p>four</p></div>',
      ),
    ).toBe(4);
    await context.close();
  });
});
