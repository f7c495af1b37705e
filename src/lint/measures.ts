import type { Place } from '../domain/reference.ts';
import { fullReference } from '../domain/reference.ts';
import type { Plan } from '../domain/plan.ts';
import { type WrittenFile, writtenFiles } from '../domain/written-file.ts';
import { oncePerPlan } from './once-per-plan.ts';

/** A number somebody wrote, and what it measures: a key result, an input, a commitment or a metric. */
export interface WrittenNumber {
  readonly path: readonly (string | number)[];
  readonly value: number;
  /** The same for all numbers that are counted in the same thing. */
  readonly measure: string;
}

/** How the key results and commitments of a plan are called by what they measure. */
type MeasureOf = (reference: string) => string;

/** How large the numbers of each measure are, the smallest first, whichever file they are written in. */
export const sizesByMeasure = oncePerPlan((plan): ReadonlyMap<string, Float64Array> => {
  const numbers = new Map<string, number[]>();
  for (const file of writtenFiles(plan.writing))
    for (const { measure, value } of numbersIn(file, plan)) {
      const known = numbers.get(measure);
      if (known === undefined) numbers.set(measure, [Math.abs(value)]);
      else known.push(Math.abs(value));
    }
  return new Map([...numbers].map(([measure, sizes]) => [measure, Float64Array.from(sizes).sort()]));
});

/** The numbers of a file that are counted in something, such as values and targets; weights and scores are not. */
export function numbersIn(file: WrittenFile, plan: Plan): WrittenNumber[] {
  const measureOf = measures(plan);
  const place = { period: file.period ?? '', team: file.team ?? '' };
  switch (file.collection) {
    case 'objectives':
      return [
        ...file.data.keyResults.flatMap(({ id, metric, inputs }, index) => {
          const ref = `${file.id}#${id}`;
          return [
            ...numbersOf(metric, ['keyResults', index, 'metric'], measureOf(ref)),
            ...inputs.flatMap((input, at) =>
              numbersOf(input, ['keyResults', index, 'inputs', at], inputOf(ref, input.id)),
            ),
          ];
        }),
        ...file.data.amendments.flatMap((amendment, index) =>
          amendment.field === 'target' || amendment.field === 'baseline'
            ? numbersOf(
                amendment,
                ['amendments', index],
                measureOf(`${file.id}#${amendment.keyResult ?? ''}`),
              )
            : [],
        ),
      ];
    case 'check-ins':
      return file.data.updates.flatMap((update, index) => {
        const ref = keyResultOf(update, place, plan);
        const path = ['updates', index];
        return [
          ...numbersOf(update, path, measureOf(ref)),
          ...Object.entries(update.inputs ?? {}).map(([id, value]) => ({
            path: [...path, 'inputs', id],
            value,
            measure: inputOf(ref, id),
          })),
        ];
      });
    case 'plans':
      return file.data.commitments.flatMap(({ id, metric }, index) =>
        numbersOf(metric, ['commitments', index, 'metric'], measureOf(`${file.id}#${id}`)),
      );
    case 'metrics':
      return [
        ...numbersOf(file.data.healthy, ['healthy'], metricOf(file.id)),
        // The path of a row is its line, which is known only for those that may be asked about.
        ...file.data.rows.map(({ value }) => ({ path: ['rows'], value, measure: metricOf(file.id) })),
      ];
    case 'metric-rows':
      return file.grouped.map(({ path, text }) => ({
        path,
        value: Number(text),
        measure: metricOf(file.id),
      }));
    case 'periods':
      return numbersOf(file.data.northStar, ['northStar'], metricOf(plan.company.northStar?.metric ?? ''));
    default:
      return [];
  }
}

const FIELDS = ['baseline', 'target', 'low', 'high', 'value', 'forecast', 'from', 'to'];

/** The numbers that a group of fields has under the names of such numbers. */
function numbersOf(
  group: object | undefined,
  path: readonly (string | number)[],
  measure: string,
): WrittenNumber[] {
  return Object.entries(group ?? {}).flatMap(([field, value]: [string, unknown]) =>
    typeof value === 'number' && FIELDS.includes(field) ? [{ path: [...path, field], value, measure }] : [],
  );
}

const metricOf = (id: string): string => `metrics/${id}`;
const inputOf = (keyResult: string, id: string): string => `${keyResult}/${id}`;

/** What an update is about, in full: a key result by its objective, a commitment by its plan. */
function keyResultOf(
  { keyResult, commitment }: { keyResult?: string | undefined; commitment?: string | undefined },
  place: Place,
  plan: Plan,
): string {
  if (keyResult !== undefined) return plan.canonical(fullReference(keyResult, place));
  return `${place.period}/${place.team}#${commitment ?? ''}`;
}

/** Key results and commitments that refer to a metric are counted in what it counts. */
const measures = oncePerPlan(({ writing }): MeasureOf => {
  const referring = new Map<string, string>();
  const add = (ref: string, metric: object | undefined) => {
    const id = metric === undefined ? undefined : (metric as { ref?: string }).ref;
    if (id !== undefined) referring.set(ref, metricOf(id));
  };
  for (const { id, data } of writing.objectives)
    for (const keyResult of data.keyResults) add(`${id}#${keyResult.id}`, keyResult.metric);
  for (const { id, data } of writing.plans)
    for (const commitment of data.commitments) add(`${id}#${commitment.id}`, commitment.metric);
  return (ref) => referring.get(ref) ?? ref;
});

/** The first of these that is at least so large, smallest first; undefined when all are smaller. */
export function firstFrom(sizes: Float64Array, least: number): number | undefined {
  let [low, high] = [0, sizes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sizes[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return sizes[low];
}
