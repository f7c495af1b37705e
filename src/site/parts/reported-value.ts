/** What a report says the value was, in words. */
import type { Report } from '../../domain/check-in.ts';
import type { Day } from '../../domain/day.ts';
import type { Measurement } from '../../domain/measurement.ts';
import type { Value } from '../../domain/metrics/metric.ts';
import { type Terms, termsOn } from '../../domain/terms.ts';
import { valueText } from './measures.ts';
import type { Site } from '../frame/site.ts';

/** A key result, or a commitment: what was agreed of that never changes. */
type Measured = Measurement & { readonly terms?: readonly Terms[] };

/**
 * The report's own value; where it gave none and a metric's history speaks for the key result, what that had by
 * then, with the day where it is an earlier one. Null where there is neither.
 */
export function reportedValue(
  site: Site,
  one: Measured,
  { day, value }: Pick<Report, 'day' | 'value'>,
): string | null {
  if (value !== undefined) return valueOnDay(site, one, day, value);
  const standing = one.readings.findLast((reading) => reading.day <= day);
  if (standing === undefined || standing.checkIn !== null) return null;
  const text = valueOnDay(site, one, standing.day, standing.value);
  return text === null || standing.day === day
    ? text
    : site.labels.page.valueOf(text, site.format.dayMonth(standing.day));
}

/** A value in the unit of its day. */
export const valueOnDay = (site: Site, one: Measured, day: Day, value: Value | undefined): string | null =>
  valueText(site, { ...one, ...termsOn({ terms: one.terms ?? [] }, day) }, value);
