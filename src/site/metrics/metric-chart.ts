/** A metric's series as a chart, with its healthy range in numbers and words. */
import { metricSeries } from '../../charts/metric-series.ts';
import { type HealthMetric, isHealthy } from '../../domain/health-metric.ts';
import type { ChartView, NumbersView } from '../parts/chart.ts';
import { numbersOfMetric } from '../parts/numbers.ts';
import { periodLabel, type Site } from '../frame/site.ts';

/** Two years of weeks; what is older stays in the metric's file. */
const MOST_ROWS = 104;

/** The healthy range in words; null without one. */
export function healthyText(site: Site, metric: HealthMetric): string | null {
  const { goal } = site.labels;
  const { healthy } = metric;
  const value = numbersOfMetric(site, metric).text;
  switch (healthy?.type) {
    case undefined:
      return null;
    case 'at-least':
      return goal.atLeast(value(healthy.target));
    case 'at-most':
      return goal.atMost(value(healthy.target));
    case 'between':
      return goal.between(value(healthy.low), value(healthy.high));
  }
}

function rangeOf({ healthy }: HealthMetric): readonly [low: number | null, high: number | null] | null {
  switch (healthy?.type) {
    case undefined:
      return null;
    case 'at-least':
      return [healthy.target, null];
    case 'at-most':
      return [null, healthy.target];
    case 'between':
      return [healthy.low, healthy.high];
  }
}

/** Where a period wants a metric, and that period’s name. */
export interface MetricTarget {
  readonly value: number;
  readonly period: string;
}

/** A metric over time, with where the current period wants it; null without values. */
export function metricChart(site: Site, metric: HealthMetric, target: MetricTarget | null): ChartView | null {
  const words = site.labels.metrics;
  const { plan, format } = site;
  const { title, rows } = metric;
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { text: value, again, tick } = numbersOfMetric(site, metric);
  const values = rows.map((row) => row.value);
  const range = healthyText(site, metric);
  const quarters = plan.periods.filter(({ annual }) => !annual);
  const notes = [
    ...(range === null ? [] : [words.shaded(range)]),
    ...(target === null ? [] : [words.dashed(again(target.value), target.period)]),
  ];
  const [from, to] = [format.day(first.date), format.day(last.date)];
  return {
    caption: words.caption(from, to),
    note: notes.length === 0 ? null : notes.join(' '),
    svg: metricSeries({
      title: words.seriesTitle(title),
      description: [
        words.description(
          from,
          value(first.value),
          to,
          value(last.value),
          value(values.reduce((a, b) => Math.min(a, b))),
          value(values.reduce((a, b) => Math.max(a, b))),
        ),
        ...(range === null ? [] : [words.healthyIs(range)]),
      ].join(' '),
      rows,
      healthy: rangeOf(metric),
      target: target === null ? null : { value: target.value, text: words.targetIs(again(target.value)) },
      periods: quarters.map((period) => ({ starts: period.starts, label: periodLabel(site, period) })),
      format: again,
      tick,
      day: format.day,
    }),
    numbers: numbersOf(site, metric),
  };
}

/** The newest first: that is what people come for. */
function numbersOf(site: Site, metric: HealthMetric): NumbersView {
  const { labels, format } = site;
  const words = labels.metrics;
  const { title, rows, id } = metric;
  const { text } = numbersOfMetric(site, metric);
  const { columns } = words;
  const shown = rows.toReversed().slice(0, MOST_ROWS);
  const hasRange = metric.healthy !== null;
  const hasNotes = shown.some(({ note = '' }) => note !== '');
  return {
    summary: words.numbers,
    caption: `${words.numbers}: ${title}`,
    columns: [
      { text: columns.day, isNumber: false },
      { text: columns.value, isNumber: true },
      ...(hasRange ? [{ text: columns.range, isNumber: false }] : []),
      ...(hasNotes ? [{ text: columns.note, isNumber: false }] : []),
    ],
    rows: shown.map(({ date, value, note = '' }) => [
      format.day(date),
      text(value),
      ...(hasRange ? [rangeWord(site, isHealthy(metric, value))] : []),
      ...(hasNotes ? [note] : []),
    ]),
    more: rows.length > shown.length ? words.earlier(rows.length - shown.length, `metrics/${id}.csv`) : null,
  };
}

const rangeWord = ({ labels }: Site, isInRange: boolean | null): string =>
  isInRange === null ? labels.charts.nothing : labels.metrics.inRange[isInRange ? 'true' : 'false'];
