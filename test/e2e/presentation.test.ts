import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { companyOfSize } from '../support/scorecard-company.ts';
import { builtCompany, type ServedSite, served, siteOf } from '../support/site.ts';
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

const position = (page: Page) => page.locator('slide-show [role="status"]').innerText();
/** The titles of the slides that can be seen. */
const seen = (page: Page) => page.locator('[data-slide]:visible :is(h1, h2)').allInnerTexts();
const open = async (page: Page, hash = '') => page.goto(`${site.address}2026-q4/present/${hash}`);

describe('slides in a browser', () => {
  it('begin with the first over the whole window, and nothing behind them can be reached', async () => {
    const { page, context, complaints } = await visit(browser);
    await open(page);
    expect(await seen(page)).toEqual(['Q4 2026']);
    expect(await position(page)).toBe('Slide 1 of 7');
    expect(await page.locator('slide-show').boundingBox()).toEqual({ x: 0, y: 0, width: 1440, height: 900 });
    const reached = new Set<string>();
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(() => {
          const at = document.activeElement;
          return at === null || at === document.body || at.closest('slide-show') !== null
            ? 'the slides'
            : at.outerHTML;
        }),
      );
    }
    expect([...reached]).toEqual(['the slides']);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('move by keys, and the address keeps the slide', async () => {
    const { page, context } = await visit(browser);
    await open(page);
    const after = async (key: string) => {
      await page.keyboard.press(key);
      const address = await page.evaluate(() => location.hash);
      expect(address).toBe(`#${(await position(page)).split(' ')[1] ?? ''}`);
      return position(page);
    };
    expect(await after('ArrowRight')).toBe('Slide 2 of 7');
    expect(await after('Space')).toBe('Slide 3 of 7');
    expect(await after('ArrowDown')).toBe('Slide 4 of 7');
    expect(await after('PageDown')).toBe('Slide 5 of 7');
    expect(await after('Shift+Space')).toBe('Slide 4 of 7');
    expect(await after('ArrowLeft')).toBe('Slide 3 of 7');
    expect(await after('ArrowUp')).toBe('Slide 2 of 7');
    expect(await after('End')).toBe('Slide 7 of 7');
    expect(await after('ArrowRight')).toBe('Slide 7 of 7');
    expect(await after('Home')).toBe('Slide 1 of 7');
    expect(await after('ArrowLeft')).toBe('Slide 1 of 7');
    await context.close();
  });

  it('move by a click on the slide and by buttons, but not by a click on a link', async () => {
    const { page, context } = await visit(browser);
    await open(page);
    await page.locator('h1').click();
    expect(await position(page)).toBe('Slide 2 of 7');
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await position(page)).toBe('Slide 3 of 7');
    await page.getByRole('button', { name: 'Previous' }).press('Space');
    expect(await position(page)).toBe('Slide 2 of 7');
    await page.locator('[data-slide]:visible h2 a').click();
    await page.waitForURL('**/2026-q4/company/first-week/');
    await context.close();
  });

  it('open at the slide the address names, and follow it', async () => {
    const { page, context } = await visit(browser);
    await open(page, '#3');
    expect(await position(page)).toBe('Slide 3 of 7');
    await page.evaluate(() => (location.hash = '#99'));
    await page.waitForFunction(() => location.hash === '#7');
    expect(await position(page)).toBe('Slide 7 of 7');
    await page.reload();
    expect(await position(page)).toBe('Slide 7 of 7');
    await page.evaluate(() => (location.hash = '#nothing'));
    await page.waitForFunction(() => location.hash === '#1');
    await context.close();
  });

  it('leave no trail: going back leads to where one came from', async () => {
    const { page, context } = await visit(browser);
    await page.goto(`${site.address}2026-q4/scorecard/`);
    await page.getByRole('link', { name: 'Show as slides' }).click();
    await page.waitForURL('**/present/#1');
    for (const key of ['ArrowRight', 'ArrowRight', 'Home', 'End']) await page.keyboard.press(key);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/2026-q4/scorecard/');
    await context.close();
  });

  it('give way to one long page on Escape, and begin again by a button', async () => {
    const { page, context } = await visit(browser);
    await open(page, '#3');
    await page.keyboard.press('Escape');
    expect(await seen(page)).toHaveLength(7);
    await page.keyboard.press('ArrowRight');
    expect(await seen(page)).toHaveLength(7);
    await page.keyboard.press('Enter');
    expect(await position(page)).toBe('Slide 3 of 7');
    expect(await seen(page)).toHaveLength(1);
    await context.close();
  });

  it('follow each other at once, without motion for anybody', async () => {
    const { page, context } = await visit(browser);
    await open(page);
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await context.close();
  });

  it('scroll by keys within a slide that is longer than a small screen', async () => {
    const { page, context } = await visit(browser, { viewport: { width: 360, height: 640 } });
    await open(page, '#5');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => (document.querySelector('[data-here]')?.scrollTop ?? 0) > 0);
    expect(await position(page)).toBe('Slide 5 of 7');
    await context.close();
  });
});

describe('slides without JavaScript', () => {
  it('are one long page whose list leads to each', async () => {
    const { page, context } = await visit(browser, { javaScriptEnabled: false });
    await open(page);
    expect(await seen(page)).toHaveLength(7);
    await page.locator('.slide-list a', { hasText: 'What is at risk' }).click();
    const { y } = (await page.locator('h2', { hasText: 'What is at risk' }).boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(900);
    await context.close();
  });
});

describe('printed slides', () => {
  it.each([
    ['A4', 842, 595],
    ['Letter', 792, 612],
  ])('are one a sheet of %s in landscape, also from the middle of a talk', async (format, width, height) => {
    const { page, context } = await visit(browser);
    await open(page, '#4');
    const pdf = (await page.pdf({ format })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sheets.map(([, ...size]) => size.map((side) => Math.floor(Number(side))))).toEqual(
      Array(7).fill([width, height]),
    );
    await context.close();
  });

  it('are one a sheet also with eight key results each', { timeout: 120_000 }, async () => {
    const size = {
      objectives: 2,
      keyResults: 8,
      supporters: 1,
      inWords: (what: string) => `${what} and more`,
    };
    const own = await served(await builtCompany(companyOfSize(size)));
    const { page, context } = await visit(browser);
    await page.goto(`${own.address}2026-q3/present/`);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(5);
    await context.close();
    own.close();
  });
});
