/** The search index of a built folder. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../src/load/disk/cache.ts';
import { sortFilters } from './sort-filters.ts';

/** Every page of a built folder, in order. */
export const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();

/** Writes the index of a folder's pages into it; takes the one of the last time when no page has changed. */
export async function indexForSearch(folder: string, pages: readonly string[], kept: string): Promise<void> {
  const key = digestOf(
    pages.map((page) => `${page} ${digestOf(readFileSync(join(folder, page)))}`).join('\n'),
  );
  const index = join(folder, 'pagefind');
  const keyFile = join(kept, 'key');
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) {
    cpSync(join(kept, 'pagefind'), index, { recursive: true });
    return;
  }
  await makeIndex(folder, index);
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  cpSync(index, join(kept, 'pagefind'), { recursive: true });
  writeFileSync(keyFile, key);
}

/** All pages but the front page, which repeats the current period's. What is searched of a page, it says itself. */
const SEARCHED = '*/**/index.html';
/** Samples of code and pictures. */
const NO_SENTENCES = ['pre', 'svg'];

async function makeIndex(folder: string, outputPath: string): Promise<void> {
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: NO_SENTENCES });
    if (index === undefined) throw new Error(errors.join(' '));
    const added = await index.addDirectory({ path: folder, glob: SEARCHED });
    const written = await index.writeFiles({ outputPath });
    const failures = [...added.errors, ...written.errors];
    if (failures.length > 0) throw new Error(failures.join(' '));
    sortFilters(outputPath);
  } finally {
    await pagefind.close();
  }
}
