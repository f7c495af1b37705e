import type { Labels } from '../labels.ts';

export const objective: Labels['objective'] = {
  objectives: (count) => `${String(count)} ${count === 1 ? 'Objective' : 'Objectives'}`,
  personal: 'persönlich',
  personalIn: (team) => `${team}, persönlich`,
  carriedBy: (teams, count) =>
    `getragen von ${teams}: ${count === 1 ? 'ein Objective' : `${String(count)} Objectives`}`,
  due: (day) => `fällig am ${day}`,
  noOwnerNamed: 'Niemand ist als zuständig genannt.',
  noNextStep: 'Ein nächster Schritt ist nicht genannt.',
  blockedBy: (what) => `Blocker: ${what}`,
  weight: (weight) => `Gewicht ${weight}`,
  retiredOn: (day, because) => [`Aufgegeben am ${day}.`, because ?? ''].join(' ').trim(),
  removedOn: (day, because) => [`Herausgenommen am ${day}.`, because ?? ''].join(' ').trim(),
  takenUp: (from, until, because) =>
    [`Aufgegeben am ${from}, wieder aufgenommen am ${until}.`, because ?? ''].join(' ').trim(),
  notApplicable: (because) => ['Entfällt.', because ?? ''].join(' ').trim(),
  countsFrom: (day) => `Zählt ab ${day}.`,
  ownerLeft: (who, day) => `${who}, zuständig dafür, ist seit ${day} nicht mehr hier.`,
  gradedAsAWhole: (grade, mean) =>
    mean === null
      ? `Als Ganzes mit ${grade} bewertet.`
      : `Als Ganzes mit ${grade} bewertet; die Key Results ergeben ${mean}.`,
  atTheEnd: (word) => `Am Ende: ${word}`,
  diagnosis: (because, change, more) =>
    [`Diagnose: ${because}`, `Was sich ändert: ${change}.`, ...more].join(' '),
  corrected: (day, what, who) => `Korrigiert am ${day}: ${what} Freigegeben von ${who}.`,
  causeIs: (cause) => `Ursache: ${cause}.`,
  approvedBy: (who) => `Freigegeben von ${who}.`,
  signal: {
    'confidence-fell': (from, to) => `Die Zuversicht ist von ${from} auf ${to} gesunken.`,
    'needs-diagnosis': (score) => `Nach dem Halbzeit-Review bei ${score}, ohne Diagnose.`,
    'confident-but-behind': (confidence) =>
      `Die Zuversicht ist ${confidence}, doch die Zahlen liegen weit hinter dem Solltempo.`,
    'doubtful-but-ahead': (confidence) =>
      `Die Zahlen halten das Tempo, doch die Zuversicht ist nur ${confidence}.`,
    silent: (_, days) => `Seit ${days} Tagen gab es keinen Check-in.`,
    'finished-early': () => 'Jedes Key Result ist schon am Ziel: War es zu vorsichtig gesetzt?',
    'above-its-contributors': (own, theirs) =>
      `Score ${own}, während das, was dazu beiträgt, im Mittel ${theirs} erreicht.`,
  },
  terms: {
    term: {
      target: { name: 'Zielwert', inSentence: 'der Zielwert' },
      baseline: { name: 'Ausgangswert', inSentence: 'der Ausgangswert' },
      unit: { name: 'Einheit', inSentence: 'die Einheit' },
      weight: { name: 'Gewicht', inSentence: 'das Gewicht' },
      starts: { name: 'Beginn', inSentence: 'der Beginn' },
      due: { name: 'Fälligkeit', inSentence: 'die Fälligkeit' },
      ambition: { name: 'Anspruch', inSentence: 'der Anspruch' },
    },
    changed: (names) => `${names} geändert`,
    fromTo: (day, what, from, to) => `Am ${day} wurde ${what} von ${from} auf ${to} geändert`,
    moved: (day, what, from, to) => `Am ${day} wurde ${what} vom ${from} auf den ${to} verlegt`,
    to: (day, what, to) => `Am ${day} wurde ${what} auf ${to} geändert`,
    at: (day, what) => `Am ${day} wurde ${what} geändert`,
    because: (what, why) => `${what}: ${why}`,
  },
};
