/** The first files of a company that has nothing but its name. */
import { addDays, type Day, weekdayOf } from '../../domain/day.ts';
import { type SuggestedPeriod, suggestedQuarter } from '../../domain/period-name.ts';
import type { Site } from '../frame/site.ts';

export interface BeginView extends SuggestedPeriod {
  readonly company: string;
  /** The first Monday after a week. */
  readonly checkIn: Day;
}

const MONDAY = 1;

/** The quarter in which the company begins, by the year that is its own. */
export function beginView({ plan: { asOf, company } }: Pick<Site, 'plan'>): BeginView {
  const quarter = suggestedQuarter(asOf, company.fiscalYearStartsIn);
  const weekLater = addDays(quarter.starts, 7);
  return {
    company: company.name,
    ...quarter,
    checkIn: addDays(weekLater, (MONDAY - weekdayOf(weekLater) + 7) % 7),
  };
}
