import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { reportGithub } from '../lint/reporters/github.ts';
import { reportGitlab } from '../lint/reporters/gitlab.ts';
import { reportSarif } from '../lint/reporters/sarif.ts';
import { RULES } from '../lint/rules/index.ts';
import { digestOf } from '../load/disk/cache.ts';
import type { Content } from '../load/disk/read-content.ts';
import { OUTPUTS } from '../outputs/index.ts';
import type { Findings } from './findings.ts';
import { pretty } from './print.ts';
import { projectRoot } from '../project.ts';
import { rulePage } from './rule-pages.ts';

export const FORMATS = ['pretty', 'json', 'github', 'gitlab', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export interface Report {
  /** For standard output; empty when there is nothing to print. */
  readonly text: string;
  /** For the page of a step of GitHub Actions. */
  readonly summary?: string;
}

/** Findings in a format. Machines that annotate lines want paths from the top of the repository. */
export function report(format: Format, findings: Findings, content: Content): Report {
  const { diagnostics } = findings;
  const top = pathTo(content.root);
  const inRepository = diagnostics.map((one) => ({ ...one, file: top + one.file }));
  switch (format) {
    case 'pretty':
      return { text: [pretty(content, diagnostics, process.stdout), ...notesOn(findings)].join('\n') };
    case 'json':
      return { text: OUTPUTS.findings.write(diagnostics) };
    case 'github': {
      const { commands, summary } = reportGithub(inRepository);
      return { text: commands, summary };
    }
    case 'gitlab':
      return { text: reportGitlab(inRepository, { digest: digestOf }) };
    case 'sarif': {
      const { url } = content.library.one('company', 'company')?.data ?? {};
      return {
        text: reportSarif(inRepository, {
          rules: RULES.map(({ id }) => ({ id, title: rulePage(id).title })),
          version: version(),
          digest: digestOf,
          ...(url === undefined ? {} : { siteUrl: url }),
        }),
      };
    }
  }
}

/** What the numbers alone do not tell. */
function notesOn({ diagnostics, waived, isPartial }: Findings): string[] {
  const ofMethod = diagnostics.find(({ rule }) => RULES.some(({ id }) => id === rule));
  return [
    ...(waived === 0 ? [] : [`${String(waived)} more ${waived === 1 ? 'is' : 'are'} waived with a reason.`]),
    ...(isPartial ? ['Rules that look at several files wait until the errors are mended.'] : []),
    ...(ofMethod === undefined ? [] : [`Why a rule is there: npm run -s okr -- explain ${ofMethod.rule}`]),
  ];
}

/** From the top of the git repository to where the content folder lies, with a slash; empty outside of one. */
function pathTo(root: string): string {
  const parent = dirname(root);
  let top = parent;
  while (!existsSync(join(top, '.git'))) {
    if (dirname(top) === top) return '';
    top = dirname(top);
  }
  const path = relative(top, parent).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
}

const version = (): string =>
  (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }).version;
