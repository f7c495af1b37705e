/** How the value of a metric itself moved, in its own unit. */
import type { Measurement } from './measurement.ts';
import { type Metric, lastNumber } from './metrics/metric.ts';
import { aimOf } from './overlaps.ts';
import { round9 } from './scoring.ts';

export interface ValueChange {
  /** Signed, in the metric's unit; never 0. */
  readonly by: number;
  /** By the direction the metric is wanted to go; null within a range, where it is as good as before. */
  readonly verdict: 'better' | 'worse' | null;
}

/** From the last value of one state to that of another; null without two numbers in one unit that differ. */
export function valueChange(before: Measurement | null, now: Measurement): ValueChange | null {
  const [from, to] = [lastNumber(before?.readings ?? []), lastNumber(now.readings)];
  if (from === null || to === null || before?.unit !== now.unit) return null;
  const by = round9(to - from);
  return by === 0 ? null : { by, verdict: verdictOf(now.metric, from, to) };
}

function verdictOf(metric: Metric, from: number, to: number): ValueChange['verdict'] {
  const gain =
    metric.type === 'between'
      ? outside(metric, from) - outside(metric, to)
      : (to - from) * { up: 1, down: -1, none: 0 }[aimOf(metric)?.direction ?? 'none'];
  const gained = round9(gain);
  return gained === 0 ? null : gained > 0 ? 'better' : 'worse';
}

/** How far a value lies outside of a range; 0 within. */
const outside = ({ low, high }: { readonly low: number; readonly high: number }, value: number): number =>
  Math.max(low - value, value - high, 0);
