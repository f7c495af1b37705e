import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { addressOf, onePerKind, type ServedSite, served, siteOf } from '../support/site.ts';
import { visit } from '../support/visit.ts';

let browser: Browser;
let site: ServedSite;
let kinds: string[];
beforeAll(async () => {
  browser = await launchBrowser();
  site = await served(await siteOf('demo'));
  kinds = onePerKind(site).filter((page) => !site.page(page).includes('http-equiv="refresh"'));
});
afterAll(async () => {
  site.close();
  await browser.close();
});

describe('a page on any screen', () => {
  it.each([360, 800, 1440])('does not scroll sideways at %i pixels', async (width) => {
    const { page, context } = await visit(browser, { viewport: { width, height: 800 } });
    const wide: string[] = [];
    for (const kind of kinds) {
      await page.goto(`${site.address}${addressOf(kind)}`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${kind} is ${String(over)} pixels too wide`);
    }
    expect(wide).toEqual([]);
    await context.close();
  });
});

describe('a page without JavaScript', () => {
  it('is readable, whatever its kind, and shows no control that would do nothing', async () => {
    const { page, context } = await visit(browser, { javaScriptEnabled: false });
    for (const kind of kinds) {
      await page.goto(`${site.address}${addressOf(kind)}`);
      expect((await page.innerText('main')).length, kind).toBeGreaterThan(40);
      const controls = page.locator(
        'button:visible, select:visible, input:visible, textarea:visible, form:visible',
      );
      expect(await controls.count(), kind).toBe(0);
    }
    await context.close();
  });

  it('shows the cascade open and in full', async () => {
    const { page, context } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(`${site.address}2026-q4/cascade/`);
    const links = page.locator('.tree a');
    expect(await links.count()).toBeGreaterThan(20);
    for (const link of await links.all()) expect(await link.isVisible()).toBe(true);
    expect(await page.locator('svg.cascade').isVisible()).toBe(true);
    await context.close();
  });

  it('shows the tables, the reasons for a number and the text to take along', async () => {
    const { page, context } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(`${site.address}2026-q4/table/`);
    expect(await page.locator('table tbody tr').count()).toBeGreaterThan(40);
    await page.goto(`${site.address}2026-q4/platform/publish-fast/`);
    const why = page.locator('details', { hasText: 'Why 0.58' }).last();
    await why.locator('summary').click();
    expect(await why.innerText()).toContain('(1 × 0.50 + 1 × 0.75 + 1 × 0.50) / 3 = 0.58');
    await page.locator('details.copy summary').click();
    expect(await page.locator('details.copy code').innerText()).toContain('flowchart LR');
    await context.close();
  });

  it('says on the search page what else leads there', async () => {
    const { page, context } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(`${site.address}search/`);
    expect(await page.innerText('main')).toContain('Search needs JavaScript.');
    await context.close();
  });
});

describe('a printed page', () => {
  it('leaves out navigation and buttons and keeps what it says', async () => {
    const { page, context } = await visit(browser);
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.address}2026-q4/platform/publish-fast/`);
    for (const part of ['.site-header', '.site-footer', '.period-bar', '.copy'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await context.close();
  });
});
