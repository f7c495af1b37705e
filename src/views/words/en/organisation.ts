/** Teams and people. */
export const organisation = {
  noOwner: 'no owner',
  inTeams: (count: number) => `${String(count)} ${count === 1 ? 'team' : 'teams'}`,
  dissolvedOn: (day: string) => `Dissolved on ${day}`,
  noneCounts: 'no objective that counts',
  habit: {
    title: 'Check-ins',
    of: (done: number, rounds: number) =>
      rounds === 0
        ? 'The first round of check-ins is under way.'
        : done === rounds
          ? `A check-in in every round so far: ${String(rounds)} of ${String(rounds)}.`
          : `A check-in in ${String(done)} of ${String(rounds)} rounds so far.`,
    legend: 'Filled: checked in. Hollow: no check-in. Dotted: still to come.',
    span: (from: string, to: string) => `${from} – ${to}`,
    done: (span: string, day: string) => `${span}: checked in on ${day}`,
    missed: (span: string) => `${span}: no check-in`,
    running: (span: string) => `${span}: still to come`,
  },
  leftOn: (day: string) => `Left on ${day}`,
};
