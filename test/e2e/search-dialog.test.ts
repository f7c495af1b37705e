import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { searchOf } from '../support/search.ts';
import { addressOf, onePerKind } from '../support/site.ts';
import { THEMES, visit } from '../support/visit.ts';

const search = searchOf('demo-under-okr');

describe('search over any page', () => {
  it('fetches nothing of the index before it is opened', { timeout: 90_000 }, async () => {
    const { page, site } = search;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const kind of onePerKind(site).filter(
      (one) => one !== 'search/index.html' && !site.page(one).includes('http-equiv="refresh"'),
    ))
      await page.goto(site.address + addressOf(kind));
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });

  it.each(['Control+k', '/'])('opens by %s, finds, and goes with Escape to where one was', async (key) => {
    const { page, site } = search;
    await page.goto(`${site.address}2026-q4/`);
    const link = page.locator('main a').first();
    await link.focus();
    await page.keyboard.press(key);
    await search.isReady();
    expect(await search.dialog.getAttribute('aria-label')).toBe('Search all periods');
    expect(await search.searchFor('publishing feels instant')).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await search.dialog.waitFor({ state: 'detached' });
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press(key);
    await search.isReady();
    expect(await page.locator('.results li').count()).toBeGreaterThan(0);
    await page.keyboard.type('trial');
    expect(await page.inputValue('input[type="search"]')).toBe('trial');
    await page.click('.search-close');
    expect(await search.dialog.count()).toBe(0);
    expect(search.complaints).toEqual([]);
  });

  it('opens by its link, leads to what was found, and can be linked to', async () => {
    const { page, site } = search;
    await page.goto(`${site.address}teams/`);
    await page.click('.search-open');
    await search.isReady();
    await search.searchFor('publishing feels instant');
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
    await search.isReady();
    await search.searchFor('publishing feels instant');
    await page.locator('.results li > a').first().click();
    await search.dialog.waitFor({ state: 'detached' });
  });

  it('loses nothing that is typed while it is being fetched', async () => {
    const { page, site } = search;
    await page.route('**/search/', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(`${site.address}2026-q4/`);
    await page.keyboard.press('/');
    await page.keyboard.type('publishing');
    await search.isReady();
    await page.keyboard.type(' feels');
    expect(await page.inputValue('input[type="search"]')).toBe('publishing feels');
    expect(await search.found()).toBeGreaterThan(0);
  });

  it('keeps its filters folded, and fetches and counts them when they are unfolded', async () => {
    const { page } = search;
    const filters: string[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.pf_filter')) filters.push(response.url());
    });
    await search.openOver('2026-q4/');
    const count = await search.searchFor('customers');
    expect(filters).toHaveLength(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const kinds = await search.valuesOf('kind');
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(count);
    expect(filters).toHaveLength(8);
    const [first] = kinds;
    await page.selectOption('select[name="kind"]', first!.value);
    await search.says(`${String(first!.count)} found`);
    expect(await page.textContent('.search-set')).toBe('(1)');
  });

  it('leaves / alone while one types, and Ctrl-K to the field on the search page', async () => {
    const { page } = search;
    await search.open();
    await page.keyboard.type('a/b');
    expect(await page.inputValue('input[type="search"]')).toBe('a/b');
    await page.focus('select[name="period"]');
    await page.keyboard.press('Control+k');
    expect(await search.hasFocus('input[type="search"]')).toBe(true);
    expect(await search.dialog.count()).toBe(0);
  });

  it('lets the / key be switched off for good, and keeps Ctrl-K', async () => {
    const { page } = search;
    await search.openOver('2026-q4/');
    await page.click('.search-help summary');
    await page.uncheck('search-slash-choice input');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.search-open kbd')?.textContent === 'Ctrl K');
    await page.reload();
    await page.keyboard.press('/');
    expect(await search.dialog.count()).toBe(0);
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ slash: 'off' });
    await page.keyboard.press('Control+k');
    await search.isReady();
    await page.click('.search-help summary');
    expect(await page.isChecked('search-slash-choice input')).toBe(false);
    await page.check('search-slash-choice input');
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
  });

  it('is a page of its own without script', async () => {
    const { site } = search;
    const { page, context } = await visit(search.browser, { javaScriptEnabled: false });
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
      const { page } = search;
      await page.emulateMedia({ colorScheme });
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await search.openOver('2026-q4/');
        await search.searchFor('customers');
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('dialog details'))
            (details as HTMLDetailsElement).open = true;
        });
        await page.locator('.earlier details:last-of-type li').first().waitFor();
        expect(await violations(page)).toEqual([]);
        expect(await search.dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      }
    },
  );
});
