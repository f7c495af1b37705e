import type { Labels } from '../labels.ts';

export const health: Labels['health'] = {
  title: 'Zustand unserer OKRs',
  summary: (findings, ofPast, waived) =>
    [
      findings === 0
        ? 'Heute gibt es nichts zu verbessern'
        : findings === 1
          ? 'Heute gibt es einen Hinweis'
          : `Heute gibt es ${findings.toLocaleString('de')} Hinweise`,
      ...(ofPast === 0
        ? []
        : [
            ofPast === 1
              ? '1 Hinweis betrifft vergangene Zeiträume'
              : `${ofPast.toLocaleString('de')} Hinweise betreffen vergangene Zeiträume`,
          ]),
      ...(waived === 0 ? [] : [`${waived.toLocaleString('de')} mit Begründung ausgenommen`]),
    ].join(', ') + '.',
  archived: (findings, before, because) =>
    `${findings === 1 ? 'Ein Hinweis' : `${findings.toLocaleString('de')} Hinweise`} zu archivierten Zeiträumen, die vor dem ${before} endeten, ${findings === 1 ? 'wird' : 'werden'} nicht gezeigt${because === null ? '' : `: ${because}`}.`,
  intro:
    'Wer Ziele auf diese Weise setzt, hat sich auf ein paar Regeln geeinigt, was sie gut macht. Sie werden bei jeder Änderung geprüft; hier steht, was sie zu den laufenden und kommenden Zeiträumen sagen und zu dem, was in den vergangenen gelernt wurde. Ein Hinweis ist ein begründeter Rat, kein Urteil.',
  allRules: 'Alle Regeln und ihre Gründe',
  first: 'Das Wichtigste zuerst',
  firstNote: (count) =>
    `Die ersten ${count.toLocaleString('de')}: zuerst, was die Veröffentlichung verhindert, dann die laufenden Zeiträume, dann die kommenden; von jeder Regel erst ein Hinweis, bevor eine zum zweiten Mal vorkommt, und das Unternehmen vor seinen Teams.`,
  nothingFound:
    'Zu den laufenden und kommenden Zeiträumen hat keine Regel etwas anzumerken: Jedes Objective und jeder Check-in ist, wie vereinbart.',
  findings: (count) => (count === 1 ? '1 Hinweis' : `${count.toLocaleString('de')} Hinweise`),
  someFindings: (count) => `{n} von ${count.toLocaleString('de')}`,
  leftOut: (count) =>
    `${count.toLocaleString('de')} weitere zu dieser Regel würden die Seite zu schwer machen; \`npm run -s okr -- check\` nennt alle.`,
  blocks: 'muss behoben sein, bevor die Website veröffentlicht wird',
  edit: 'Bearbeiten',
  why: 'Warum?',
  byRule: 'Nach Regeln',
  byRuleNote:
    'Eine Regel, die oft verletzt wird, ist schwer zu befolgen oder passt nicht zu uns: Über beides lohnt sich ein Gespräch.',
  reason: 'Warum es diese Regel gibt',
  noPeriod: 'In jedem Zeitraum',
  past: 'Vergangene Zeiträume',
  pastNote:
    'Aus dem Vergangenen lässt sich lernen, zu verbessern ist daran wenig. Eine Zeile in company.yaml, `archive`, nimmt alle Zeiträume vor einem Tag aus.',
  filters: {
    team: 'Team',
    period: 'Zeitraum',
    severity: 'Gewicht',
    noPeriod: 'in jedem Zeitraum',
    severities: { error: 'muss behoben werden', warning: 'Rat' },
  },
  waivers: 'Ausnahmen und ihre Gründe',
  waiversNote: 'Wo ein Team entschieden hat, dass eine Regel hier nicht passt, sagt es das offen.',
  noWaivers: 'Es gibt keine Ausnahmen.',
  silences: 'Schweigt hier:',
  moved: 'Die Entwicklung',
  fewer: (teams) =>
    teams === 1
      ? 'Ein Team mit weniger Hinweisen ist nicht aufgeführt.'
      : `${String(teams)} Teams mit weniger Hinweisen sind nicht aufgeführt.`,
  movedNote:
    'Hinweise im Zeitraum jedes Teams am letzten Tag, und heute für den laufenden. Weniger ist nicht um jeden Preis besser: Ein Team, das sich viel vornimmt, hört mehr.',
  team: 'Team',
  checkInOf: (team, day) => `Check-in von ${team}, ${day}`,
};
