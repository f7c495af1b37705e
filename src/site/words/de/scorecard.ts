import type { Labels } from '../labels.ts';
import { withinSentence } from './within-sentence.ts';

export const scorecard: Labels['scorecard'] = {
  title: 'Scorecard',
  present: 'Als Folien zeigen',
  prints: {
    one: 'Passt gedruckt auf ein Blatt A4 oder Letter.',
    several: 'Gedruckt auf A4 oder Letter, jedes Objective auf einem Blatt.',
  },
  northStar: 'Nordstern',
  of: 'von',
  companyObjectives: 'Objectives des Unternehmens',
  scoreSoFar: 'Score bisher',
  score: 'Score',
  columns: {
    objective: 'Objective',
    owner: 'Zuständig',
    status: 'Status',
    progress: 'Fortschritt',
    score: 'Score',
    confidence: 'Zuversicht',
    change: 'Änderung',
  },
  caption: (period) => `Objectives des Unternehmens in ${period}, mit Key Results und dem, was sie trägt`,
  carriedBy: 'Getragen von',
  more: (count, statuses) =>
    `${String(count)} ${count === 1 ? 'weiteres Objective trägt' : 'weitere Objectives tragen'} es: ${statuses}`,
  counted: (count, status) => `${String(count)} ${withinSentence(status)}`,
  nowAndTarget: (now, target) => `${now}, Ziel ${target}`,
  progressLabel: (progress, meaning) => `Fortschritt ${progress}: ${meaning}`,
  noProgressLabel: 'Kein Wert',
  change: {
    same: 'gleich',
    first: 'neu',
    none: '–',
    noneRead: 'kein Vergleich möglich',
    progress: (by) => `Fortschritt\u00a0${by}`,
    confidence: (by) => `Zuversicht\u00a0${by}`,
    since: (day, what) => `Seit dem ${day}: ${what}.`,
    nothing: 'nichts hat sich bewegt',
  },
  next: {
    title: 'Nächster Schritt',
    decided: 'Entschieden',
    none: 'Niemand hat einen genannt.',
    notDecided: 'Nicht entschieden.',
    unblock: (what) => `Aus dem Weg räumen: ${what}`,
    said: (day) => `Genannt am ${day}.`,
    due: (day) => `bis ${day}`,
    wasDue: (day) => `war fällig am ${day}`,
    nobody: 'Niemand benannt',
    goesOnAs: (titles) => `Geht weiter als ${titles}.`,
  },
  risk: {
    title: 'Größtes Risiko',
    none: 'Nichts ist gefährdet, und kein Hindernis ist genannt.',
    of: (what, status) => `${what}: ${withinSentence(status)}.`,
    heard: (day) => `Zuletzt gemeldet am ${day}.`,
    neverHeard: 'Niemand hat darüber berichtet.',
  },
  missing: {
    notBegun: (day) => `Dieser Zeitraum beginnt am ${day}. Bis dahin steht hier, was geplant ist.`,
    notBegunHow: 'Fortschritt, Zuversicht und Änderungen folgen mit den ersten Check-ins.',
    noCheckIns: 'Es gibt keinen Check-in und damit nichts zu bewerten.',
    noCheckInsHow:
      'Ein Check-in ist eine Datei check-ins/<period>/<yyyy-mm-dd>-<team>.mdx mit einigen Meldungen.',
    noObjectives: 'Das Unternehmen hat in diesem Zeitraum kein Objective.',
    noObjectivesHow:
      'Das erste ist eine Datei objectives/<period>/company/<slug>.mdx mit einem Titel und Key Results.',
  },
  reading: {
    lines: 'Eingerückt unter den Key Results: die Objectives, die es tragen.',
    measured: (what, aspirational, committed) =>
      `${what} reicht von 0 bis 1; die Marke auf einem Balken ist ein gutes Ergebnis, ${aspirational} für ein ambitioniertes und ${committed} für ein verbindliches Ziel.`,
    confidence: 'Zuversicht reicht von 0 bis 10.',
    change: (day) => `Änderung zählt seit dem ${day}, dem Stand vor der letzten Runde von Check-ins.`,
  },
};
