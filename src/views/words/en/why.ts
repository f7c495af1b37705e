/** Why a number is what it is. */
export const why = {
  title: (score: string) => `Why ${score}`,
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
  paceIs: (progress: string, expected: string, elapsed: string, pace: string) =>
    `${progress} − ${expected} × ${elapsed} = ${pace}`,
  roundingIs: 'half up, to two decimals',
  judged: 'judged as a whole in the retrospective: there are no key results to count',
  leftOutRetired: 'left out: retired',
  leftOutNoData: 'left out: no data, which is not 0',
  leftOutWeight: 'left out: weight 0',
  nothingComputed: 'nothing is computed; a person grades it at the end',
  noValue: 'no value was reported',
  shareOfCheckIns: (share: string) => `share of check-ins that met it = ${share}`,
  isWorth: (value: string, score: string) => `${value} = ${score}`,
  reportedBy: (day: string, who: string) => `check-in of ${day}, ${who}`,
  fromHistory: (day: string) => `the metric’s row of ${day}`,
};
