/** The search index of a built folder. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digestOf } from '../load/disk/cache.ts';
import { type IndexFile, sortFilters } from './sort-filters.ts';

/** Every page of a built folder, in order. */
export const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();

/**
 * Writes the index of a folder's pages into it. Keeps it in a file, and takes it from there the next time when neither
 * what is searched nor what makes an index of it has changed.
 */
export async function indexForSearch(folder: string, pages: readonly string[], kept: string): Promise<void> {
  const read = (page: string) => readFileSync(join(folder, page), 'utf8');
  const language = languageIn(read('search/index.html'));
  const searched = pages.filter(isSearched).flatMap((path): IndexFile[] => {
    const content = searchedPart(read(path));
    return content === null ? [] : [{ path, content: Buffer.from(content) }];
  });
  const makers = ['search-index.ts', 'sort-filters.ts', '../../package-lock.json'];
  const key = digestOf(
    [
      language,
      ...makers.map((file) => digestOf(readFileSync(join(import.meta.dirname, file)))),
      ...searched.map(({ path, content }) => `${path} ${digestOf(content)}`),
    ].join('\n'),
  );
  const before = keptIn(kept);
  const files = before?.key === key ? before.files : await makeIndex(searched, language, `${kept}-pages`);
  writeAll(join(folder, 'pagefind'), files);
  if (before?.key !== key) writeFileSync(kept, serialize({ key, files } satisfies Kept));
}

interface Kept {
  readonly key: string;
  readonly files: readonly IndexFile[];
}

/** The index of the last time; undefined when there is none that can be read. */
function keptIn(file: string): Kept | undefined {
  try {
    return existsSync(file) ? (deserialize(readFileSync(file)) as Kept) : undefined;
  } catch {
    return undefined;
  }
}

/** All pages but the front page, which repeats the current period's. What is searched of a page, it says itself. */
const isSearched = (page: string): boolean => page.endsWith('/index.html');

const MAIN = /<main\b[^]*<\/main>/;
const DRAWING = /<(svg)\b[^]*?<\/svg>/g;
const LEFT_OUT = /<(details|section|figure|p)\b[^>]* data-pagefind-ignore>[^]*?<\/\1>/g;

/**
 * The part of a page that is searched; null when it has none. Without what stands on every page, without drawings and
 * without most of what the search leaves out anyway: it reads every byte. What holds another of its kind stays as it is,
 * and so does what says something to filter by.
 */
export function searchedPart(html: string): string | null {
  const [main = ''] = MAIN.exec(html) ?? [];
  if (!main.includes('data-pagefind-body')) return null;
  const unlessNested = (element: string, tag: string) =>
    new RegExp(`.<${tag}[\\s>]|data-pagefind-(?:filter|meta)`, 's').test(element) ? element : '';
  return `<!doctype html><html><body>${main.replace(DRAWING, unlessNested).replace(LEFT_OUT, unlessNested)}`;
}

/** Samples of code and pictures. */
const NO_SENTENCES = ['pre', 'svg'];

/** The language people write in: a page says it of its main part where the words around that are in another. */
const languageIn = (page: string): string =>
  (/<main\b[^>]* lang="([^"]+)"/.exec(page) ?? /<html lang="([^"]+)"/.exec(page))?.[1] ?? 'en';

/** The files of an index of some pages, which lie in a folder of their own meanwhile. */
async function makeIndex(
  pages: readonly IndexFile[],
  language: string,
  folder: string,
): Promise<readonly IndexFile[]> {
  const pagefind = await import('pagefind');
  rmSync(folder, { recursive: true, force: true });
  writeAll(folder, pages);
  try {
    const { index, errors } = await pagefind.createIndex({
      excludeSelectors: NO_SENTENCES,
      forceLanguage: language,
    });
    if (index === undefined) throw new Error(errors.join(' '));
    const added = await index.addDirectory({ path: folder, glob: '**/index.html' });
    // Pagefind can write its files itself, but closing it may cut off what it has not written yet.
    const made = await index.getFiles();
    const failures = [...added.errors, ...made.errors];
    if (failures.length > 0) throw new Error(failures.join(' '));
    return sortFilters(made.files);
  } finally {
    await pagefind.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeAll(folder: string, files: readonly IndexFile[]): void {
  const made = new Set<string>();
  for (const { path, content } of files) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, content);
  }
}
