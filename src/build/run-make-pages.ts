/** Runs the process of a build that checks and makes its pages. */
import { spawn } from 'node:child_process';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * How that process ends when the check has found something. Node's own codes end at 14 and those of signals begin at
 * 128: https://nodejs.org/api/process.html#exit-codes
 */
export const FOUND_SOMETHING = 20;

/** What that process is told, as JSON in its one argument. */
export interface PagesToMake {
  /** The company's folder. */
  readonly root: string;
  /** Where the pages go. */
  readonly draft: string;
  /** Where Astro keeps what it made, for the next time. */
  readonly kept: string;
  readonly asOf: string | undefined;
  /** The moment that names the day where nothing else does. */
  readonly now: string;
}

/** Vite takes these for its own: what a shell happens to have set must not reach the pages. */
const UNHEARD = {
  BASE_URL: undefined,
  DEV: undefined,
  MODE: undefined,
  PROD: undefined,
  SITE: undefined,
  SSR: undefined,
  NODE_ENV: 'production',
};

/**
 * Checks the content and makes pages of it. Resolves with 0, or with 1 when the check found something: it is then on
 * standard error. Rejects with what the process said when the mistake is ours.
 */
export function runMakePages(pages: PagesToMake): Promise<0 | 1> {
  // In a fresh checkout, what this process has compiled need not be compiled again by the next.
  flushCompileCache();
  // For a draft outside of the working folder Astro keeps what it bundles in `.astro` there, and takes it away in
  // the end: builds of several sites must not share it.
  const child = spawn(process.execPath, [join(import.meta.dirname, 'make-pages.ts'), JSON.stringify(pages)], {
    cwd: pages.kept,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...UNHEARD,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === FOUND_SOMETHING) process.stderr.write(output);
      if (code === 0 || code === FOUND_SOMETHING) resolve(code === 0 ? 0 : 1);
      else reject(new Error(`The pages could not be made (exit code ${String(code)}):\n${output}`));
    });
  });
}
