import { kindOf, metricOf } from '../../domain/metrics/index.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import type { UpdateData } from '../../schema/check-in.ts';
import type { MetricData } from '../../schema/metric-type.ts';
import { type Library, placeOfFile } from '../library.ts';
import { type StructureCheck, type StructureFinding, suggest } from './finding.ts';

type Wrong = { readonly path: readonly (string | number)[]; readonly message: string; readonly help: string };

/** What a check-in reports fits the way it is measured. */
export const updatesFitTheirMetric: StructureCheck = (library) =>
  library.all('check-ins').flatMap((file) => {
    const place = placeOfFile(file);
    return file.data.updates.flatMap((update, index): StructureFinding[] => {
      const found: { rule: string; wrong: Wrong[] }[] = [];
      if (update.keyResult !== undefined) {
        const keyResult = library.keyResult(update.keyResult, place);
        if (keyResult !== undefined) {
          found.push({ rule: 'update-fits-metric', wrong: misfits(update, keyResult.metric) });
          found.push({
            rule: 'reference-resolves',
            wrong: unknownInputs(
              update,
              keyResult.inputs.map(({ id }) => id),
            ),
          });
        }
      }
      if (update.commitment !== undefined)
        found.push(...aboutCommitment(library, update, `${place.period}/${place.team}`));
      return found.flatMap(({ rule, wrong }) =>
        wrong.map((one) => ({
          ...one,
          file: file.path,
          path: ['updates', index, ...one.path],
          at: 'value' as const,
          rule,
        })),
      );
    });
  });

function aboutCommitment(
  library: Library,
  update: UpdateData,
  planId: string,
): { rule: string; wrong: Wrong[] }[] {
  const { commitment = '' } = update;
  const plan = library.one('plans', planId);
  if (plan?.data === null) return [];
  const known = plan?.data.commitments ?? [];
  const found = known.find(({ id }) => id === commitment);
  if (found !== undefined) return [{ rule: 'update-fits-metric', wrong: misfits(update, found.metric) }];
  const ids = known.map(({ id }) => id);
  const otherwise =
    plan === undefined
      ? `Write plans/${planId}.mdx with this commitment, or take the update out.`
      : `The plan has ${ids.map((id) => `\`${id}\``).join(', ') || 'no commitments'}.`;
  return [
    {
      rule: 'reference-resolves',
      wrong: [
        {
          path: ['commitment'],
          message: `There is no commitment \`${commitment}\` in the plan of ${planId}.`,
          help: suggest(commitment, ids, otherwise),
        },
      ],
    },
  ];
}

function unknownInputs({ inputs }: UpdateData, known: readonly string[]): Wrong[] {
  return Object.keys(inputs ?? {})
    .filter((id) => !known.includes(id))
    .map((id) => ({
      path: ['inputs', id],
      message: `This key result has no input \`${id}\`.`,
      help: suggest(
        id,
        known,
        known.length === 0
          ? 'Add it to the key result’s `inputs:` first.'
          : `It has ${known.map((one) => `\`${one}\``).join(', ')}.`,
      ),
    }));
}

const HOW = {
  number: ['value', 'a number: `value: 12`'],
  'yes-no': ['value', 'yes or no: `value: true` or `value: false`'],
  done: ['done', 'the whole list of milestones done: `done: [first, second]`'],
  level: ['level', 'the level reached: `level: target`, or `level: null` for none yet'],
  nothing: ['confidence', 'confidence only; it is graded at the end'],
} as const;

function misfits(update: UpdateData, written: MetricData | undefined): Wrong[] {
  const metric = metricOf(written);
  const { reportedAs } = kindOf(metric);
  const [field, how] = HOW[reportedAs];
  const wrongField = (['value', 'done', 'level'] as const).find(
    (key) => update[key] !== undefined && key !== field,
  );
  if (wrongField !== undefined)
    return [
      {
        path: [wrongField],
        message: `This is measured as ${named(metric)}, so \`${wrongField}\` does not fit.`,
        help: `Report ${how}.`,
      },
    ];
  const hasWrongType =
    update.value !== undefined &&
    (reportedAs === 'number' ? typeof update.value !== 'number' : typeof update.value !== 'boolean');
  if (field === 'value' && hasWrongType)
    return [
      {
        path: ['value'],
        message: `This is measured as ${named(metric)}, so \`${String(update.value)}\` does not fit.`,
        help: `Report ${how}.`,
      },
    ];
  if (metric.type === 'milestones')
    return unknownSteps(
      update.done ?? [],
      metric.milestones.map(({ id }) => id),
    );
  if (metric.type === 'levels' && typeof update.level === 'string') {
    const ids = metric.levels.map(({ id }) => id);
    return ids.includes(update.level)
      ? []
      : [
          {
            path: ['level'],
            message: `There is no level \`${update.level}\`.`,
            help: suggest(update.level, ids, `The levels are ${ids.map((id) => `\`${id}\``).join(', ')}.`),
          },
        ];
  }
  return [];
}

const unknownSteps = (done: readonly string[], ids: readonly string[]): Wrong[] =>
  done.flatMap((id, index) =>
    ids.includes(id)
      ? []
      : [
          {
            path: ['done', index],
            message: `There is no milestone \`${id}\`.`,
            help: suggest(id, ids, `The milestones are ${ids.map((one) => `\`${one}\``).join(', ')}.`),
          },
        ],
  );

const named = ({ type }: Metric): string =>
  type === 'graded' ? 'a result that a person grades' : `\`${type}\``;
