import { type Day, daysBetween } from './day.ts';
import { clamp01 } from './scoring.ts';

/** Share of the way from start to due day that has passed at the end of the as-of day, 0–1. */
export function elapsedShare(starts: Day, due: Day, asOf: Day): number {
  const days = daysBetween(starts, due) + 1;
  if (days <= 0) return asOf >= due ? 1 : 0;
  return clamp01((daysBetween(starts, asOf) + 1) / days);
}

/** Progress less what is expected by now: a hint, never a grade; null without progress. */
export const paceOf = (progress: number | null, expected: number, elapsed: number): number | null =>
  progress === null ? null : progress - expected * elapsed;
