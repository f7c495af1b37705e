import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPANIES, forgetBuild } from '../support/companies.ts';
import { type Bytes, bytesIn, differences } from '../support/folder.ts';
import { build, siteOf } from '../support/site.ts';

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'okr-repeat-'));
const again = join(folder, 'again');
const { content } = COMPANIES.demo;
afterAll(() => {
  forgetBuild(content, again);
  rmSync(folder, { recursive: true, force: true });
});

describe('the same content on the same day', () => {
  let first: Bytes;
  beforeAll(async () => {
    first = bytesIn((await siteOf('demo')).folder);
    expect((await build(content, again)).code).toBe(0);
  });

  it('gives the same bytes in every file, the search index included', () => {
    expect(differences(first, bytesIn(again))).toEqual([]);
    const files = Object.keys(first);
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((file) => file.startsWith('pagefind/')).length).toBeGreaterThan(100);
  });

  it('gives the same bytes when it takes up what the last build kept', async () => {
    rmSync(again, { recursive: true });
    expect((await build(content, again)).code).toBe(0);
    expect(differences(first, bytesIn(again))).toEqual([]);
  });

  it('gives the same bytes from another folder, on a machine with another clock and other words in its shell', async () => {
    const elsewhere = join(folder, 'company');
    const out = join(folder, 'elsewhere');
    cpSync(content, elsewhere, { recursive: true });
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
    expect((await build(elsewhere, out, env)).code).toBe(0);
    forgetBuild(elsewhere, out);
    expect(differences(first, bytesIn(out))).toEqual([]);
  });

  it('gives the same bytes whatever Node and Vite are told by their own variables', async () => {
    const out = join(folder, 'variables');
    const env = {
      NODE_ENV: 'development',
      BASE_URL: '/elsewhere/',
      DEV: '1',
      MODE: 'test',
      SITE: 'https://x.example',
    };
    expect((await build(content, out, env)).code).toBe(0);
    forgetBuild(content, out);
    expect(differences(first, bytesIn(out))).toEqual([]);
  });
});
