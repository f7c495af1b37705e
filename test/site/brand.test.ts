import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SURFACES } from '../../src/domain/accent.ts';
import { projectRoot } from '../../src/project.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { companyOf } from '../support/cli.ts';
import { type BuiltSite, builtCompany, served } from '../support/site.ts';
import { THEMES, visit } from '../support/visit.ts';

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><path d="M0 0h80v40H0z"/></svg>';

describe('a company with a logo and a colour of its own', () => {
  let site: BuiltSite;
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
    site = await builtCompany(
      companyOf({
        'company.yaml': 'name: Fernwell\nasOf: 2026-08-12\nbrand: { logo: ./logo.svg, accent: "#7a0048" }\n',
        'logo.svg': LOGO,
      }),
      { OKR_BASE: '/okr' },
    );
  });
  afterAll(() => browser.close());

  it('shows both on every page, readable in light and dark', async () => {
    const { address, close } = await served(site);
    const { page, context, complaints } = await visit(browser);
    const accents: string[] = [];
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${address}2026-q3/company/win/`);
      accents.push(
        await page.evaluate(() => {
          document.body.style.accentColor = 'var(--accent)';
          return getComputedStyle(document.body).accentColor;
        }),
      );
      const logo = page.locator('.site-header img');
      expect(
        await logo.evaluate((img: HTMLImageElement) => [img.width, img.height, img.naturalWidth]),
      ).toEqual([48, 24, 80]);
      expect(await violations(page)).toEqual([]);
    }
    expect(accents[0]).toBe('rgb(122, 0, 72)');
    expect(accents[1]).not.toBe(accents[0]);
    expect(complaints).toEqual([]);
    await context.close();
    close();
  });
});

describe('the surfaces a colour is checked against', () => {
  it('are those of the design', () => {
    const tokens = readFileSync(join(projectRoot, 'src/styles/tokens.css'), 'utf8');
    ['paper', 'raised', 'sunken'].forEach((name, index) => {
      const value = `--${name}: light-dark(${String(SURFACES.light[index])}, ${String(SURFACES.dark[index])});`;
      expect(tokens).toContain(value);
    });
  });
});
