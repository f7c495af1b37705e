import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { found, valuesOf } from '../support/search.ts';
import { type ServedSite, served, siteOf } from '../support/site.ts';
import { visit, type Visit } from '../support/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const titles = (page: Page) => page.locator('.results li > a').allTextContents();

/** Periods that stand below "Earlier periods". */
const archive = (page: Page) =>
  page
    .locator('.earlier summary')
    .evaluateAll((all) => all.map(({ firstChild }) => firstChild?.textContent?.trim()));

describe.each(['demo', 'demo-under-okr'] as const)('search of %s', (name) => {
  let site: ServedSite;
  let now: Visit;
  let page: Page;
  beforeAll(async () => {
    site = await served(await siteOf(name));
    now = await visit(browser);
    page = now.page;
  });
  afterAll(async () => {
    await now.context.close();
    site.close();
  });

  it('finds a word while it is typed, and says what it is, where, how it goes, and in which sentence', async () => {
    await page.goto(`${site.address}search/`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('_search-words');
    await page.keyboard.type('publishing feels instant', { delay: 20 });
    expect(await found(page)).toBeGreaterThan(0);
    const first = page.locator('.results li').first();
    await first.waitFor();
    expect(await first.locator('a').textContent()).toContain('Publishing feels instant');
    expect(await first.locator('.kind').textContent()).toBe('Objective');
    expect(await first.locator('.when').textContent()).toBe('Q4 2026 now');
    expect(await first.locator('.team').textContent()).toBe('Platform');
    expect(await first.locator('.status').textContent()).toMatch(/\w/);
    expect(await first.locator('.status svg').count()).toBe(1);
    expect(await first.locator('.score').textContent()).toMatch(/^(\d\.\d\d|no data)$/);
    expect((await first.locator('mark').allTextContents()).join(' ').toLowerCase()).toMatch(
      /publish|instant/,
    );
    const href = (await first.locator('a').getAttribute('href')) ?? '';
    expect(href.startsWith(`${site.base === '/' ? '' : site.base}/2026-q4/platform/`)).toBe(true);
    await first.locator('a').click();
    expect(await page.textContent('h1')).toContain('Publishing feels instant');
  });

  it('shows what runs first, then earlier periods from the newest back, each opened by a click', async () => {
    await page.goto(`${site.address}search/?q=customers`);
    const all = await found(page);
    const [, current = '', earlier = ''] =
      /: (\d+) now, (\d+) in earlier/.exec((await page.textContent('[role="status"]')) ?? '') ?? [];
    expect(Number(current) + Number(earlier)).toBe(all);
    expect(await page.locator('.results h2').allTextContents()).toEqual([
      `Now ${current}`,
      `Earlier periods ${earlier}`,
    ]);
    const running = await page.locator('.results > section:first-child .when').allTextContents();
    expect(running.every((when) => when.endsWith(' now'))).toBe(true);
    expect(await archive(page)).toEqual(['Q3 2026', 'Q2 2026', 'Q1 2026', 'Q4 2025', 'Q3 2025']);
    const newest = page.locator('.earlier details').first();
    expect(new Set(await newest.locator('.when').allTextContents())).toEqual(new Set(['Q3 2026']));
    const oldest = page.locator('.earlier details').last();
    expect(await oldest.locator('li').count()).toBe(0);
    await page.click('.search-earlier');
    expect(await newest.locator('summary').evaluate((one) => one === document.activeElement)).toBe(true);
    await oldest.locator('summary').click();
    await oldest.locator('li').first().waitFor();
    expect(new Set(await oldest.locator('.when').allTextContents())).toEqual(new Set(['Q3 2025']));
  });

  it('shows more on request, and goes on from there', async () => {
    await page.goto(`${site.address}search/?q=customers`);
    await found(page);
    const current = page.locator('.results > section').first();
    const shown = await current.locator('li').count();
    await current.locator('.more').click();
    await current.locator('li').nth(shown).waitFor();
    const next = current.locator('li > a').nth(shown);
    await page.waitForFunction((link) => link === document.activeElement, await next.elementHandle());
    expect(new Set(await titles(page)).size).toBe((await titles(page)).length);
  });

  it.each(['period', 'kind', 'team', 'level', 'owner', 'status', 'band', 'cause'])(
    'is narrowed by %s to as many as the filter has promised',
    async (filter) => {
      await page.goto(`${site.address}search/?q=customers`);
      const all = await found(page);
      const values = await valuesOf(page, filter);
      expect(values.length).toBeGreaterThan(1);
      for (const { value, count } of values.slice(0, 2)) {
        await page.selectOption(`select[name="${filter}"]`, value);
        await page.waitForFunction(
          (count) =>
            document.querySelector('[role="status"]')?.textContent.startsWith(`${String(count)} found`),
          count,
        );
        expect(new URLSearchParams(await page.evaluate(() => location.search)).get(filter)).toBe(value);
        expect(count).toBeLessThan(all);
        expect((await valuesOf(page, filter)).map((one) => one.value)).toEqual(
          values.map((one) => one.value),
        );
      }
      await page.click('.search-clear');
      await page.waitForFunction(
        (all) => document.querySelector('[role="status"]')?.textContent.startsWith(`${String(all)} found`),
        all,
      );
    },
  );

  it('offers periods from the newest back, bands and statuses by rank, names by the alphabet', async () => {
    await page.goto(`${site.address}search/`);
    const valuesIn = async (filter: string) => (await valuesOf(page, filter)).map(({ value }) => value);
    expect((await valuesIn('period')).slice(0, 3)).toEqual(['Q4 2026', '2026', 'Q3 2026']);
    expect(await valuesIn('band')).toEqual(['Strong', 'Partial', 'Limited', 'None']);
    const statuses = await valuesIn('status');
    expect(statuses.slice(0, 3)).toEqual(['On track', 'At risk', 'Off track']);
    expect(await valuesIn('level')).toEqual(['Company', 'Department', 'Team', 'Person']);
    const teams = await valuesIn('team');
    expect(teams).toEqual(teams.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    expect(teams.length).toBeGreaterThan(10);
  });

  it('finds what each kind of page says, once', async () => {
    for (const [words, kind, title] of [
      ['eleven slide decks', 'Letter', 'The letter of Q3 2025'],
      ['No single table can stop every customer again', 'Plan', 'Engineering, Q1 2026 › Plan'],
      ['Twenty-four of a hundred', 'Retrospective', 'Fernwell, Q1 2026 › Retrospective'],
      ['Our Monday felt like a holiday', 'Check-ins', 'Check-ins, Q4 2026, Week 5 of 13 › Support'],
      ['Volkov Integrations lead', 'Person', 'Dmitri Volkov'],
      ['nothing else we measure predicts renewal', 'Metrics', 'Metrics › Active teams'],
      ['Paid search and social', 'Team', 'Paid media'],
      [
        'Goal-setting theory finds that harder goals draw out more',
        'Handbook',
        'A far target says why it is possible',
      ],
    ] as const) {
      await page.goto(`${site.address}search/?q=${encodeURIComponent(`"${words}"`)}`);
      await found(page);
      const first = page.locator('.results li').first();
      await first.waitFor();
      expect(await first.locator('.kind').textContent()).toContain(kind);
      expect(await first.locator('a').textContent()).toContain(title);
    }
    expect(now.complaints).toEqual([]);
  });
});
