/** Every page of a site, read in a few tabs at once. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { addressOf, type BuiltSite, type ServedSite } from './site.ts';

/** What there is to say against a page as it stands in the tab, each a sentence. */
export type Look = (tab: Page) => Promise<readonly string[]>;

/** As many as there are cores on the machines that run the tests. */
const TABS = 2;

const isMoved = (site: BuiltSite, page: string): boolean => site.page(page).includes('http-equiv="refresh"');

/** Pages people read: those that only lead on from an old address are left out. */
export const pagesToRead = (site: BuiltSite): string[] => site.pages.filter((page) => !isMoved(site, page));

/** Parts that a long walk is taken in, so that a slow machine has time for each. */
export const PARTS = [1, 2, 3, 4] as const;

/** Every fourth page, from the first, second, third or fourth on: the parts together are all pages. */
export const partOf = <Page>(pages: readonly Page[], part: (typeof PARTS)[number]): Page[] =>
  pages.filter((_, index) => index % PARTS.length === part - 1);

/** What `look` finds on these pages; each sentence begins with the page it speaks of. */
export async function findings(
  browser: Browser,
  site: ServedSite,
  pages: readonly string[],
  look: Look,
  options: BrowserContextOptions = {},
): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const left = [...pages];
  const found: string[] = [];
  const readInOneTab = async (): Promise<void> => {
    const tab = await context.newPage();
    for (let page = left.shift(); page !== undefined; page = left.shift()) {
      await tab.goto(`${site.address}${addressOf(page)}`);
      for (const sentence of await look(tab)) found.push(`${page}: ${sentence}`);
    }
  };
  await Promise.all(Array.from({ length: TABS }, readInOneTab));
  await context.close();
  return found.sort();
}

/** Opens what a reader could open, so that it is looked at too. */
export const openEverything = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  });
