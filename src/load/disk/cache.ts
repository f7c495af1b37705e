import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ReadFile } from '../library.ts';

/** A digest of bytes, for telling whether they changed. */
export const digestOf = (bytes: Uint8Array | string): string =>
  createHash('sha1').update(bytes).digest('base64url');

/** What was read before, so that unchanged files are not parsed again. */
export interface ReadCache {
  /** Undefined when the file is new or its bytes changed. */
  get(path: string, digest: () => string): ReadFile | undefined;
  /** Keeps exactly these for the next time. */
  save(files: readonly ReadFile[]): void;
}

/**
 * A cache in one file. It is thrown away when the code that reads changes, and an unreadable one counts as
 * empty: it can cost time, never correctness.
 */
export function openCache(file: string): ReadCache {
  const version = codeVersion();
  let files = new Map<string, ReadFile>();
  try {
    const kept = deserialize(readFileSync(file)) as { version: string; files: ReadFile[] };
    if (kept.version === version) files = new Map(kept.files.map((one) => [one.path, one]));
  } catch {
    // No cache yet, or not ours.
  }
  return {
    get(path, digest) {
      const known = files.get(path);
      return known !== undefined && known.digest === digest() ? known : undefined;
    },
    save(now) {
      if (now.length === files.size && now.every((one) => files.get(one.path) === one)) return;
      mkdirSync(dirname(file), { recursive: true });
      const draft = `${file}.${String(process.pid)}`;
      writeFileSync(draft, serialize({ version, files: now }));
      renameSync(draft, file);
    },
  };
}

/** Changes whenever the code that reads files does: then what it read before is worth nothing. */
function codeVersion(): string {
  const source = join(import.meta.dirname, '../..');
  const hash = createHash('sha1').update(process.version);
  for (const room of ['schema', 'body', 'load', 'lint', 'domain', 'diagrams']) {
    for (const name of readdirSync(join(source, room), { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(source, room, name)));
    }
  }
  // Parsers and the table of text widths decide what is read as much as our own code does.
  for (const file of ['../package-lock.json', 'charts/text-width.ts', 'charts/text-width-table.ts'])
    hash.update(readFileSync(join(source, file)));
  return hash.digest('base64url');
}
