import type { Command } from 'commander';
import { summaryOf } from '../../src/lint/reporters/json.ts';
import { pretty } from '../print.ts';
import { askedDay, readCompany } from '../project.ts';
import { publish } from '../publish.ts';

/** `okr build`: check, build, index, verify, and only then replace the published site. */
export function addBuild(program: Command): void {
  program
    .command('build')
    .description('check everything and write the site to dist/')
    .option('--as-of <day>', 'the site as it stood on this day, yyyy-mm-dd')
    .action(async ({ asOf }: { asOf?: string }) => {
      const asked = askedDay(asOf);
      const content = await readCompany();
      const { diagnostics } = content;
      if (diagnostics.length > 0) console.error(pretty(content, diagnostics, process.stderr));
      if (summaryOf(diagnostics).errors > 0) {
        console.error('\nNothing was published; the site stays as it was.');
        process.exitCode = 1;
        return;
      }
      await publish(asked);
    });
}
