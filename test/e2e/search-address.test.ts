import { describe, expect, it } from 'vitest';
import { foundIn, searchOf } from '../support/search.ts';
import { visit } from '../support/visit.ts';

const search = searchOf('demo');

const field = () => search.page.inputValue('input[type="search"]');

describe('the address of a search', () => {
  it('asks the same of whoever it is sent to', async () => {
    const { page, links } = search;
    await search.open('?q=customers&period=Q4+2026&status=On+track');
    const count = await search.found();
    const titles = await links.allTextContents();
    expect(titles.length).toBeGreaterThan(0);
    expect(await field()).toBe('customers');
    expect(await page.inputValue('select[name="period"]')).toBe('Q4 2026');
    expect(await page.inputValue('select[name="status"]')).toBe('On track');
    expect(new Set(await page.locator('.results .when').allTextContents())).toEqual(new Set(['Q4 2026 now']));
    const other = await visit(search.browser);
    await other.page.goto(page.url());
    expect(await foundIn(other.page)).toBe(count);
    expect(await other.page.locator('.results li > a').allTextContents()).toEqual(titles);
    await other.context.close();
  });

  it('has a step back for each question, but none for each letter', async () => {
    const { page, links } = search;
    await search.open();
    await page.keyboard.type('trial', { delay: 10 });
    await search.found();
    expect(await search.asked()).toBe('?q=trial');
    await page.selectOption('select[name="kind"]', 'Objective');
    expect(await search.asked()).toBe('?q=trial&kind=Objective');
    await page.fill('input[type="search"]', 'trial pages');
    expect(await search.asked()).toBe('?q=trial+pages&kind=Objective');
    await page.goBack();
    expect([await search.asked(), await field()]).toEqual(['?q=trial&kind=Objective', 'trial']);
    await page.goBack();
    expect([await search.asked(), await page.inputValue('select[name="kind"]')]).toEqual(['?q=trial', '']);
    const count = await search.found();
    await page.goBack();
    expect([await search.asked(), await field()]).toEqual(['', '']);
    await links.first().waitFor({ state: 'detached' });
    await page.goForward();
    expect([await search.asked(), await field(), await search.found()]).toEqual(['?q=trial', 'trial', count]);
  });

  it('is taken up again on the way back from a result', async () => {
    const { page, links } = search;
    await search.open('?q=churn&level=Company');
    const count = await search.found();
    await links.first().click();
    await page.waitForURL((url) => !url.pathname.includes('search'));
    await page.goBack();
    expect(await search.found()).toBe(count);
    expect([await search.asked(), await field()]).toEqual(['?q=churn&level=Company', 'churn']);
  });

  it('may ask for filters alone, and for what does not exist', async () => {
    await search.open('?owner=Nadia+Osei');
    expect(await search.found()).toBeGreaterThan(2);
    await search.open('?q=trial&team=Astronauts');
    expect(await search.found()).toBe(0);
    expect(await search.page.inputValue('select[name="team"]')).toBe('Astronauts');
    expect(search.complaints).toEqual([]);
  });

  it('may ask for an earlier period alone, which then needs no unfolding', async () => {
    const { page } = search;
    await search.open('?period=Q3+2025');
    const count = await search.found();
    expect(await page.locator('.results h2').allTextContents()).toEqual([`Earlier periods ${String(count)}`]);
    expect(new Set(await page.locator('.results .when').allTextContents())).toEqual(new Set(['Q3 2025']));
  });
});
