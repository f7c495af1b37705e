import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { layoutFindings } from '../support/layout.ts';
import { onePerKind, served, siteOf } from '../support/site.ts';
import { visit } from '../support/visit.ts';
import { findings, type Look, pagesToRead } from '../support/walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What an upright A4 leaves between usual margins, in CSS pixels, and a sheet that lies. */
const UPRIGHT = 718;
const LYING = 1047;
/** Kinds of pages whose style asks for a lying sheet. */
const LIES = /\/(?:cascade|table|present)\/index\.html$/;

/** What a sheet of paper would lose: buttons cannot be pressed, boxes cannot be scrolled. */
const onPaper: Look = async (tab) => {
  const found = await layoutFindings(tab);
  const more = await tab.evaluate(() => {
    const parts = document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *)');
    return [...parts].flatMap((part) => {
      if (!part.checkVisibility() || part.closest('.visually-hidden') !== null) return [];
      if (part.matches('button, details:not([open]), .site-header, .site-footer, nav:not(.breadcrumb)'))
        return [`prints ${part.tagName.toLowerCase()} “${part.innerText.slice(0, 40)}”`];
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(part).overflowX);
      return scrolls && part.scrollWidth > part.clientWidth + 1
        ? [`cuts off “${part.innerText.replace(/\s+/g, ' ').slice(0, 40)}”`]
        : [];
    });
  });
  return [...found, ...more];
};

describe.each(['demo', 'meridian'] as const)('every kind of page of %s, printed', (name) => {
  it(
    'leaves out what only works on a screen and loses nothing at the edge',
    { timeout: 120_000 },
    async () => {
      const site = await served(await siteOf(name));
      const read = pagesToRead(site);
      const kinds = onePerKind(site).filter((page) => read.includes(page) && !page.startsWith('search/'));
      expect(
        await findings(browser, site, kinds, async (tab) => {
          const lies = LIES.test(`${new URL(tab.url()).pathname}index.html`);
          await tab.setViewportSize({ width: lies ? LYING : UPRIGHT, height: 900 });
          await tab.emulateMedia({ media: 'print' });
          const found = await onPaper(tab);
          await tab.emulateMedia({ media: 'screen' });
          return found;
        }),
      ).toEqual([]);
      site.close();
    },
  );
});

describe('a printed page', () => {
  it('keeps what it says', async () => {
    const site = await served(await siteOf('demo'));
    const { page, context } = await visit(browser);
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.address}2026-q4/platform/publish-fast/`);
    for (const part of ['h1', '.kr h3', '.kr .measure', '.goal', 'svg.bar'])
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    await context.close();
    site.close();
  });

  it('is dark on white, whatever the screen was', async () => {
    const site = await served(await siteOf('demo'));
    const { page, context } = await visit(browser, { colorScheme: 'dark' });
    await page.goto(`${site.address}2026-q4/platform/publish-fast/`);
    await page.emulateMedia({ media: 'print' });
    const painted = await page.evaluate(() => {
      const { color } = getComputedStyle(document.body);
      return [getComputedStyle(document.documentElement).backgroundColor, color];
    });
    expect(painted).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await context.close();
    site.close();
  });
});
