/** From which day on pace and silence count. */
import type { AmendmentData, KeyResultData, ObjectiveData } from '../schema/objective.ts';
import { hasMoved } from './amendments.ts';
import { type Day, laterOf } from './day.ts';
import type { Period } from './period.ts';

/** The first day of an objective: its own, else the day it was added, else that of its period; never before that. */
export const startOfObjective = (
  { starts, amendments }: Pick<ObjectiveData, 'starts' | 'amendments'>,
  period: Pick<Period, 'starts'>,
  asOf: Day,
): Day => laterOf(period.starts, starts ?? dayAdded(amendments, undefined, asOf) ?? period.starts);

/**
 * The first day of a key result: its own, else its objective's written one, else the day it was added, else that of
 * its objective. A key result that moved here was not added, it only changed its place. Never before the period.
 */
export function startOfKeyResult(
  data: KeyResultData,
  objective: ObjectiveData,
  period: Pick<Period, 'starts'>,
  asOf: Day,
): Day {
  const added = hasMoved(data) ? undefined : dayAdded(objective.amendments, data.id, asOf);
  return laterOf(
    period.starts,
    data.starts ?? objective.starts ?? added ?? startOfObjective(objective, period, asOf),
  );
}

/** The day of the amendment that added a key result, or without one the objective; undefined when none did. */
const dayAdded = (
  amendments: readonly AmendmentData[],
  keyResult: string | undefined,
  asOf: Day,
): Day | undefined =>
  amendments.findLast((one) => one.field === 'added' && one.keyResult === keyResult && one.date <= asOf)
    ?.date;
