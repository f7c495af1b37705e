import type { AmendmentData, KeyResultData, ObjectiveData } from '../schema/objective.ts';
import { addDays, type Day } from './day.ts';

type Changes = readonly AmendmentData[];

/** Whether a key result belonged to another objective before: then it was not new where it is now. */
export const hasMoved = ({ aliases }: Pick<KeyResultData, 'aliases'>): boolean =>
  aliases.some((alias) => alias.includes('#'));

/** Latest first, so that undoing one after the other leads back to the day. */
const notYetMade = (amendments: Changes, asOf: Day): AmendmentData[] =>
  amendments
    .filter(({ date }) => date > asOf)
    .reverse()
    .sort((a, b) => (a.date === b.date ? 0 : a.date > b.date ? -1 : 1));

/**
 * An objective as it was agreed on a day: amendments of later days are undone (the field shows its `from`),
 * and key results added later are not there yet. A `from` that was not written leaves the field as it is.
 */
export function asAgreedOn(data: ObjectiveData, asOf: Day): ObjectiveData {
  const later = notYetMade(data.amendments, asOf);
  if (later.length === 0) return data;
  let agreed = { ...data };
  for (const { keyResult, field, from } of later) {
    if (keyResult === undefined) {
      agreed = undo(agreed, field, from);
    } else {
      agreed.keyResults = agreed.keyResults
        .filter((one) => one.id !== keyResult || field !== 'added' || hasMoved(one))
        .map((one) => (one.id === keyResult ? undoKeyResult(one, field, from) : one));
    }
  }
  return agreed;
}

/** Amendments that took a key result out of the file, each with the id it had; one that is there is not gone. */
export function removalsIn({
  amendments,
  keyResults,
}: Pick<ObjectiveData, 'amendments' | 'keyResults'>): (AmendmentData & { readonly keyResult: string })[] {
  const known = new Set(keyResults.map(({ id }) => id));
  return amendments.flatMap((one) =>
    one.field === 'removed' && one.keyResult !== undefined && !known.has(one.keyResult)
      ? [{ ...one, keyResult: one.keyResult }]
      : [],
  );
}

/** An objective as it was agreed from a day on. */
export interface Agreement {
  /** The day it holds from; null for what was agreed at first. */
  readonly since: Day | null;
  readonly data: ObjectiveData;
}

/** Each state of the agreement up to the as-of day, oldest first: one, and one more for each day of amendments. */
export function agreementsUpTo(data: ObjectiveData, asOf: Day): Agreement[] {
  const days = [...new Set(data.amendments.map(({ date }) => date))].filter((day) => day <= asOf).sort();
  const [first = asOf] = days;
  return [
    { since: null, data: asAgreedOn(data, days.length === 0 ? asOf : addDays(first, -1)) },
    ...days.map((since) => ({ since, data: asAgreedOn(data, since) })),
  ];
}

const ON_THE_METRIC: readonly AmendmentData['field'][] = ['target', 'baseline', 'unit', 'source'];

function undoKeyResult(
  data: KeyResultData,
  field: AmendmentData['field'],
  from: AmendmentData['from'],
): KeyResultData {
  if (!ON_THE_METRIC.includes(field) || data.metric === undefined) return undo(data, field, from);
  return { ...data, metric: undo(data.metric, field, from) };
}

/** All other fields hold text, also where it looks like a number: a person may be called `12`. */
const NUMBERS: readonly AmendmentData['field'][] = ['target', 'baseline', 'weight'];

/** `from` was written for this field, so its type is the field's; what does not fit is left alone. */
function undo<T extends object>(data: T, field: AmendmentData['field'], from: AmendmentData['from']): T {
  if (from === undefined || field === 'added' || field === 'removed') return data;
  const before = typeof from === 'number' && !NUMBERS.includes(field) ? String(from) : from;
  const now: unknown = data[field as keyof T];
  const fits =
    now === undefined ||
    field === 'owner' ||
    typeof now === typeof before ||
    [now, before].includes('pending');
  return fits ? { ...data, [field]: before } : data;
}
