import type { Writing, Written } from '../domain/written.ts';
import type { Content } from './disk/read-content.ts';
import type { ReadFile } from './library.ts';
import { COMPANY_AUDIENCE, isShown } from './structure/visibility.ts';

/** Who a site is for: everything, or only what the company as a whole may read. */
export type Audience = 'everything' | 'company';

/** What an audience may read, without findings, for the domain; throws when there is no readable company. */
export function toWriting(
  { library, pictures }: Pick<Content, 'library' | 'pictures'>,
  audience: Audience,
): Writing {
  const company = library.one('company', 'company')?.data;
  if (company === undefined || company === null)
    throw new Error('The company was not readable; the check should have said so.');
  const shown = <Data>(files: readonly (ReadFile<Data> & { readonly data: Data })[]): Written<Data>[] =>
    files
      .filter((file) => audience === 'everything' || isShown(library, file, COMPANY_AUDIENCE))
      .map(({ id, path, data, body, text, grouped }) => ({
        id,
        file: path,
        data,
        body,
        text,
        ...(grouped !== undefined && { grouped }),
      }));
  return {
    company,
    people: library.one('people', 'people')?.data ?? [],
    teams: shown(library.all('teams')),
    periods: shown(library.all('periods')),
    objectives: shown(library.all('objectives')),
    checkIns: shown(library.all('check-ins')),
    retrospectives: shown(library.all('retrospectives')),
    plans: shown(library.all('plans')),
    metrics: shown(library.all('metrics')).map((metric) => {
      const rows = library.one('metric-rows', metric.id);
      return {
        ...metric,
        data: { ...metric.data, rows: rows?.data ?? [] },
        ...(rows?.grouped !== undefined && { groupedRows: rows.grouped }),
      };
    }),
    handbook: shown(library.all('handbook')).map((page) => ({ ...page, isOwn: library.isOwn(page.file) })),
    headings: Object.fromEntries(
      library.withBodies().flatMap(({ path, headings }) => (headings.length === 0 ? [] : [[path, headings]])),
    ),
    pictures: Object.fromEntries([...pictures].map(([path, { width, height }]) => [path, { width, height }])),
  };
}
