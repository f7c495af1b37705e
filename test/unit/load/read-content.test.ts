import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Content, readContent } from '../../../src/load/disk/read-content.ts';
import { readAll } from '../../../src/load/disk/read-all.ts';
import { walk } from '../../../src/load/disk/walk.ts';
import { toWriting } from '../../../src/load/writing.ts';
import { mdx } from '../../support/mdx.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-read-')));
  write('content/company.yaml', 'name: Fernwell\n');
  write('product/grading.mdx', mdx('title: Grading', 'The product’s words.\n'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const read = (): Promise<Content> =>
  readContent(join(folder, 'content'), {
    drawDiagram: () => Promise.resolve({ ok: false, line: 1, message: 'nothing is drawn here' }),
    cacheDir: join(folder, 'cache'),
    handbook: join(folder, 'product'),
  });

const pagesOf = (content: Content) =>
  toWriting(content, 'everything').handbook.map(({ id, text, isOwn }) => ({ id, text, isOwn }));

describe('the handbook as it is read', () => {
  it('has the company’s pages, and those of the product', async () => {
    write('content/handbook/our-way.mdx', mdx('title: Our way', 'Our words.\n'));
    expect(pagesOf(await read())).toEqual([
      { id: 'our-way', text: 'Our words.', isOwn: true },
      { id: 'grading', text: 'The product’s words.', isOwn: false },
    ]);
  });

  it('has the company’s page where both have one at the same path, and the product’s again when it is gone', async () => {
    const product = { id: 'grading', text: 'The product’s words.', isOwn: false };
    expect(pagesOf(await read())).toEqual([product]);
    write('content/handbook/grading.mdx', mdx('title: Grading', 'Our words.\n'));
    expect(pagesOf(await read())).toEqual([{ id: 'grading', text: 'Our words.', isOwn: true }]);
    rmSync(join(folder, 'content/handbook'), { recursive: true });
    expect(pagesOf(await read())).toEqual([product]);
  });

  it('knows whose a page is also when the company’s is a copy', async () => {
    await read();
    write('content/handbook/grading.mdx', mdx('title: Grading', 'The product’s words.\n'));
    expect(pagesOf(await read())).toEqual([{ id: 'grading', text: 'The product’s words.', isOwn: true }]);
  });

  it('has the newest text of a page that changed since it was read', async () => {
    await read();
    write('product/grading.mdx', mdx('title: Grading', 'Better words.\n'));
    expect(pagesOf(await read())).toEqual([{ id: 'grading', text: 'Better words.', isOwn: false }]);
  });

  it('never blames the company for a page of the product', async () => {
    write('product/nested/broken.mdx', mdx('title: Broken', '[Nothing](nothing.mdx) <Metric id="none" />\n'));
    write('product/unreadable.mdx', mdx('tilte: A slip'));
    const content = await read();
    expect(content.diagnostics).toEqual([]);
    expect(pagesOf(content).map(({ id }) => id)).toEqual(['grading', 'nested/broken']);
  });
});

describe('a folder of many files', () => {
  const names = Array.from({ length: 450 }, (_, index) => `page-${String(index).padStart(3, '0')}`);
  const writePages = () => {
    for (const name of names) write(`content/handbook/${name}.mdx`, mdx(`title: ${name}`, 'Words.\n'));
  };

  it('is read by two threads, in the order of names', async () => {
    writePages();
    expect(pagesOf(await read()).flatMap(({ id, isOwn }) => (isOwn ? [id] : []))).toEqual(names);
  });

  it('can lose a file between being listed and being read: that is an error to whoever asked', async () => {
    writePages();
    const { sources } = walk(join(folder, 'content'));
    for (const name of names.slice(200)) rmSync(join(folder, `content/handbook/${name}.mdx`));
    await expect(readAll(sources)).rejects.toThrow('ENOENT');
  });

  it('has a file before those whose names go on', async () => {
    for (const name of ['win-2', 'win', 'win-back'])
      write(`content/handbook/${name}.mdx`, mdx(`title: ${name}`, 'Words.\n'));
    const own = pagesOf(await read()).filter(({ isOwn }) => isOwn);
    expect(own.map(({ id }) => id)).toEqual(['win', 'win-2', 'win-back']);
  });
});
