import type { Labels } from '../labels.ts';

export const charts: Labels['charts'] = {
  numbers: 'Die Zahlen',
  nothing: '–',
  today: 'heute',
  weeks: {
    title: 'Woche für Woche',
    numbers: 'Die Zahlen, Woche für Woche',
    empty: 'Es ist nichts gemeldet.',
    how: 'Fortschritt und Zuversicht werden hier aus den Werten und der Zuversicht der Check-ins gezeichnet.',
    columns: {
      week: 'Woche',
      until: 'Bis',
      progress: 'Fortschritt',
      expected: 'Solltempo',
      confidence: 'Zuversicht',
      reported: 'In dieser Woche gemeldet',
    },
    reported: (value, confidence) =>
      value && confidence
        ? 'Werte, Zuversicht'
        : value
          ? 'Werte'
          : confidence
            ? 'Zuversicht'
            : 'nichts: der letzte Stand gilt weiter',
  },
  progress: {
    title: 'Fortschritt gegenüber der vergangenen Zeit',
    note: (expected) =>
      `Gestrichelt: das Tempo, das bei ${expected} endet. Ein Punkt ist eine Woche, in der ein Wert gemeldet wurde.`,
    description: (progress, day, asked, expected) =>
      `Der Fortschritt ist ${progress} am ${day}; das Tempo, das bei ${expected} endet, verlangt bis dahin ${asked}.`,
  },
  confidence: {
    title: 'Zuversicht über die Wochen',
    note: (atRisk, offTrack) =>
      `Gestrichelt: unter ${atRisk} gefährdet, unter ${offTrack} nicht auf Kurs. Ein Punkt ist eine Woche, in der sie jemand angegeben hat.`,
    description: (first, firstWeek, last, lastWeek, lowest, highest) =>
      firstWeek === lastWeek
        ? `Zuversicht in ${lastWeek}: ${last}.`
        : `Von ${first} in ${firstWeek} auf ${last} in ${lastWeek}; tiefster Wert ${lowest}, höchster ${highest}, von 10.`,
  },
  keyResult: {
    title: (title) => `Fortschritt im Lauf der Zeit: ${title}`,
    description: (progress, day, asked, expected) =>
      `Der Fortschritt ist ${progress} am ${day}; das Tempo, das bei ${expected} endet, verlangt bis dahin ${asked}.`,
  },
  team: {
    title: 'Scores nach Zeiträumen',
    note: (expected) => `Gestrichelt: ${expected} ist ein gutes Ergebnis. Offen: läuft noch.`,
    description: (from, to, scores) => `Von ${from} bis ${to}: ${scores}.`,
    score: (period, score) => `${period} ${score}`,
  },
};
