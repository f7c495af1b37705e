import { objectiveOf } from '../../domain/reference.ts';
import { type Library, placeOfFile, type ReadFile } from '../library.ts';
import type { StructureCheck, StructureFinding } from './finding.ts';
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

/** What everybody may read names nothing that is kept back; the message does not say what. */
export const visibleNamesVisible: StructureCheck = (library) =>
  referencesIn(library).flatMap(({ file, path, to }): StructureFinding[] => {
    const target = library.objective(objectiveOf(to), placeOfFile(file));
    if (
      target === undefined ||
      isShown(library, target, COMPANY_AUDIENCE) ||
      !isShown(library, file, COMPANY_AUDIENCE)
    )
      return [];
    return [
      {
        file: file.path,
        path,
        at: 'value',
        rule: 'reference-is-visible',
        message: 'This file is visible to the company, but refers to something that is not.',
        help: 'Give this file the same `visibility:`, or move this part into a file that has it.',
      },
    ];
  });
