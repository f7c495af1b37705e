/**
 * What a first search costs. Five thousand objectives cannot be built in a test. But only two files grow with the
 * number of pages, each by a few bytes a page; the program and what is shown stay as they are, and a word asks for
 * one part of the index, however large that is. So the demo company tells what a large one would fetch.
 */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { searchOf } from '../support/search.ts';

const KB = 1024;
const FIRST_SEARCH = 350 * KB;
const WARM_MS = 150;

/** Pages of 5,000 objectives in one quarter, with all their teams and people: the most that were measured. */
const PAGES = 9200;
/** What "the" takes in the index of so many pages, the most of any word in real sentences. */
const COMMONEST_WORD = 70 * KB;

const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ['program', /\.js$|\.pagefind$|pagefind-entry\.json$|\/search\/$/],
  ['pages', /\.pf_meta$/],
  ['filters', /\.pf_filter$/],
  ['words', /\.pf_index$/],
  ['results', /\.pf_fragment$/],
];

const search = searchOf('demo-under-okr');

interface Fetched {
  readonly path: string;
  readonly bytes: number;
}

/** What is fetched from here on, as a server packs it; files of the index are packed already. */
function fetched(): () => Promise<readonly Fetched[]> {
  const all: Promise<Fetched>[] = [];
  search.page.on('response', (response) => {
    const { pathname: path } = new URL(response.url());
    const isPacked = /\.pf_\w+$|\.pagefind$/.test(path);
    all.push(
      response
        .body()
        .then((body) => ({ path, bytes: (isPacked ? body : gzipSync(body, { level: 6 })).length })),
    );
  });
  return () => Promise.all(all);
}

const bytesOf = (files: readonly Fetched[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

async function firstSearch(words: string): Promise<Readonly<Record<string, readonly Fetched[]>>> {
  await search.page.goto(`${search.site.address}2026-q4/`, { waitUntil: 'networkidle' });
  const files = fetched();
  await search.page.keyboard.press('Control+k');
  await search.isReady();
  await search.searchFor(words);
  const all = await files();
  const byKind = Object.fromEntries(
    KINDS.map(([kind, path]) => [kind, all.filter((one) => path.test(one.path))]),
  );
  expect(Object.values(byKind).flat()).toHaveLength(all.length);
  console.log(
    [
      `fetched for "${words}"`,
      ...Object.entries(byKind).map(
        ([kind, files]) => `${kind} ${String(files.length)}: ${(bytesOf(files) / KB).toFixed(1)} KB`,
      ),
    ].join(', '),
  );
  return byKind;
}

describe('a first search', () => {
  it.each(['customers', 'the'])(
    'for "%s" fetches the program, one part of the index, and what it shows',
    async (word) => {
      const { pages, filters, words, results } = await firstSearch(word);
      const shown = await search.links.count();
      expect([pages, filters, words, results].map((files) => files?.length)).toEqual([1, 1, 1, shown]);
      expect(shown).toBeLessThanOrEqual(10);
    },
  );

  it('would fetch at most 350 KB over 5,000 objectives', async () => {
    const { program = [], pages = [], filters = [], results = [] } = await firstSearch('the');
    const indexed = search.site.pages.filter((page) => search.site.page(page).includes('data-pagefind-body'));
    const eachPage = (bytesOf(pages) + bytesOf(filters)) / indexed.length;
    const projected = bytesOf(program) + eachPage * PAGES + COMMONEST_WORD + bytesOf(results);
    console.log(
      `${eachPage.toFixed(1)} bytes a page; over 5,000 objectives ${(projected / KB).toFixed(0)} KB`,
    );
    expect(projected).toBeLessThan(FIRST_SEARCH);
  });

  it('asks for no page of the archive while there is enough to show of now', async () => {
    const { results } = await firstSearch('customers');
    expect(await search.page.locator('.earlier summary').count()).toBeGreaterThan(1);
    expect(await search.page.locator('.earlier li').count()).toBe(0);
    expect(results).toHaveLength(6);
  });
});

describe('a warm search', () => {
  it('shows its first result within 150 ms', async () => {
    const { page } = search;
    await search.open('?q=customers');
    await search.found();
    const spent: number[] = [];
    for (const words of ['trial', 'partner', 'publishing', 'churn', 'reply'])
      spent.push(
        await page.evaluate(async (words) => {
          const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
          const answered = new Promise((resolve) => {
            new MutationObserver(resolve).observe(document.querySelector('.results')!, { childList: true });
          });
          const started = performance.now();
          field.value = words;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          await answered;
          return performance.now() - started;
        }, words),
      );
    console.log(`first results of warm searches: ${spent.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}`);
    expect(spent.toSorted((a, b) => a - b)[2]).toBeLessThan(WARM_MS);
  });
});
