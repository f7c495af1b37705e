/** Sites built through the real command line, each once in a run, and served as visitors get them. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, inject } from 'vitest';
import { pagesIn } from '../../src/build/search-index.ts';
import { serve } from '../../src/build/serve.ts';
import { isPeriodPage, isSitePage } from '../../src/site/pages.ts';
import { okr, type Run } from './cli.ts';
import { COMPANIES, forgetBuild, type SiteName } from './companies.ts';

export interface BuiltSite {
  readonly folder: string;
  /** Where it will be published: `/` or `/okr`. */
  readonly base: string;
  /** Addresses of its pages from the site's root, such as `2026-q4/scores/index.html`, in order. */
  readonly pages: readonly string[];
  /** The text of a page by its address: `''`, `2026-q4/scores/` or `404.html`. */
  page(address: string): string;
}

/** One of the shared companies; the first test file that asks builds it, the others wait. */
export async function siteOf(name: SiteName): Promise<BuiltSite> {
  const folder = join(inject('sites'), name);
  const log = join(inject('sites'), `${name}.log`);
  try {
    mkdirSync(`${folder}.lock`);
  } catch {
    while (!existsSync(log)) await pause(100);
    const failure = readFileSync(log, 'utf8');
    if (failure !== '') throw new Error(failure);
    return builtSite(folder, COMPANIES[name].base);
  }
  const run = await build(COMPANIES[name].content, folder, { OKR_BASE: COMPANIES[name].base });
  const failure = run.code === 0 ? '' : `The site of ${name} could not be built.\n${run.stdout}${run.stderr}`;
  writeFileSync(log, failure);
  if (failure !== '') throw new Error(failure);
  return builtSite(folder, COMPANIES[name].base);
}

/** Vitest sets these for what it runs itself; Astro would read some of them. */
const OF_VITEST = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'VITEST', 'OKR_BASE', 'OKR_SITE'];

/** `okr build` of a folder of content. What the tests run in is not to show in what they build. */
export function build(content: string, out: string, env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const unset = Object.fromEntries(OF_VITEST.map((name) => [name, undefined]));
  return okr(['build', '--out', out], content, { ...unset, ...env });
}

/** A company made for one test file, built beside its content; cleared away with it. */
export async function builtCompany(content: string, env: NodeJS.ProcessEnv = {}): Promise<BuiltSite> {
  const folder = join(dirname(content), 'site');
  const run = await build(content, folder, env);
  if (run.code !== 0) throw new Error(`The site could not be built.\n${run.stdout}${run.stderr}`);
  afterAll(() => forgetBuild(content, folder));
  return builtSite(folder, env['OKR_BASE']);
}

function builtSite(folder: string, base = '/'): BuiltSite {
  const page = (address: string) =>
    readFileSync(join(folder, address.endsWith('.html') ? address : join(address, 'index.html')), 'utf8');
  return { folder, base, pages: pagesIn(folder), page };
}

export interface ServedSite extends BuiltSite {
  /** Where its front page is, with a slash at the end. */
  readonly address: string;
  close(): void;
}

/** A built site on a free port of this machine, with the headers a real server should send. */
export async function served(site: BuiltSite): Promise<ServedSite> {
  const { server, address } = await serve(underItsBase(site), 0);
  return {
    ...site,
    address: `${address}${site.base.slice(1)}${site.base === '/' ? '' : '/'}`,
    close: closing(server),
  };
}

/** The folder a web server would have as its root. */
function underItsBase({ folder, base }: BuiltSite): string {
  if (base === '/') return folder;
  const root = `${folder}-root`;
  mkdirSync(root, { recursive: true });
  if (!existsSync(join(root, base))) symlinkSync(folder, join(root, base));
  return root;
}

const closing = (server: Server) => () => {
  server.close();
  server.closeAllConnections();
};

/** What kind of page lies at an address; all pages of one kind have the same parts. */
function kindOf(page: string): string {
  const parts = page.split('/').slice(0, -1);
  const [first = '', second = ''] = parts;
  if (parts.length === 0 || (parts.length === 1 && isSitePage(first))) return page;
  if (isSitePage(first)) return `one of ${first}`;
  if (parts.length === 1) return 'period';
  if (isPeriodPage(second)) return parts.length === 2 ? `${second} of a period` : `${second}, one of them`;
  return parts.length === 2 ? 'team in a period' : 'objective';
}

/** One page of each kind, the longest: it has the most to get wrong. Pages with a drawing are a kind of their own. */
export function onePerKind(site: BuiltSite): string[] {
  const longest = new Map<string, { page: string; length: number }>();
  for (const page of site.pages) {
    const text = site.page(page);
    const special = text.includes('http-equiv="refresh"')
      ? 'moved, '
      : text.includes('class="diagram"')
        ? 'with a drawing, '
        : '';
    const kind = special + kindOf(page);
    if ((longest.get(kind)?.length ?? -1) < text.length) longest.set(kind, { page, length: text.length });
  }
  return [...longest.values()].map(({ page }) => page).sort();
}

/** The address of a file as visitors see it: `2026-q4/` for `2026-q4/index.html`. */
export const addressOf = (page: string): string => page.replace(/(^|\/)index\.html$/, '$1');
