/** Reads its share of a company's files on a second core. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Pile, readFrom } from './read-bytes.ts';

parentPort?.postMessage(await readFrom(workerData as Pile));
