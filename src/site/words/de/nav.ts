import type { Labels } from '../labels.ts';

export const nav: Labels['nav'] = {
  main: 'Hauptnavigation',
  cascade: 'Kaskade',
  alignment: 'Alignment',
  table: 'Tabelle',
  scores: 'Scores',
  checkIns: 'Check-ins',
  retrospective: 'Retrospektive',
  scorecard: 'Scorecard',
  teams: 'Teams',
  people: 'Personen',
  metrics: 'Kennzahlen',
  history: 'Verlauf',
  handbook: 'Handbuch',
  search: 'Suche',
  periods: 'Zeiträume',
  pagesOfPeriod: 'Seiten dieses Zeitraums',
  breadcrumb: 'Standort auf der Website',
  overview: 'Überblick',
  home: 'Startseite',
  searchAll: 'Alle Zeiträume durchsuchen',
};
