import { resolve } from 'node:path';
import type { Command } from 'commander';
import { publish } from '../build/publish.ts';
import { projectRoot } from '../project.ts';
import { askedDay, contentRoot, siteBase } from './environment.ts';

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
      const published = await publish({
        root: contentRoot(),
        out: resolve(projectRoot, out),
        asOf: asked,
        now: new Date(),
        base: siteBase(),
      });
      if ('checkCode' in published) {
        console.error('\nNothing was published; the site stays as it was.');
        process.exitCode = published.checkCode;
        return;
      }
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const { pages, isNew } = published;
      console.log(
        `${String(pages)} pages in ${out}/${isNew ? `, built in ${seconds} s` : ': nothing has changed'}`,
      );
    });
}
