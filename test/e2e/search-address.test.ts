import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { found } from '../support/search.ts';
import { type ServedSite, served, siteOf } from '../support/site.ts';
import { visit, type Visit } from '../support/visit.ts';

let browser: Browser;
let site: ServedSite;
let now: Visit;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await served(await siteOf('demo'));
  now = await visit(browser);
  page = now.page;
});
afterAll(async () => {
  site.close();
  await browser.close();
});

const asked = () => page.evaluate(() => location.search);
const field = () => page.inputValue('input[type="search"]');

describe('the address of a search', () => {
  it('asks the same of whoever it is sent to', async () => {
    await page.goto(`${site.address}search/?q=customers&period=Q4+2026&status=On+track`);
    const count = await found(page);
    const titles = await page.locator('.results li > a').allTextContents();
    expect(titles.length).toBeGreaterThan(0);
    expect(await field()).toBe('customers');
    expect(await page.inputValue('select[name="period"]')).toBe('Q4 2026');
    expect(await page.inputValue('select[name="status"]')).toBe('On track');
    expect(new Set(await page.locator('.results .when').allTextContents())).toEqual(new Set(['Q4 2026 now']));
    const other = await visit(browser);
    await other.page.goto(page.url());
    expect(await found(other.page)).toBe(count);
    expect(await other.page.locator('.results li > a').allTextContents()).toEqual(titles);
    await other.context.close();
  });

  it('has a step back for each question, but none for each letter', async () => {
    await page.goto(`${site.address}search/`);
    await page.keyboard.type('trial', { delay: 10 });
    await found(page);
    expect(await asked()).toBe('?q=trial');
    await page.selectOption('select[name="kind"]', 'Objective');
    expect(await asked()).toBe('?q=trial&kind=Objective');
    await page.fill('input[type="search"]', 'trial pages');
    expect(await asked()).toBe('?q=trial+pages&kind=Objective');
    await page.goBack();
    expect([await asked(), await field()]).toEqual(['?q=trial&kind=Objective', 'trial']);
    await page.goBack();
    expect([await asked(), await page.inputValue('select[name="kind"]')]).toEqual(['?q=trial', '']);
    const count = await found(page);
    await page.goBack();
    expect([await asked(), await field()]).toEqual(['', '']);
    await page.locator('.results li').first().waitFor({ state: 'detached' });
    await page.goForward();
    expect([await asked(), await field(), await found(page)]).toEqual(['?q=trial', 'trial', count]);
  });

  it('is taken up again on the way back from a result', async () => {
    await page.goto(`${site.address}search/?q=churn&level=Company`);
    const count = await found(page);
    await page.locator('.results li > a').first().click();
    await page.waitForURL((url) => !url.pathname.includes('search'));
    await page.goBack();
    expect(await found(page)).toBe(count);
    expect([await asked(), await field()]).toEqual(['?q=churn&level=Company', 'churn']);
  });

  it('may ask for filters alone, and for what does not exist', async () => {
    await page.goto(`${site.address}search/?owner=Nadia+Osei`);
    expect(await found(page)).toBeGreaterThan(2);
    await page.goto(`${site.address}search/?q=trial&team=Astronauts`);
    expect(await found(page)).toBe(0);
    expect(await page.inputValue('select[name="team"]')).toBe('Astronauts');
    expect(now.complaints).toEqual([]);
  });
});
