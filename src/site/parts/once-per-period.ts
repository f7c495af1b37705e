import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Site } from '../frame/site.ts';

/** Work on a whole period that many of its pages ask for: done once for each plan and period. */
export function oncePerPeriod<T>(work: (site: Site, period: Period) => T): (site: Site, period: Period) => T {
  const done = new WeakMap<Plan, Map<string, T>>();
  return (site, period) => {
    const periods = done.get(site.plan) ?? new Map<string, T>();
    done.set(site.plan, periods);
    const known = periods.get(period.id);
    if (known !== undefined) return known;
    const result = work(site, period);
    periods.set(period.id, result);
    return result;
  };
}
