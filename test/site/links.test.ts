import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { authoredLinks } from '../support/authored-links.ts';
import { siteNames } from '../support/companies.ts';
import { linksOf, type SiteLinks } from '../support/links.ts';
import { type BuiltSite, siteOf } from '../support/site.ts';

describe.each(siteNames)('the links of %s', (name) => {
  let site: BuiltSite;
  let links: SiteLinks;
  beforeAll(async () => {
    site = await siteOf(name);
    links = linksOf(site);
  });

  it('lead to pages and files that are there, at places that are there', () => {
    expect(links.broken).toEqual([]);
  });

  it('hold every link that somebody wrote into a text', async () => {
    const { links: authored } = await authoredLinks(name);
    const lost = authored.filter(({ address }) => address === null || !links.named.has(address));
    expect(lost).toEqual([]);
    expect(authored.length).toBeGreaterThan(50);
  });

  it('are known to the check: no page is refused by its address', async () => {
    const { isPage } = await authoredLinks(name);
    const addresses = site.pages.flatMap((page) => {
      const address = page.replace(/index\.html$/, '');
      return page === '404.html' ? [] : [`/${address}`, `/${address.replace(/\/$/, '')}`];
    });
    expect(addresses.filter((address) => !isPage(address))).toEqual([]);
  });

  it('load nothing from elsewhere', () => {
    expect(links.loadedFromElsewhere).toEqual([]);
    const foreign = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .filter((file) =>
        /(?:@import|url\()\s*["']?(?:https?:)?\/\//.test(readFileSync(join(site.folder, file), 'utf8')),
      );
    expect(foreign).toEqual([]);
  });

  it('lead from the front page to every other', () => {
    const reached = new Set(['index.html']);
    for (const page of reached) for (const target of links.pagesFrom.get(page) ?? []) reached.add(target);
    const expected = site.pages.filter((page) => page !== '404.html' && !links.moved.has(page));
    expect(expected.filter((page) => !reached.has(page))).toEqual([]);
    expect(expected.length).toBeGreaterThanOrEqual(name === 'bare' ? 5 : 37);
  });
});

describe('old addresses', () => {
  it.each(['demo', 'demo-under-okr'] as const)('lead on to where the page is now, in %s', async (name) => {
    const site = await siteOf(name);
    const moved = linksOf(site).moved.get('2025-q4/product/first-sequence/index.html');
    expect(moved).toBe('2025-q4/onboarding/first-sequence/index.html');
    const page = site.page('2025-q4/product/first-sequence/');
    const root = site.base === '/' ? '/' : `${site.base}/`;
    expect(page).toContain(`content="0; url=${root}2025-q4/onboarding/first-sequence/"`);
    expect(page).toContain(`<a href="${root}2025-q4/onboarding/first-sequence/"`);
    expect(page).toContain('<meta name="robots" content="noindex"');
  });

  it('of teams lead on too, in every period the team had pages in', async () => {
    const { moved } = linksOf(await siteOf('demo'));
    expect(moved.get('teams/cold-mail/index.html')).toBe('teams/outbound/index.html');
    expect(moved.get('teams/renewals/index.html')).toBe('teams/accounts/index.html');
  });
});
