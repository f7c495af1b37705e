/** Once before all test files: a browser, a web server, a folder for built sites. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { COMPANIES, forgetBuild, siteNames } from './companies.ts';
import { findBrowser, findNginx, type FoundBrowser } from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A browser, or the sentence that says what to install. */
    browser: FoundBrowser | string;
    nginx: string | null;
    sites: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => void> {
  const sites = mkdtempSync(join(realpathSync(tmpdir()), 'okr-sites-'));
  project.provide('sites', sites);
  project.provide('browser', await findBrowser());
  project.provide('nginx', findNginx());
  return () => {
    for (const name of siteNames) forgetBuild(COMPANIES[name].content, join(sites, name));
    rmSync(sites, { recursive: true, force: true });
  };
}
