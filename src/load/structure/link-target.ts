/** Where the links of bodies lead, as far as the files say it. */
import { headingCalled } from '../../domain/anchor.ts';
import { weekOf } from '../../domain/period.ts';
import { checkInName, linkedPath } from '../../domain/reference.ts';
import { readSiteAddress, type SitePage, splitAddress } from '../../domain/site-address.ts';
import { isError } from '../../lint/diagnostic.ts';
import { RULES } from '../../lint/rules/index.ts';
import { type Library, placeOfFile, type ReadFile } from '../library.ts';
import { teamExists } from './places.ts';

export interface LinkTarget {
  /** What must be shown for the page to be there; empty for the site's own pages. */
  readonly files: readonly ReadFile[];
  /** What is not there; null when the link leads somewhere. */
  readonly missing: 'file' | 'page' | 'heading' | 'path' | null;
}

const MISSING = (missing: LinkTarget['missing']): LinkTarget => ({ files: [], missing });

/** What a link in the body of a file leads to. Whether a file that cannot be read has a heading is left open. */
export function linkTarget(library: Library, from: ReadFile, to: string): LinkTarget {
  if (to.startsWith('/')) return addressTarget(library, to);
  const fragment = fragmentOf(to);
  const path = linkedPath(from.path, to);
  if (path === null) return to.startsWith('#') ? placeIn(library, from, fragment) : MISSING('path');
  const file = fileAt(library, path);
  if (path.endsWith('.mdx')) return file === undefined ? MISSING('file') : placeIn(library, file, fragment);
  const hasPage = file?.collection === 'metrics' || file?.collection === 'people';
  return hasPage ? { files: [file], missing: null } : MISSING('path');
}

export const fragmentOf = (to: string): string => to.split('#').slice(1).join('#');

/** The file at a path, or the one that was there under an earlier name. */
export function fileAt(library: Library, path: string): ReadFile | undefined {
  const found = library.at(path);
  if (found !== undefined) return found;
  const [, collection, id = ''] = /^([a-z-]+)\/(.+)\.mdx$/.exec(path) ?? [];
  if (collection === 'objectives' && id.split('/').length === 3)
    return library.objective(id, { period: '', team: '' });
  return collection === 'teams'
    ? library.all('teams').find(({ data }) => data.aliases.includes(id))
    : undefined;
}

function placeIn(library: Library, file: ReadFile, fragment: string): LinkTarget {
  const isFound =
    fragment === '' ||
    headingCalled(file.headings, fragment, file.path)?.isExact === true ||
    (file.collection === 'objectives' &&
      library.knowsKeyResult(`${file.id}#${fragment}`, placeOfFile(file))) ||
    file.data === null ||
    file.problems.some(isError);
  return { files: [file], missing: isFound ? null : 'heading' };
}

function addressTarget(library: Library, to: string): LinkTarget {
  const { parts, fragment } = splitAddress(to);
  const page = readSiteAddress(parts);
  const files = page === null ? null : pageFiles(library, page);
  if (files === null) return MISSING('page');
  // Other pages have places of the site's own too.
  const [file] = files;
  return file?.collection === 'handbook' ? placeIn(library, file, fragment) : { files, missing: null };
}

/** The files a page is made of; null when the site has no such page. */
function pageFiles(library: Library, page: SitePage): readonly ReadFile[] | null {
  switch (page.kind) {
    case 'own':
      return [];
    case 'rule':
      return RULES.some(({ id }) => id === page.id) ? [] : null;
    case 'person': {
      const people = library.one('people', 'people');
      return people !== undefined && (people.data ?? [page]).some(({ id }) => id === page.id) ? [] : null;
    }
    case 'file':
      return page.file === 'teams/company.mdx' && library.ids('teams').length === 0
        ? []
        : existing(fileAt(library, page.file));
    case 'of-period':
      return existing(library.one('periods', page.period));
    case 'week':
      return hasCheckIns(library, page) ? existing(library.one('periods', page.period)) : null;
    case 'team-in-period': {
      const period = library.one('periods', page.period);
      if (period === undefined || !teamExists(library, page.team)) return null;
      return [period, ...(existing(library.one('teams', page.team)) ?? [])];
    }
  }
}

const existing = (file: ReadFile | undefined): readonly ReadFile[] | null =>
  file === undefined ? null : [file];

function hasCheckIns(library: Library, { period, week }: SitePage & { kind: 'week' }): boolean {
  const data = library.one('periods', period)?.data;
  if (data === undefined || data === null) return true;
  return library.ids('check-ins').some((id) => {
    const [folder, name = ''] = id.split('/');
    const day = checkInName(name)?.day;
    return folder === period && day !== undefined && weekOf(data, day) === week;
  });
}
