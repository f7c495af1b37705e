/** The two processes of a build: one that checks the content, one in which Astro makes the site. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { contentRoot, projectRoot } from './project.ts';

/**
 * `okr check` in a process of its own, which gives back its memory before pages are made. What it found goes
 * to standard error. Resolves with its exit code.
 */
export function startCheck(): Promise<number> {
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

interface RunningBuild {
  /** Lets it read the content; resolves when the pages are made, and rejects with Astro's words when they are not. */
  goAhead(): Promise<void>;
  cancel(): void;
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

/** Astro's build, started up and waiting for the word. */
export function startBuild({ draft, kept, asOf }: BuildPlace): RunningBuild {
  const astro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, ['--max-semi-space-size=32', astro, 'build', '--silent'], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      ...UNHEARD,
      ASTRO_TELEMETRY_DISABLED: '1',
      OKR_CONTENT: contentRoot(),
      OKR_DRAFT: draft,
      OKR_ASTRO_CACHE: kept,
      OKR_WAITS_FOR_CHECK: '1',
      ...(asOf === undefined ? {} : { OKR_AS_OF: asOf }),
    },
  });
  let output = '';
  child.stdout?.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (output += text.toString()));
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Astro could not build the site (exit code ${String(code)}):\n${output}`));
    });
  });
  ended.catch(() => undefined);
  return {
    goAhead() {
      if (child.connected) child.send('checked');
      return ended;
    },
    cancel: () => void child.kill(),
  };
}
