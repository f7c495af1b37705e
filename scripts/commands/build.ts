import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { askedDay, projectRoot } from '../project.ts';
import { publish } from '../publish.ts';

interface BuildOptions {
  readonly asOf?: string;
  readonly out: string;
}

/** `okr build`: check, build, index, verify, and only then replace the published site. */
export function addBuild(program: Command): void {
  program
    .command('build')
    .description('check everything, then write the site')
    .option('--as-of <day>', 'the site as it stood on this day, yyyy-mm-dd')
    .option('--out <folder>', 'where the site goes', 'dist')
    .action(async ({ asOf, out }: BuildOptions) => {
      const asked = askedDay(asOf);
      const started = performance.now();
      const code = check();
      if (code !== 0) {
        console.error('\nNothing was published; the site stays as it was.');
        process.exitCode = code;
        return;
      }
      const pages = await publish({ out: resolve(projectRoot, out), asOf: asked });
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${String(pages)} pages in ${seconds} s, in ${out}/`);
    });
}

/** Checks in a process of its own, which gives back its memory before the site is built. Returns its exit code. */
function check(): number {
  const { status, stdout } = spawnSync(process.execPath, [join(projectRoot, 'scripts/okr.ts'), 'check'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (status !== 0) process.stderr.write(stdout);
  return status ?? 2;
}
