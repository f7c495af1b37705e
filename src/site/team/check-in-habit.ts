/** How regularly a team has checked in: a habit to keep, never a ranking. */
import { checkInHabit, type HabitRound } from '../../domain/check-in-habit.ts';
import { isOfPeriod } from '../../domain/check-in-round.ts';
import type { Period } from '../../domain/period.ts';
import type { Team } from '../../domain/team.ts';
import { checkInHref } from '../objective/key-result-history.ts';
import type { Site } from '../frame/site.ts';

export interface CheckInHabitView {
  readonly title: string;
  readonly words: string;
  /** What the marks mean. */
  readonly legend: string;
  /** Oldest first. */
  readonly rounds: readonly RoundView[];
}

const STATES = ['done', 'missed', 'running', 'paused'] as const;

export interface RoundView {
  /** Null when nobody checked in. */
  readonly href: string | null;
  readonly state: (typeof STATES)[number];
  /** For people who hear it, and those who point at it. */
  readonly label: string;
}

/** A team's rounds of check-ins in a period; null before it begins, and for a team without objectives in it. */
export function checkInHabitView(site: Site, team: Team, period: Period): CheckInHabitView | null {
  const { plan, labels } = site;
  if (plan.asOf < period.starts) return null;
  if (plan.objectivesIn(period.id, team.id).length === 0) return null;
  const own = plan.checkIns.filter((one) => one.team === team.id && isOfPeriod(one, period.id));
  const rounds = checkInHabit(own, period, plan.asOf, plan.company.pauses);
  const told = rounds.filter(({ isRunning, isDue, checkIn }) => checkIn !== null || (isDue && !isRunning));
  const words = labels.organisation.habit;
  const views = rounds.map((round) => roundView(site, round));
  return {
    title: words.title,
    words: words.of(
      told.filter(({ checkIn }) => checkIn !== null).length,
      told.length,
      plan.asOf > period.ends,
    ),
    legend: STATES.filter((one) => views.some(({ state }) => state === one))
      .map((one) => words.legend[one])
      .join(' '),
    rounds: views,
  };
}

function roundView(site: Site, { starts, ends, isRunning, isDue, checkIn }: HabitRound): RoundView {
  const { format } = site;
  const words = site.labels.organisation.habit;
  const span = words.span(format.dayMonth(starts), format.dayMonth(ends));
  if (checkIn !== null)
    return {
      href: checkInHref(site, { checkIn: checkIn.id, name: checkIn.name, day: checkIn.day }),
      state: 'done',
      label: words.done(span, format.dayMonth(checkIn.day)),
    };
  const state = !isDue ? 'paused' : isRunning ? 'running' : 'missed';
  return { href: null, state, label: words[state](span) };
}
