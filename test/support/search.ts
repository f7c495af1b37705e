/** The search of a site, as somebody uses it in a browser. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { SiteName } from './companies.ts';
import { type ServedSite, served, siteOf } from './site.ts';
import { visit, type Visit } from './visit.ts';

export interface Search {
  readonly browser: Browser;
  readonly site: ServedSite;
  /** A tab of its own for each test. */
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly dialog: Locator;
  /** Links of the results, the best first. */
  readonly links: Locator;
  /** Opens the search page with what an address asks, such as `?q=trial`. */
  open(asked?: string): Promise<void>;
  /** Opens a page of the site, and search over it. */
  openOver(address: string, key?: string): Promise<void>;
  /** Resolves when the dialog can be typed into. */
  isReady(): Promise<void>;
  /** Types into the field; how many results search then says there are. */
  searchFor(words: string): Promise<number>;
  /** How many results search says there are, once it says so. */
  found(): Promise<number>;
  said(): Promise<string>;
  /** What the page's address asks, such as `?q=trial`. */
  asked(): Promise<string>;
  /** Resolves when search says something that begins so. */
  says(start: string): Promise<void>;
  /** Is what has the focus of this kind? */
  hasFocus(selector: string): Promise<boolean>;
  /** What a filter offers: values and how many pages each would leave. */
  valuesOf(name: string): Promise<{ value: string; count: number }[]>;
}

const FIELD = 'site-search input[type="search"]';
const STATUS = 'site-search [role="status"]';

/** To be called where tests are described. */
export function searchOf(name: SiteName): Search {
  let browser: Browser;
  let site: ServedSite;
  let now: Visit;
  beforeAll(async () => {
    browser = await launchBrowser();
    site = await served(await siteOf(name));
  });
  beforeEach(async () => {
    now = await visit(browser);
  });
  afterEach(() => now.context.close());
  afterAll(async () => {
    site.close();
    await browser.close();
  });
  const search: Search = {
    get browser() {
      return browser;
    },
    get site() {
      return site;
    },
    get page() {
      return now.page;
    },
    get complaints() {
      return now.complaints;
    },
    get dialog() {
      return now.page.locator('dialog[open]');
    },
    get links() {
      return now.page.locator('.results li > a');
    },
    open: async (asked = '') => void (await now.page.goto(`${site.address}search/${asked}`)),
    openOver: async (address, key = '/') => {
      await now.page.goto(site.address + address);
      await now.page.keyboard.press(key);
      await search.isReady();
    },
    isReady: () => now.page.locator(`dialog[open] ${FIELD}:focus`).waitFor(),
    searchFor: async (words) => {
      await now.page.locator(STATUS).evaluate((status) => (status.textContent = ''));
      await now.page.fill(FIELD, words);
      return search.found();
    },
    found: () => foundIn(now.page),
    said: async () => (await now.page.textContent(STATUS)) ?? '',
    asked: () => now.page.evaluate(() => location.search),
    says: (start) =>
      now.page
        .locator(STATUS)
        .getByText(new RegExp(`^${start}`))
        .waitFor(),
    hasFocus: (selector) =>
      now.page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector),
    valuesOf: (name) => valuesIn(now.page, name),
  };
  return search;
}

/** How many results search says there are in a tab, once it says so. */
export async function foundIn(page: Page): Promise<number> {
  const status = page.locator(STATUS).getByText(/^[\d,]+ found|^Nothing|come near/);
  await status.waitFor();
  return Number.parseInt(((await status.textContent()) ?? '').replaceAll(',', ''), 10) || 0;
}

async function valuesIn(page: Page, name: string): Promise<{ value: string; count: number }[]> {
  await page
    .locator(`select[name="${name}"] option`)
    .getByText(/\([\d,]+\)$/)
    .first()
    .waitFor({ state: 'attached' });
  const texts = await page
    .locator(`select[name="${name}"] option:not([disabled], [value=""])`)
    .allTextContents();
  return texts.map((text) => {
    const [, value = '', count = ''] = /^(.*) \(([\d,]+)\)$/.exec(text.trim()) ?? [];
    return { value, count: Number(count.replaceAll(',', '')) };
  });
}
