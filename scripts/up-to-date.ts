/** Whether a published folder is what a build would make: then there is nothing to do. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../src/load/disk/cache.ts';
import { contentRoot, projectRoot } from './project.ts';

/** True when neither content, code, day nor the published files have changed since they were published. */
export function isUpToDate(out: string, asOf: string | undefined, kept: string): boolean {
  const note = join(kept, 'published');
  return existsSync(out) && existsSync(note) && readFileSync(note, 'utf8') === stateOf(out, asOf);
}

/** Notes what was published, and from what. */
export function rememberSite(out: string, asOf: string | undefined, kept: string): void {
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, 'published'), stateOf(out, asOf));
}

function stateOf(out: string, asOf: string | undefined): string {
  const code = ['src', 'scripts', 'public'].map((folder) => join(projectRoot, folder));
  const single = ['package-lock.json', 'astro.config.mjs'].map((file) =>
    readFileSync(join(projectRoot, file)),
  );
  return digestOf(
    [
      // Without a day asked for, today counts, wherever the company is: an hour is as long as that can be trusted.
      asOf ?? process.env['OKR_AS_OF'] ?? new Date().toISOString().slice(0, 13),
      process.env['OKR_BASE'] ?? '',
      ...[contentRoot(), ...code].map(bytesIn),
      ...single.map(digestOf),
      timesIn(out),
    ].join('\n'),
  );
}

/** A digest of all files below a folder, by their bytes. */
const bytesIn = (folder: string): string =>
  digestOf(
    filesIn(folder)
      .map((file) => `${file} ${digestOf(readFileSync(join(folder, file)))}`)
      .join('\n'),
  );

/** A digest of all files below a folder, by size and time: enough to see that nobody touched them. */
const timesIn = (folder: string): string =>
  digestOf(
    filesIn(folder)
      .map((file) => {
        const { size, mtimeMs } = statSync(join(folder, file));
        return `${file} ${String(size)} ${String(mtimeMs)}`;
      })
      .join('\n'),
  );

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
