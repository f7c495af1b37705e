/** A company whose texts link to each other, read from its files without a disk. */
import { asOfDay } from '../../src/domain/as-of.ts';
import { makePlan } from '../../src/domain/plan.ts';
import { Library } from '../../src/load/library.ts';
import { readFile } from '../../src/load/read-file.ts';
import type { StructureFinding } from '../../src/load/structure/finding.ts';
import { linksLeadSomewhere } from '../../src/load/structure/links.ts';
import { visibleNamesVisible } from '../../src/load/structure/visibility.ts';
import { toWriting } from '../../src/load/writing.ts';
import { linkAddress } from '../../src/site/parts/body-link.ts';
import { makeSite } from '../../src/site/frame/site.ts';
import { mdx } from './mdx.ts';

const company: Readonly<Record<string, string>> = {
  'company.yaml': 'name: Fernwell\nasOf: 2026-08-12\n',
  'people.yaml': '- { id: mara, name: Mara Lindqvist, team: company }\n',
  'teams/company.mdx': mdx('name: Fernwell'),
  'teams/sales.mdx': mdx('name: Sales\nparent: company\naliases: [field]', '## Who we are\n'),
  'periods/2026-q3.mdx': mdx('starts: 2026-07-01\nends: 2026-09-30', '## Why these\n'),
  'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31\nvisibility: draft'),
  'objectives/2026-q3/sales/pipeline.mdx': mdx(
    'title: Pipeline\naliases: [2026-q3/sales/old-pipeline]\nkeyResults:\n  - { id: deals, title: Deals, aliases: [wins] }\namendments:\n  - { date: 2026-08-01, keyResult: visits, field: removed, because: Nobody counted., cause: scope, approvedBy: mara }',
    '## What we saw\n',
  ),
  'objectives/2026-q3/sales/hush.mdx': mdx('title: Buy a rival\nvisibility: restricted', '## The price\n'),
  'check-ins/2026-q3/2026-07-06-sales.mdx': mdx('', '## Good news\n'),
  'check-ins/2026-q3/2026-08-10-sales.mdx': mdx(''),
  'check-ins/2026-q3/2026-09-07-sales.mdx': mdx(''),
  'retrospectives/2026-q3/sales.mdx': mdx('date: 2026-08-11', '## Setup\n'),
  'plans/2026-q3/sales.mdx': mdx('vision: First choice', '## Setup\n'),
  'metrics/active-teams.yaml': 'title: Active teams\n',
  'metrics/active-teams.csv': 'date,value\n2026-07-01,3\n',
  'handbook/phrases.mdx': mdx('title: Phrases', '## Setup\n\n## Setup\n\n## Größe & Maß\n'),
  'handbook/sites/north.mdx': mdx('title: North'),
  'handbook/sites/sky.png': '',
};

/** The file that every link of these tests stands in. */
const HERE = 'handbook/here.mdx';

/** The company with one link in the body of a file; another text may stand below it. */
function withLink(to: string, { file = HERE, below = '' }: LinkPlace) {
  const fields = /^---\n(.*?)\n---\n/s.exec(company[file] ?? '')?.[1] ?? 'title: Here';
  const text = `---\n${fields}\n---\n[link](${to})\n\n${below}`;
  const files = Object.entries({ ...company, [file]: text }).filter(([path]) => !path.endsWith('.png'));
  return new Library(files.map(([path, written]) => readFile({ path, text: written, digest: '' })));
}

export interface LinkPlace {
  readonly file?: string;
  readonly below?: string;
}

/** What the check says of a link: its findings about links, in full. */
export function findingsOf(to: string, place: LinkPlace = {}): StructureFinding[] {
  const library = withLink(to, place);
  return [...linksLeadSomewhere(library), ...visibleNamesVisible(library)];
}

/** Where the company's site leads from a link, under a base; null where it shows words alone. */
export function addressOf(to: string, place: LinkPlace = {}, base = '/'): string | null {
  const writing = toWriting({ library: withLink(to, place), pictures: new Map() }, 'company');
  const site = makeSite(makePlan(writing, asOfDay(undefined, writing.company, new Date())), base);
  const file = place.file ?? HERE;
  const [, objective] = /^objectives\/(.*)\.mdx$/.exec(file) ?? [];
  const [, period = '', team = ''] = file.split('/');
  return linkAddress(site, to, { file, period, team, ...(objective === undefined ? {} : { objective }) });
}
