import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { onePerKind, served, type ServedSite, siteOf } from '../support/site.ts';
import { visit } from '../support/visit.ts';
import { findings, openEverything } from '../support/walk.ts';

let browser: Browser;
let site: ServedSite;
let kinds: readonly string[];
beforeAll(async () => {
  browser = await launchBrowser();
  const built = await siteOf('waha');
  kinds = onePerKind(built);
  site = await served(built);
});
afterAll(async () => {
  site.close();
  await browser.close();
});

const open = async (address: string): Promise<Page> => {
  const { page } = await visit(browser, { viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.address}${address}`);
  return page;
};

/** Texts in the order in which they stand from left to right in the line that has them and an arrow. */
const fromTheLeft = (page: Page, texts: readonly string[]): Promise<string[]> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) lines.push(node);
    const holds = (node: Node, text: string) => node.textContent?.includes(text) === true;
    const line = lines.find((node) => [...wanted, '→'].every((text) => holds(node, text)));
    if (line === undefined) throw new Error(`No line has ${wanted.join(' and ')}.`);
    const placed = wanted.map((text) => {
      const at = line.textContent?.indexOf(text) ?? 0;
      const range = document.createRange();
      range.setStart(line, at);
      range.setEnd(line, at + text.length);
      return { text, left: range.getBoundingClientRect().left };
    });
    return placed.sort((one, other) => one.left - other.left).map(({ text }) => text);
  }, texts);

describe('a site that runs from right to left', () => {
  it('begins at the right: the name, then where one can go, the search at the far end', async () => {
    const page = await open('');
    const edge = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      return (box?.x ?? 0) + (box?.width ?? 0);
    };
    const edges = await Promise.all(
      ['.brand', '.site-header .site-nav a', '.search-open'].map(async (selector) => edge(selector)),
    );
    expect(edges).toEqual(edges.toSorted((a, b) => b - a));
    expect(edges[0]).toBeGreaterThan(1000);
    expect(Math.abs((await edge('h1')) - (edges[0] ?? 0))).toBeLessThan(2);
  });

  it('has nothing to scroll sideways on a phone', async () => {
    const look = async (page: Page) => {
      await openEverything(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      return wide > 0 ? [`is ${String(wide)} px too wide`] : [];
    };
    expect(await findings(browser, site, kinds, look, { viewport: { width: 360, height: 740 } })).toEqual([]);
  });

  it('has nothing axe finds', async () => {
    const look = async (page: Page) => {
      await openEverything(page);
      return violations(page);
    };
    expect(await findings(browser, site, kinds, look)).toEqual([]);
  });

  it('lets an amendment point from the old to the new', async () => {
    const page = await open('2026-q4/company/homes/');
    expect(await fromTheLeft(page, ['95%', '→', '92%'])).toEqual(['95%', '→', '92%']);
    const days = ['15 ديسمبر', '→', '31 ديسمبر'];
    expect(await fromTheLeft(page, days)).toEqual(days);
  });

  it('keeps time and numbers in charts running from the left', async () => {
    const page = await open('2026-q4/company/homes/');
    const [first, last] = await page
      .locator('.chart svg')
      .first()
      .evaluate((svg) =>
        [...svg.querySelectorAll('text')]
          .filter((text) => /أكتوبر|ديسمبر/.test(text.textContent))
          .map((text) => [text.textContent, text.getBoundingClientRect().left] as const)
          .sort(([, a], [, b]) => a - b)
          .map(([text]) => text),
      );
    expect(first).toContain('أكتوبر');
    expect(last).toContain('ديسمبر');
  });

  it('turns the arrow to the period before to the right', async () => {
    const page = await open('2026-q4/');
    const turned = await page
      .locator('.neighbours .arrow')
      .first()
      .evaluate((arrow) => [arrow.textContent, getComputedStyle(arrow).transform]);
    expect(turned).toEqual(['←', 'matrix(-1, 0, 0, 1, 0, 0)']);
  });
});

describe('slides from right to left', () => {
  it('go on with the arrow to the left, and back with the one to the right', async () => {
    const page = await open('2026-q4/present/');
    const position = page.locator('slide-show [role="status"]');
    await page.keyboard.press('ArrowLeft');
    expect(await position.innerText()).toMatch(/^Slide 2 /);
    await page.keyboard.press('ArrowRight');
    expect(await position.innerText()).toMatch(/^Slide 1 /);
  });
});

describe('the search in a company’s own language', () => {
  const answers = async (served: ServedSite, query: string) => {
    const { page, context } = await visit(browser);
    await page.goto(`${served.address}search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('.results li');
    const said = await page.locator('.search-said [role="status"]').textContent();
    const results = await page.locator('.results').textContent();
    await context.close();
    return { said, results };
  };

  it('finds a German word in another of its forms, and answers in German', async () => {
    const german = await served(await siteOf('talwerk'));
    const { said, results } = await answers(german, 'prüfungen');
    german.close();
    expect(said).toMatch(/gefunden/);
    expect(results).toContain('Zeichnungen sind freigegeben');
  });

  it('finds an Arabic word that stands with its article, though the words around it are English', async () => {
    const { said, results } = await answers(site, 'بيوت');
    expect(said).toMatch(/found/);
    expect(results).toContain('البيوت أولاً');
  });
});
