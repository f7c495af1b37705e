/** The two processes of a build: one that checks the content, one in which Astro makes the site. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { contentRoot, projectRoot } from './project.ts';

/**
 * `okr check` in a process of its own, which gives back its memory before pages are made. What it found goes
 * to standard error. Resolves with its exit code.
 */
export function check(): Promise<number> {
  const child = spawn(process.execPath, [join(projectRoot, 'scripts/okr.ts'), 'check'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(output);
      resolve(code ?? 2);
    });
  });
}

interface BuildPlace {
  /** Where the pages go. */
  readonly draft: string;
  /** Where Astro keeps what it made, for the next time. */
  readonly kept: string;
  readonly asOf: string | undefined;
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

/** Astro's build of content that has been checked. Rejects with Astro's words when it fails. */
export function makePages({ draft, kept, asOf }: BuildPlace): Promise<void> {
  const astro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
  // For a draft outside of the working folder Astro keeps what it bundles in `.astro` there, and takes it away in
  // the end: builds of several sites must not share it.
  const child = spawn(process.execPath, [astro, 'build', '--silent', '--root', projectRoot], {
    cwd: kept,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...UNHEARD,
      ASTRO_TELEMETRY_DISABLED: '1',
      OKR_ROOT: projectRoot,
      OKR_CONTENT: contentRoot(),
      OKR_DRAFT: draft,
      OKR_ASTRO_CACHE: kept,
      OKR_IS_CHECKED: '1',
      ...(asOf === undefined ? {} : { OKR_AS_OF: asOf }),
    },
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Astro could not build the site (exit code ${String(code)}):\n${output}`));
    });
  });
}
