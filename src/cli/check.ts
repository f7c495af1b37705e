import { appendFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { summaryOf } from '../lint/diagnostic.ts';
import { type Findings, findingsIn } from '../check/findings.ts';
import { fixFiles } from '../check/fix.ts';
import { readCompany } from '../check/read-company.ts';
import { askedDay, contentRoot } from './environment.ts';
import { FORMATS, type Format, report } from '../check/report.ts';
import { watchContent } from '../check/watch.ts';

interface CheckOptions {
  readonly format: Format;
  readonly strict?: true;
  readonly rule?: string;
  readonly team?: string;
  readonly period?: string;
  readonly asOf?: string;
  readonly base?: string;
  readonly fix?: true;
  readonly watch?: true;
}

/** `okr check`: every finding of every file, in one run. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('find what is wrong in the content, with its place and what to write instead')
    .addOption(new Option('--format <format>', 'how findings are printed').choices(FORMATS).default('pretty'))
    .option('--strict', 'exit with 1 for warnings too')
    .option('--rule <id>', 'only this rule')
    .option('--team <team>', 'only this team and those below it')
    .option('--period <period>', 'this period instead of the running and the coming ones')
    .option('--as-of <day>', 'as things stood on this day, yyyy-mm-dd')
    .option('--base <revision>', 'also what changed quietly since this git revision, such as origin/main')
    .option('--fix', 'first put fields in order and write days and weights plainly; nothing else is touched')
    .option('--watch', 'check again whenever a file is saved')
    .action(async (options: CheckOptions) => {
      if (options.fix === true)
        for (const file of fixFiles(contentRoot())) console.error(`Put in order: ${file}`);
      const { diagnostics } = await checkOnce(options);
      const { errors, warnings } = summaryOf(diagnostics);
      if (errors > 0 || (options.strict === true && warnings > 0)) process.exitCode = 1;
      if (options.watch === true) await watchContent(contentRoot(), () => checkOnce(options));
    });
}

async function checkOnce(options: CheckOptions): Promise<Findings> {
  const content = await readCompany(contentRoot());
  const findings = findingsIn(content, { ...options, asOf: askedDay(options.asOf), now: new Date() });
  const { text, summary } = report(options.format, findings, content);
  if (text !== '') console.log(text);
  const summaryFile = process.env['GITHUB_STEP_SUMMARY'];
  if (summary !== undefined && summaryFile !== undefined) appendFileSync(summaryFile, summary);
  return findings;
}
