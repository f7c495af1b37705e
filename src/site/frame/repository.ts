/** Links to where the company's files are edited: GitHub and GitLab. */
import { kindOf } from '../../domain/metrics/index.ts';
import type { Objective } from '../../domain/objective.ts';
import type { Site } from './site.ts';

const isGitLab = (url: string): boolean => /gitlab/i.test(new URL(url).host);

/** Where a file is edited; null when company.yaml names no repository. */
export function editAddress({ plan }: Site, file: string): string | null {
  const { repository } = plan.company;
  if (repository === undefined) return null;
  const { url, branch, path } = repository;
  return `${base(url)}/edit/${branch}/${path === '' ? '' : `${path}/`}${file}`;
}

/** Where a new check-in on an objective is begun, with its first lines; null outside of its period. */
export function checkInAddress({ plan }: Site, objective: Objective): string | null {
  const { repository } = plan.company;
  const period = plan.periods.find(({ id }) => id === objective.period);
  if (repository === undefined || period?.phase !== 'active' || objective.retired !== null) return null;
  const { url, branch, path } = repository;
  const folder = `${path === '' ? '' : `${path}/`}check-ins/${objective.period}`;
  const name = `${plan.asOf}-${objective.team}.mdx`;
  const address = new URL(`${base(url)}/new/${branch}/${folder}`);
  address.searchParams.set(isGitLab(url) ? 'file_name' : 'filename', name);
  if (!isGitLab(url)) address.searchParams.set('value', firstLines(objective));
  return address.href;
}

const base = (url: string): string => `${url.replace(/\/$/, '')}${isGitLab(url) ? '/-' : ''}`;

/** What to report for each key result that still counts, with the field to fill in behind a comment sign. */
function firstLines({ slug, keyResults }: Objective): string {
  const updates = keyResults
    .filter(({ retired }) => retired === null)
    .map(({ id, metric }) =>
      [`  - keyResult: ${slug}#${id}`, ...FIELDS[kindOf(metric).reportedAs], '    # confidence: 7'].join(
        '\n',
      ),
    );
  return `---\nupdates:\n${updates.join('\n')}\n---\n`;
}

const FIELDS = {
  number: ['    # value: 12'],
  'yes-no': ['    # value: true'],
  done: ['    # done: [first, second]'],
  level: ['    # level: target'],
  nothing: [],
} as const;
