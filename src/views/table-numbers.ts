import { lastNumber } from '../domain/metrics/metric.ts';
import type { Measurement } from '../domain/measurement.ts';

/** The numbers of a row as they are, for sorting and for the CSV. */
export interface TableNumbers {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly current: number | null;
  /** Raw, as a share of the way: over 1 and below 0 as they are. */
  readonly progress: number | null;
  /** 0–1. */
  readonly score: number | null;
  /** 0–10. */
  readonly confidence: number | null;
  readonly confidenceBefore: number | null;
  readonly unit: string | null;
}

/** A measurement's goal and value where they are numbers. */
export function measuredNumbers({
  metric,
  readings,
  unit,
}: Measurement): Pick<TableNumbers, 'baseline' | 'target' | 'current' | 'unit'> {
  return {
    baseline: 'baseline' in metric ? (metric.baseline ?? null) : null,
    target: 'target' in metric ? (metric.target ?? null) : null,
    current: lastNumber(readings),
    unit,
  };
}

/**
 * All of them as one short text, since a large period has thousands of rows: with commas between, empty where
 * there is none, the unit last.
 */
export function asOneText(numbers: TableNumbers): string {
  const { baseline, target, current, progress, score, confidence, confidenceBefore, unit } = numbers;
  const shortened = [progress, score, confidence, confidenceBefore].map((number) =>
    number === null ? null : Math.round(number * 1e4) / 1e4,
  );
  return [baseline, target, current, ...shortened, unit].map((one) => one ?? '').join(',');
}
