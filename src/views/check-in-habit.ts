/** How regularly a team has checked in: a habit to keep, never a ranking. */
import { roundsOf } from '../domain/check-in-habit.ts';
import { type Period, weekOf } from '../domain/period.ts';
import type { Team } from '../domain/team.ts';
import type { Site } from './site.ts';

export interface CheckInHabitView {
  readonly title: string;
  readonly words: string;
  /** What the marks mean. */
  readonly legend: string;
  /** Oldest first. */
  readonly rounds: readonly RoundView[];
}

export interface RoundView {
  /** Null when nobody checked in. */
  readonly href: string | null;
  readonly state: 'done' | 'missed' | 'running';
  /** For people who hear it, and those who point at it. */
  readonly label: string;
}

/** A team's rounds of check-ins in a period; null before it begins, and for a team without objectives in it. */
export function checkInHabitView(
  { plan, labels, format, urls }: Site,
  team: Team,
  period: Period,
): CheckInHabitView | null {
  if (plan.asOf < period.starts) return null;
  if (plan.objectivesIn(period.id, team.id).length === 0) return null;
  const rounds = roundsOf(plan.checkInsIn(period.id, team.id), period, plan.asOf);
  const told = rounds.filter(({ isRunning, checkIn }) => !isRunning || checkIn !== null);
  const words = labels.organisation.habit;
  return {
    title: words.title,
    words: words.of(told.filter(({ checkIn }) => checkIn !== null).length, told.length),
    legend: words.legend,
    rounds: rounds.map(({ starts, ends, isRunning, checkIn }) => {
      const span = words.span(format.dayMonth(starts), format.dayMonth(ends));
      if (checkIn !== null)
        return {
          href: urls.checkIn(period.id, weekOf(period, checkIn.day), checkIn.name),
          state: 'done',
          label: words.done(span, format.dayMonth(checkIn.day)),
        };
      return isRunning
        ? { href: null, state: 'running', label: words.running(span) }
        : { href: null, state: 'missed', label: words.missed(span) };
    }),
  };
}
