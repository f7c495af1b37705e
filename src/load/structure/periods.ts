import type { Library } from '../library.ts';
import { placeOfFile } from '../library.ts';
import { type StructureCheck, type StructureFinding, suggest } from './finding.ts';

/** Periods name a year that exists; objectives name themes and levers of their period or its year. */
export const periodsHoldTogether: StructureCheck = (library) => [
  ...library.all('periods').flatMap(({ path: file, data: { within } }): StructureFinding[] =>
    within === undefined || library.has('periods', within)
      ? []
      : [
          {
            file,
            path: ['within'],
            at: 'value',
            rule: 'reference-resolves',
            message: `There is no period \`${within}\`.`,
            help: suggest(
              within,
              library.ids('periods'),
              `Write periods/${within}.mdx, or leave the line out.`,
            ),
          },
        ],
  ),
  ...library
    .all('objectives')
    .flatMap((file) => [
      ...oneOf(library, file.path, 'theme', file.data.theme, placeOfFile(file).period),
      ...oneOf(library, file.path, 'lever', file.data.lever, placeOfFile(file).period),
    ]),
];

function oneOf(
  library: Library,
  file: string,
  field: 'theme' | 'lever',
  id: string | undefined,
  periodId: string,
): StructureFinding[] {
  const period = library.one('periods', periodId)?.data;
  if (id === undefined || period === null || period === undefined) return [];
  const year = period.within === undefined ? undefined : library.one('periods', period.within)?.data;
  if (year === null) return [];
  const known = [period, year].flatMap((one) =>
    one === undefined ? [] : field === 'theme' ? one.themes : one.levers,
  );
  if (known.some((one) => one.id === id)) return [];
  const ids = known.map((one) => one.id);
  const help = suggest(
    id,
    ids,
    ids.length === 0
      ? `Add it to \`${field}s:\` in periods/${periodId}.mdx, or leave the line out.`
      : `They are ${ids.map((one) => `\`${one}\``).join(', ')}.`,
  );
  return [
    {
      file,
      path: [field],
      at: 'value',
      rule: 'reference-resolves',
      message: `The period ${periodId} has no ${field} \`${id}\`.`,
      help,
    },
  ];
}
