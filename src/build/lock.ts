import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../check/user-error.ts';

/**
 * Keeps two builds from writing into each other's folders. Throws a `UserError` while another one runs; one that
 * was killed holds nothing. Returns what lets go.
 */
export function lock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    if (isRunning(Number(readFileSync(file, 'utf8'))))
      throw new UserError('Another build of this site is running. Wait for it, or stop it.');
    writeFileSync(file, String(process.pid));
  }
  return () => rmSync(file, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
