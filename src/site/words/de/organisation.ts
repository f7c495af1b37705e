import type { Labels } from '../labels.ts';

export const organisation: Labels['organisation'] = {
  noOwner: 'niemand zuständig',
  others: (count) => `${count} weitere`,
  departmentsWithoutScore: (count) => `${count} Bereiche ohne Score`,
  teamsWithoutScore: (count) => `${count} Teams ohne Score`,
  noneCounts: 'kein Objective, das zählt',
  inTeams: (count) => `${String(count)} ${count === 1 ? 'Team' : 'Teams'}`,
  dissolvedOn: (day) => `Aufgelöst am ${day}`,
  habit: {
    title: 'Check-ins',
    of: (done, rounds, isOver) => {
      if (rounds === 0 && !isOver) return 'Die erste Runde von Check-ins läuft.';
      const one = isOver ? 'Ein' : 'Bisher ein';
      return done === rounds && rounds > 0
        ? `${one} Check-in in jeder Runde: ${String(rounds)} von ${String(rounds)}.`
        : `${one} Check-in in ${String(done)} von ${String(rounds)} Runden.`;
    },
    legend: {
      done: 'Gefüllt: Check-in.',
      missed: 'Leer: kein Check-in.',
      running: 'Gepunktet: steht noch aus.',
      paused: 'Strich: Pause.',
    },
    span: (from, to) => `${from} – ${to}`,
    done: (span, day) => `${span}: Check-in am ${day}`,
    missed: (span) => `${span}: kein Check-in`,
    paused: (span) => `${span}: Pause`,
    running: (span) => `${span}: steht noch aus`,
  },
  leftOn: (day) => `Ausgeschieden am ${day}`,
  ownsNow: (period, hasLeft) =>
    hasLeft ? `In ${period} noch als zuständig genannt` : `In ${period} zuständig für`,
};
