import type { Labels } from '../labels.ts';

export const organisation: Labels['organisation'] = {
  noOwner: 'niemand zuständig',
  noneCounts: 'kein Objective, das zählt',
  inTeams: (count) => `${String(count)} ${count === 1 ? 'Team' : 'Teams'}`,
  dissolvedOn: (day) => `Aufgelöst am ${day}`,
  habit: {
    title: 'Check-ins',
    of: (done, rounds) =>
      rounds === 0
        ? 'Die erste Runde von Check-ins läuft.'
        : done === rounds
          ? `Bisher ein Check-in in jeder Runde: ${String(rounds)} von ${String(rounds)}.`
          : `Bisher ein Check-in in ${String(done)} von ${String(rounds)} Runden.`,
    legend: 'Gefüllt: Check-in. Leer: kein Check-in. Gepunktet: steht noch aus.',
    span: (from, to) => `${from} – ${to}`,
    done: (span, day) => `${span}: Check-in am ${day}`,
    missed: (span) => `${span}: kein Check-in`,
    running: (span) => `${span}: steht noch aus`,
  },
  leftOn: (day) => `Ausgeschieden am ${day}`,
};
