import { lineOverTime, type LineOverTime, type TimePoint } from './line-over-time.ts';

interface ConfidenceChart extends Omit<LineOverTime, 'domain' | 'guides' | 'size'> {
  /** 0–10. */
  readonly points: readonly TimePoint[];
  /** Where at risk and off track begin, 0–10. */
  readonly thresholds: readonly number[];
}

/** Confidence over time, with the lines below which it is at risk and off track. */
export const confidenceChart = ({ thresholds, ...drawn }: ConfidenceChart): string =>
  lineOverTime({
    ...drawn,
    size: 'half',
    domain: [0, 10],
    guides: thresholds.map((value) => ({ from: [0, value], to: [1, value] })),
  });
