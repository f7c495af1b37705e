/** Reads its share of a company's files on a second core. */
import { parentPort, workerData } from 'node:worker_threads';
import { readBytes } from './read-bytes.ts';
import type { FoundFile } from './walk.ts';

parentPort?.postMessage((workerData as readonly FoundFile[]).map(readBytes));
