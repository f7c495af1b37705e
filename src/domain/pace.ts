import { type Day, daysBetween } from './day.ts';

/** Days that have passed at the end of the as-of day, and all days from start to due day, the first and last included. */
export function elapsedDays(starts: Day, due: Day, asOf: Day): readonly [passed: number, all: number] {
  const all = daysBetween(starts, due) + 1;
  if (all <= 0) return [asOf >= due ? 1 : 0, 1];
  return [Math.min(all, Math.max(0, daysBetween(starts, asOf) + 1)), all];
}

/** Share of the way from start to due day that has passed at the end of the as-of day, 0–1. */
export function elapsedShare(starts: Day, due: Day, asOf: Day): number {
  const [passed, all] = elapsedDays(starts, due, asOf);
  return passed / all;
}

/** Progress less what is expected by now: a hint, never a grade; null without progress. */
export const paceOf = (progress: number | null, expected: number, elapsed: number): number | null =>
  progress === null ? null : progress - expected * elapsed;
