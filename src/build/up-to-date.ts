/** Whether a published folder is what a build would make: then there is nothing to do. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../load/disk/cache.ts';
import type { CompanyData } from '../schema/company.ts';
import { asOfDay } from '../domain/as-of.ts';
import { readFile } from '../load/read-file.ts';
import { projectRoot } from '../project.ts';

interface SiteInputs {
  /** The company's folder. */
  readonly root: string;
  readonly asOf: string | undefined;
  readonly now: Date;
  readonly base: string;
}

/** A digest of all that a site is made from: content, code, our own pages, day and place. */
export function inputsOf({ root, asOf, now, base }: SiteInputs): string {
  const ours = ['src', 'public', 'docs/handbook', 'docs/rules'];
  const folders = [root, ...ours.map((folder) => join(projectRoot, folder))];
  const files = ['package-lock.json', 'astro.config.mjs'].map((file) =>
    readFileSync(join(projectRoot, file)),
  );
  return digestOf(
    [
      dayOf(root, asOf, now),
      base,
      ...folders.map((folder) =>
        filesIn(folder).map((file) => `${file} ${digestOf(readFileSync(join(folder, file)))}`),
      ),
      ...files.map(digestOf),
    ].join('\n'),
  );
}

/** The day the site will be as of; without a readable company the moment itself, which never comes again. */
function dayOf(root: string, asOf: string | undefined, now: Date): string {
  const path = 'company.yaml';
  const file = join(root, path);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { data } = readFile({ path, text, digest: '' });
  return data === null ? now.toISOString() : asOfDay(asOf, data as CompanyData, now);
}

/** True when the folder was published from these inputs, and nobody has touched it since. */
export function isUpToDate(out: string, inputs: string, kept: string): boolean {
  const note = join(kept, 'published');
  return existsSync(out) && existsSync(note) && readFileSync(note, 'utf8') === stateOf(out, inputs);
}

/** Notes what was published, and from what. */
export function rememberSite(out: string, inputs: string, kept: string): void {
  writeFileSync(join(kept, 'published'), stateOf(out, inputs));
}

/** Size and time of each file are enough to see that nobody touched it. */
function stateOf(out: string, inputs: string): string {
  const files = filesIn(out).map((file) => {
    const { size, mtimeMs } = statSync(join(out, file));
    return `${file} ${String(size)} ${String(mtimeMs)}`;
  });
  return digestOf([inputs, ...files].join('\n'));
}

/** Paths of the files below a folder, hidden ones left out. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !/(?:^|\/)\./.test(path))
    .sort();
}
