import { lineOverTime, type LineOverTime, type TimePoint } from './line-over-time.ts';

interface ProgressChart extends Omit<LineOverTime, 'domain'> {
  /** Progress as it is, over 1 and below 0 too. */
  readonly points: readonly TimePoint[];
}

/** Past 0 and 1 the axis follows this far; what is farther is drawn at its end. */
const ROOM = 0.5;

/** Progress over time, against the pace where there is one. */
export function progressChart(drawn: ProgressChart): string {
  const values = drawn.points.flatMap(({ value }) => (value === null ? [] : [value]));
  return lineOverTime({
    ...drawn,
    domain: [Math.max(-ROOM, Math.min(0, ...values)), Math.min(1 + ROOM, Math.max(1, ...values))],
  });
}
