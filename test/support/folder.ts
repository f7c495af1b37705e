/** A built folder as a whole: what it consists of, and what can be read out of it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Every file below a folder, in order; empty when there is no such folder. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

export type Bytes = Readonly<Record<string, string>>;

/** Each file with a digest of its bytes. */
export function bytesIn(folder: string): Bytes {
  return Object.fromEntries(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** The files in which two folders differ. */
export const differences = (one: Bytes, other: Bytes): string[] =>
  Object.keys({ ...one, ...other }).filter((file) => one[file] !== other[file]);

/** Files whose name or bytes contain one of the words; what is packed is unpacked first, as the search does. */
export function filesSaying(folder: string, words: readonly string[]): string[] {
  return filesIn(folder).flatMap((file) => {
    const bytes = readFileSync(join(folder, file));
    const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : Buffer.alloc(0);
    const said = `${file}\n${bytes.toString('utf8')}\n${unpacked.toString('utf8')}`.toLowerCase();
    return words.filter((word) => said.includes(word.toLowerCase())).map((word) => `${file} says ${word}`);
  });
}
