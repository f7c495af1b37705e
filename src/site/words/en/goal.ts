/** Goals and values of key results. */
export const goal = {
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  total: (to: string, last: string) => `a total of ${to} (last period ${last})`,
  lastPeriod: (total: string) => `${total} last period`,
  atLeast: (target: string) => `at least ${target}`,
  atMost: (target: string) => `at most ${target}`,
  overCheckIns: (goal: string) => `${goal}, at every check-in`,
  between: (low: string, high: string) => `between ${low} and ${high}`,
  milestones: (count: number) => `${String(count)} milestones`,
  levels: (words: string) => `in levels: ${words}`,
  yesNo: 'yes or no',
  graded: 'judged by a person at the end',
  pending: (isOver: boolean) => (isOver ? 'was not measured' : 'being measured'),
  pendingBaseline: (target: string, isOver: boolean) =>
    `to ${target}; ${isOver ? 'where we stood was not measured' : 'where we stand is being measured'}`,
  pendingTarget: (baseline: string, isOver: boolean) =>
    `from ${baseline}; the target ${isOver ? 'was not' : 'is being'} measured`,
  rangeLabel: (from: string, to: string, now: string, isOver: boolean) =>
    `From ${from} to ${to}, ${isOver ? 'last' : 'now'} ${now}`,
  shareOfCheckIns: (share: string) => `Share of check-ins that met it, from 0 to all: ${share}`,
  yes: 'yes',
  no: 'no',
  noLevel: 'no level reached',
  doneOf: (done: number, all: number) => `${String(done)} of ${String(all)} done`,
};
