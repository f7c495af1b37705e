import type { Labels } from '../labels.ts';

export const why: Labels['why'] = {
  title: (score) => (score === null ? 'Warum es keinen Score gibt' : `Warum ${score}`),
  formula: 'Formel',
  reported: 'Wert',
  source: 'Quelle',
  grade: 'Bewertung',
  counts: 'Zählt',
  pace: 'Tempo',
  rounding: 'Rundung',
  gradedAs: (grade, computed, because) =>
    [`${grade}, von einer Person vergeben`, ...(computed === null ? [] : [`berechnet ${computed}`])].join(
      '; ',
    ) + (because === null ? '.' : `. ${because}`),
  weight: (weight, all) => `Gewicht ${weight} von ${all}`,
  retired: 'aufgegeben: wird gezeigt, zählt nicht',
  notApplicable: 'entfallen: wird gezeigt, zählt nicht',
  paceIs: (progress, expected, passed, all, pace) =>
    `${progress} − ${expected} × ${passed}/${all} Tage = ${pace}`,
  roundingIs: 'kaufmännisch, auf zwei Stellen',
  judged: 'in der Retrospektive als Ganzes bewertet: Es gibt keine Key Results, die zählen',
  leftOutRetired: 'ausgelassen: aufgegeben',
  leftOutNotApplicable: 'ausgelassen: entfallen',
  leftOutNoData: 'ausgelassen: keine Daten, und das ist nicht 0',
  leftOutWeight: 'ausgelassen: Gewicht 0',
  nothingComputed: 'nichts wird berechnet; am Ende bewertet eine Person',
  removed: (day) => `am ${day} herausgenommen, und mit ihm, wie es gemessen wurde`,
  noValue: 'kein Wert gemeldet',
  fallsShort: (result, shown) => `${result}, gezeigt als ${shown}, weil an 1 noch etwas fehlt`,
  countsAs: (result, counted) => `${result}, zählt als ${counted}`,
  ofDays: (met, days, goal, result) =>
    `„${goal}“ war erfüllt an ${met} von ${days} Tagen mit Wert = ${result}`,
  ofWeight: (done, all, result) => `${done} von ${all} nach Gewicht = ${result}`,
  meets: (value, goal, result) => `${value} erfüllt „${goal}“: ${result}`,
  misses: (value, goal, result) => `${value} erfüllt „${goal}“ nicht: ${result}`,
  isWorth: (value, result) => `${value}: ${result}`,
  reportedBy: (day, who) => `Check-in vom ${day}, ${who}`,
  fromHistory: (day) => `Zeile der Kennzahl vom ${day}`,
};
