/** The companies that several test files look at, and what building them leaves behind. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, projectRoot } from '../../src/project.ts';
import { digestOf } from '../../src/load/disk/cache.ts';

const fixtures = join(projectRoot, 'test/fixtures/companies');

export const COMPANIES = {
  demo: { content: join(projectRoot, 'content'), base: '/' },
  'demo-under-okr': { content: join(projectRoot, 'content'), base: '/okr' },
  talentsync: { content: join(fixtures, 'talentsync'), base: '/' },
  acme: { content: join(fixtures, 'acme'), base: '/' },
  /** Everything that makes pages ugly: long words, tiny numbers, forty teams, four scripts. */
  meridian: { content: join(fixtures, 'meridian'), base: '/' },
  /** One team. */
  small: { content: join(fixtures, 'small'), base: '/' },
  /** German, on every kind of page. */
  talwerk: { content: join(fixtures, 'talwerk'), base: '/' },
  /** Arabic: from right to left, with words of the interface that are not. */
  waha: { content: join(fixtures, 'waha'), base: '/' },
  /** A name and nothing else. */
  bare: { content: join(fixtures, 'bare'), base: '/' },
};

export type SiteName = keyof typeof COMPANIES;
export const siteNames = Object.keys(COMPANIES) as SiteName[];

/** Takes away what Astro and the search kept for the next build of this content into this folder. */
export function forgetBuild(content: string, out: string): void {
  rmSync(join(cacheDir, `site-${digestOf(`${content} ${out}`)}`), { recursive: true, force: true });
}
