import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { found, searchFor } from '../support/search.ts';
import { type ServedSite, served, siteOf } from '../support/site.ts';
import { visit, type Visit } from '../support/visit.ts';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await served(await siteOf('demo'));
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

const said = () => page.textContent('[role="status"]');
const active = (selector: string) =>
  page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector);

describe('an answer that comes late', () => {
  it('never takes the place of that to a newer question', async () => {
    const late: Route[] = [];
    await page.route('**/pagefind/index/**', (route) => {
      if (late.length === 0) late.push(route);
      else void route.continue();
    });
    await page.goto(`${site.address}search/`);
    await page.fill('input[type="search"]', 'trial');
    await expect.poll(() => late.length).toBe(1);
    const count = await searchFor(page, 'customers');
    const titles = await page.locator('.results li > a').allTextContents();
    await late[0]!.continue();
    await page.waitForTimeout(500);
    expect(await found(page)).toBe(count);
    expect(await page.locator('.results li > a').allTextContents()).toEqual(titles);
    await page.unroute('**/pagefind/index/**');
    expect(await searchFor(page, 'trial')).not.toBe(count);
  });
});

describe('a question', () => {
  it('begins with its second letter', async () => {
    await page.goto(`${site.address}search/`);
    await page.keyboard.type('t');
    await page.waitForTimeout(300);
    expect(await said()).toBe('');
    await page.keyboard.type('r');
    expect(await found(page)).toBeGreaterThan(0);
  });
});

describe('where nothing is found', () => {
  it('shows which of the words are, each alone', async () => {
    await page.goto(`${site.address}search/?q=trial+zzyzx`);
    expect(await found(page)).toBe(0);
    expect(await said()).toBe('Nothing was found.');
    expect(await page.textContent('.results')).toContain('“zzyzx” is found nowhere. Is it spelled this way?');
    const button = page.locator('.results button');
    const [, count] = /“trial” alone: (\d+) found/.exec((await button.textContent()) ?? '') ?? [];
    await button.click();
    await page.waitForFunction(
      (start) => document.querySelector('[role="status"]')?.textContent.startsWith(start),
      `${count ?? ''} found`,
    );
    expect(await active('input[type="search"]')).toBe(true);
    expect(await page.inputValue('input[type="search"]')).toBe('trial');
  });

  it('offers to search without the filters, where they are what is in the way', async () => {
    await page.goto(`${site.address}search/?q=trial&kind=Person`);
    expect(await found(page)).toBe(0);
    const button = page.locator('.results button');
    expect(await button.textContent()).toMatch(/^Search without the filters: \d+ found$/);
    await button.click();
    await page.locator('.results li').first().waitFor();
    expect(await page.evaluate(() => location.search)).toBe('?q=trial');
  });

  it('does not pass off what comes near as what was asked', async () => {
    await page.goto(`${site.address}search/?q=custmers`);
    await found(page);
    expect(await said()).toMatch(/^No page says “custmers”\. \d+ come near\.$/);
  });
});

describe('where the index cannot be loaded', () => {
  it.each(['pagefind.js', 'pagefind-entry.json*', 'fragment/*'])(
    'says so when %s is missing, and finds again when it is back',
    async (file) => {
      await page.route(`**/pagefind/${file}`, (route) => route.abort());
      await page.goto(`${site.address}search/?q=trial`);
      await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
      expect(await said()).toBe('The search index could not be loaded. Reload the page to try again.');
      await page.unroute(`**/pagefind/${file}`);
      await page.reload();
      expect(await found(page)).toBeGreaterThan(0);
    },
  );

  it('says so when the site was published anew since the page was opened', async () => {
    await page.goto(`${site.address}search/?q=trial`);
    await found(page);
    await page.route('**/pagefind/pagefind-entry.json*', (route) => route.fulfill({ body: '{}' }));
    await page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.fill('input[type="search"]', 'zzyzx');
    await page.waitForFunction(
      () => document.querySelector('[role="status"]')?.textContent.includes('Reload') === true,
    );
    expect(await page.locator('.results li').count()).toBe(0);
  });
});

describe('the keyboard alone', () => {
  it('goes from the field through everything found, and back', async () => {
    await page.goto(`${site.address}search/`);
    await page.keyboard.type('customers');
    await found(page);
    const links = page.locator('.results > section:first-child li > a');
    const count = await links.count();
    for (let at = 0; at < count; at += 1) {
      await page.keyboard.press('ArrowDown');
      expect(await links.nth(at).evaluate((link) => link === document.activeElement)).toBe(true);
    }
    await page.keyboard.press('ArrowDown');
    expect(await active('.more')).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await active('.earlier summary')).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator('.earlier details').first().getAttribute('open')).toBeNull();
    for (let at = 0; at < count + 2; at += 1) await page.keyboard.press('ArrowUp');
    expect(await active('input[type="search"]')).toBe(true);
  });

  it('gets from the field to the best result by Enter, and opens it by another', async () => {
    await page.goto(`${site.address}search/`);
    await page.keyboard.type('publishing feels instant');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('.results') !== null);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/2026-q4/platform/publish-fast/**');
  });

  it('reaches every filter by Tab, and the results after them', async () => {
    await page.goto(`${site.address}search/?q=customers`);
    await found(page);
    await page.focus('input[type="search"]');
    const names: string[] = [];
    while (!(await active('.results *')) && names.length < 20) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(
          () => document.activeElement?.getAttribute('name') ?? document.activeElement?.className ?? '',
        ),
      );
    }
    expect(names.slice(0, 8)).toEqual([
      'period',
      'kind',
      'team',
      'level',
      'owner',
      'status',
      'band',
      'cause',
    ]);
  });

  it('says how many were found to those who listen', async () => {
    await page.goto(`${site.address}search/`);
    expect(await page.locator('[role="status"]').count()).toBe(1);
    await searchFor(page, 'customers');
    expect(await said()).toMatch(/^\d+ found: \d+ now, \d+ in earlier periods$/);
  });
});
