import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POLICY } from '../../src/build/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { addressOf, onePerKind, type ServedSite, served, siteOf } from '../support/site.ts';
import { THEMES, visit } from '../support/visit.ts';

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

describe('every kind of page, under the policy a server should send', () => {
  it.each(THEMES)('loads without a complaint in %s, drawings and pictures included', async (colorScheme) => {
    const { page, context, complaints } = await visit(browser, { colorScheme });
    const kinds = onePerKind(site);
    expect(kinds.length).toBeGreaterThanOrEqual(20);
    for (const kind of kinds.filter((one) => one !== '404.html')) {
      const response = await page.goto(`${site.address}${addressOf(kind)}`);
      await page.waitForTimeout(100);
      expect(response?.status(), kind).toBe(200);
      expect(response?.headers()['content-security-policy']).toBe(POLICY);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('answers 404 with a page that leads on', async () => {
    const { page, context } = await visit(browser);
    const response = await page.goto(`${site.address}2026-q4/nobody/nothing/`);
    expect(response?.status()).toBe(404);
    expect(await page.textContent('h1')).toBe('This page is not here.');
    await page.click('main a[href="/search/"]');
    expect(new URL(page.url()).pathname).toBe('/search/');
    await context.close();
  });

  it('leads from an old address to the new one', async () => {
    const { page, context } = await visit(browser);
    await page.goto(`${site.address}2025-q4/product/first-sequence/`);
    await page.waitForURL('**/2025-q4/onboarding/first-sequence/');
    await context.close();
  });
});

describe('an authored drawing', () => {
  it('is drawn in colours of its own in light and in dark, and can be read in both', async () => {
    const address = `${site.address}2026-q4/platform/publish-fast/`;
    const seen: string[] = [];
    for (const colorScheme of THEMES) {
      const { page, context } = await visit(browser, { colorScheme });
      await page.goto(address, { waitUntil: 'networkidle' });
      const drawing = page.locator('.diagram svg').first();
      expect((await drawing.boundingBox())?.width).toBeGreaterThan(100);
      const nodes = await drawing.evaluate((svg) =>
        [...svg.querySelectorAll('.node, g')].flatMap((node) => {
          const shape = node.querySelector(':scope > rect, :scope > path, :scope > polygon, :scope > circle');
          const text = node.querySelector('text');
          if (shape === null || text === null) return [];
          return [
            { fill: getComputedStyle(shape).fill, ink: getComputedStyle(text).fill, said: text.textContent },
          ];
        }),
      );
      const named = nodes.filter(({ said, fill }) => said.trim() !== '' && fill.startsWith('rgb('));
      expect(named.length).toBeGreaterThan(1);
      for (const { fill, ink, said } of named)
        expect(contrast(fill, ink), `${said} in ${colorScheme}`).toBeGreaterThan(4.5);
      seen.push(named[0]!.fill);
      await context.close();
    }
    expect(seen[0]).not.toBe(seen[1]);
  });
});

/** Contrast of two colours written as `rgb(…)`, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
