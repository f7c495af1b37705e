import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { onePerKind, type ServedSite, served, siteOf } from '../support/site.ts';
import { visit } from '../support/visit.ts';
import { findings, pagesToRead } from '../support/walk.ts';

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

describe('a page without JavaScript', () => {
  it.each(['demo', 'meridian'] as const)(
    'is readable in %s, whatever its kind, and shows no control that would do nothing',
    async (name) => {
      const company = await served(await siteOf(name));
      const read = pagesToRead(company);
      const kinds = onePerKind(company).filter((page) => read.includes(page));
      const found = await findings(
        browser,
        company,
        kinds,
        async (tab) => {
          const said = await tab.innerText('main');
          const dead = await tab
            .locator('button:visible, select:visible, input:visible, textarea:visible, form:visible')
            .count();
          return [
            ...(said.length > 40 ? [] : [`says only “${said}”`]),
            ...(dead === 0 ? [] : [`shows ${String(dead)} controls`]),
          ];
        },
        { javaScriptEnabled: false },
      );
      expect(found).toEqual([]);
      company.close();
    },
  );

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
