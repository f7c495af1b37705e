import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { largeCompanyFiles } from '../support/large-company.ts';
import { layoutFindings } from '../support/layout.ts';
import { mdx } from '../support/mdx.ts';
import { builtCompany, type ServedSite, served } from '../support/site.ts';
import { visit } from '../support/visit.ts';

/** What a page of 1,500 findings may weigh, in bytes of HTML. */
const BUDGET = 250_000;
const DEPARTMENTS = 6;

/** A company in which the rules find 1,500 things today, and a quarter that ended without an end. */
function neglectedCompany(): string {
  const folder = largeCompanyFiles({ objectives: 360, departments: DEPARTMENTS, teams: 4 });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('periods/2026-q2.mdx', mdx('starts: 2026-04-01\nends: 2026-06-30\nphase: closed'));
  for (let department = 0; department < DEPARTMENTS; department++)
    write(
      `objectives/2026-q2/department-${String(department)}/answers.mdx`,
      mdx(
        'title: Answers that customers can rely on\nkeyResults: [{ id: a, title: A }, { id: b, title: B }]',
      ),
    );
  return folder;
}

let browser: Browser;
let site: ServedSite;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await served(await builtCompany(neglectedCompany()));
  page = (await visit(browser)).page;
});
afterAll(async () => {
  site.close();
  await browser.close();
});

const open = (query = '', at = page) => at.goto(`${site.address}health/${query}`);
const inSight = (selector: string, at = page) => at.locator(selector).filter({ visible: true }).count();
const counts = () => page.locator('.rule-findings:not([hidden]) > summary .count').allTextContents();

describe('the health page of a company with 1,500 findings', () => {
  it('weighs less than 250 KB and lists them all', async () => {
    expect(Buffer.byteLength(site.page('health/index.html'))).toBeLessThan(BUDGET);
    await open();
    expect(await page.locator('li[data-team], .brief dd').count()).toBeGreaterThan(1500);
  });

  it('opens on ten findings, with the rules and what ended folded', async () => {
    await open();
    expect(await inSight('.findings li')).toBe(10);
    expect(await inSight('.rule-findings > summary')).toBeGreaterThan(5);
    expect(await page.locator('.past').getAttribute('open')).toBeNull();
    expect(await page.locator('.past > summary .count').textContent()).toBe('12 findings');
  });

  it('is filtered by what the address asks, says how many fit, and opens what can be read at once', async () => {
    await open();
    const before = await counts();
    await page.selectOption('select[name="team"]', 'department-2-team-1');
    await page.waitForFunction(() => location.search !== '');
    await open(await page.evaluate(() => location.search));
    expect(await page.inputValue('select[name="team"]')).toBe('department-2-team-1');
    const fitting = Number((await page.innerText('.list-filters [role="status"]')).split(' ')[0]);
    expect(await inSight('li[data-team], .brief dd')).toBe(fitting);
    expect(await inSight('.first')).toBe(0);
    const now = await counts();
    expect(now.every((count) => /^\d+ of /.test(count))).toBe(true);
    expect(now.reduce((sum, count) => sum + Number.parseInt(count, 10), 0)).toBe(fitting);
    await page.click('.clear');
    expect(await counts()).toEqual(before);
    expect(await inSight('.findings li')).toBe(10);
  });

  it('opens what ended when that is asked for', async () => {
    await open('?period=2026-q2');
    expect(await inSight('.past .rule-findings li')).toBe(2);
    expect(await inSight('.past .brief dd')).toBe(10);
  });

  it('is accessible, folded and filtered, and fits a phone', async () => {
    for (const query of ['', '?team=department-2-team-1']) {
      await open(query);
      expect(await violations(page)).toEqual([]);
    }
    const phone = await visit(browser, { viewport: { width: 360, height: 740 } });
    for (const query of ['', '?team=department-2-team-1']) {
      await open(query, phone.page);
      expect(await layoutFindings(phone.page)).toEqual([]);
    }
    expect(phone.complaints).toEqual([]);
    await phone.context.close();
  });

  it('folds and unfolds without scripts', async () => {
    const plain = await visit(browser, { javaScriptEnabled: false });
    await open('', plain.page);
    expect(await inSight('.list-filters', plain.page)).toBe(0);
    await plain.page.locator('.rule-findings > summary').first().click();
    expect(await inSight('.rule-findings dd, .rule-findings li', plain.page)).toBeGreaterThan(100);
    await plain.context.close();
  });
});
