/** The search of a site, as somebody uses it in a browser. */
import type { Page } from 'playwright-core';

/** How many results search says there are, once it says so. */
export async function found(page: Page): Promise<number> {
  await page.waitForFunction(() =>
    /^[\d,]+ found|^Nothing|come near/.test(document.querySelector('[role="status"]')?.textContent ?? ''),
  );
  const said = (await page.textContent('[role="status"]')) ?? '';
  return Number.parseInt(said.replaceAll(',', ''), 10) || 0;
}

/** Types into the field, and resolves when what is found for these words has been said. */
export async function searchFor(page: Page, words: string): Promise<number> {
  await page.evaluate(() => {
    const status = document.querySelector('[role="status"]');
    if (status !== null) status.textContent = '';
  });
  await page.fill('input[type="search"]', words);
  return found(page);
}

/** What a filter offers: values and how many pages each would leave. */
export async function valuesOf(page: Page, name: string): Promise<{ value: string; count: number }[]> {
  await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll(`select[name="${name}"] option`)].some(({ textContent }) =>
        /\([\d,]+\)$/.test(textContent),
      ),
    name,
  );
  const texts = await page
    .locator(`select[name="${name}"] option:not([disabled], [value=""])`)
    .allTextContents();
  return texts.map((text) => {
    const [, value = '', count = ''] = /^(.*) \(([\d,]+)\)$/.exec(text.trim()) ?? [];
    return { value, count: Number(count.replaceAll(',', '')) };
  });
}
