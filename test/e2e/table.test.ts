import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { builtCompany, type ServedSite, served } from '../support/site.ts';
import { trackedCompany } from '../support/tracked-company.ts';
import { THEMES, visit, type Visit } from '../support/visit.ts';

const BULK = 250;

let browser: Browser;
let site: ServedSite;
let now: Visit;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await served(await builtCompany(trackedCompany(BULK)));
  now = await visit(browser);
  page = now.page;
});
afterAll(async () => {
  site.close();
  await browser.close();
});

const open = (query: string, at = page) => at.goto(`${site.address}2026-q3/table/${query}`);
const asked = () => page.evaluate(() => location.search + location.hash);
const said = () => page.innerText('.list-filters [role="status"]');
/** The key results in sight, in their order. */
const titles = () => page.locator('[data-numbers] th > :first-child').allTextContents();
const headings = () => page.locator('tr.group a').allTextContents();
const header = (name: string) => page.getByRole('columnheader', { name, exact: true });
const column = async (index: number) => {
  const cells = await page.locator(`[data-numbers] > :nth-child(${index})`).allTextContents();
  return cells.map((text) => text.replaceAll('\u00a0', ' '));
};

describe('a filtered tracking sheet', () => {
  it('shows what fits, with the objectives it belongs to, and says how many', async () => {
    await open('');
    expect(await said()).toBe('256 shown');
    await page.selectOption('select[name="team"]', 'sales');
    expect(await titles()).toEqual(['=Calls a week', 'Cash flow', 'They name us first']);
    expect(await headings()).toEqual(['Fill the "pipeline", early', 'Größere Kunden in Köln']);
    expect(await said()).toBe('3 of 256 shown');
    await page.selectOption('select[name="owner"]', 'jo');
    expect(await titles()).toEqual(['They name us first']);
    await page.selectOption('select[name="team"]', '');
    expect(await titles()).toEqual(['Keep churn low', 'They name us first']);
    expect(await asked()).toBe('?owner=jo');
  });

  it('counts behind each value what it would leave, and lets none be chosen that leaves nothing', async () => {
    await open('?theme=growth');
    const teams = page.locator('select[name="team"] option');
    expect((await teams.allTextContents()).map((text) => text.trim())).toEqual([
      ...['any', 'Fernwell (0)', 'Product (0)', 'Sales (3)', 'EMEA (1)'],
    ]);
    expect(await teams.nth(1).isDisabled()).toBe(true);
    expect(await page.inputValue('select[name="theme"]')).toBe('growth');
  });

  it('finds words of key results, objectives, teams and owners, without their accents', async () => {
    await open('');
    for (const [words, found] of [
      ['cash', ['Cash flow']],
      ['koln', ['They name us first']],
      ['OZ churn', ['Keep churn low']],
      ['emea first', ['They name us first']],
    ] as const) {
      await page.fill('input[name="find"]', words);
      expect(await titles(), words).toEqual(found);
    }
    await page.fill('input[name="find"]', 'nowhere');
    expect([await titles(), await headings()]).toEqual([[], []]);
    expect(await said()).toBe('None of 256 fits all of this together.');
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    expect([await said(), await asked(), await page.inputValue('input[name="find"]')]).toEqual([
      ...['256 shown', '', ''],
    ]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('team');
  });

  it('takes up what an address asks, passes over what it does not know, and keeps the rest of it', async () => {
    await open('?from=mail&team=sales&status=astonished&theme=growth&find=flow#top');
    expect(await titles()).toEqual(['Cash flow']);
    await page.selectOption('select[name="theme"]', '');
    expect(await asked()).toBe('?from=mail&team=sales&find=flow#top');
  });

  it('is the same on the way back', async () => {
    await open('');
    await page.selectOption('select[name="team"]', 'emea');
    await page.fill('input[name="find"]', 'first');
    await page.click('[data-numbers] a');
    await page.waitForURL((url) => url.pathname.includes('cologne'));
    await page.goBack();
    expect(await titles()).toEqual(['They name us first']);
    expect(await page.inputValue('input[name="find"]')).toBe('first');
  });
});

describe('a sorted tracking sheet', () => {
  const BY_CONFIDENCE = ['Cash flow', 'Keep churn low', '=Calls a week', 'Grow bookings'];

  it('goes from ascending to descending and back to the organisation, numbers by value, the empty last', async () => {
    const confidence = header('Confidence').getByRole('button');
    await open('');
    await confidence.click();
    expect((await titles()).slice(0, 5)).toEqual([...BY_CONFIDENCE, 'Bulk 0']);
    expect(await header('Confidence').getAttribute('aria-sort')).toBe('ascending');
    expect(await asked()).toBe('?sort=confidence');
    await confidence.click();
    expect((await titles()).slice(0, 5)).toEqual([...BY_CONFIDENCE.toReversed(), 'Bulk 0']);
    expect(await header('Confidence').getAttribute('aria-sort')).toBe('descending');
    expect(await asked()).toBe('?sort=confidence&order=descending');
    expect(await page.innerText('.order')).toBe('Sorted by Confidence, descending');
    await confidence.click();
    expect((await titles())[0]).toBe('Grow bookings');
    expect(await header('Confidence').getAttribute('aria-sort')).toBeNull();
    expect(await asked()).toBe('');
    expect((await headings())[0]).toBe('Win customers who stay');
  });

  it('compares values, not what is shown of them, and what is urgent comes first', async () => {
    await open('?sort=baseline&team=sales');
    expect((await column(3)).slice(0, 2)).toEqual(['−€20.5', '9 calls']);
    await open('?sort=current&order=descending&theme=calm');
    expect(await column(5)).toEqual(['$900K', '2.6%']);
    await open('?sort=status&team=company');
    expect(await titles()).toEqual(['Keep churn low', 'Grow bookings']);
    await open('?sort=key-result&find=bulk+9');
    expect((await titles()).slice(0, 3)).toEqual(['Bulk 9', 'Bulk 19', 'Bulk 29']);
  });

  it('names the objective in each row, and loses nobody on the keyboard', async () => {
    await open('?sort=score&team=sales');
    expect(await page.locator('tr.group').count()).toBe(0);
    expect(await page.locator('[data-numbers] .of:visible').allInnerTexts()).toEqual([
      ...['Fill the "pipeline", early', 'Fill the "pipeline", early', 'Größere Kunden in Köln'],
    ]);
    await header('Owner').getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await asked()).toBe('?sort=owner&team=sales&order=descending');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Owner');
    await page.selectOption('select[name="team"]', 'company');
    expect(await column(2)).toEqual(['Mara Lindqvist', 'Jörg Öz and Mara Lindqvist']);
  });
});

describe('the CSV of a tracking sheet', () => {
  const taken = async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV of what is shown' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('2026-q3-key-results.csv');
    return readFileSync(await file.path(), 'utf8');
  };

  it('has the rows that are shown, in their order, with numbers as they are', async () => {
    await open('?team=sales&sort=confidence');
    const at = `${site.address}2026-q3`;
    expect(await taken()).toBe(
      [
        '\uFEFFTeam,Objective,Objective id,Key result,Key result id,Address,Owner,Unit,Baseline,Target,Target in words,Now,Progress,Score,Confidence,Confidence on August 4,Status,Blockers',
        `Sales,"Fill the ""pipeline"", early",2026-q3/sales/pipeline,Cash flow,2026-q3/sales/pipeline#cash,${at}/sales/pipeline/#cash,VP Sales,EUR,-20.5,5,€5,-30,-0.3725,0,2,,Off track,`,
        `Sales,"Fill the ""pipeline"", early",2026-q3/sales/pipeline,'=Calls a week,2026-q3/sales/pipeline#calls,${at}/sales/pipeline/#calls,VP Sales,calls,9,10,10 calls,9.25,0.25,0.25,9,,On track,`,
        `EMEA,Größere Kunden in Köln,2026-q3/emea/cologne,They name us first,2026-q3/emea/cologne#names,${at}/emea/cologne/#names,Jörg Öz,,,,judged by a person at the end,,,,,,No data,`,
        '',
      ].join('\r\n'),
    );
  });

  it('has rows that are not laid out yet, and objectives without key results', async () => {
    await open('?team=product');
    const lines = (await taken()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 1 + BULK);
    expect(
      lines.filter((line) => line.startsWith('Product,A quiet quarter,2026-q3/product/quiet,,,')),
    ).toHaveLength(1);
  });
});

describe('a large tracking sheet', () => {
  it('lays out the first rows, and the others as one scrolls to them or prints', async () => {
    await open('?sort=target');
    expect((await titles()).length).toBeLessThan(BULK);
    const afterScrolling = async () => {
      await page.evaluate(() => document.querySelector('.sheet')?.scrollTo(0, 1e6));
      return (await titles()).length;
    };
    await expect.poll(afterScrolling, { timeout: 10_000 }).toBe(BULK + 6);
    await open('?sort=target');
    expect((await titles()).length).toBeLessThan(BULK);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await titles()).toHaveLength(BULK + 6);
  });

  it('has every row in sight where its script does not come, although others run', async () => {
    const { page: tab, context } = await visit(browser);
    await tab.route('**/TrackingTable*.js', (route) => route.abort('blockedbyclient'));
    await open('', tab);
    expect(await tab.locator('thead button').count()).toBe(0);
    expect(await tab.locator('[data-numbers]:visible').count()).toBe(BULK + 6);
    await context.close();
  });

  it('keeps its header and its first column in sight, also on a phone', async () => {
    const { page: phone, context } = await visit(browser, { viewport: { width: 360, height: 740 } });
    await open('', phone);
    const place = (selector: string) =>
      phone
        .locator(selector)
        .first()
        .evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);
    const before = [await place('thead th'), await place('[data-numbers] th')];
    await phone.evaluate(() => document.querySelector('.sheet')?.scrollTo(300, 0));
    const after = [await place('thead th'), await place('[data-numbers] th')];
    expect(after.map(({ left }) => left)).toEqual(before.map(({ left }) => left));
    expect(after[1]?.width).toBeLessThan(180);
    await phone.evaluate(() => document.querySelector('.sheet')?.scrollTo(0, 900));
    expect((await place('thead th')).top).toBe((await place('.sheet')).top);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await context.close();
  });
});

describe('every tracking sheet', () => {
  it.each(THEMES)('has nothing for axe to find while filtered and sorted, %s', async (theme) => {
    const { page: tab, context } = await visit(browser, { colorScheme: theme });
    await open('?team=sales&sort=confidence&find=c', tab);
    expect(await tab.locator('[data-numbers]').count()).toBe(2);
    expect(await violations(tab)).toEqual([]);
    await context.close();
  });

  it('is whole and has no idle control without script', async () => {
    const { page: plain, context } = await visit(browser, { javaScriptEnabled: false });
    await open('?team=sales&sort=confidence', plain);
    expect(await plain.locator('[data-numbers]').count()).toBe(BULK + 6);
    expect(await plain.locator('main :is(button, input, select):visible').count()).toBe(0);
    expect(await plain.locator('tr.group a').first().innerText()).toBe('Win customers who stay');
    await context.close();
  });

  it('prints what is shown, with what was asked and without controls', async () => {
    await open('?team=sales');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.list-filters label:visible').allInnerTexts()).toHaveLength(1);
    expect(await page.locator('.list-filters button:visible').count()).toBe(0);
    expect(await page.locator('[data-numbers]:visible').count()).toBe(3);
    await page.emulateMedia({ media: 'screen' });
    expect(now.complaints).toEqual([]);
  });
});
