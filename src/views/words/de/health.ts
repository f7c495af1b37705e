import type { Labels } from '../labels.ts';

export const health: Labels['health'] = {
  title: 'Zustand unserer OKRs',
  summary: (findings, waived) =>
    [
      findings === 0
        ? 'Heute gibt es nichts zu verbessern'
        : findings === 1
          ? 'Heute gibt es einen Hinweis'
          : `Heute gibt es ${String(findings)} Hinweise`,
      ...(waived === 0 ? [] : [`${String(waived)} mit Begründung ausgenommen`]),
    ].join(', ') + '.',
  intro:
    'Wer Ziele auf diese Weise setzt, hat sich auf ein paar Regeln geeinigt, was sie gut macht. Sie werden bei jeder Änderung geprüft; hier steht, was sie zu den laufenden und kommenden Zeiträumen sagen und zu dem, was in den vergangenen gelernt wurde. Ein Hinweis ist ein begründeter Rat, kein Urteil.',
  allRules: 'Alle Regeln und ihre Gründe',
  byTeam: 'Was jedes Team verbessern kann',
  nothingFound: 'Keine Regel hat etwas anzumerken: Jedes Objective und jeder Check-in ist, wie vereinbart.',
  findings: (count) => (count === 1 ? '1 Hinweis' : `${String(count)} Hinweise`),
  more: (count) => `und ${String(count)} weitere; \`npm run -s okr -- check --team\` nennt alle`,
  blocks: 'muss behoben sein, bevor die Website veröffentlicht wird',
  edit: 'Bearbeiten',
  why: 'Warum?',
  byRule: 'Dasselbe nach Regeln',
  byRuleNote:
    'Eine Regel, die oft verletzt wird, ist schwer zu befolgen oder passt nicht zu uns: Über beides lohnt sich ein Gespräch.',
  rule: 'Regel',
  found: 'Hinweise',
  waived: 'Ausgenommen',
  waivers: 'Ausnahmen und ihre Gründe',
  waiversNote: 'Wo ein Team entschieden hat, dass eine Regel hier nicht passt, sagt es das offen.',
  noWaivers: 'Es gibt keine Ausnahmen.',
  silences: 'Schweigt hier:',
  moved: 'Die Entwicklung',
  movedNote:
    'Hinweise im Zeitraum jedes Teams am letzten Tag, und heute für den laufenden. Weniger ist nicht um jeden Preis besser: Ein Team, das sich viel vornimmt, hört mehr.',
  team: 'Team',
  checkInOf: (team, day) => `Check-in von ${team}, ${day}`,
};
