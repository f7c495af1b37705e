import { placeOf } from '../../domain/reference.ts';
import { formerReference } from '../../domain/relations.ts';
import type { StructureCheck, StructureFinding } from './finding.ts';

/** An earlier id of a key result belongs to nothing else: it is no key result of today, and only one claims it. */
export const formerKeyResultsAreFree: StructureCheck = (library) => {
  const objectives = library.all('objectives');
  const today = new Map<string, string>(
    objectives.flatMap(({ id, path, data }) =>
      data.keyResults.map((one) => [`${id}#${one.id}`, path] as const),
    ),
  );
  const claimed = new Map<string, string>();
  return objectives.flatMap(({ id, path: file, data }) =>
    data.keyResults.flatMap(({ aliases }, index) =>
      aliases.flatMap((alias, at): StructureFinding[] => {
        const reference = formerReference(id, alias);
        const found = (message: string, help: string): StructureFinding[] => [
          {
            file,
            path: ['keyResults', index, 'aliases', at],
            at: 'value',
            rule: 'id-is-unique',
            message,
            help,
          },
        ];
        const existing = today.get(reference);
        if (existing !== undefined)
          return found(
            `\`${alias}\` is a key result of today, in ${existing}, so it cannot be the former id of another.`,
            'Write the id that this key result had before, or take the alias out.',
          );
        if (placeOf(reference).period !== placeOf(id).period)
          return found(
            `\`${alias}\` was a key result of another period.`,
            'A key result moves only within its period; for the same intent in a later one the objective says `continues:`.',
          );
        const other = claimed.get(reference);
        claimed.set(reference, file);
        return other === undefined
          ? []
          : found(
              `\`${alias}\` is already the former id of a key result in ${other}.`,
              'Keep it where the old check-ins belong, and take it out here.',
            );
      }),
    ),
  );
};
