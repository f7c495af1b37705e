import { placeOfFile } from '../library.ts';
import type { StructureCheck, StructureFinding } from './finding.ts';

/** What begins late begins within its period, not before what it belongs to and not after it is due. */
export const startsLieWithin: StructureCheck = (library) =>
  library.all('objectives').flatMap((file): StructureFinding[] => {
    const period = library.one('periods', placeOfFile(file).period)?.data;
    if (period === undefined || period === null) return [];
    const { starts: objectiveStarts, keyResults } = file.data;
    const late = (path: StructureFinding['path'], message: string, help: string): StructureFinding => ({
      file: file.path,
      path: path ?? [],
      at: 'value',
      rule: 'starts-within-period',
      message,
      help,
    });
    const outside = (path: (string | number)[], day: string | undefined): StructureFinding[] =>
      day === undefined || (period.starts <= day && day <= period.ends)
        ? []
        : [
            late(
              path,
              `This starts on ${day}, outside of its period, which runs from ${period.starts} to ${period.ends}.`,
              'Write a day of the period, or leave `starts:` out: then it begins with the period.',
            ),
          ];
    return [
      ...outside(['starts'], objectiveStarts),
      ...keyResults.flatMap(({ starts, due, title }, index) => {
        const path = ['keyResults', index, 'starts'];
        if (starts === undefined)
          return objectiveStarts !== undefined && due !== undefined && due < objectiveStarts
            ? [
                late(
                  ['keyResults', index, 'due'],
                  `"${title}" is due on ${due}, before its objective starts on ${objectiveStarts}.`,
                  'Correct one of the two days.',
                ),
              ]
            : [];
        const found = outside(path, starts);
        if (found.length > 0) return found;
        if (objectiveStarts !== undefined && starts < objectiveStarts)
          return [
            late(
              path,
              `"${title}" starts on ${starts}, before its objective, which starts on ${objectiveStarts}.`,
              'Let it start with its objective or later.',
            ),
          ];
        return due !== undefined && due < starts
          ? [
              late(
                path,
                `"${title}" starts on ${starts}, after it is due on ${due}.`,
                'Correct one of the two days.',
              ),
            ]
          : [];
      }),
    ];
  });
