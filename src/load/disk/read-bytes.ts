import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../lint/diagnostic.ts';
import type { ReadFile } from '../library.ts';
import { readFile } from '../read-file.ts';
import { digestOf } from './cache.ts';
import type { FoundFile } from './walk.ts';

/** Below this, starting a thread costs more than it saves. */
const WORTH_A_THREAD = 400;

/** Reads files from disk, many of them on two cores; in the order given. */
export async function readAll(files: readonly FoundFile[]): Promise<ReadFile[]> {
  if (files.length < WORTH_A_THREAD) return files.map(readBytes);
  const half = Math.ceil(files.length / 2);
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    workerData: files.slice(half),
  });
  const rest = new Promise<ReadFile[]>((resolve, reject) =>
    worker.once('message', resolve).once('error', reject),
  );
  // The thread begins while this one is still free to hand it its share.
  await new Promise((resolve) => worker.once('online', resolve));
  return [...files.slice(0, half).map(readBytes), ...(await rest)];
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
