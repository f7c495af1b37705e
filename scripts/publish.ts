/** From checked content to a published folder, so that a failed build never replaces a good site. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../src/load/disk/cache.ts';
import { cacheDir, contentRoot, projectRoot } from './project.ts';

const draft = join(projectRoot, '.dist');
const published = join(projectRoot, 'dist');
const replaced = join(projectRoot, '.dist-replaced');

/** Builds into a draft folder, indexes and verifies it, and swaps it in. Throws when a step fails. */
export async function publish(asOf: string | undefined): Promise<void> {
  recover();
  rmSync(draft, { recursive: true, force: true });
  const started = performance.now();
  await runAstro(asOf);
  const pages = await indexForSearch();
  verify(pages);
  swap();
  console.log(`${String(pages.length)} pages in ${((performance.now() - started) / 1000).toFixed(1)} s, in dist/`);
}

/** A swap that was interrupted left the former site aside: it comes back. */
function recover(): void {
  if (!existsSync(replaced)) return;
  if (existsSync(published)) rmSync(replaced, { recursive: true });
  else renameSync(replaced, published);
}

function swap(): void {
  if (existsSync(published)) renameSync(published, replaced);
  renameSync(draft, published);
  rmSync(replaced, { recursive: true, force: true });
}

function runAstro(asOf: string | undefined): Promise<void> {
  const astro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    OKR_CONTENT: contentRoot(),
    ...(asOf === undefined ? {} : { OKR_AS_OF: asOf }),
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build', '--silent'], { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'pipe'] });
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

/** Indexes the pages, or takes the index of the last time when no page changed. Returns the pages. */
async function indexForSearch(): Promise<string[]> {
  const pages = readdirSync(draft, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).sort();
  const key = digestOf(pages.map((page) => `${page} ${digestOf(readFileSync(join(draft, page)))}`).join('\n'));
  const kept = join(cacheDir, 'search');
  const keptKey = join(kept, 'key');
  const index = join(draft, 'pagefind');
  if (existsSync(keptKey) && readFileSync(keptKey, 'utf8') === key) {
    cpSync(join(kept, 'pagefind'), index, { recursive: true });
    return pages;
  }
  const pagefind = await import('pagefind');
  const { index: made, errors } = await pagefind.createIndex({});
  if (made === undefined) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
  const added = await made.addDirectory({ path: draft });
  const written = await made.writeFiles({ outputPath: index });
  await pagefind.close();
  const failures = [...added.errors, ...written.errors];
  if (failures.length > 0) throw new Error(`The search index could not be written: ${failures.join(' ')}`);
  rmSync(kept, { recursive: true, force: true });
  cpSync(index, join(kept, 'pagefind'), { recursive: true });
  writeFileSync(keptKey, key);
  return pages;
}

/** What every site has; a build that lacks it must not replace one that does not. */
function verify(pages: readonly string[]): void {
  const expected = ['index.html', '404.html', 'search/index.html'];
  const missing = [...expected.filter((page) => !pages.includes(page)), ...(existsSync(join(draft, 'pagefind/pagefind.js')) ? [] : ['pagefind/pagefind.js'])];
  if (missing.length > 0) throw new Error(`The build lacks ${missing.join(', ')}.`);
  const empty = pages.filter((page) => !readFileSync(join(draft, page), 'utf8').includes('</html>'));
  if (empty.length > 0) throw new Error(`These pages are cut off: ${empty.slice(0, 5).join(', ')}.`);
}
