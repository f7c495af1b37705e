import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { layoutFindings } from '../support/layout.ts';
import { onePerKind, served, siteOf } from '../support/site.ts';
import { visit } from '../support/visit.ts';
import { findings, type Look, openEverything, pagesToRead } from '../support/walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Screen {
  readonly on: string;
  readonly width: number;
  /** How large a reader has set the text, in percent. */
  readonly text?: number;
}

const SCREENS: readonly Screen[] = [
  { on: 'a phone', width: 360 },
  { on: 'a tablet', width: 800 },
  { on: 'a desk', width: 1440 },
  { on: 'a desk zoomed to 200 %', width: 640 },
  { on: 'a desk with text of 200 %', width: 1280, text: 200 },
];

/** WCAG 1.4.4 and 1.4.10: the same page on every screen, opened once. */
const onEveryScreen: Look = async (tab) => {
  await openEverything(tab);
  const settings = await tab.context().newCDPSession(tab);
  const found: string[] = [];
  for (const { on, width, text = 100 } of SCREENS) {
    await tab.setViewportSize({ width, height: 900 });
    await settings.send('Page.setFontSizes', { fontSizes: { standard: 0.16 * text } });
    found.push(...(await layoutFindings(tab)).map((one) => `on ${on}, ${one}`));
  }
  await settings.detach();
  return found;
};

describe.each(['meridian', 'small', 'bare'] as const)('every page of %s', (name) => {
  it(
    'keeps within the screen, cuts nothing off and lays nothing upon another',
    { timeout: 300_000 },
    async () => {
      const site = await served(await siteOf(name));
      // The product's own pages are the same in every company.
      const pages = pagesToRead(site).filter(
        (page) => name === 'meridian' || !/^(rules|handbook)\/./.test(page),
      );
      expect(await findings(browser, site, pages, onEveryScreen)).toEqual([]);
      site.close();
    },
  );
});

describe.each(['demo', 'talwerk', 'waha'] as const)('every kind of page of %s', (name) => {
  it('does too', { timeout: 120_000 }, async () => {
    const site = await served(await siteOf(name));
    const pages = onePerKind(site).filter((page) => pagesToRead(site).includes(page));
    expect(await findings(browser, site, pages, onEveryScreen)).toEqual([]);
    site.close();
  });
});

describe.each(['demo', 'talwerk', 'meridian'] as const)('the head of every page of %s', (name) => {
  it('is one line on a phone and on a tablet, with all that is in it', { timeout: 120_000 }, async () => {
    const site = await served(await siteOf(name));
    const { page, context } = await visit(browser, { viewport: { width: 360, height: 800 } });
    await page.goto(site.address);
    /** Where what is seen of it begins and ends; a long name may take two lines beside the rest. */
    const isOneLine = () =>
      page.locator('.site-header .page').evaluate((head) => {
        const parts = [...head.querySelectorAll('.brand, .menu-open, nav li, .search-open')];
        const boxes = parts.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect());
        return Math.max(...boxes.map(({ top }) => top)) < Math.min(...boxes.map(({ bottom }) => bottom));
      });
    expect(await isOneLine()).toBe(true);
    await page.click('.menu-open');
    const links = page.locator('.site-header nav a');
    expect(await links.evaluateAll((all) => all.every((one) => one.checkVisibility()))).toBe(true);
    await page.setViewportSize({ width: 800, height: 800 });
    expect(await isOneLine()).toBe(true);
    expect(await page.locator('.menu-open').isVisible()).toBe(false);
    expect(await links.last().isVisible()).toBe(true);
    await context.close();
    site.close();
  });

  it('has its figures on a tablet in columns that begin at one height and do not touch', async () => {
    const site = await served(await siteOf(name));
    const { page, context } = await visit(browser, { viewport: { width: 800, height: 800 } });
    for (const address of ['', 'history/']) {
      await page.goto(site.address + address);
      const figures = await page
        .locator('.figures')
        .first()
        .evaluate((list) =>
          [...list.children].map((one) => {
            const { left, right, top } = one.getBoundingClientRect();
            const line = Number.parseFloat(getComputedStyle(one).borderBlockStartWidth);
            const text = top + line + Number.parseFloat(getComputedStyle(one).paddingBlockStart);
            return { left, right, top, text };
          }),
        );
      for (const [index, one] of figures.entries()) {
        const next = figures[index + 1];
        if (next === undefined || next.left <= one.left) continue;
        expect(next.text, address).toBe(one.text);
        expect(next.left - one.right, address).toBeGreaterThanOrEqual(16);
      }
    }
    await context.close();
    site.close();
  });
});

describe('the measuring itself', () => {
  it('reads a page whose text is really twice as large', async () => {
    const { page, context } = await visit(browser);
    const settings = await context.newCDPSession(page);
    await page.setContent('<p>x</p>');
    await settings.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    const [size, isWide] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('p')!).fontSize,
      matchMedia('(min-width: 60rem)').matches,
    ]);
    expect([size, isWide]).toEqual(['32px', false]);
    await context.close();
  });

  it.each([
    ['a line too wide', '<p style="inline-size:2000px">x</p>', 'pixels too wide'],
    [
      'a word that is cut off',
      '<p style="inline-size:20px;overflow:hidden;white-space:nowrap">Deutlich</p>',
      'cuts off “Deutlich”',
    ],
    [
      'two lines upon each other',
      '<h2 style="margin:0">One</h2><p style="margin:-20px 0 0">Two</p>',
      '“One” and “Two” lie upon each other',
    ],
  ])('would find %s', async (_, html, sentence) => {
    const { page, context } = await visit(browser);
    await page.setContent(html);
    expect((await layoutFindings(page)).join('\n')).toContain(sentence);
    await context.close();
  });

  it('finds nothing where a text is shortened on purpose', async () => {
    const { page, context } = await visit(browser);
    await page.setContent(
      '<p style="inline-size:20px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Deutlich</p>',
    );
    expect(await layoutFindings(page)).toEqual([]);
    await context.close();
  });
});
