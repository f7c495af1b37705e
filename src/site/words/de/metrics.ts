import type { Labels } from '../labels.ts';

export const metrics: Labels['metrics'] = {
  seriesTitle: (metric) => `${metric} im Lauf der Zeit`,
  description: (from, value, to, last, lowest, highest) =>
    from === to
      ? `${last} am ${to}.`
      : `Von ${value} am ${from} auf ${last} am ${to}; tiefster Wert ${lowest}, höchster ${highest}.`,
  healthyIs: (range) => `Der gesunde Bereich, ${range}, liegt dahinter.`,
  caption: (from, to) => (from === to ? to : `${from} bis ${to}`),
  targetIs: (target) => `Ziel ${target}`,
  shaded: (range) => `Grau: der gesunde Bereich, ${range}.`,
  dashed: (target, period) => `Gestrichelt: der Zielwert für ${period}, ${target}.`,
  inItsRange: 'Im gesunden Bereich',
  outOfItsRange: 'Außerhalb des gesunden Bereichs',
  numbers: 'Die Zahlen',
  columns: { day: 'Tag', value: 'Wert', range: 'Gesund', note: 'Notiz' },
  inRange: { true: 'ja', false: 'nein' },
  earlier: (count, file) =>
    count === 1 ? `Ein früherer Wert steht in ${file}.` : `${String(count)} frühere Werte stehen in ${file}.`,
  northStar: 'Der Nordstern',
  of: (target, period) => `von ${target} bis Ende ${period}`,
  levers: {
    title: (period) => `Was ihn in ${period} bewegt`,
    text: 'Unsere Wetten auf den Nordstern, jede mit den Objectives, die den Hebel ansetzen, und ihren Scores.',
    none: 'Für diesen Zeitraum ist kein Hebel für den Nordstern geschrieben.',
    how: 'Ein Hebel ist eine id und ein title unter levers in periods/<period>.mdx; Objectives nennen ihn als lever.',
    nobody: 'Kein Objective setzt diesen Hebel an.',
  },
};
