/** The one number that tells most about how the company is doing. */
import type { Period } from '../../domain/period.ts';
import { numbersOfMetric } from './numbers.ts';
import type { Site } from '../frame/site.ts';

export interface NorthStarView {
  readonly title: string;
  readonly href: string;
  readonly value: string;
  readonly target: string | null;
  readonly because: string | null;
}

/** The north star as it stood at the end of a period; null for a company without one. */
export function northStarView(site: Site, period: Period): NorthStarView | null {
  const { plan, urls, labels } = site;
  const metric = plan.metrics.get(plan.company.northStar?.metric ?? '');
  if (metric === undefined) return null;
  const last = metric.rows.findLast(({ date }) => date <= period.ends);
  const numbers = numbersOfMetric(site, metric);
  return {
    title: metric.title,
    href: urls.metric(metric.id),
    value: last === undefined ? labels.score.noData : numbers.text(last.value),
    target: period.northStarTarget === null ? null : numbers.again(period.northStarTarget),
    because: plan.company.northStar?.because ?? null,
  };
}
