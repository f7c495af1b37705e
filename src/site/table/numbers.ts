import { decimalsOfValue, endsOf, mostDecimals, roundHalfUp } from '../../domain/digits.ts';
import { lastNumber } from '../../domain/metrics/metric.ts';
import type { Measurement } from '../../domain/measurement.ts';
import { round9 } from '../../domain/scoring.ts';

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

/** A measurement's goal and value where they are numbers, as the page tells them. */
export function measuredNumbers({
  metric,
  readings,
  unit,
  written,
}: Measurement): Pick<TableNumbers, 'baseline' | 'target' | 'current' | 'unit'> {
  const current = lastNumber(readings);
  const yardstick = { ends: endsOf(metric), decimals: mostDecimals(written) };
  return {
    baseline: 'baseline' in metric ? (metric.baseline ?? null) : null,
    target: 'target' in metric ? (metric.target ?? null) : null,
    current: current === null ? null : roundHalfUp(current, decimalsOfValue(current, yardstick)),
    unit,
  };
}

/**
 * All of them as one short text, since a large period has thousands of rows: with commas between, empty where
 * there is none, the unit last.
 */
export function asOneText(numbers: TableNumbers): string {
  const { baseline, target, current, progress, score, confidence, confidenceBefore, unit } = numbers;
  const shares = [progress, score, confidence, confidenceBefore].map((number) =>
    number === null ? null : shortened(number),
  );
  return [baseline, target, current, ...shares, unit].map((one) => one ?? '').join(',');
}

const DECIMALS = 4;

/** To four decimals, and never up to 1. */
function shortened(number: number): number {
  const rounded = roundHalfUp(round9(number), DECIMALS);
  return round9(number) < 1 && rounded === 1 ? 1 - 10 ** -DECIMALS : rounded;
}
