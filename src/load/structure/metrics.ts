import type { MetricData } from '../../schema/metric-type.ts';
import type { Library } from '../library.ts';
import { aboutFile, type StructureCheck, type StructureFinding, suggest } from './finding.ts';

/** Every metric that is named exists, and every history belongs to one. */
export const metricsExist: StructureCheck = (library) => [
  ...library
    .all('objectives')
    .flatMap(({ path, data }) =>
      data.keyResults.flatMap(({ metric }, index) =>
        known(library, path, ['keyResults', index, 'metric', 'ref'], refOf(metric)),
      ),
    ),
  ...library
    .all('plans')
    .flatMap(({ path, data }) =>
      data.commitments.flatMap(({ metric }, index) =>
        known(library, path, ['commitments', index, 'metric', 'ref'], refOf(metric)),
      ),
    ),
  ...library
    .all('company')
    .flatMap(({ path, data }) => known(library, path, ['northStar', 'metric'], data.northStar?.metric)),
  ...library
    .all('metric-rows')
    .flatMap(({ path, id }) =>
      library.has('metrics', id)
        ? []
        : [
            aboutFile(
              path,
              'metric-is-described',
              `There are values for \`${id}\`, but nothing says what it is.`,
              `Write metrics/${id}.yaml with its \`title:\` and \`unit:\`.`,
            ),
          ],
    ),
];

const refOf = (metric: MetricData | undefined): string | undefined =>
  metric !== undefined && 'ref' in metric ? metric.ref : undefined;

function known(
  library: Library,
  file: string,
  path: (string | number)[],
  id: string | undefined,
): StructureFinding[] {
  if (id === undefined || library.has('metrics', id)) return [];
  return [
    {
      file,
      path,
      at: 'value',
      rule: 'reference-resolves',
      message: `There is no metric \`${id}\`.`,
      help: suggest(id, library.ids('metrics'), `Write metrics/${id}.yaml, or name another metric.`),
    },
  ];
}
