import type { Labels } from '../labels.ts';

export const goal: Labels['goal'] = {
  fromTo: (from, to) => `von ${from} auf ${to}`,
  total: (to, last) => `insgesamt ${to} (letzter Zeitraum ${last})`,
  lastPeriod: (total) => `zuletzt ${total}`,
  atLeast: (target) => `mindestens ${target}`,
  atMost: (target) => `höchstens ${target}`,
  overCheckIns: (goal) => `${goal}, bei jedem Check-in`,
  between: (low, high) => `zwischen ${low} und ${high}`,
  milestones: (count) => `${String(count)} ${count === 1 ? 'Meilenstein' : 'Meilensteine'}`,
  levels: (words) => `in Stufen: ${words}`,
  yesNo: 'ja oder nein',
  graded: 'am Ende von einer Person bewertet',
  pending: (isOver) => (isOver ? 'wurde nicht gemessen' : 'wird gemessen'),
  pendingBaseline: (target, isOver) =>
    `bis ${target}; ${isOver ? 'wo wir standen, wurde nicht' : 'wo wir stehen, wird'} gemessen`,
  pendingTarget: (baseline, isOver) =>
    `von ${baseline}; der Zielwert ${isOver ? 'wurde nicht' : 'wird'} gemessen`,
  rangeLabel: (from, to, now, isOver) => `Von ${from} auf ${to}, ${isOver ? 'zuletzt' : 'jetzt'} ${now}`,
  shareOfCheckIns: (share) => `Anteil der Check-ins, die es erfüllten, von keinem bis zu allen: ${share}`,
  yes: 'ja',
  no: 'nein',
  noLevel: 'keine Stufe erreicht',
  doneOf: (done, all) => `${String(done)} von ${String(all)} erledigt`,
};
