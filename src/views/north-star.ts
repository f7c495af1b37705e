/** The one number that tells most about how the company is doing. */
import type { Period } from '../domain/period.ts';
import type { Site } from './site.ts';

export interface NorthStarView {
  readonly title: string;
  readonly href: string;
  readonly value: string;
  readonly target: string | null;
  readonly because: string | null;
}

/** The north star as it stood at the end of a period; null for a company without one. */
export function northStarView({ plan, urls, format, labels }: Site, period: Period): NorthStarView | null {
  const metric = plan.metrics.get(plan.company.northStar?.metric ?? '');
  if (metric === undefined) return null;
  const last = metric.rows.findLast(({ date }) => date <= period.ends);
  return {
    title: metric.title,
    href: urls.metric(metric.id),
    value: last === undefined ? labels.score.noData : format.value(last.value, metric.unit),
    target: period.northStarTarget === null ? null : format.again(period.northStarTarget, metric.unit),
    because: plan.company.northStar?.because ?? null,
  };
}
