/** A key result's goal and value in words. */
import type { Measurement } from '../../domain/measurement.ts';
import type { Metric, MetricOf, Value } from '../../domain/metrics/metric.ts';
import { type Measured, numbersOf } from './numbers.ts';
import type { Site } from '../frame/site.ts';

/** What is aimed for: `from $1.2M to $3.5M`, `at least 95%`. */
export function goalText(site: Site, measured: Measured): string {
  const { goal } = site.labels;
  const { metric } = measured;
  const value = numbersOf(site, measured).text;
  switch (metric.type) {
    case 'from-to': {
      const { baseline = 0, target = 0, accumulates } = metric;
      return accumulates
        ? goal.total(value(target), value(baseline))
        : goal.fromTo(value(baseline), value(target));
    }
    case 'at-least':
    case 'at-most': {
      const words =
        metric.type === 'at-least' ? goal.atLeast(value(metric.target)) : goal.atMost(value(metric.target));
      return metric.over === undefined ? words : goal.overCheckIns(words);
    }
    case 'between':
      return goal.between(value(metric.low), value(metric.high));
    case 'milestones':
      return goal.milestones(metric.milestones.length);
    case 'levels':
      return goal.levels(metric.levels.map(({ title }) => title).join(' · '));
    case 'yes-no':
      return goal.yesNo;
    case 'graded':
      return goal.graded;
    case 'pending':
      return pendingGoal(site, measured, metric);
  }
}

/** Whether nothing more will come of it: it is over, or was given up. */
export const isSettled = ({ isOver, status }: Pick<Measured, 'isOver' | 'status'>): boolean =>
  isOver === true || status === 'retired';

/** What is known of a goal whose numbers are still to be measured, or never were. */
function pendingGoal(site: Site, measured: Measured, { as, baseline, target }: MetricOf<'pending'>): string {
  const { goal } = site.labels;
  const value = numbersOf(site, measured).text;
  const isOver = isSettled(measured);
  if (target !== undefined && as !== 'from-to')
    return (as === 'at-least' ? goal.atLeast : goal.atMost)(value(target));
  if (target !== undefined) return goal.pendingBaseline(value(target), isOver);
  return baseline === undefined ? goal.pending(isOver) : goal.pendingTarget(value(baseline), isOver);
}

/** A reported value in words; null when there is none. */
export function valueText(site: Site, measured: Measured, value: Value | undefined): string | null {
  const { labels } = site;
  const { metric } = measured;
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? labels.goal.yes : labels.goal.no;
  if (typeof value === 'number') return numbersOf(site, measured).text(value);
  if (value === null) return labels.goal.noLevel;
  if (typeof value === 'string') return levelTitle(metric, value);
  return labels.goal.doneOf(
    value.length,
    metric.type === 'milestones' ? metric.milestones.length : value.length,
  );
}

const levelTitle = (metric: Metric, id: string): string =>
  metric.type === 'levels' ? (metric.levels.find((level) => level.id === id)?.title ?? id) : id;

/** Baseline, target and where it stands, each in words, for a table's columns; null where a type has none. */
export function columnsOf(
  site: Site,
  measurement: Measurement,
): { baseline: string | null; target: string | null; current: string | null } {
  const { metric, readings } = measurement;
  const current = valueText(site, measurement, readings.at(-1)?.value);
  const { text } = numbersOf(site, measurement);
  const number = (value: number | undefined) => (value === undefined ? null : text(value));
  if (metric.type === 'from-to')
    return {
      baseline:
        metric.accumulates && metric.baseline !== undefined
          ? site.labels.goal.lastPeriod(text(metric.baseline))
          : number(metric.baseline),
      target: number(metric.target),
      current,
    };
  if (metric.type === 'at-least' || metric.type === 'at-most')
    return { baseline: number(metric.baseline), target: goalText(site, measurement), current };
  if (metric.type === 'levels') {
    const highest = metric.levels.reduce((best, level) => (level.score > best.score ? level : best));
    return { baseline: null, target: highest.title, current };
  }
  const isKnown = metric.type !== 'graded' || readings.length === 0;
  return { baseline: null, target: isKnown ? goalText(site, measurement) : null, current };
}
