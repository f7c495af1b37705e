import { fullReference, objectiveOf, type Place } from '../../domain/reference.ts';
import { listOf } from '../../domain/list-of.ts';
import { type Library, placeOfFile, type ReadFile } from '../library.ts';
import { type StructureCheck, type StructureFinding, suggest } from './finding.ts';
import { otherKeyResults, whereItWent, whereTheObjectiveWent } from './unknown-key-result.ts';

interface Reference {
  readonly file: ReadFile;
  readonly path: readonly (string | number)[];
  readonly to: string;
}

/** Every objective and key result that a file names exists. */
export const referencesResolve: StructureCheck = (library) => [
  ...referencesIn(library).flatMap(({ file, path, to }) => unresolved(library, file, to, path)),
  ...componentsIn(library),
];

/** All references to objectives and key results, wherever they are written. */
export function referencesIn(library: Library): Reference[] {
  const found: Reference[] = [];
  for (const file of library.all('objectives')) {
    const { contributesTo, dependsOn, neededBy, continues } = file.data;
    Object.entries({ contributesTo, dependsOn, neededBy }).forEach(([field, links]) =>
      links.forEach(({ to }, index) => found.push({ file, path: [field, index, 'to'], to })),
    );
    listOf(continues).forEach((to, index) =>
      found.push({ file, path: Array.isArray(continues) ? ['continues', index] : ['continues'], to }),
    );
  }
  for (const file of library.all('check-ins')) {
    file.data.updates.forEach(({ keyResult, objective }, index) => {
      if (keyResult !== undefined) found.push({ file, path: ['updates', index, 'keyResult'], to: keyResult });
      if (objective !== undefined) found.push({ file, path: ['updates', index, 'objective'], to: objective });
    });
  }
  for (const file of library.all('retrospectives')) {
    file.data.grades.forEach(({ keyResult }, index) =>
      found.push({ file, path: ['grades', index, 'keyResult'], to: keyResult }),
    );
    file.data.objectives.forEach(({ objective }, index) =>
      found.push({ file, path: ['objectives', index, 'objective'], to: objective }),
    );
  }
  return found;
}

function unresolved(
  library: Library,
  file: ReadFile,
  to: string,
  path: Reference['path'],
): StructureFinding[] {
  const isReport = file.collection === 'check-ins' || file.collection === 'retrospectives';
  const wrong = whatIsWrong(library, to, placeOfFile(file), isReport);
  return wrong === null ? [] : [{ file: file.path, path, at: 'value', rule: 'reference-resolves', ...wrong }];
}

/** Null when the reference resolves, or when its file cannot be read and says so itself. */
function whatIsWrong(
  library: Library,
  to: string,
  place: Place,
  isReport = false,
): { message: string; help: string } | null {
  if (to.includes('#') && library.knowsKeyResult(to, place)) return null;
  const objective = library.objective(to, place);
  if (objective === undefined) {
    const id = objectiveOf(fullReference(to, place));
    const near = library.ids('objectives').map((one) => shortened(one, place));
    return {
      message: `There is no objective \`${objectiveOf(to)}\`${id === to ? '' : ` (in full: \`${id}\`)`}.`,
      help: `${suggest(
        objectiveOf(to),
        near,
        'Write its file name, after its team and period where those are other ones.',
      )}${isReport ? ` ${whereTheObjectiveWent(to, place)}` : ''}`,
    };
  }
  const [, keyResult] = to.split('#');
  if (keyResult === undefined || objective.data === null) return null;
  const ids = objective.data.keyResults.map((one) => one.id);
  return {
    message: `The objective \`${objectiveOf(to)}\` has no key result \`${keyResult}\`.`,
    help: isReport ? whereItWent(library, to, place, ids) : otherKeyResults(keyResult, ids),
  };
}

/** An id as one would write it from here. */
function shortened(id: string, { period, team }: Place): string {
  if (id.startsWith(`${period}/${team}/`)) return id.slice(period.length + team.length + 2);
  return id.startsWith(`${period}/`) ? id.slice(period.length + 1) : id;
}

/** `<KeyResult id>`, `<Objective to>` and `<Metric id>` in bodies. */
function componentsIn(library: Library): StructureFinding[] {
  return library.withBodies().flatMap((file) =>
    file.components.flatMap(({ name, props, line, column }): StructureFinding[] => {
      const at = { file: file.path, line, column, rule: 'reference-resolves' };
      if (name === 'Metric' && props['id'] !== undefined && !library.has('metrics', props['id']))
        return [
          {
            ...at,
            message: `There is no metric \`${props['id']}\`.`,
            help: suggest(
              props['id'],
              library.ids('metrics'),
              'Write the name of a file in metrics/, without its ending.',
            ),
          },
        ];
      const to =
        name === 'Objective'
          ? props['to']
          : name === 'KeyResult'
            ? keyResultCalled(file, props['id'])
            : undefined;
      const wrong = to === undefined ? null : whatIsWrong(library, to, placeOfFile(file));
      return wrong === null ? [] : [{ ...at, ...wrong }];
    }),
  );
}

/** On an objective's own page a key result goes by its bare id; elsewhere by reference. */
function keyResultCalled(file: ReadFile, id: string | undefined): string | undefined {
  if (id === undefined || file.collection !== 'objectives' || id.includes('#')) return id;
  return `${file.id}#${id}`;
}
