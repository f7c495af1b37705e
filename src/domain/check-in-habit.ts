import type { CheckIn } from './check-in.ts';
import type { Day } from './day.ts';
import type { Period } from './period.ts';
import { isDue, type Round, roundOf, roundsOf } from './rounds.ts';
import type { Pause } from './status.ts';

/** A round of a period, and what a team reported in it. */
export interface HabitRound extends Round {
  readonly isRunning: boolean;
  /** False when it lies wholly within a pause. */
  readonly isDue: boolean;
  /** The newest check-in of the round; null when there was none. */
  readonly checkIn: CheckIn | null;
}

/** Each round that has begun by the as-of day, oldest first, with those of the check-ins that belong to it. */
export function checkInHabit(
  checkIns: readonly CheckIn[],
  period: Pick<Period, 'starts' | 'ends' | 'cadence'>,
  asOf: Day,
  pauses: readonly Pause[] = [],
): HabitRound[] {
  const newest = new Map(checkIns.map((one) => [roundOf(period, one.day).number, one]));
  return roundsOf(period)
    .filter(({ starts }) => starts <= asOf)
    .map((round) => ({
      ...round,
      isRunning: asOf <= round.ends,
      isDue: isDue(round, pauses),
      checkIn: newest.get(round.number) ?? null,
    }));
}
