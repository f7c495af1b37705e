import { flushCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { ReadFile } from '../library.ts';
import { type Pile, type Read, readBytes, readFrom } from './read-bytes.ts';
import type { FoundFile } from './walk.ts';

/** Below this, starting a thread costs more than it saves. */
const WORTH_A_THREAD = 400;

/** Reads files from disk, many of them on two cores; in the order given. */
export async function readAll(files: readonly FoundFile[]): Promise<ReadFile[]> {
  if (files.length < WORTH_A_THREAD) return files.map(readBytes);
  const pile: Pile = { files, taken: new Int32Array(new SharedArrayBuffer(4)) };
  // In a fresh checkout, the thread need not compile again what this one has.
  flushCompileCache();
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { workerData: pile });
  // The thread begins while this one is still free to hand it the pile.
  const online = new Promise((resolve) => worker.once('online', resolve));
  const read = await Promise.all([
    online.then(() => readFrom(pile)),
    new Promise<Read[]>((resolve, reject) => worker.once('message', resolve).once('error', reject)),
  ]);
  return read
    .flat()
    .sort((a, b) => a.from - b.from)
    .flatMap((one) => one.files);
}
