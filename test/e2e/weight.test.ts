/** What a reader's first visit costs: everything a page loads with nothing remembered, as a server packs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { addressOf, type BuiltSite, onePerKind, served, siteOf } from '../support/site.ts';
import { visit } from '../support/visit.ts';

const KB = 1024;
/** The budgets of the design, in bytes. */
const OBJECTIVE = 40 * KB;
const SCRIPT = 8 * KB;

interface Weight {
  readonly page: string;
  readonly all: number;
  readonly script: number;
  readonly files: number;
}

let browser: Browser;
let site: BuiltSite;
let at: { readonly address: string; close(): unknown };
beforeAll(async () => {
  site = await siteOf('demo');
  browser = await launchBrowser();
  at = await served(site);
});
afterAll(async () => {
  await at.close();
  await browser.close();
});

/** Pages of objectives, the heaviest first. */
const objectives = (): string[] =>
  site.pages
    .filter(
      (page) => /^\d{4}(?:-q\d)?\/[^/]+\/[^/]+\/index\.html$/.test(page) && !page.includes('/check-ins/'),
    )
    .sort((a, b) => site.page(b).length - site.page(a).length);

async function weigh(page: string): Promise<Weight> {
  const { page: tab, context } = await visit(browser);
  const asked: { readonly path: string; readonly isScript: boolean }[] = [];
  tab.on('request', (request) =>
    asked.push({
      path: new URL(request.url()).pathname,
      isScript: request.resourceType() === 'script',
    }),
  );
  await tab.goto(at.address + addressOf(page), { waitUntil: 'networkidle' });
  await context.close();
  const weightOf = (some: typeof asked) =>
    some.reduce((total, { path }) => total + gzipSync(bytesAt(path), { level: 6 }).length, 0);
  return {
    page,
    all: weightOf(asked),
    script: weightOf(asked.filter(({ isScript }) => isScript)),
    files: asked.length,
  };
}

const bytesAt = (path: string): Buffer =>
  readFileSync(join(site.folder, path.endsWith('/') ? `${path}index.html` : path));

const table = (weights: readonly Weight[]): string =>
  weights
    .map(
      ({ page, all, script, files }) =>
        `${(all / KB).toFixed(1).padStart(7)} KB  ${(script / KB).toFixed(1).padStart(5)} KB of script  ${String(files).padStart(2)} files  ${addressOf(page)}`,
    )
    .join('\n');

describe('the weight of a first visit', () => {
  it('is at most 40 KB for an objective, everything included', async () => {
    const heaviest: Weight[] = [];
    for (const page of objectives().slice(0, 8)) heaviest.push(await weigh(page));
    console.log(table(heaviest));
    expect(heaviest).toHaveLength(8);
    expect(heaviest.filter(({ all }) => all > OBJECTIVE)).toEqual([]);
  });

  it('has at most 8 KB of script on any kind of page, before search is opened', async () => {
    const weights: Weight[] = [];
    for (const page of onePerKind(site).filter(
      (one) => !one.startsWith('search/') && !site.page(one).includes('http-equiv="refresh"'),
    ))
      weights.push(await weigh(page));
    console.log(table(weights.sort((a, b) => b.all - a.all)));
    expect(weights.filter(({ script }) => script > SCRIPT)).toEqual([]);
  });
});
