/** From content to a published folder, so that a failed build never replaces a good site. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../src/load/disk/cache.ts';
import { cacheDir, contentRoot } from './project.ts';
import { startBuild, startCheck } from './processes.ts';
import { indexForSearch, pagesIn } from './search-index.ts';
import { isUpToDate, rememberSite } from './up-to-date.ts';

interface PublishOptions {
  /** The folder that visitors are served from. */
  readonly out: string;
  /** The day everything is seen as of; the company's own or today when undefined. */
  readonly asOf: string | undefined;
}

/** How it went: the pages that are published now, or the exit code of a check that found something. */
export type Published = { readonly pages: number; readonly isNew: boolean } | { readonly checkCode: number };

/**
 * Checks and builds into a draft folder, indexes and verifies it, and swaps it in. Does nothing when the
 * published folder is what would come out. Throws when a step fails that is ours.
 */
export async function publish({ out, asOf }: PublishOptions): Promise<Published> {
  const name = digestOf(out).slice(0, 6);
  const draft = join(dirname(out), `.${name}-draft`);
  const replaced = join(dirname(out), `.${name}-replaced`);
  const kept = join(cacheDir, `site-${digestOf(`${contentRoot()} ${out}`)}`);
  mkdirSync(dirname(out), { recursive: true });
  recover(out, replaced);
  if (isUpToDate(out, asOf, kept)) return { pages: pagesIn(out).length, isNew: false };
  rmSync(draft, { recursive: true, force: true });

  // The build starts up on the second core while the first one checks, and reads nothing before that is done.
  const build = startBuild({ draft, kept, asOf });
  const checkCode = await startCheck();
  if (checkCode !== 0) {
    build.cancel();
    return { checkCode };
  }
  await build.goAhead();
  const pages = pagesIn(draft);
  const indexed = indexForSearch(draft, pages, join(kept, 'search'));
  verify(draft, pages);
  await indexed;

  if (existsSync(out)) renameSync(out, replaced);
  renameSync(draft, out);
  rmSync(replaced, { recursive: true, force: true });
  rememberSite(out, asOf, kept);
  return { pages: pages.length, isNew: true };
}

/** A swap that was interrupted left the former site aside: it comes back. */
function recover(out: string, replaced: string): void {
  if (!existsSync(replaced)) return;
  if (existsSync(out)) rmSync(replaced, { recursive: true });
  else renameSync(replaced, out);
}

/** What every site has; a build that lacks it must not replace one that does not. */
function verify(draft: string, pages: readonly string[]): void {
  const missing = ['index.html', '404.html', 'search/index.html'].filter((page) => !pages.includes(page));
  if (missing.length > 0) throw new Error(`The build lacks ${missing.join(', ')}.`);
  const cutOff = pages.filter((page) => !readFileSync(join(draft, page)).includes('</html>'));
  if (cutOff.length > 0) throw new Error(`These pages are cut off: ${cutOff.slice(0, 5).join(', ')}.`);
}
