import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Problem } from '../../lint/diagnostic.ts';
import type { ReadFile } from '../library.ts';
import { readFile } from '../read-file.ts';
import { digestOf } from './cache.ts';
import type { FoundFile } from './walk.ts';

const AT_A_TIME = 50;

/** Files to read, and how many of them somebody has begun with. */
export interface Pile {
  readonly files: readonly FoundFile[];
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/** Files of a pile that were read together, and where the first of them lies in it. */
export interface Read {
  readonly from: number;
  readonly files: readonly ReadFile[];
}

/** Reads from a pile until nothing is left, as fast as this thread has time. */
export async function readFrom({ files, taken }: Pile): Promise<Read[]> {
  const read: Read[] = [];
  const next = () => Atomics.add(taken, 0, AT_A_TIME);
  for (let from = next(); from < files.length; from = next()) {
    read.push({ from, files: files.slice(from, from + AT_A_TIME).map(readBytes) });
    await new Promise((resolve) => setImmediate(resolve));
  }
  return read;
}

/** Reads one file from disk; one that is not UTF-8 has that as its only problem. */
export function readBytes({ path, absolute }: FoundFile): ReadFile {
  const bytes = readFileSync(absolute);
  const digest = digestOf(bytes);
  if (isUtf8(bytes)) return readFile({ path, text: withoutMark(bytes.toString('utf8')), digest });
  return { ...readFile({ path, text: '', digest }), data: null, problems: [notUtf8(bytes)] };
}

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

function notUtf8(bytes: Buffer): Problem {
  const line =
    bytes
      .toString('latin1')
      .split('\n')
      .findIndex((text) => !isUtf8(Buffer.from(text, 'latin1'))) + 1;
  return {
    line: Math.max(1, line),
    column: 1,
    rule: 'file-is-utf-8',
    message: 'This file is not written in UTF-8.',
    help: 'Open it in your editor and save it with the encoding UTF-8.',
  };
}
