import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type ServedSite, served, siteOf } from '../support/site.ts';
import { visit, type Visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const found = async (page: Page): Promise<number> => {
  await page.waitForFunction(() =>
    /^\d+ found|^Nothing/.test(document.querySelector('[role="status"]')?.textContent ?? ''),
  );
  return Number.parseInt((await page.textContent('[role="status"]')) ?? '', 10) || 0;
};

/** What the filters offer, filled by the index. */
const valuesOf = async (page: Page, name: string): Promise<string[]> => {
  await page.waitForSelector(`select[name="${name}"] option:nth-child(2)`, { state: 'attached' });
  return page
    .locator(`select[name="${name}"] option:not([disabled])`)
    .evaluateAll((options) =>
      options.map((one) => (one as HTMLOptionElement).value).filter((value) => value !== ''),
    );
};

describe.each(['demo', 'demo-under-okr'] as const)('search of %s', (name) => {
  let site: ServedSite;
  let now: Visit;
  let page: Page;
  beforeAll(async () => {
    site = await served(await siteOf(name));
    now = await visit(browser);
    page = now.page;
  });
  afterAll(async () => {
    await now.context.close();
    site.close();
  });

  it('finds a word while it is typed, and says where, who and how it ended', async () => {
    await page.goto(`${site.address}search/`);
    await valuesOf(page, 'period');
    await page.fill('input[type="search"]', 'publishing feels instant');
    expect(await found(page)).toBeGreaterThan(0);
    const first = page.locator('.results li').first();
    await first.waitFor();
    expect(await first.locator('a').textContent()).toContain('Publishing feels instant');
    const facts = await first.locator('.eyebrow span').allTextContents();
    expect(facts[0]).toMatch(/^Q\d 202\d/);
    expect(facts[1]).toBe('Platform');
    expect(facts[2]).toMatch(/^(\d\.\d\d|no data)$/);
    const href = (await first.locator('a').getAttribute('href')) ?? '';
    expect(href.startsWith(`${site.base === '/' ? '' : site.base}/202`)).toBe(true);
    await first.locator('a').click();
    expect(await page.textContent('h1')).toContain('Publishing feels instant');
  });

  it('leads there by / and by Ctrl-K from any page, but not while one types', async () => {
    for (const key of ['/', 'Control+k']) {
      await page.goto(`${site.address}teams/`);
      await page.keyboard.press(key);
      await page.waitForURL('**/search/');
      await page.waitForFunction(() => document.activeElement?.matches('input[type="search"]'));
    }
    await page.keyboard.type('a/b');
    expect(await page.inputValue('input[type="search"]')).toBe('a/b');
  });

  it('says so when nothing is found', async () => {
    await page.goto(`${site.address}search/?q=zzyzxqwert`);
    expect(await found(page)).toBe(0);
    expect(await page.textContent('[role="status"]')).toContain('Nothing was found.');
    expect(await page.locator('.results li').count()).toBe(0);
  });

  it.each(['period', 'team', 'level', 'owner', 'status', 'band'])('is narrowed by %s', async (filter) => {
    await page.goto(`${site.address}search/?q=customers`);
    const all = await found(page);
    const values = await valuesOf(page, filter);
    expect(values.length).toBeGreaterThan(1);
    for (const value of values.slice(0, 2)) {
      await page.selectOption(`select[name="${filter}"]`, value);
      await page.waitForFunction(
        ([name, chosen]) => new URLSearchParams(location.search).get(name!) === chosen,
        [filter, value],
      );
      await page.waitForFunction(
        (before) => !document.querySelector('[role="status"]')?.textContent.startsWith(before),
        `${String(all)} `,
      );
      expect(await found(page)).toBeLessThan(all);
      expect(await found(page)).toBeGreaterThan(0);
    }
  });

  it('keeps words and filters in the address, and takes them up again', async () => {
    await page.goto(`${site.address}search/?q=customers&period=Q4+2026&status=On+track`);
    const count = await found(page);
    await page.waitForSelector('.results li');
    const titles = await page.locator('.results li a').allTextContents();
    expect(await page.inputValue('input[type="search"]')).toBe('customers');
    expect(await page.inputValue('select[name="period"]')).toBe('Q4 2026');
    expect(await page.inputValue('select[name="status"]')).toBe('On track');
    await page.reload();
    expect(await found(page)).toBe(count);
    await page.waitForSelector('.results li');
    expect(await page.locator('.results li a').allTextContents()).toEqual(titles);
    for (const facts of await page.locator('.results li .eyebrow').allTextContents())
      expect(facts).toContain('Q4 2026');
    expect(new URL(page.url()).search).toBe('?q=customers&period=Q4+2026&status=On+track');
  });

  it('shows ten at a time and more on request', async () => {
    await page.goto(`${site.address}search/?q=customers`);
    expect(await found(page)).toBeGreaterThan(10);
    await page.locator('.results li').nth(9).waitFor();
    expect(await page.locator('.results li').count()).toBe(10);
    await page.click('.more');
    await page.locator('.results li').nth(10).waitFor();
  });

  it('offers its filters in an order one can look things up in', async () => {
    await page.goto(`${site.address}search/`);
    const teams = await valuesOf(page, 'team');
    expect(teams).toEqual([...teams].sort(new Intl.Collator('en', { numeric: true }).compare));
  });

  it('answers, once warm, in a time that is printed here', async () => {
    await page.goto(`${site.address}search/?q=customers`);
    await found(page);
    const spent = await page.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
      const results = document.querySelector('.results')!;
      const answered = new Promise((resolve) => {
        new MutationObserver(resolve).observe(results, { childList: true });
      });
      const started = performance.now();
      field.value = 'trial';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await answered;
      return performance.now() - started;
    });
    console.log(`first result of a warm search in ${name}: ${spent.toFixed(0)} ms`);
    expect(now.complaints).toEqual([]);
  });
});
