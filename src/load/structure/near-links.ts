/** What to write instead of a link that leads nowhere: the nearest page there is. */
import { linkedPath } from '../../domain/reference.ts';
import { splitAddress } from '../../domain/site-address.ts';
import { PERIOD_PAGES, SITE_PAGES } from '../../site/pages.ts';
import { closest } from '../../lint/closest.ts';
import { RULES } from '../../lint/rules/index.ts';
import type { Library, ReadFile } from '../library.ts';
import { fileAt, linkTarget } from './link-target.ts';
import { teamIds } from './places.ts';
import { mayName } from './visibility.ts';

const ANY =
  'Write the path from this file to another, such as `../company/first-week.mdx`, or an address of the site, such as `/teams/`.';

/** For a path that names no file with a page. */
export function closestPage(library: Library, from: ReadFile, to: string): string {
  const path = linkedPath(from.path, to);
  const [written = ''] = to.split(/[#?]/);
  if (path === null || path === '') return ANY;
  if (/\.(?:png|jpe?g|webp|gif)$/i.test(path))
    return `A picture is shown, not linked to: write \`![What it shows](${written})\`.`;
  const without = path.replace(/\.[a-z]+$/i, '');
  const sameName = [`${without}.mdx`, `${without}.yaml`].find((one) => fileAt(library, one) !== undefined);
  if (sameName !== undefined && isAlive(library, from, relative(from.path, sameName)))
    return `Write \`${relative(from.path, sameName)}\`.`;
  const page = [addressOfFolder(path), `/${written.replace(/^[./]+|\/+$/g, '')}/`].find((address) =>
    isAlive(library, from, address),
  );
  if (page !== undefined) return `Write \`${page}\`.`;
  const near = closestFile(library, from, `${without}.mdx`);
  return near === undefined ? ANY : `Did you mean \`${relative(from.path, near)}\`?`;
}

const isAlive = (library: Library, from: ReadFile, to: string): boolean =>
  linkTarget(library, from, to).missing === null;

/** The page that tells what lies in a content folder. */
function addressOfFolder(path: string): string {
  const [first = '', period = '', ...rest] = path.split('/');
  switch (first) {
    case 'objectives':
    case 'plans':
      return `/${[period, ...rest].map((part) => `${part}/`).join('')}`;
    case 'check-ins':
      return `/${period}/check-ins/`;
    case 'retrospectives':
      return `/${period}/retrospective/`;
    default:
      return `/${path}/`;
  }
}

/**
 * A file with a text of nearly this name in the same folder, or of this name in another; one that may be named to
 * whoever reads `from`.
 */
export function closestFile(library: Library, from: ReadFile, path: string): string | undefined {
  const paths = library
    .withBodies()
    .flatMap((file) => (file !== from && mayName(library, from, file) ? [file.path] : []));
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  const beside = paths.flatMap((one) => (one.startsWith(folder) ? [one.slice(folder.length)] : []));
  const like = closest(
    name,
    beside.filter((one) => !one.includes('/')),
  );
  return like === undefined ? paths.find((one) => one.endsWith(`/${name}`)) : folder + like;
}

/** A path as one would write it in a file. */
function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

/** For an address of the site that no page has. */
export function closestAddress(library: Library, from: ReadFile, to: string): string {
  const { parts } = splitAddress(to);
  const known = addresses(
    library,
    library.withBodies().filter((file) => mayName(library, from, file)),
  );
  const parent = parts.slice(0, -1);
  const beside = known.filter(
    (one) => one.length === parts.length && parent.every((part, at) => one[at] === part),
  );
  const last = closest(
    parts.at(-1) ?? '',
    beside.map((one) => one.at(-1) ?? ''),
  );
  const near = last === undefined ? known.find((one) => one.at(-1) === parts.at(-1)) : [...parent, last];
  if (near !== undefined) return `Did you mean \`/${near.join('/')}/\`?`;
  for (let above = parent; above.length > 0; above = above.slice(0, -1)) {
    const address = `/${above.join('/')}/`;
    if (isAlive(library, from, address)) return `The nearest page is \`${address}\`.`;
  }
  return ANY;
}

function addresses(library: Library, files: readonly ReadFile[]): (readonly string[])[] {
  const people = library.one('people', 'people')?.data ?? [];
  return [
    ...SITE_PAGES.map((page) => [page.id]),
    ...people.map(({ id }) => ['people', id]),
    ...RULES.map(({ id }) => ['rules', id]),
    ...files.flatMap(({ collection, id }) => {
      if (collection === 'handbook') return [['handbook', ...id.split('/')]];
      if (collection === 'teams') return [['teams', id]];
      if (collection === 'objectives') return [id.split('/')];
      return collection === 'periods'
        ? [[id], ...[...PERIOD_PAGES.map((page) => page.id), ...teamIds(library)].map((page) => [id, page])]
        : [];
    }),
  ];
}
