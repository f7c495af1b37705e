import type { Labels } from '../labels.ts';

export const scores: Labels['scores'] = {
  teams: {
    title: 'Teams und ihre Objectives',
    text: 'Eine Zeile je Team, ein Feld je Objective, in der Reihenfolge des Teams. Der Mittelwert gilt den eigenen Objectives; ein Score von unten fließt nie in den darüber: Alignment ist eine Behauptung, keine Rechnung.',
    empty: 'In diesem Zeitraum hat kein Team ein Objective.',
    how: 'Das erste ist eine Datei objectives/<period>/<team>/<slug>.mdx.',
    team: 'Team',
    mean: 'Mittelwert',
    objectives: 'Objectives',
    noScore: 'kein Score',
  },
  bands: {
    title: 'Über die Stufen',
    band: 'Stufe',
    company: 'Objectives des Unternehmens',
    all: 'Alle Objectives',
    keyResults: 'Key Results',
    count: (count, what) => `${what}: ${String(count)}`,
    description: (parts) => `Wie viele Objectives auf jeder Stufe liegen: ${parts}.`,
    part: (name, count) => `${name} ${count}`,
    without: (what) => `Ohne Score und oben nicht mitgezählt: ${what}.`,
    withoutScore: {
      company: (count) => `${count} der Objectives des Unternehmens`,
      all: (count) => `${count} aller Objectives`,
      keyResults: (count) => `${count} der Key Results`,
    },
  },
  ambitions: {
    title: 'Ambitioniert und verbindlich',
    chart: 'Key Results nach Score',
    note: 'Jedes zählt beim letzten erreichten Zehntel. Gefüllt: Das Erwartete ist erreicht. Offen: nicht erreicht.',
    noteSoFar: 'Jedes zählt beim letzten Zehntel, das es bisher erreicht hat.',
    names: { aspirational: 'Ambitioniert', committed: 'Verbindlich' },
    standing: (reached, all, expected, mean) =>
      `${reached} von ${all} ${all === '1' ? 'Key Result' : 'Key Results'} mit mindestens ${expected}; der Mittelwert ist ${mean}.`,
    standingSoFar: (all, mean) =>
      `${all} ${all === '1' ? 'Key Result' : 'Key Results'} bisher mit Score; der Mittelwert ist ${mean}.`,
    none: (isOver) =>
      isOver
        ? 'Kein Key Result dieser Art hat einen Score.'
        : 'Noch hat kein Key Result dieser Art einen Score.',
    expected: (expected, isOver) => (isOver ? `erwartet ${expected}` : `Ziel ${expected}`),
    description: (parts) => `Wie viele Key Results bei jedem Score liegen: ${parts}.`,
    part: (count, score) => `${count} bei ${score}`,
    numbers: 'Die Zahlen',
    columns: { score: 'Score', count: 'Key Results' },
  },
  graded: {
    title: 'Bewertet, neben dem Berechneten',
    chart: 'Bewertungen über berechneten Scores',
    note: 'Auf der gestrichelten Linie ist beides gleich. Gefüllt: mehr als 0,05 auseinander; das ist ein Urteil und braucht eine Begründung. Offen: Rundung. Größer: mehrere an einer Stelle.',
    description: (all, higher, lower, without) =>
      [
        `${all} ${all === '1' ? 'Ergebnis hat' : 'Ergebnisse haben'} eine Bewertung und einen berechneten Score; ${higher} um mehr als 0,05 höher bewertet als berechnet, ${lower} niedriger.`,
        ...(without === 0
          ? []
          : [
              `${String(without)} ${without === 1 ? 'weiteres ließ' : 'weitere ließen'} sich nicht berechnen.`,
            ]),
      ].join(' '),
    axes: { computed: 'berechnet', grade: 'Bewertung' },
    judged: 'Wo Menschen anders geurteilt haben',
    noneJudged: 'Keine Bewertung weicht um mehr als Rundung von einer berechneten Zahl ab.',
    agreed: (count) =>
      count === 1
        ? 'Ein weiteres, bis auf 0,05 bewertet wie berechnet'
        : `${String(count)} weitere, bis auf 0,05 bewertet wie berechnet`,
    uncomputed: (count) => `${String(count)} allein von Menschen bewertet: berechnen ließ sich nichts`,
    more: (count) => `und ${String(count)} weitere; jedes steht auf der Seite seines Objectives`,
  },
};
