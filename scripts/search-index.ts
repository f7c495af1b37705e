/** The search index of a built folder. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../src/load/disk/cache.ts';
import { sortFilters } from './sort-filters.ts';

/** Every page of a built folder, in order. */
export const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();

/**
 * Writes the index of a folder's pages into it; takes the one of the last time when neither a page nor this
 * file has changed.
 */
export async function indexForSearch(folder: string, pages: readonly string[], kept: string): Promise<void> {
  const digest = (file: string) => digestOf(readFileSync(file));
  const made = [
    digest(import.meta.filename),
    ...pages.map((page) => `${page} ${digest(join(folder, page))}`),
  ];
  const key = digestOf(made.join('\n'));
  const index = join(folder, 'pagefind');
  const keyFile = join(kept, 'key');
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) {
    cpSync(join(kept, 'pagefind'), index, { recursive: true });
    return;
  }
  const searched = `${kept}-pages`;
  rmSync(searched, { recursive: true, force: true });
  for (const page of pages.filter(isSearched)) {
    write(join(searched, page), withoutNumbers(readFileSync(join(folder, page), 'utf8')));
  }
  await makeIndex(searched, index);
  rmSync(searched, { recursive: true, force: true });
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  cpSync(index, join(kept, 'pagefind'), { recursive: true });
  writeFileSync(keyFile, key);
}

/** All pages but the front page, which repeats the current period's. What is searched of a page, it says itself. */
const isSearched = (page: string): boolean => page.endsWith('/index.html');

const DRAWING = /<svg\b[^]*?<\/svg>/g;
const NUMBERS = /<details(?: class="[\w -]+")? data-pagefind-ignore>[^]*?<\/details>/g;

/**
 * A page without its drawings and without the numbers that open on a click. The search leaves them out anyway; they
 * are half of a page's bytes, and it reads every byte. What holds another of its kind stays as it is.
 */
export function withoutNumbers(html: string): string {
  const unlessNested = (element: string) => (/[^]<(?:svg|details)\b/.test(element) ? element : '');
  return html.replace(DRAWING, unlessNested).replace(NUMBERS, unlessNested);
}

/** Samples of code and pictures. */
const NO_SENTENCES = ['pre', 'svg'];

/** The language people write in: a page says it of its main part where the words around that are in another. */
const languageIn = (page: string): string =>
  (/<main\b[^>]* lang="([^"]+)"/.exec(page) ?? /<html lang="([^"]+)"/.exec(page))?.[1] ?? 'en';

async function makeIndex(folder: string, outputPath: string): Promise<void> {
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({
      excludeSelectors: NO_SENTENCES,
      forceLanguage: languageIn(readFileSync(join(folder, 'search/index.html'), 'utf8')),
    });
    if (index === undefined) throw new Error(errors.join(' '));
    const added = await index.addDirectory({ path: folder, glob: '**/index.html' });
    // Pagefind can write its files itself, but closing it may cut off what it has not written yet.
    const made = await index.getFiles();
    const failures = [...added.errors, ...made.errors];
    if (failures.length > 0) throw new Error(failures.join(' '));
    for (const { path, content } of made.files) write(join(outputPath, path), content);
    sortFilters(outputPath);
  } finally {
    await pagefind.close();
  }
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
