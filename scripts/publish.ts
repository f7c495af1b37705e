/** From checked content to a published folder, so that a failed build never replaces a good site. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../src/load/disk/cache.ts';
import { cacheDir, contentRoot, projectRoot } from './project.ts';
import { indexForSearch, pagesIn } from './search-index.ts';

export interface PublishOptions {
  /** The folder that visitors are served from. */
  readonly out: string;
  /** The day everything is seen as of; the company's own or today when undefined. */
  readonly asOf: string | undefined;
}

/** Builds into a draft folder, indexes and verifies it, and swaps it in. Returns the number of pages; throws when a step fails. */
export async function publish(options: PublishOptions): Promise<number> {
  const { out } = options;
  const draft = join(dirname(out), `.${digestOf(out).slice(0, 6)}-draft`);
  const replaced = join(dirname(out), `.${digestOf(out).slice(0, 6)}-replaced`);
  mkdirSync(dirname(out), { recursive: true });
  recover(out, replaced);
  rmSync(draft, { recursive: true, force: true });
  const kept = join(cacheDir, `site-${digestOf(`${contentRoot()} ${out}`)}`);
  await runAstro(draft, kept, options);
  const pages = pagesIn(draft);
  await indexForSearch(draft, pages, join(kept, 'search'));
  verify(draft, pages);
  if (existsSync(out)) renameSync(out, replaced);
  renameSync(draft, out);
  rmSync(replaced, { recursive: true, force: true });
  return pages.length;
}

/** A swap that was interrupted left the former site aside: it comes back. */
function recover(out: string, replaced: string): void {
  if (!existsSync(replaced)) return;
  if (existsSync(out)) rmSync(replaced, { recursive: true });
  else renameSync(replaced, out);
}

function runAstro(draft: string, kept: string, { asOf }: PublishOptions): Promise<void> {
  const astro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    OKR_CONTENT: contentRoot(),
    OKR_DRAFT: draft,
    OKR_ASTRO_CACHE: kept,
    ...(asOf === undefined ? {} : { OKR_AS_OF: asOf }),
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build', '--silent'], {
      cwd: projectRoot,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr.on('data', (text: Buffer) => (output += text.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Astro could not build the site (exit code ${String(code)}):\n${output}`));
    });
  });
}

/** What every site has; a build that lacks it must not replace one that does not. */
function verify(draft: string, pages: readonly string[]): void {
  const files = ['index.html', '404.html', 'search/index.html', 'pagefind/pagefind.js'];
  const missing = files.filter((file) => !existsSync(join(draft, file)));
  if (missing.length > 0) throw new Error(`The build lacks ${missing.join(', ')}.`);
  const cutOff = pages.filter((page) => !readFileSync(join(draft, page), 'utf8').includes('</html>'));
  if (cutOff.length > 0) throw new Error(`These pages are cut off: ${cutOff.slice(0, 5).join(', ')}.`);
}
