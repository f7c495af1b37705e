import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { onePerKind, type ServedSite, served, siteOf } from '../support/site.ts';
import { visit } from '../support/visit.ts';
import { findings, openEverything, pagesToRead } from '../support/walk.ts';

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

/** Where something has a colour of its own, the colour the browser really paints it in. */
const painted = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe('a reader who asks for less motion', () => {
  const moving = (page: Page) =>
    page.evaluate(() => {
      const parts = [...document.querySelectorAll('*')];
      const isMoving = (part: Element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(part);
        const lasts = transitionDuration.split(',').some((one) => Number.parseFloat(one) > 0.01);
        return lasts || animationName !== 'none' || scrollBehavior === 'smooth';
      };
      return parts.filter(isMoving).map((part) => `moves ${part.tagName.toLowerCase()}.${part.className}`);
    });

  it('sees none, on any kind of page', async () => {
    const read = pagesToRead(site);
    const kinds = onePerKind(site).filter((page) => read.includes(page));
    const look = async (tab: Page) => {
      await openEverything(tab);
      return moving(tab);
    };
    expect(await findings(browser, site, kinds, look, { reducedMotion: 'reduce' })).toEqual([]);
  });

  it('would be told of motion', async () => {
    const { page, context } = await visit(browser);
    await page.setContent('<p style="transition: opacity 1s">x</p>');
    expect(await moving(page)).toEqual(['moves p.']);
    await context.close();
  });
});

describe.each(['light', 'dark'] as const)('a reader with colours of their own, %s', (colorScheme) => {
  const options = { colorScheme, forcedColors: 'active' } as const;

  it('tells states apart by shape and word', async () => {
    const { page, context } = await visit(browser, options);
    await page.goto(`${site.address}2026-q4/`);
    const states = await page.locator('.status').evaluateAll((all) =>
      all.map((one) => ({
        word: one.textContent.trim(),
        shape: one.querySelector('path')?.getAttribute('d') ?? '',
        ink: getComputedStyle(one.querySelector('svg') ?? one).stroke,
        paper: getComputedStyle(document.documentElement).backgroundColor,
      })),
    );
    const shapes = new Map(states.map(({ word, shape }) => [word.replace(/^\d+ /, '').toLowerCase(), shape]));
    expect(shapes.size).toBeGreaterThanOrEqual(3);
    expect(new Set(shapes.values()).size).toBe(shapes.size);
    for (const { word, ink, paper } of states) expect(ink, word).not.toBe(paper);
    await context.close();
  });

  it('sees how far a bar is filled, and to where', async () => {
    const { page, context } = await visit(browser, options);
    await page.goto(`${site.address}2026-q4/platform/publish-fast/`);
    const paper = await painted(page, 'html', 'background-color');
    const fill = await painted(page, 'svg.bar .fill', 'fill');
    expect(await painted(page, 'svg.bar .track', 'fill')).toBe(paper);
    expect(await painted(page, 'svg.bar .track', 'stroke')).not.toBe(paper);
    expect(fill).not.toBe(paper);
    expect(await painted(page, 'svg.bar .mark', 'stroke')).not.toBe(paper);
    expect(await painted(page, 'svg.bar .mark', 'stroke')).not.toBe(fill);
    await context.close();
  });

  it('sees where the focus is, and which page of a period they are on', async () => {
    const { page, context } = await visit(browser, options);
    await page.goto(`${site.address}2026-q4/scores/`);
    const paper = await painted(page, 'html', 'background-color');
    for (let step = 0; step < 4; step++) await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement!);
      return { outlineStyle, width: Number.parseFloat(outlineWidth), outlineColor };
    });
    expect(outline).toMatchObject({ outlineStyle: 'solid', width: 2 });
    expect(outline.outlineColor).not.toBe(paper);
    const edge = 'border-block-end-color';
    expect(await painted(page, '.period-bar .site-nav a[aria-current]', edge)).not.toBe(paper);
    expect(await painted(page, '.period-bar .site-nav a:not([aria-current])', edge)).toBe(paper);
    await context.close();
  });
});

describe('a reader who asks for more contrast', () => {
  it('gets quiet words in full ink, and bars with an edge', async () => {
    const { page, context } = await visit(browser, { contrast: 'more' });
    await page.goto(`${site.address}2026-q4/platform/publish-fast/`);
    const ink = await painted(page, 'body', 'color');
    expect(await painted(page, 'main .quiet', 'color')).toBe(ink);
    expect(await painted(page, 'svg.bar .track', 'stroke')).toBe(ink);
    await page.emulateMedia({ contrast: 'no-preference' });
    expect(await painted(page, 'main .quiet', 'color')).not.toBe(ink);
    await context.close();
  });
});
