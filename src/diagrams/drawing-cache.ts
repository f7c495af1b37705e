import { createHash, type Hash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ThemedSvg } from './themed-svg.ts';

/** Drawings on disk by what they were made of. */
export interface DrawingCache {
  /** Undefined when there is none, or none that is whole. */
  read(key: string): Promise<ThemedSvg | undefined>;
  write(key: string, drawing: ThemedSvg): Promise<void>;
}

function checksum({ svg, css }: ThemedSvg): string {
  return createHash('sha256')
    .update(JSON.stringify([svg, css]))
    .digest('hex');
}

function isDrawing(entry: unknown): entry is ThemedSvg & { readonly checksum: string } {
  if (typeof entry !== 'object' || entry === null) return false;
  const { svg, css, checksum: sum } = entry as Record<string, unknown>;
  return typeof svg === 'string' && typeof css === 'string' && sum === checksum({ svg, css });
}

export function createDrawingCache(folder: string): DrawingCache {
  const fileOf = (key: string): string => join(folder, `${key}.json`);
  return {
    async read(key) {
      try {
        const entry: unknown = JSON.parse(await readFile(fileOf(key), 'utf8'));
        return isDrawing(entry) ? { svg: entry.svg, css: entry.css } : undefined;
      } catch {
        return undefined;
      }
    },
    async write(key, drawing) {
      await mkdir(folder, { recursive: true });
      const draft = `${fileOf(key)}.${process.pid}`;
      await writeFile(draft, JSON.stringify({ ...drawing, checksum: checksum(drawing) }));
      await rename(draft, fileOf(key));
    },
  };
}

async function hashFolder(hash: Hash, folder: URL, pattern: RegExp): Promise<void> {
  const files = (await readdir(folder)).filter((file) => pattern.test(file)).sort();
  for (const file of files) hash.update(file).update(await readFile(new URL(file, folder)));
}

/**
 * What a drawing depends on besides its fence: Mermaid's and jsdom's versions, and everything in this folder and the
 * width table, so that there is no version number to forget.
 */
export async function drawingVersion(): Promise<string> {
  const require = createRequire(import.meta.url);
  const hash = createHash('sha256');
  for (const name of ['mermaid', 'jsdom']) {
    const { version } = require(`${name}/package.json`) as { version: string };
    hash.update(`${name}@${version}`);
  }
  await hashFolder(hash, new URL('.', import.meta.url), /\.ts$/);
  await hashFolder(hash, new URL('../charts/', import.meta.url), /^text-width.*\.ts$/);
  return hash.digest('hex');
}
