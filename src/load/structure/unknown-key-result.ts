import { fullReference, objectiveOf, type Place } from '../../domain/reference.ts';
import { nearestFirst } from '../../lint/closest.ts';
import type { Library } from '../library.ts';
import { suggest } from './finding.ts';

const quoted = (ids: readonly string[]): string => ids.map((one) => `\`${one}\``).join(', ');

/** What to write instead of a key result that its objective does not have. */
export function otherKeyResults(wanted: string, ids: readonly string[]): string {
  const listed =
    ids.length === 0
      ? 'It has no key results: leave the part from `#` on out.'
      : `It has ${quoted(nearestFirst(wanted, ids))}.`;
  return suggest(wanted, ids, listed);
}

/**
 * The same in a report, which was right on its day: a key result may have been renamed, moved or dropped since,
 * and the file where that happened can say so.
 */
export function whereItWent(
  library: Library,
  reference: string,
  place: Place,
  ids: readonly string[],
): string {
  const full = fullReference(reference, place);
  const [objective = '', wanted = ''] = full.split('#');
  const near = suggest(wanted, ids, '');
  const listed = ids.length === 0 ? 'It has none.' : `It has ${quoted(nearestFirst(wanted, ids))}.`;
  const first = near === '' ? listed : ids.length === 1 ? near : `${near} ${listed}`;
  const homes = library
    .all('objectives')
    .filter(
      ({ id, data }) =>
        id !== objective && isOfPeriod(id, full) && data.keyResults.some((one) => one.id === wanted),
    );
  const [home] = homes;
  const moved =
    home !== undefined && homes.length === 1
      ? `if it moved to \`${home.id}\`, which has one, \`aliases: [${full}]\` at that one`
      : `if it moved to another objective, \`aliases: [${full}]\` at the one there`;
  return `${first} If it was renamed, write \`aliases: [${wanted}]\` at the key result that it is now; ${moved}. If it was dropped, put it back with \`retired:\`, or add an amendment with \`keyResult: ${wanted}\` and \`field: removed\`.`;
}

/** The same of a whole objective. */
export const whereTheObjectiveWent = (reference: string, place: Place): string =>
  `If it was renamed or moved, write \`aliases: [${objectiveOf(fullReference(reference, place))}]\` in its file.`;

const isOfPeriod = (id: string, other: string): boolean => id.split('/')[0] === other.split('/')[0];
