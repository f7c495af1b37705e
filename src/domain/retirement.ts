/** What was given up, and perhaps taken up again. */
import type { RetirementData } from '../schema/objective.ts';
import type { Day } from './day.ts';
import { listOf } from './list-of.ts';

export interface Retirement {
  readonly date: Day;
  /** Null where an amendment that removed a key result gave no reason. */
  readonly because: string | null;
  readonly approvedBy: string | null;
  /** The day from which it is pursued again, once that has come. */
  readonly revived: Day | null;
}

/** Retirements dated up to a day, oldest first, as they were known on it. */
export const retirementsUpTo = (
  written: RetirementData | readonly RetirementData[] | undefined,
  asOf: Day,
): Retirement[] =>
  listOf(written)
    .filter(({ date }) => date <= asOf)
    .map(({ date, because, approvedBy = null, revived }) => ({
      date,
      because,
      approvedBy,
      revived: revived !== undefined && revived <= asOf ? revived : null,
    }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** The retirement that holds on a day; null while the thing is pursued. It counts up to the day before `revived`. */
export const retirementOn = (retirements: readonly Retirement[], day: Day): Retirement | null =>
  retirements.findLast(({ date, revived }) => date <= day && (revived === null || day < revived)) ?? null;

/** The first day on which it was given up for good; null while it is pursued. Lines of it end there. */
export const givenUpOn = (retirements: readonly Retirement[]): Day | null =>
  retirements
    .filter(({ revived }) => revived === null)
    .map(({ date }) => date)
    .sort()[0] ?? null;

/** Whether it was given up on a day, to be taken up again later. Lines of it have a gap there. */
export const isAtRestOn = (retirements: readonly Retirement[], day: Day): boolean =>
  retirements.some(({ date, revived }) => revived !== null && date <= day && day < revived);

/** The last day on which a thing was taken up again; null when it never was. */
export const lastRevival = (retirements: readonly Retirement[]): Day | null =>
  retirements.findLast(({ revived }) => revived !== null)?.revived ?? null;
