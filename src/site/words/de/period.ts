import type { Labels } from '../labels.ts';

export const period: Labels['period'] = {
  quarter: (number, year) => `Q${String(number)} ${year}`,
  tertial: (number, year) => `${String(number)}. Tertial ${year}`,
  half: (number, year) => `${String(number)}. Halbjahr ${year}`,
  fiscalYear: (year) => `GJ${year}`,
  weekOf: (week, weeks) => `Woche ${String(week)} von ${String(weeks)}`,
  week: (week) => `Woche ${String(week)}`,
  within: { quarters: 'Quartal für Quartal', years: 'Jahr für Jahr', periods: 'Zeitraum für Zeitraum' },
  elapsedLabel: (share) => `${share} des Zeitraums sind vergangen`,
};
