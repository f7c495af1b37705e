import type { MetricData } from '../../schema/metric-type.ts';
import type { Library, ReadFile } from '../library.ts';
import { aboutFile, type StructureCheck, type StructureFinding, suggest } from './finding.ts';

/** A metric that a file's data names, and where. */
interface NamedMetric {
  readonly file: ReadFile;
  readonly path: readonly (string | number)[];
  readonly id: string;
}

/** Every metric that is named exists, and every history belongs to one. */
export const metricsExist: StructureCheck = (library) => [
  ...metricsNamedIn(library).flatMap(({ file, path, id }): StructureFinding[] =>
    library.has('metrics', id)
      ? []
      : [
          {
            file: file.path,
            path,
            at: 'value',
            rule: 'reference-resolves',
            message: `There is no metric \`${id}\`.`,
            help: suggest(id, library.ids('metrics'), `Write metrics/${id}.yaml, or name another metric.`),
          },
        ],
  ),
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

/** Every metric that key results, commitments and the north star refer to. */
export function metricsNamedIn(library: Library): NamedMetric[] {
  const found: NamedMetric[] = [];
  const add = (file: ReadFile, path: NamedMetric['path'], metric: MetricData | undefined) => {
    if (metric !== undefined && 'ref' in metric && metric.ref !== undefined)
      found.push({ file, path: [...path, 'ref'], id: metric.ref });
  };
  for (const file of library.all('objectives'))
    file.data.keyResults.forEach(({ metric }, index) => add(file, ['keyResults', index, 'metric'], metric));
  for (const file of library.all('plans'))
    file.data.commitments.forEach(({ metric }, index) => add(file, ['commitments', index, 'metric'], metric));
  for (const file of library.all('company')) {
    const id = file.data.northStar?.metric;
    if (id !== undefined) found.push({ file, path: ['northStar', 'metric'], id });
  }
  return found;
}
