/**
 * What a reader's first visit costs: everything a page loads with nothing remembered, as a server packs it. The
 * budgets of a first search are in `search-weight.test.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { addressOf, onePerKind, type ServedSite, served, siteOf } from '../support/site.ts';
import { visit } from '../support/visit.ts';
import { pagesToRead } from '../support/walk.ts';

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
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const NO_OBJECTIVE = /^(?:handbook|rules|teams|people|data)\/|\/check-ins\//;

/** Pages of objectives, the heaviest first. */
const objectives = (site: ServedSite): string[] =>
  pagesToRead(site)
    .filter((page) => page.split('/').length === 4 && !NO_OBJECTIVE.test(page))
    .sort((a, b) => site.page(b).length - site.page(a).length);

async function weigh(site: ServedSite, page: string): Promise<Weight> {
  const { page: tab, context } = await visit(browser);
  const asked: { readonly path: string; readonly isScript: boolean }[] = [];
  tab.on('request', (request) =>
    asked.push({
      path: new URL(request.url()).pathname,
      isScript: request.resourceType() === 'script',
    }),
  );
  await tab.goto(site.address + addressOf(page), { waitUntil: 'networkidle' });
  await context.close();
  const bytesAt = (path: string) =>
    readFileSync(join(site.folder, path.endsWith('/') ? `${path}index.html` : path));
  const weightOf = (some: typeof asked) =>
    some.reduce((total, { path }) => total + gzipSync(bytesAt(path), { level: 6 }).length, 0);
  return {
    page,
    all: weightOf(asked),
    script: weightOf(asked.filter(({ isScript }) => isScript)),
    files: asked.length,
  };
}

/** Most of a visit is waiting until nothing more is asked for, so several wait together. */
const TOGETHER = 6;

async function weighAll(site: ServedSite, pages: readonly string[]): Promise<Weight[]> {
  const weights: Weight[] = [];
  for (let from = 0; from < pages.length; from += TOGETHER)
    weights.push(...(await Promise.all(pages.slice(from, from + TOGETHER).map((page) => weigh(site, page)))));
  return weights;
}

const table = (weights: readonly Weight[]): string =>
  weights
    .map(
      ({ page, all, script, files }) =>
        `${(all / KB).toFixed(1).padStart(7)} KB  ${(script / KB).toFixed(1).padStart(5)} KB of script  ${String(files).padStart(2)} files  ${addressOf(page)}`,
    )
    .join('\n');

describe.each(['demo', 'meridian'] as const)('the weight of a first visit to %s', (name) => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await served(await siteOf(name));
  });
  afterAll(() => {
    site.close();
  });

  it('is at most 40 KB for an objective, everything included', async () => {
    const heaviest = await weighAll(site, objectives(site).slice(0, 8));
    console.log(`Objectives, of ${String(OBJECTIVE / KB)} KB:\n${table(heaviest)}`);
    expect(heaviest).toHaveLength(8);
    expect(heaviest.filter(({ all }) => all > OBJECTIVE)).toEqual([]);
  });

  it(
    'has at most 8 KB of script on any kind of page, before search is opened',
    { timeout: 60_000 },
    async () => {
      const read = pagesToRead(site);
      const pages = onePerKind(site).filter((one) => read.includes(one) && !one.startsWith('search/'));
      const weights = await weighAll(site, pages);
      const kinds = table(weights.sort((a, b) => b.all - a.all));
      console.log(`Kinds of pages, of ${String(SCRIPT / KB)} KB of script:\n${kinds}`);
      expect(weights.filter(({ script }) => script > SCRIPT)).toEqual([]);
    },
  );
});
