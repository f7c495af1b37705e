/**
 * A build's process of its own: checks the content and has Astro make pages of what was read, without reading it
 * twice. Its memory is given back before the pages are indexed. Findings go to standard output.
 */
import { summaryOf } from '../lint/diagnostic.ts';
import { shownTo } from '../load/disk/shown.ts';
import { handOver } from '../load/hand-over.ts';
import { isAllShown } from '../load/structure/visibility.ts';
import { findingsIn } from '../check/findings.ts';
import { readCompany } from '../check/read-company.ts';
import { projectRoot } from '../project.ts';
import { report } from '../check/report.ts';
import { FOUND_SOMETHING, type PagesToMake } from './run-make-pages.ts';

const { root, draft, kept, asOf, now } = JSON.parse(process.argv[2] ?? '') as PagesToMake;
// Where many files are new, another thread reads most of them while this one reads Astro.
const [content, { build }] = await Promise.all([readCompany(root), import('astro')]);
const findings = findingsIn(content, { asOf, now: new Date(now) });
if (summaryOf(findings.diagnostics).errors > 0) {
  console.log(report('pretty', findings, content).text);
  process.exitCode = FOUND_SOMETHING;
} else {
  const { judged } = findings;
  handOver({
    ...shownTo(content, 'company'),
    asOf: judged?.plan.asOf,
    judged: isAllShown(content.library) ? judged : null,
  });
  await build({ root: projectRoot, outDir: draft, cacheDir: kept, logLevel: 'silent' });
}
