/**
 * A build's process of its own: checks the content and has Astro make pages of what was read, without reading it
 * twice. Its memory is given back before the pages are indexed. Findings go to standard output.
 */
import { summaryOf } from '../src/lint/reporters/json.ts';
import { shownTo } from '../src/load/disk/shown.ts';
import { handOver } from '../src/load/hand-over.ts';
import { isAllShown } from '../src/load/structure/visibility.ts';
import { findingsIn } from './findings.ts';
import { askedDay, projectRoot, readCompany } from './project.ts';
import { report } from './report.ts';
import { FOUND_SOMETHING } from './run-make-pages.ts';

// Where many files are new, another thread reads most of them while this one reads Astro.
const [content, { build }] = await Promise.all([readCompany(), import('astro')]);
const findings = findingsIn(content, { asOf: askedDay(undefined) });
if (summaryOf(findings.diagnostics).errors > 0) {
  console.log(report('pretty', findings, content).text);
  process.exitCode = FOUND_SOMETHING;
} else {
  handOver({ ...shownTo(content, 'company'), judged: isAllShown(content.library) ? findings.judged : null });
  await build({ root: projectRoot, logLevel: 'silent' });
}
