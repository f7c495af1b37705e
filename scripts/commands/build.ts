import { resolve } from 'node:path';
import type { Command } from 'commander';
import { pretty } from '../print.ts';
import { askedDay, projectRoot, readCompany } from '../project.ts';
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
      const content = await readCompany();
      const { diagnostics, library } = content;
      if (diagnostics.length > 0) {
        console.error(pretty(content, diagnostics, process.stderr));
        console.error('\nNothing was published; the site stays as it was.');
        process.exitCode = 1;
        return;
      }
      const url = library.one('company', 'company')?.data?.url;
      const pages = await publish({ out: resolve(projectRoot, out), asOf: asked, url });
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${String(pages)} pages in ${seconds} s, in ${out}/`);
    });
}
