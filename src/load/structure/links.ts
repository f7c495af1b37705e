import { headingCalled } from '../../domain/anchor.ts';
import { linkedPath } from '../../domain/reference.ts';
import { closest } from '../../lint/closest.ts';
import type { Library, ReadFile } from '../library.ts';
import { type StructureCheck, type StructureFinding } from './finding.ts';
import { fileAt, fragmentOf, linkTarget, type LinkTarget } from './link-target.ts';
import { closestAddress, closestFile, closestPage } from './near-links.ts';
import { mayName } from './visibility.ts';

/**
 * Every link of a body leads to a page of the site, and to a heading that is there. A file that is not there is an
 * error. What else leads nowhere is a warning: it was published before anybody looked, and is shown as plain words.
 */
export const linksLeadSomewhere: StructureCheck = (library) =>
  library.withBodies().flatMap((file) =>
    file.links.flatMap(({ to, line, column }): StructureFinding[] => {
      const { missing, files } = linkTarget(library, file, to);
      // What is kept back is reported as such, and its headings are not told.
      if (missing === null || files.some((target) => !mayName(library, file, target))) return [];
      return [{ file: file.path, line, column, ...WORDS[missing](library, file, to) }];
    }),
  );

type Words = Pick<StructureFinding & { path?: undefined }, 'rule' | 'severity' | 'message' | 'help'>;

const nowhere = { rule: 'link-leads-somewhere', severity: 'warning' } as const;

const WORDS: Readonly<
  Record<NonNullable<LinkTarget['missing']>, (library: Library, from: ReadFile, to: string) => Words>
> = {
  file: (library, from, to) => {
    const target = linkedPath(from.path, to) ?? to;
    const near = closestFile(library, from, target);
    return {
      rule: 'reference-resolves',
      message: `There is no file \`${target}\` to link to.`,
      help:
        near === undefined
          ? 'Write the path from this file to the other, such as `../company/first-week.mdx`.'
          : `Did you mean \`${near}\`?`,
    };
  },
  page: (library, from, to) => ({
    ...nowhere,
    message: `The site has no page \`${to}\`.`,
    help: closestAddress(library, from, to),
  }),
  path: (library, from, to) => ({
    ...nowhere,
    message: `The link to \`${to}\` leads nowhere.`,
    help: closestPage(library, from, to),
  }),
  heading: (library, from, to) => headingWords(library, from, to),
};

function headingWords(library: Library, from: ReadFile, to: string): Words {
  const [page = ''] = to.split('#');
  const fragment = fragmentOf(to);
  const target = page === '' ? from : targetFile(library, from, to);
  const keyResults =
    target.collection === 'objectives' ? (library.one('objectives', target.id)?.data?.keyResults ?? []) : [];
  const names = [...target.headings, ...keyResults.map(({ id }) => id)];
  const alike = headingCalled(target.headings, fragment, target.path)?.name;
  const near = closest(fragment, names) ?? names.find((name) => name.startsWith(fragment));
  const written = (name: string) => `\`${page}#${name}\``;
  const more = names.length > MOST_NAMED ? ' and more' : '';
  const unless = target.collection === 'objectives' ? ' and no key result of that name' : '';
  return {
    ...nowhere,
    message: `${page === '' ? 'This text' : `\`${target.path}\``} has no heading \`#${fragment}\`${unless}.`,
    help:
      alike !== undefined
        ? `Write ${written(alike)}.`
        : near !== undefined
          ? `Did you mean ${written(near)}?`
          : names.length === 0
            ? 'It has no headings: leave the part from `#` on out, or write one.'
            : `It has ${names.slice(0, MOST_NAMED).map(written).join(', ')}${more}.`,
  };
}

/** More are no help. */
const MOST_NAMED = 8;

function targetFile(library: Library, from: ReadFile, to: string): ReadFile {
  const [file] = linkTarget(library, from, to).files;
  return file ?? fileAt(library, linkedPath(from.path, to) ?? '') ?? from;
}
