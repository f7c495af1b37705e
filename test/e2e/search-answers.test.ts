import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { searchOf } from '../support/search.ts';

const search = searchOf('demo');

describe('an answer that comes late', () => {
  it('never takes the place of that to a newer question', async () => {
    const { page, links } = search;
    const late: Route[] = [];
    await page.route('**/pagefind/index/**', (route) => {
      if (late.length === 0) late.push(route);
      else void route.continue();
    });
    await search.open();
    await page.fill('input[type="search"]', 'trial');
    await expect.poll(() => late.length).toBe(1);
    const count = await search.searchFor('customers');
    const titles = await links.allTextContents();
    await late[0]!.continue();
    await page.waitForTimeout(500);
    expect(await search.found()).toBe(count);
    expect(await links.allTextContents()).toEqual(titles);
    await page.unroute('**/pagefind/index/**');
    expect(await search.searchFor('trial')).not.toBe(count);
  });
});

describe('a question', () => {
  it('begins with its second letter', async () => {
    const { page } = search;
    await search.open();
    await page.keyboard.type('t');
    await page.waitForTimeout(300);
    expect(await search.said()).toBe('');
    await page.keyboard.type('r');
    expect(await search.found()).toBeGreaterThan(0);
  });

  it('takes a last word of one letter as meant when no other follows', async () => {
    const { page } = search;
    await search.open();
    const all = await search.searchFor('trial');
    await page.keyboard.type(' d');
    await page
      .locator('site-search [role="status"]')
      .getByText(new RegExp(`^(?!${String(all)} )`))
      .waitFor();
    expect(await search.found()).toBeLessThan(all);
  });
});

describe('where nothing is found', () => {
  it('shows which of the words are, each alone', async () => {
    const { page } = search;
    await search.open('?q=trial+zzyzx');
    expect(await search.found()).toBe(0);
    expect(await search.said()).toBe('Nothing was found.');
    expect(await page.textContent('.results')).toContain('“zzyzx” is found nowhere. Is it spelled this way?');
    const button = page.locator('.results button');
    const [, count] = /“trial” alone: (\d+) found/.exec((await button.textContent()) ?? '') ?? [];
    await button.click();
    await search.says(`${count ?? ''} found`);
    expect(await search.hasFocus('input[type="search"]')).toBe(true);
    expect(await page.inputValue('input[type="search"]')).toBe('trial');
  });

  it('offers to search without the filters, where they are what is in the way', async () => {
    const { page, links } = search;
    await search.open('?q=trial&kind=Person');
    expect(await search.found()).toBe(0);
    const button = page.locator('.results button');
    expect(await button.textContent()).toMatch(/^Search without the filters: \d+ found$/);
    await button.click();
    await links.first().waitFor();
    expect(await search.asked()).toBe('?q=trial');
  });

  it('does not pass off what comes near as what was asked', async () => {
    await search.open('?q=custmers');
    await search.found();
    expect(await search.said()).toMatch(/^No page says “custmers”\. \d+ come near\.$/);
  });
});

describe('where the index cannot be loaded', () => {
  const UNAVAILABLE = 'The search index could not be loaded. Reload the page to try again.';

  it.each(['pagefind.js', 'pagefind-entry.json*', 'fragment/*'])(
    'says so when %s is missing, and finds again when it is back',
    async (file) => {
      const { page } = search;
      await page.route(`**/pagefind/${file}`, (route) => route.abort());
      await search.open('?q=trial');
      await search.says(UNAVAILABLE);
      await page.unroute(`**/pagefind/${file}`);
      await page.reload();
      expect(await search.found()).toBeGreaterThan(0);
    },
  );

  it('says so when the site was published anew since the page was opened', async () => {
    const { page, links } = search;
    await search.open('?q=trial');
    await search.found();
    await page.route('**/pagefind/pagefind-entry.json*', (route) => route.fulfill({ body: '{}' }));
    await page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.fill('input[type="search"]', 'customers');
    await search.says(UNAVAILABLE);
    expect(await links.count()).toBe(0);
  });
});

describe('the keyboard alone', () => {
  it('goes from the field through everything found, and back', async () => {
    const { page, links } = search;
    await search.open();
    await page.keyboard.type('customers');
    await search.found();
    const count = await links.count();
    for (let at = 0; at < count; at += 1) {
      await page.keyboard.press('ArrowDown');
      expect(await links.nth(at).evaluate((link) => link === document.activeElement)).toBe(true);
    }
    await page.keyboard.press('ArrowDown');
    expect(await search.hasFocus('.more')).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await search.hasFocus('.earlier summary')).toBe(true);
    await page.keyboard.press('Enter');
    await links.nth(count).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await search.hasFocus('.earlier li > a')).toBe(true);
    for (let at = 0; at < count + 3; at += 1) await page.keyboard.press('ArrowUp');
    expect(await search.hasFocus('input[type="search"]')).toBe(true);
  });

  it('gets from the field to the best result by Enter, and opens it by another', async () => {
    const { page } = search;
    await search.open();
    await page.keyboard.type('publishing feels instant');
    await page.keyboard.press('Enter');
    await page.locator('.results :focus').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/2026-q4/platform/publish-fast/**');
  });

  it('reaches every filter by Tab, and the results after them', async () => {
    const { page } = search;
    await search.open('?q=customers');
    await search.found();
    await page.focus('input[type="search"]');
    const names: string[] = [];
    while (!(await search.hasFocus('.results *')) && names.length < 20) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate(() => document.activeElement?.getAttribute('name') ?? ''));
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
    await search.open();
    expect(await search.page.locator('main [role="status"]').count()).toBe(1);
    await search.searchFor('customers');
    expect(await search.said()).toMatch(/^\d+ found: \d+ now, \d+ in earlier periods$/);
  });
});
