import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { join, sep } from 'node:path';
import { putInOrder } from '../load/put-in-order.ts';

/** Puts the fields of every file in order; the paths within the folder of those that changed. */
export function fixFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:mdx|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .filter(fixFile)
    .map((path) => path.slice(root.length + 1));

  function fixFile(path: string): boolean {
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) return false;
    const text = bytes.toString('utf8');
    const fixed = putInOrder(
      path
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
      text,
    );
    if (fixed === text) return false;
    writeFileSync(path, fixed);
    return true;
  }
}
