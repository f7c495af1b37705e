import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cacheDir, projectRoot } from '../../src/project.ts';
import { digestOf } from '../../src/load/disk/cache.ts';
import { companyOf, mdx } from '../support/cli.ts';
import { forgetBuild } from '../support/companies.ts';
import { type Bytes, bytesIn, differences, filesIn } from '../support/folder.ts';
import { build } from '../support/site.ts';

const WRITTEN = mdx('title: Win customers who stay');
const BROKEN = mdx('title: Win customers who stay\nkeyResult: []');
const CHANGED = mdx('title: Win other customers');

let content: string;
let out: string;
let published: Bytes;

const write = (file: string, text: string) => writeFileSync(join(content, file), text);
const win = 'objectives/2026-q3/company/win.mdx';
const beside = (name: string) => join(dirname(out), `.${basename(out)}-${name}`);
/** What lies beside the content and the published folder. */
const leftovers = () => readdirSync(dirname(out)).filter((name) => name !== 'site' && name !== 'content');

beforeAll(() => {
  content = companyOf({});
  out = join(dirname(content), 'site');
});
afterAll(() => forgetBuild(content, out));
// What is as it was is published again in a second.
beforeEach(async () => {
  write(win, WRITTEN);
  expect((await build(content, out)).code).toBe(0);
  published = bytesIn(out);
  expect(Object.keys(published)).toContain('2026-q3/company/win/index.html');
});

describe('a build that fails', () => {
  it('leaves the published folder as it was when the check finds something, says so and exits with 1', async () => {
    write(win, BROKEN);
    const run = await build(content, out);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('content/objectives/2026-q3/company/win.mdx:3:1');
    expect(run.stderr).toContain('Nothing was published; the site stays as it was.');
    expect(differences(published, bytesIn(out))).toEqual([]);
    expect(leftovers()).toEqual([]);
  });

  it('leaves the published folder as it was when Astro fails', async () => {
    write(win, CHANGED);
    const run = await build(content, out, { OKR_BASE: 'http://[' });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('This is a mistake of ours');
    expect(differences(published, bytesIn(out))).toEqual([]);
  });
});

describe('what a build keeps for the next one', () => {
  it('is made anew when it cannot be read', async () => {
    const index = join(cacheDir, `site-${digestOf(`${content} ${out}`)}`, 'search-index');
    expect(existsSync(index)).toBe(true);
    writeFileSync(index, 'cut off');
    write('periods/2026-q3.mdx', mdx('starts: 2026-07-01\nends: 2026-09-30\nlabel: The third'));
    expect((await build(content, out)).code).toBe(0);
    expect(Object.keys(bytesIn(out))).toContain('pagefind/pagefind-entry.json');
    write('periods/2026-q3.mdx', mdx('starts: 2026-07-01\nends: 2026-09-30'));
    expect((await build(content, out)).code).toBe(0);
    expect(differences(published, bytesIn(out))).toEqual([]);
  });
});

describe('builds of several sites from one checkout', () => {
  it('do not get into each other’s way', async () => {
    const others = ['first', 'second', 'third'].map((name) => join(dirname(out), name));
    const runs = await Promise.all(others.map((other) => build(content, other)));
    for (const other of others) forgetBuild(content, other);
    expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      others.map(() => ({ code: 0, stderr: '' })),
    );
    for (const other of others) {
      expect(differences(published, bytesIn(other))).toEqual([]);
      rmSync(other, { recursive: true });
    }
  });
});

describe('a build that is killed', () => {
  it('while Astro writes leaves the old site, and the next build publishes the new one and tidies up', async () => {
    write(win, CHANGED);
    await killedWhileWriting();
    expect(differences(published, bytesIn(out))).toEqual([]);
    expect(existsSync(beside('draft'))).toBe(true);
    expect((await build(content, out)).code).toBe(0);
    const now = bytesIn(out);
    expect(Object.keys(now)).toEqual(expect.arrayContaining(['index.html', 'pagefind/pagefind.js']));
    expect(now['2026-q3/company/win/index.html']).not.toBe(published['2026-q3/company/win/index.html']);
    expect(leftovers()).toEqual([]);
  });

  it('between taking the old site away and putting the new one in gives it back at the next start', async () => {
    renameSync(out, beside('replaced'));
    mkdirSync(beside('draft'));
    expect((await build(content, out)).code).toBe(0);
    expect(differences(published, bytesIn(out))).toEqual([]);
    expect(leftovers()).toEqual([]);
  });

  it('there gives it back even when the next check finds something', async () => {
    renameSync(out, beside('replaced'));
    write(win, BROKEN);
    expect((await build(content, out)).code).toBe(1);
    expect(differences(published, bytesIn(out))).toEqual([]);
  });
});

/** Starts a build and ends all its processes at once, with no chance to clean up, when the first page is in the draft. */
async function killedWhileWriting(): Promise<void> {
  rmSync(beside('draft'), { recursive: true, force: true });
  const child = spawn(
    join(projectRoot, 'node_modules/.bin/node'),
    [join(projectRoot, 'scripts/okr.ts'), 'build', '--out', out],
    {
      cwd: projectRoot,
      env: { ...process.env, NODE_ENV: 'production', OKR_CONTENT: content },
      detached: true,
    },
  );
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('exit', (_, signal) => resolve(signal)),
  );
  while (filesIn(beside('draft')).length === 0 && child.exitCode === null) await pause(5);
  process.kill(-child.pid!, 'SIGKILL');
  expect(await ended).toBe('SIGKILL');
}
