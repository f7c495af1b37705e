/** Teams and people. */
export const organisation = {
  noOwner: 'no owner',
  /** People or teams that are not named. */
  others: (count: string) => `${count} more`,
  departmentsWithoutScore: (count: string) => `${count} departments without a score`,
  teamsWithoutScore: (count: string) => `${count} teams without a score`,
  inTeams: (count: number) => `${String(count)} ${count === 1 ? 'team' : 'teams'}`,
  dissolvedOn: (day: string) => `Dissolved on ${day}`,
  noneCounts: 'no objective that counts',
  habit: {
    title: 'Check-ins',
    of: (done: number, rounds: number, isOver: boolean) => {
      if (rounds === 0 && !isOver) return 'The first round of check-ins is under way.';
      const soFar = isOver ? '' : ' so far';
      return done === rounds && rounds > 0
        ? `A check-in in every round${soFar}: ${String(rounds)} of ${String(rounds)}.`
        : `A check-in in ${String(done)} of ${String(rounds)} rounds${soFar}.`;
    },
    legend: {
      done: 'Filled: checked in.',
      missed: 'Hollow: no check-in.',
      running: 'Dotted: still to come.',
      paused: 'A line: a pause.',
    },
    span: (from: string, to: string) => `${from} – ${to}`,
    done: (span: string, day: string) => `${span}: checked in on ${day}`,
    missed: (span: string) => `${span}: no check-in`,
    paused: (span: string) => `${span}: a pause`,
    running: (span: string) => `${span}: still to come`,
  },
  leftOn: (day: string) => `Left on ${day}`,
  /** Somebody who has left owns nothing; files may still name them. */
  ownsNow: (period: string, hasLeft: boolean) =>
    hasLeft ? `Still named as owner in ${period}` : `Owns in ${period}`,
};
