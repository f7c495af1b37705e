import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { companyLoader } from '../../../src/load/disk/loader.ts';
import { handedOver } from '../../../src/load/hand-over.ts';
import { mdx } from '../../support/mdx.ts';

let folder: string;
let watcher: EventEmitter & { add: () => void };
let drawing: () => Promise<void>;
const drawn = vi.fn(async () => {
  await drawing();
  return { ok: true as const, svg: '<svg></svg>', css: '' };
});

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const save = (path: string, text: string) => {
  write(path, text);
  watcher.emit('all', 'change', join(folder, path));
};
const shown = () => handedOver()?.writing.teams.map(({ data }) => data.name);
const sales = (name: string, body = '') => mdx(`name: ${name}\nparent: company`, body);

/** Loads the company as `astro dev` does; its files and their digests as Astro keeps them. */
async function load(): Promise<Map<string, string>> {
  const kept = new Map<string, string>();
  const store = {
    clear: () => kept.clear(),
    set: ({ id, digest }: { id: string; digest: string }) => kept.set(id, digest),
  };
  const loader = companyLoader({
    root: join(folder, 'content'),
    cacheDir: join(folder, 'cache'),
    handbook: join(folder, 'product'),
    asOf: undefined,
    drawDiagram: drawn,
  });
  const logger = { warn: () => undefined, error: () => undefined };
  await loader.load({ store, watcher, logger } as unknown as LoaderContext);
  return kept;
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-load-')));
  watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  drawing = () => Promise.resolve();
  drawn.mockClear();
  mkdirSync(join(folder, 'product'));
  write('content/company.yaml', 'name: Fernwell\n');
  write('content/teams/company.mdx', mdx('name: Fernwell'));
  write('content/teams/sales.mdx', sales('Sales'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('hands over what is saved, what is new, and no longer what is gone', async () => {
  const kept = await load();
  expect(shown()).toEqual(['Fernwell', 'Sales']);
  const before = kept.get('teams/sales.mdx');
  save('content/teams/sales.mdx', sales('Sellers'));
  await vi.waitFor(() => expect(shown()).toEqual(['Fernwell', 'Sellers']));
  expect(kept.get('teams/sales.mdx')).not.toBe(before);
  save('content/teams/product.mdx', sales('Product'));
  await vi.waitFor(() => expect(shown()).toEqual(['Fernwell', 'Product', 'Sellers']));
  rmSync(join(folder, 'content/teams/sales.mdx'));
  watcher.emit('all', 'unlink', join(folder, 'content/teams/sales.mdx'));
  await vi.waitFor(() => expect(shown()).toEqual(['Fernwell', 'Product']));
  expect([...kept.keys()]).not.toContain('teams/sales.mdx');
});

it('keeps the company that could be read while its file is broken', async () => {
  await load();
  save('content/company.yaml', 'nam: Fernwell\n');
  save('content/teams/sales.mdx', sales('Sellers'));
  await pause(300);
  expect(shown()).toEqual(['Fernwell', 'Sales']);
  save('content/company.yaml', 'name: Fernwell\n');
  await vi.waitFor(() => expect(shown()).toEqual(['Fernwell', 'Sellers']));
});

it('reads once what is saved at once, and never shows an older text after a newer one', async () => {
  await load();
  drawing = () => pause(400);
  const drawnIn = (name: string) => sales(name, '```mermaid\nflowchart LR\n  A --> B\n```\n');
  for (let count = 0; count < 20; count++) save('content/teams/sales.mdx', drawnIn(`Sales ${String(count)}`));
  await vi.waitFor(() => expect(drawn).toHaveBeenCalled());
  save('content/teams/sales.mdx', sales('The newest'));
  await vi.waitFor(() => expect(shown()).toEqual(['Fernwell', 'The newest']), { timeout: 3000 });
  await pause(600);
  expect(shown()).toEqual(['Fernwell', 'The newest']);
  expect(drawn).toHaveBeenCalledTimes(1);
});
