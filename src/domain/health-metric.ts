import type { HealthMetricData, MetricRow } from '../schema/health-metric.ts';
import type { Day } from './day.ts';
import type { Written } from './written.ts';

/** A metric the company watches beyond one objective, with its values up to a day. */
export interface HealthMetric {
  readonly id: string;
  readonly title: string;
  readonly unit: string | null;
  readonly description: string | null;
  readonly owner: HealthMetricData['owner'] | null;
  readonly source: string | null;
  readonly healthy: NonNullable<HealthMetricData['healthy']> | null;
  /** One a day, oldest first. */
  readonly rows: readonly MetricRow[];
}

/** Metrics as of a day: of two rows for one day the later in the file counts. */
export function makeHealthMetrics(
  written: readonly Written<HealthMetricData & { readonly rows: readonly MetricRow[] }>[],
  asOf: Day,
): Map<string, HealthMetric> {
  return new Map(
    written.map(({ id, data }) => {
      const byDay = new Map(data.rows.filter(({ date }) => date <= asOf).map((row) => [row.date, row]));
      const { title, unit = null, description = null, owner = null, source = null, healthy = null } = data;
      const rows = [...byDay.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
      return [id, { id, title, unit, description, owner, source, healthy, rows }];
    }),
  );
}

/** Whether a value lies in the healthy range; null when no range is written. */
export function isHealthy({ healthy }: Pick<HealthMetric, 'healthy'>, value: number): boolean | null {
  if (healthy === null) return null;
  switch (healthy.type) {
    case 'at-least':
      return value >= healthy.target;
    case 'at-most':
      return value <= healthy.target;
    case 'between':
      return healthy.low <= value && value <= healthy.high;
  }
}
