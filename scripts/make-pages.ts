/**
 * A build's process of its own: checks the content and has Astro make pages of what was read, without reading it
 * twice. Its memory is given back before the pages are indexed. Ends with 1 for findings, which go to standard
 * output, and with 2 for a mistake of ours.
 */
import { summaryOf } from '../src/lint/reporters/json.ts';
import { shownTo } from '../src/load/disk/shown.ts';
import { handOver } from '../src/load/hand-over.ts';
import { isAllShown } from '../src/load/structure/visibility.ts';
import { findingsIn } from './findings.ts';
import { askedDay, projectRoot, readCompany } from './project.ts';
import { report } from './report.ts';

try {
  process.exitCode = await makePages();
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}

async function makePages(): Promise<0 | 1> {
  // While another thread reads files, this one reads Astro.
  const [content, { build }] = await Promise.all([readCompany(), import('astro')]);
  const findings = findingsIn(content, { asOf: askedDay(undefined) });
  if (summaryOf(findings.diagnostics).errors > 0) {
    console.log(report('pretty', findings, content).text);
    return 1;
  }
  handOver({ ...shownTo(content, 'company'), judged: isAllShown(content.library) ? findings.judged : null });
  await build({ root: projectRoot, logLevel: 'silent' });
  return 0;
}
