/** From content to a published folder, so that a failed build never replaces a good site. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { digestOf } from '../load/disk/cache.ts';
import { lock } from './lock.ts';
import { runMakePages } from './run-make-pages.ts';
import { UserError } from '../check/user-error.ts';
import { cacheDir, projectRoot } from '../project.ts';
import { indexForSearch, pagesIn } from './search-index.ts';
import { inputsOf, isUpToDate, rememberSite } from './up-to-date.ts';

interface PublishOptions {
  /** The company's folder. */
  readonly root: string;
  /** The folder that visitors are served from. */
  readonly out: string;
  /** The day everything is seen as of; the company's own or today when undefined. */
  readonly asOf: string | undefined;
  /** Names that day where nothing else does. */
  readonly now: Date;
  /** Where the site lies on its host, with a slash at both ends. */
  readonly base: string;
}

/** How it went: the pages that are published now, or the exit code of a check that found something. */
export type Published = { readonly pages: number; readonly isNew: boolean } | { readonly checkCode: number };

/**
 * Checks and builds into a draft folder, indexes and verifies it, and swaps it in. Does nothing when the
 * published folder is what would come out. Throws a `UserError` for a folder that is not the site's, and
 * any other error when a step fails that is ours.
 */
export async function publish(options: PublishOptions): Promise<Published> {
  const { root, out } = options;
  refuseOthersFolders(options);
  const kept = join(cacheDir, `site-${digestOf(`${root} ${out}`)}`);
  const unlock = lock(join(kept, 'lock'));
  try {
    recover(out);
    const inputs = inputsOf(options);
    if (isUpToDate(out, inputs, kept)) return { pages: pagesIn(out).length, isNew: false };
    const checkCode = await makeDraft(options, kept);
    if (checkCode !== 0) return { checkCode };
    swap(out);
    rememberSite(out, inputs, kept);
    return { pages: pagesIn(out).length, isNew: true };
  } finally {
    unlock();
  }
}

/** What is replaced is deleted: only an empty folder or an earlier site may be. */
function refuseOthersFolders({ root, out }: PublishOptions): void {
  const holds = (folder: string) => `${folder}/`.startsWith(`${out}/`);
  const isForeign = existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'pagefind'));
  if (isForeign || [root, projectRoot].some(holds))
    throw new UserError(
      `${out} holds something else. Name an empty folder, or one that an earlier build made.`,
    );
}

const draftOf = (out: string): string => join(dirname(out), `.${basename(out)}-draft`);
const replacedOf = (out: string): string => join(dirname(out), `.${basename(out)}-replaced`);

/** A swap that was interrupted left the former site aside: it comes back. */
function recover(out: string): void {
  mkdirSync(dirname(out), { recursive: true });
  rmSync(draftOf(out), { recursive: true, force: true });
  if (!existsSync(replacedOf(out))) return;
  if (existsSync(out)) rmSync(replacedOf(out), { recursive: true });
  else renameSync(replacedOf(out), out);
}

/** Resolves with the check's exit code: 0 when the draft is ready to be published. */
async function makeDraft({ root, out, asOf, now }: PublishOptions, kept: string): Promise<number> {
  const draft = draftOf(out);
  const checkCode = await runMakePages({ root, draft, kept, asOf, now: now.toISOString() });
  if (checkCode !== 0) return checkCode;
  const pages = pagesIn(draft);
  await indexForSearch(draft, pages, join(kept, 'search-index'));
  verify(draft, pages);
  return 0;
}

function swap(out: string): void {
  if (existsSync(out)) renameSync(out, replacedOf(out));
  renameSync(draftOf(out), out);
  rmSync(replacedOf(out), { recursive: true, force: true });
}

/** What every site has; a build that lacks it must not replace one that does not. */
function verify(draft: string, pages: readonly string[]): void {
  const files = ['index.html', '404.html', 'search/index.html', 'pagefind/pagefind.js'];
  const missing = files.filter((file) => !existsSync(join(draft, file)));
  if (missing.length > 0) throw new Error(`The build lacks ${missing.join(', ')}.`);
  const cutOff = pages.filter((page) => !readFileSync(join(draft, page)).includes('</html>'));
  if (cutOff.length > 0) throw new Error(`These pages are cut off: ${cutOff.slice(0, 5).join(', ')}.`);
}
