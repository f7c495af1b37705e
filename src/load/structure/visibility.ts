import { objectiveOf } from '../../domain/reference.ts';
import type { Severity } from '../../lint/diagnostic.ts';
import { type Library, placeOfFile, type ReadFile } from '../library.ts';
import type { StructureCheck, StructureFinding } from './finding.ts';
import { linkTarget } from './link-target.ts';
import { metricsNamedIn } from './metrics.ts';
import { referencesIn } from './references.ts';

type Visibility = 'public' | 'company' | 'restricted' | 'draft';

/** What the company's own site shows. */
export const COMPANY_AUDIENCE: readonly Visibility[] = ['public', 'company'];

/** Whether a file and the team and period it lies under are all shown to an audience. */
export function isShown(library: Library, file: ReadFile, audience: readonly Visibility[]): boolean {
  const shows = (one: ReadFile | undefined) => {
    const visibility = (one?.data as { visibility?: Visibility } | null | undefined)?.visibility;
    return visibility === undefined || audience.includes(visibility);
  };
  const { period, team } = placeOfFile(file);
  for (let above: string | undefined = team, steps = 0; above !== undefined && steps < 50; steps++) {
    const found: ReadFile<{ parent?: string | undefined }> | undefined = library.one('teams', above);
    if (!shows(found)) return false;
    above = found?.data?.parent;
  }
  return shows(file) && shows(library.one('periods', period));
}

/** Whether one file may name another to everybody who reads it. */
export const mayName = (library: Library, file: ReadFile, target: ReadFile): boolean =>
  isShown(library, target, COMPANY_AUDIENCE) || !isShown(library, file, COMPANY_AUDIENCE);

/** Whether the company as a whole may read every file. */
export const isAllShown = (library: Library): boolean =>
  library.files().every((file) => isShown(library, file, COMPANY_AUDIENCE));

/** Something a file names, and where: in its data or in its body. */
interface Naming {
  readonly file: ReadFile;
  readonly at:
    { readonly path: readonly (string | number)[] } | { readonly line: number; readonly column: number };
  readonly target: ReadFile | undefined;
  /** An error unless it says otherwise. */
  readonly severity?: Severity;
}

/** What everybody may read names nothing that is kept back; the message does not say what. */
export const visibleNamesVisible: StructureCheck = (library) => {
  if (isAllShown(library)) return [];
  return namings(library).flatMap(({ file, at, target, severity = 'error' }): StructureFinding[] => {
    if (target === undefined || mayName(library, file, target)) return [];
    const words = {
      file: file.path,
      rule: 'reference-is-visible',
      message: 'This file is visible to the company, but refers to something that is not.',
      help: 'Give this file the same `visibility:`, or move this part into a file that has it.',
    };
    return ['path' in at ? { ...words, path: at.path, at: 'value' } : { ...words, ...at, severity }];
  });
};

function namings(library: Library): Naming[] {
  const metric = (id: string | undefined) => (id === undefined ? undefined : library.one('metrics', id));
  const found: Naming[] = referencesIn(library).map(({ file, path, to }) => ({
    file,
    at: { path },
    target: library.objective(objectiveOf(to), placeOfFile(file)),
  }));
  for (const file of library.all('periods')) {
    const { within } = file.data;
    if (within !== undefined)
      found.push({ file, at: { path: ['within'] }, target: library.one('periods', within) });
  }
  for (const { file, path, id } of metricsNamedIn(library))
    found.push({ file, at: { path }, target: metric(id) });
  for (const file of library.all('check-ins')) {
    const { period, team } = placeOfFile(file);
    file.data.updates.forEach(({ commitment }, index) => {
      if (commitment !== undefined)
        found.push({
          file,
          at: { path: ['updates', index, 'commitment'] },
          target: library.one('plans', `${period}/${team}`),
        });
    });
  }
  for (const file of library.withBodies()) {
    for (const { name, props, line, column } of file.components) {
      const to =
        name === 'Metric'
          ? undefined
          : (props['to'] ?? (props['id']?.includes('#') === true ? props['id'] : undefined));
      const target =
        name === 'Metric'
          ? metric(props['id'])
          : to === undefined
            ? undefined
            : library.objective(objectiveOf(to), placeOfFile(file));
      found.push({ file, at: { line, column }, target });
    }
    for (const { to, line, column } of file.links) {
      // An address was published before anybody looked: what it leads to is no part of the site, so nothing is told.
      const severity = to.startsWith('/') ? 'warning' : 'error';
      for (const target of linkTarget(library, file, to).files)
        found.push({ file, at: { line, column }, target, severity });
    }
  }
  return found;
}
