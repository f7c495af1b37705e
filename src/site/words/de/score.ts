import type { Labels } from '../labels.ts';

export const score: Labels['score'] = {
  noData: 'keine Daten',
  open: 'bisher',
  goodByNow: (byNow, end) =>
    byNow === null ? `bisher; Ziel ist ${end}` : `bisher; gut wäre bis heute: ${byNow}`,
  soFar: (byNow, end) =>
    byNow === null
      ? `bisher; am Ende wären ${end} gut`
      : `bisher; bis heute wären ${byNow} gut, am Ende ${end}`,
  givenUp: 'aufgegeben',
  reached: (expected) => `${expected} erreicht`,
  missed: (expected) => `${expected} nicht erreicht`,
  scoreLabel: (score, meaning) => `Score ${score}: ${meaning}`,
  noScoreLabel: (isOver) => (isOver ? 'Kein Score' : 'Noch kein Score'),
  confidenceLabel: {
    week: (values) => `Zuversicht nach Wochen: ${values}`,
    'two-weeks': (values) => `Zuversicht alle zwei Wochen: ${values}`,
    month: (values) => `Zuversicht nach Monaten: ${values}`,
  },
  coverage: (reporting, all) =>
    `${String(reporting)} von ${String(all)} Key ${all === 1 ? 'Result' : 'Results'} mit Daten`,
  noKeyResults: 'keine Key Results',
  noneCounts: 'kein Key Result, das zählt',
  companyCoverage: (scored, all) =>
    all === 0
      ? 'keine Objectives des Unternehmens'
      : `${String(scored)} von ${String(all)} ${all === 1 ? 'Objective' : 'Objectives'} des Unternehmens mit Score`,
  outOf: (some, all) => `${some} von ${all}`,
  meanOfAll: (scored, all, mean) => `${scored} von ${all} mit Score, Mittelwert ${mean}`,
  objectivesScored: (scored, all) =>
    `${String(scored)} von ${String(all)} ${all === 1 ? 'Objective' : 'Objectives'} mit Score`,
  progressCaption: (expected) => `Fortschritt gegenüber dem Tempo, das bei ${expected} endet.`,
  confidenceIs: (confidence) => `Zuversicht ${confidence}.`,
  behindPace: (by) => `${by} hinter dem Solltempo.`,
  confidenceOn: (confidence, day) => `${confidence} am ${day}`,
  first: (value) => `${value} zum ersten Mal`,
  confidenceMoved: (change) => `Zuversicht ${change}`,
  progressMoved: (change) => `Fortschritt ${change}`,
  valueMoved: (by, day, verdict) => `${by} seit dem ${day}${verdict === null ? '' : `, ${verdict}`}`,
  verdict: { better: 'besser', worse: 'schlechter' },
  points: (count, text) => `${text}\u00a0${count === 1 ? 'Prozentpunkt' : 'Prozentpunkte'}`,
  contributingDiffers: {
    above: 'Deutlich unter diesem Score: Was dazu beiträgt, trägt es nicht.',
    below: 'Deutlich über diesem Score: Die Teams liefern, doch hier kommt es nicht an.',
  },
};
