/** Why a number is what it is. */
export const why = {
  title: (score: string | null) => (score === null ? 'Why there is no score' : `Why ${score}`),
  formula: 'Formula',
  reported: 'Value',
  source: 'Source',
  grade: 'Grade',
  counts: 'Counts',
  pace: 'Pace',
  rounding: 'Rounding',
  gradedAs: (grade: string, computed: string | null, because: string | null) =>
    [`${grade}, given by a person`, ...(computed === null ? [] : [`computed ${computed}`])].join('; ') +
    (because === null ? '.' : `. ${because}`),
  weight: (weight: string, all: string) => `weight ${weight} of ${all}`,
  retired: 'retired: shown, not counted',
  notApplicable: 'not applicable: shown, not counted',
  paceIs: (progress: string, expected: string, passed: string, all: string, pace: string) =>
    `${progress} − ${expected} × ${passed}/${all} days = ${pace}`,
  roundingIs: 'half up, to two decimals',
  judged: 'judged as a whole in the retrospective: there are no key results to count',
  leftOutRetired: 'left out: retired',
  leftOutNotApplicable: 'left out: not applicable',
  leftOutNoData: 'left out: no data, which is not 0',
  leftOutWeight: 'left out: weight 0',
  nothingComputed: 'nothing is computed; a person grades it at the end',
  removed: (day: string) => `it was taken out on ${day}, and how it was measured with it`,
  noValue: 'no value was reported',
  fallsShort: (result: string, shown: string) => `${result}, shown as ${shown} because it falls short of 1`,
  countsAs: (result: string, counted: string) => `${result}, which counts as ${counted}`,
  ofDays: (met: string, days: string, goal: string, result: string) =>
    `“${goal}” was met on ${met} of ${days} days with a value = ${result}`,
  ofWeight: (done: string, all: string, result: string) => `${done} of ${all} by weight = ${result}`,
  meets: (value: string, goal: string, result: string) => `${value} meets “${goal}”: ${result}`,
  misses: (value: string, goal: string, result: string) => `${value} does not meet “${goal}”: ${result}`,
  isWorth: (value: string, result: string) => `${value}: ${result}`,
  reportedBy: (day: string, who: string) => `check-in of ${day}, ${who}`,
  fromHistory: (day: string) => `the metric’s row of ${day}`,
};
