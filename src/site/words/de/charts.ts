import type { Labels } from '../labels.ts';

export const charts: Labels['charts'] = {
  numbers: 'Die Zahlen',
  nothing: '–',
  today: 'heute',
  weeks: {
    empty: 'Es ist nichts gemeldet.',
    how: 'Fortschritt und Zuversicht werden hier aus den Werten und der Zuversicht der Check-ins gezeichnet.',
    columns: { until: 'Bis', progress: 'Fortschritt', expected: 'Solltempo', confidence: 'Zuversicht' },
    reported: { values: 'Werte', confidence: 'Zuversicht', changes: 'eine vereinbarte Änderung' },
    every: {
      week: {
        title: 'Woche für Woche',
        numbers: 'Die Zahlen, Woche für Woche',
        column: 'Woche',
        reported: 'In dieser Woche gemeldet',
        confidence: 'Zuversicht über die Wochen',
        dotOfValue: 'Ein Punkt ist eine Woche, in der ein Wert gemeldet wurde.',
        dotOfConfidence: 'Ein Punkt ist eine Woche, in der sie jemand angegeben hat.',
      },
      'two-weeks': {
        title: 'Alle zwei Wochen',
        numbers: 'Die Zahlen, alle zwei Wochen',
        column: 'Wochen',
        reported: 'In diesen Wochen gemeldet',
        confidence: 'Zuversicht über die Wochen',
        dotOfValue: 'Ein Punkt sind zwei Wochen, in denen ein Wert gemeldet wurde.',
        dotOfConfidence: 'Ein Punkt sind zwei Wochen, in denen sie jemand angegeben hat.',
      },
      month: {
        title: 'Monat für Monat',
        numbers: 'Die Zahlen, Monat für Monat',
        column: 'Monat',
        reported: 'In diesem Monat gemeldet',
        confidence: 'Zuversicht über die Monate',
        dotOfValue: 'Ein Punkt ist ein Monat, in dem ein Wert gemeldet wurde.',
        dotOfConfidence: 'Ein Punkt ist ein Monat, in dem sie jemand angegeben hat.',
      },
    },
    weeks: (first, last) => `Wochen ${String(first)}–${String(last)}`,
    month: (number) => `Monat ${String(number)}`,
    months: (first, last) => `${first} bis ${last}`,
    inWeek: (week) => `in Woche ${String(week)}`,
    inWeeks: (first, last) => `in den Wochen ${String(first)}–${String(last)}`,
    inMonth: (month) => `im ${month}`,
    afterEnd: 'Nach dem Ende',
    lateOn: 'nach dem Ende',
    silent: (rounds, isStanding) =>
      `Nichts gemeldet: ${rounds}${isStanding ? '; der letzte Stand galt weiter' : ''}.`,
  },
  progress: {
    title: 'Fortschritt gegenüber der vergangenen Zeit',
    titleWithoutPace: 'Fortschritt im Lauf der Zeit',
    pace: (expected) => `Gestrichelt: das Tempo, das bei ${expected} endet.`,
    description: (progress, day, asked, expected) =>
      `Der Fortschritt ist ${progress} am ${day}; das Tempo, das bei ${expected} endet, verlangt bis dahin ${asked}.`,
    descriptionWithoutPace: (progress, day) => `Der Fortschritt ist ${progress} am ${day}.`,
  },
  confidence: {
    thresholds: (atRisk, offTrack) =>
      `Gestrichelt: unter ${atRisk} gefährdet, unter ${offTrack} nicht auf Kurs.`,
    description: (first, firstRound, last, lastRound, lowest, highest) =>
      firstRound === lastRound
        ? `Zuversicht ${lastRound}: ${last}.`
        : `Von ${first} ${firstRound} auf ${last} ${lastRound}; tiefster Wert ${lowest}, höchster ${highest}, von 10.`,
  },
  keyResult: {
    title: (title) => `Fortschritt im Lauf der Zeit: ${title}`,
    caption: 'Fortschritt im Lauf der Zeit.',
    shareOfCheckIns: 'Anteil der Check-ins, die es erfüllten.',
  },
  changed: 'Gepunktet, senkrecht: Ab hier wird anders gemessen.',
  of: (keyResult, what) => `${keyResult}: ${what}`,
  added: (day) => `Hinzugefügt am ${day}`,
  team: {
    title: 'Scores nach Zeiträumen',
    note: (expected) => `Gestrichelt: ${expected} ist ein gutes Ergebnis. Offen: läuft noch.`,
    description: (from, to, scores) => `Von ${from} bis ${to}: ${scores}.`,
    score: (period, score) => `${period} ${score}`,
  },
};
