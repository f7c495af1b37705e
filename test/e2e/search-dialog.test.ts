import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { found, searchFor, valuesOf } from '../support/search.ts';
import { addressOf, onePerKind, type ServedSite, served, siteOf } from '../support/site.ts';
import { THEMES, visit, type Visit } from '../support/visit.ts';

const SCRIPT_BYTES = 8 * 1024;
const FIRST_SEARCH_BYTES = 350 * 1024;
const WARM_MS = 150;

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await served(await siteOf('demo-under-okr'));
});
afterAll(async () => {
  site.close();
  await browser.close();
});

let now: Visit;
let page: Page;
beforeEach(async () => {
  now = await visit(browser);
  page = now.page;
});
afterEach(() => now.context.close());

const dialog = () => page.locator('dialog[open]');
const isSearching = () =>
  page.waitForFunction(
    () => document.activeElement?.matches('dialog[open] site-search input[type="search"]') === true,
  );
const active = (selector: string) =>
  page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector);

/** What is fetched from here on, by its address. */
function fetched(): Promise<{ path: string; body: Buffer }>[] {
  const responses: Promise<{ path: string; body: Buffer }>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname.slice(site.base.length);
    responses.push(response.body().then((body) => ({ path, body })));
  });
  return responses;
}

describe('search over any page', () => {
  it(
    'costs a page little script and nothing of the index before it is opened',
    { timeout: 90_000 },
    async () => {
      const heaviest: Record<string, number> = {};
      for (const kind of onePerKind(site).filter((one) => !site.page(one).includes('http-equiv="refresh"'))) {
        if (kind === 'search/index.html') continue;
        await page.goto(`${site.address}${addressOf(kind)}`);
        const paths = await page.evaluate(() =>
          performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
        );
        expect(paths.filter((path) => path.includes('pagefind'))).toEqual([]);
        heaviest[kind] = paths
          .filter((path) => path.endsWith('.js'))
          .map((path) => gzipSync(readFileSync(join(site.folder, path.slice(site.base.length)))).length)
          .reduce((sum, bytes) => sum + bytes, 0);
      }
      expect(Math.min(...Object.values(heaviest))).toBeGreaterThan(0);
      console.log(
        `heaviest script of a page, gzipped: ${String(Math.max(...Object.values(heaviest)))} bytes`,
      );
      expect(Object.entries(heaviest).filter(([, bytes]) => bytes > SCRIPT_BYTES)).toEqual([]);
    },
  );

  it.each(['Control+k', '/'])('opens by %s, finds, and goes with Escape to where one was', async (key) => {
    await page.goto(`${site.address}2026-q4/`);
    const link = page.locator('main a').first();
    await link.focus();
    await page.keyboard.press(key);
    await isSearching();
    expect(await dialog().getAttribute('aria-label')).toBe('Search all quarters');
    expect(await searchFor(page, 'publishing feels instant')).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press(key);
    await isSearching();
    expect(await page.locator('.results li').count()).toBeGreaterThan(0);
    await page.keyboard.type('trial');
    expect(await page.inputValue('input[type="search"]')).toBe('trial');
    await page.click('.search-close');
    expect(await dialog().count()).toBe(0);
    expect(now.complaints).toEqual([]);
  });

  it('opens by its link, leads to what was found, and can be linked to', async () => {
    await page.goto(`${site.address}teams/`);
    await page.click('.search-open');
    await isSearching();
    await searchFor(page, 'publishing feels instant');
    expect(new URL(page.url()).pathname).toBe(`${site.base}/teams/`);
    expect(
      new URL(await page.locator('.search-link').evaluate((a) => (a as HTMLAnchorElement).href)),
    ).toMatchObject({
      pathname: `${site.base}/search/`,
      search: '?q=publishing+feels+instant',
    });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/2026-q4/platform/publish-fast/**');
    await page.keyboard.press('Control+k');
    await isSearching();
    await searchFor(page, 'publishing feels instant');
    await page.locator('.results li > a').first().click();
    await dialog().waitFor({ state: 'detached' });
  });

  it('loses nothing that is typed while it is being fetched', async () => {
    await page.route('**/search/', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(`${site.address}2026-q4/`);
    await page.keyboard.press('/');
    await page.keyboard.type('publishing');
    await isSearching();
    await page.keyboard.type(' feels');
    expect(await page.inputValue('input[type="search"]')).toBe('publishing feels');
    expect(await found(page)).toBeGreaterThan(0);
  });

  it('keeps its filters folded, and fetches and counts them when they are unfolded', async () => {
    await page.goto(`${site.address}2026-q4/`);
    const all = fetched();
    await page.keyboard.press('/');
    await isSearching();
    const count = await searchFor(page, 'customers');
    const filters = async () =>
      (await Promise.all(all)).filter(({ path }) => path.endsWith('.pf_filter')).length;
    expect(await filters()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const kinds = await valuesOf(page, 'kind');
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(count);
    expect(await filters()).toBe(8);
    const [first] = kinds;
    await page.selectOption('select[name="kind"]', first!.value);
    await page.waitForFunction(
      (start) => document.querySelector('[role="status"]')?.textContent.startsWith(start),
      `${String(first!.count)} found`,
    );
    expect(await page.textContent('.search-set')).toBe('(1)');
  });

  it('leaves / alone while one types, and Ctrl-K to the field on the search page', async () => {
    await page.goto(`${site.address}search/`);
    await page.keyboard.type('a/b');
    expect(await page.inputValue('input[type="search"]')).toBe('a/b');
    await page.focus('select[name="period"]');
    await page.keyboard.press('Control+k');
    expect(await active('input[type="search"]')).toBe(true);
    expect(await dialog().count()).toBe(0);
  });

  it('lets the / key be switched off for good, and keeps Ctrl-K', async () => {
    await page.goto(`${site.address}2026-q4/`);
    await page.keyboard.press('/');
    await isSearching();
    await page.click('.search-help summary');
    await page.uncheck('search-slash-choice input');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.search-open kbd')?.textContent === 'Ctrl K');
    await page.reload();
    await page.keyboard.press('/');
    expect(await dialog().count()).toBe(0);
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ slash: 'off' });
    await page.keyboard.press('Control+k');
    await isSearching();
    await page.click('.search-help summary');
    expect(await page.isChecked('search-slash-choice input')).toBe(false);
    await page.check('search-slash-choice input');
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
  });

  it('is a page of its own without script', async () => {
    const { page, context } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(`${site.address}2026-q4/`);
    await page.click('.search-open');
    expect(new URL(page.url()).pathname).toBe(`${site.base}/search/`);
    expect(await page.textContent('noscript')).toContain('Search needs JavaScript.');
    expect(await page.locator('site-search').isVisible()).toBe(false);
    await context.close();
  });

  it.each(THEMES)(
    'has nothing axe finds in %s, wide and narrow, with everything opened',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${site.address}2026-q4/`);
        await page.keyboard.press('/');
        await isSearching();
        await searchFor(page, 'customers');
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('dialog details'))
            (details as HTMLDetailsElement).open = true;
        });
        await page.locator('.earlier details:last-of-type li').first().waitFor();
        expect(await violations(page)).toEqual([]);
        expect(await dialog().evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      }
    },
  );
});

describe('what search costs', () => {
  it('stays within its weight for a first search', async () => {
    await page.goto(`${site.address}2026-q4/`, { waitUntil: 'networkidle' });
    const all = fetched();
    await page.keyboard.press('Control+k');
    await isSearching();
    await searchFor(page, 'customers');
    const files = await Promise.all(all);
    const bytes = files.reduce((sum, { body }) => sum + body.length, 0);
    console.log(`fetched for a first search: ${String(bytes)} bytes in ${String(files.length)} files`);
    expect(files.some(({ path }) => path.includes('.pf_index'))).toBe(true);
    expect(bytes).toBeLessThan(FIRST_SEARCH_BYTES);
  });

  it('answers on a warm page before one has noticed', async () => {
    await page.goto(`${site.address}search/?q=customers`);
    await found(page);
    const spent: number[] = [];
    for (const words of ['trial', 'partner', 'publishing', 'churn', 'reply'])
      spent.push(
        await page.evaluate(async (words) => {
          const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
          const answered = new Promise((resolve) => {
            new MutationObserver(resolve).observe(document.querySelector('.results')!, { childList: true });
          });
          const started = performance.now();
          field.value = words;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          await answered;
          return performance.now() - started;
        }, words),
      );
    console.log(`first results of warm searches: ${spent.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}`);
    expect(Math.min(...spent)).toBeLessThan(WARM_MS);
  });
});
