import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/project.ts';
import { launchBrowser } from '../support/browser.ts';
import { addressOf, onePerKind, served, siteOf } from '../support/site.ts';
import { THEMES, visit } from '../support/visit.ts';

const axe = readFileSync(join(projectRoot, 'node_modules/axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What axe holds against a page, as it is read: rule, place, reason. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations: found } = await page.evaluate(
    (values) =>
      (window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResults> } }).axe.run(
        document,
        {
          runOnly: { type: 'tag', values },
          resultTypes: ['violations'],
        },
      ),
    TAGS,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

describe.each(['demo', 'talentsync', 'acme'] as const)('every kind of page of %s', (name) => {
  it(
    'has nothing axe finds against WCAG 2.2 AA, in light and in dark, with everything opened',
    { timeout: 120_000 },
    async () => {
      const site = await served(await siteOf(name));
      const { page, context } = await visit(browser);
      const found: string[] = [];
      for (const kind of onePerKind(site).filter((one) => !site.page(one).includes('http-equiv="refresh"'))) {
        await page.goto(`${site.address}${addressOf(kind)}`);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
            details.open = true;
        });
        for (const colorScheme of THEMES) {
          await page.emulateMedia({ colorScheme });
          found.push(...(await violations(page)).map((one) => `${kind} in ${colorScheme}: ${one}`));
        }
      }
      expect(found).toEqual([]);
      await context.close();
      site.close();
    },
  );
});

describe('a page of search results', () => {
  it('has nothing axe finds either', async () => {
    const site = await served(await siteOf('demo'));
    const { page, context } = await visit(browser);
    await page.goto(`${site.address}search/?q=customers`);
    await page.waitForSelector('.results li');
    expect(await violations(page)).toEqual([]);
    await context.close();
    site.close();
  });
});

describe('axe itself', () => {
  it('would find a picture without words and a text that is too pale', async () => {
    const { page, context } = await visit(browser);
    await page.setContent('<main><h1>x</h1><p style="color:#ccc">pale</p><img src="data:,"></main>');
    const found = (await violations(page)).map((one) => one.split(' ')[0]);
    expect(found).toEqual(expect.arrayContaining(['color-contrast', 'image-alt', 'html-has-lang']));
    await context.close();
  });
});
