import { describe, expect, it } from 'vitest';
import { type Search, searchOf } from '../support/search.ts';

async function findsWhileItIsTyped(search: Search): Promise<void> {
  const { page, site, links } = search;
  await search.open();
  expect(await search.hasFocus('#_search-words')).toBe(true);
  await page.keyboard.type('publishing feels instant', { delay: 20 });
  expect(await search.found()).toBeGreaterThan(0);
  expect(await links.first().textContent()).toContain('Publishing feels instant');
  const first = page.locator('.results li').first();
  expect(await first.locator('.kind').textContent()).toBe('Objective');
  expect(await first.locator('.when').textContent()).toBe('Q4 2026 now');
  expect(await first.locator('.team').textContent()).toBe('Platform');
  expect(await first.locator('.status').textContent()).toMatch(/\w/);
  expect(await first.locator('.status svg').count()).toBe(1);
  expect(await first.locator('.score').textContent()).toMatch(/^(\d\.\d\d|no data)$/);
  expect((await first.locator('mark').allTextContents()).join(' ').toLowerCase()).toMatch(/publish|instant/);
  const href = (await links.first().getAttribute('href')) ?? '';
  expect(href.startsWith(`${site.base === '/' ? '' : site.base}/2026-q4/platform/`)).toBe(true);
  await links.first().click();
  expect(await page.textContent('h1')).toContain('Publishing feels instant');
}

describe('search under a base address', () => {
  const search = searchOf('demo-under-okr');

  it('finds a word while it is typed, and leads to pages under it', () => findsWhileItIsTyped(search));
});

describe('search', () => {
  const search = searchOf('demo');

  it('finds a word while it is typed, and says what it is, where, how it goes, and in which sentence', () =>
    findsWhileItIsTyped(search));

  it('shows what runs first, then earlier periods from the newest back, each opened by a click', async () => {
    const { page } = search;
    await search.open('?q=customers');
    const all = await search.found();
    const [, current = '', earlier = ''] = /: (\d+) now, (\d+) in earlier/.exec(await search.said()) ?? [];
    expect(Number(current) + Number(earlier)).toBe(all);
    expect(await page.locator('.results h2').allTextContents()).toEqual([
      `Now ${current}`,
      `Earlier periods ${earlier}`,
    ]);
    const running = await page.locator('.results > section:first-child .when').allTextContents();
    expect(running.every((when) => when.endsWith(' now'))).toBe(true);
    const periods = page.locator('.earlier summary');
    expect((await periods.allTextContents()).map((text) => text.replace(/ \d+$/, ''))).toEqual([
      'Q3 2026',
      'Q2 2026',
      'Q1 2026',
      'Q4 2025',
      'Q3 2025',
    ]);
    expect(await page.locator('.earlier li').count()).toBe(0);
    await page.click('.search-earlier');
    expect(await search.hasFocus('.earlier details:first-of-type summary')).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.earlier li').first().waitFor();
    expect(new Set(await page.locator('.earlier .when').allTextContents())).toEqual(new Set(['Q3 2026']));
    await periods.last().click();
    const oldest = page.locator('.earlier details').last();
    await oldest.locator('li').first().waitFor();
    expect(new Set(await oldest.locator('.when').allTextContents())).toEqual(new Set(['Q3 2025']));
  });

  it('unfolds the newest earlier period where little is found now', async () => {
    const { page } = search;
    await search.open('?q=interviews');
    await search.found();
    expect(await page.locator('.results > section:first-child li').count()).toBeLessThan(6);
    const [newest, ...older] = await page
      .locator('.earlier details')
      .evaluateAll((all) => all.map((one) => one.querySelectorAll('li').length));
    expect(newest).toBeGreaterThan(0);
    expect(older.every((count) => count === 0)).toBe(true);
  });

  it('shows more on request, and goes on from there', async () => {
    const { page, links } = search;
    await search.open('?q=customers');
    await search.found();
    const shown = await links.count();
    await page.locator('.results > section:first-child > .more').click();
    const next = links.nth(shown);
    await next.waitFor();
    await page.waitForFunction((link) => link === document.activeElement, await next.elementHandle());
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it.each(['period', 'kind', 'team', 'level', 'owner', 'status', 'band', 'cause'])(
    'is narrowed by %s to as many as the filter has promised',
    async (filter) => {
      const { page } = search;
      await search.open('?q=customers');
      const all = await search.found();
      const values = await search.valuesOf(filter);
      expect(values.length).toBeGreaterThan(1);
      for (const { value, count } of values.slice(0, 2)) {
        await page.selectOption(`select[name="${filter}"]`, value);
        await search.says(`${String(count)} found`);
        expect(new URLSearchParams(await search.asked()).get(filter)).toBe(value);
        expect(count).toBeLessThan(all);
        await page
          .locator(`select[name="${filter}"] option:checked`)
          .getByText(`(${String(count)})`)
          .waitFor({ state: 'attached' });
        expect((await search.valuesOf(filter)).map((one) => one.value)).toEqual(
          values.map((one) => one.value),
        );
      }
      await page.click('.search-clear');
      await search.says(`${String(all)} found`);
    },
  );

  it('says for each filter that is set what its other values would leave', async () => {
    const { page } = search;
    await search.open('?q=customers&kind=Objective');
    await search.found();
    const [, , other] = await search.valuesOf('level');
    await page.selectOption('select[name="level"]', other!.value);
    await search.says(`${String(other!.count)} found`);
    await page
      .locator('select[name="kind"] option:checked')
      .getByText(`(${String(other!.count)})`)
      .waitFor({ state: 'attached' });
    const [kind] = (await search.valuesOf('kind')).filter(({ value }) => value !== 'Objective');
    await page.selectOption('select[name="kind"]', kind!.value);
    await search.says(`${String(kind!.count)} found`);
  });

  it('offers periods from the newest back, bands and statuses by rank, names by the alphabet', async () => {
    await search.open();
    const valuesIn = async (filter: string) => (await search.valuesOf(filter)).map(({ value }) => value);
    expect((await valuesIn('period')).slice(0, 3)).toEqual(['Q4 2026', '2026', 'Q3 2026']);
    expect(await valuesIn('band')).toEqual(['Strong', 'Partial', 'Limited', 'None', 'so far']);
    const statuses = await valuesIn('status');
    expect(statuses.slice(0, 3)).toEqual(['On track', 'At risk', 'Off track']);
    expect(await valuesIn('level')).toEqual(['Company', 'Department', 'Team', 'Person']);
    const teams = await valuesIn('team');
    expect(teams).toEqual(teams.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    expect(teams.length).toBeGreaterThan(10);
  });

  it.each([
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
  ])('finds "%s" in a page of the kind %s', async (words, kind, title) => {
    const { page, links } = search;
    await search.open(`?q=${encodeURIComponent(`"${words}"`)}`);
    await search.found();
    expect(await page.locator('.results .kind').first().textContent()).toContain(kind);
    expect(await links.first().textContent()).toContain(title);
    expect(search.complaints).toEqual([]);
  });
});
