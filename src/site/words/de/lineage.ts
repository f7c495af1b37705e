import type { Labels } from '../labels.ts';

type Span = Parameters<Labels['lineage']['over']>[1];

const NUMBERS = ['kein', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];
const ONE: Record<Span, string> = { quarters: 'Quartal', years: 'Jahr', periods: 'Zeitraum' };
const MANY: Record<Span, string> = { quarters: 'Quartale', years: 'Jahre', periods: 'Zeiträume' };

const counted = (count: number, span: Span): string =>
  `${NUMBERS[count] ?? String(count)} ${(count === 1 ? ONE : MANY)[span]}`;

export const lineage: Labels['lineage'] = {
  title: 'Dieses Vorhaben im Lauf der Zeit',
  thisIntent: (count, span) => `Dieses Vorhaben, ${counted(count, span)}`,
  over: (count, span) => {
    const text = counted(count, span);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  },
  sentence: (intent, scores) => `${intent}: ${scores}.`,
  inPeriod: (period, score) => `${period}: ${score}`,
  separator: '; ',
  soFar: (score) => `bisher ${score}`,
  retired: (score) => `${score} (aufgegeben)`,
  notBegun: 'nicht begonnen',
  wasExpected: (expected) => `erwartet wurde ${expected}`,
  chart: 'Score nach Zeiträumen',
  chartNote: (expected) =>
    `Gestrichelt: ${expected} ist ein gutes Ergebnis. Eine offene Säule kann sich noch ändern.`,
  learned: (what) => `Gelernt: ${what}`,
  retrospective: 'Retrospektive',
};
