import type { Command } from 'commander';
import { Option } from 'commander';
import { reportJson, summaryOf } from '../../src/lint/reporters/json.ts';
import { pretty } from '../print.ts';
import { readCompany } from '../project.ts';

/** `okr check`: every finding of every file, in one run. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('find what is wrong in the content, with its place and what to write instead')
    .addOption(
      new Option('--format <format>', 'how findings are printed')
        .choices(['pretty', 'json'])
        .default('pretty'),
    )
    .action(async ({ format }: { format: 'pretty' | 'json' }) => {
      const content = await readCompany();
      const { diagnostics } = content;
      console.log(format === 'json' ? reportJson(diagnostics) : pretty(content, diagnostics, process.stdout));
      if (summaryOf(diagnostics).errors > 0) process.exitCode = 1;
    });
}
