import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type ServedSite, served, siteOf } from '../support/site.ts';
import { visit } from '../support/visit.ts';

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

describe('the choice of colours', () => {
  it('holds on the next page and after a reload, and is all that is stored', async () => {
    const { page, context, complaints } = await visit(browser, { colorScheme: 'light' });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.goto(site.address);
    const light = await paper();
    await page.selectOption('theme-choice select', 'dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.goto(`${site.address}teams/`);
    expect(await paper()).toBe(dark);
    await page.reload();
    expect(await paper()).toBe(dark);
    expect(await page.inputValue('theme-choice select')).toBe('dark');
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ theme: 'dark' });
    expect(await context.cookies()).toEqual([]);
    await page.selectOption('theme-choice select', '');
    expect(await paper()).toBe(light);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is dark by itself where the system is', async () => {
    const { page, context } = await visit(browser, { colorScheme: 'dark' });
    await page.goto(site.address);
    const [red = 255] = (
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    )
      .match(/\d+/g)!
      .map(Number);
    expect(red).toBeLessThan(60);
    await context.close();
  });
});

describe('the button beside a text to take along', () => {
  it('copies the whole text and says so', async () => {
    const { page, context } = await visit(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${site.address}2026-q4/cascade/`);
    await page.click('details.copy summary');
    await page.click('copy-text button');
    await page.waitForFunction(() => document.querySelector('copy-text button')?.textContent === 'Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.textContent('copy-text code'));
    expect(copied).toMatch(/^flowchart LR\n/);
    await context.close();
  });
});

describe('the keyboard', () => {
  it('reaches the skip link first, and by it the content', async () => {
    const { page, context } = await visit(browser);
    await page.goto(`${site.address}2026-q4/`);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    const box = await skip.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('_main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await context.close();
  });

  it('always shows where it is, on forty stops of an objective’s page', async () => {
    const { page, context } = await visit(browser);
    await page.goto(`${site.address}2026-q4/platform/publish-fast/`);
    const unseen: string[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const at = document.activeElement;
        if (at === null || at === document.body) return null;
        const marks = [at, ...at.querySelectorAll('*')].map((one) => getComputedStyle(one));
        const isMarked = marks.some(
          ({ outlineStyle, outlineWidth, stroke, strokeWidth }) =>
            (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) ||
            (stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2),
        );
        return isMarked ? null : at.outerHTML.slice(0, 120);
      });
      if (hidden !== null) unseen.push(hidden);
    }
    expect(unseen).toEqual([]);
    await context.close();
  });

  it('opens and closes a part of the cascade', async () => {
    const { page, context } = await visit(browser);
    await page.goto(`${site.address}2026-q4/cascade/`);
    const branch = page.locator('.tree details').first();
    await branch.locator('> summary').focus();
    await page.keyboard.press('Enter');
    expect(await branch.getAttribute('open')).toBeNull();
    await page.keyboard.press('Enter');
    expect(await branch.getAttribute('open')).toBe('');
    await context.close();
  });
});
