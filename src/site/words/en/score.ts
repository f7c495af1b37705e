/** Scores and confidence, and what they rest on. */
import { someOf } from './some-of.ts';

export const score = {
  noData: 'no data',
  /** In place of a band while a score can still change. */
  open: 'so far',
  /** Beside a score while it can still change; what would be good by today is null where that cannot be said. */
  goodByNow: (byNow: string | null, end: string) =>
    byNow === null ? `so far; aims at ${end}` : `so far; good by today: ${byNow}`,
  soFar: (byNow: string | null, end: string) =>
    byNow === null
      ? `so far; ${end} would be good at the end`
      : `so far; by today ${byNow} would be good, at the end ${end}`,
  /** Of what was given up while its period runs: neither reached nor still under way. */
  givenUp: 'given up',
  reached: (expected: string) => `reached ${expected}`,
  missed: (expected: string) => `short of ${expected}`,
  scoreLabel: (score: string, meaning: string) => `Score ${score}: ${meaning}`,
  noScoreLabel: (isOver: boolean) => (isOver ? 'No score' : 'No score yet'),
  confidenceLabel: {
    week: (values: string) => `Confidence by week: ${values}`,
    'two-weeks': (values: string) => `Confidence every two weeks: ${values}`,
    month: (values: string) => `Confidence by month: ${values}`,
  },
  coverage: (reporting: number, all: number) =>
    someOf(reporting, all, ['key result', 'key results'], ['reports', 'report']),
  noKeyResults: 'no key results',
  noneCounts: 'no key result that counts',
  companyCoverage: (scored: number, all: number) =>
    all === 0
      ? 'no company objectives'
      : `${someOf(scored, all, ['company objective', 'company objectives'])} a score`,
  /** How many of those a mean is asked of it is made of. */
  outOf: (some: string, all: string) => `${some} of ${all}`,
  /** Where the company's own objectives have no score. */
  meanOfAll: (scored: string, all: string, mean: string) =>
    `${someOf(scored, all, ['', ''])} a score, mean ${mean}`,
  objectivesScored: (scored: number, all: number) =>
    `${someOf(scored, all, ['objective', 'objectives'])} a score`,
  progressCaption: (expected: string) => `Progress against the pace that ends at ${expected}.`,
  confidenceIs: (confidence: string) => `Confidence ${confidence}.`,
  behindPace: (by: string) => `${by} behind the pace.`,
  confidenceOn: (confidence: string, day: string) => `${confidence} on ${day}`,
  first: (value: string) => `${value} for the first time`,
  confidenceMoved: (change: string) => `confidence ${change}`,
  progressMoved: (change: string) => `progress ${change}`,
  valueMoved: (by: string, day: string, verdict: string | null) =>
    `${by} since ${day}${verdict === null ? '' : `, ${verdict}`}`,
  verdict: { better: 'better', worse: 'worse' },
  /** Percentage points. */
  points: (count: number, text: string) => `${text}\u00a0${count === 1 ? 'point' : 'points'}`,
  contributingDiffers: {
    above: 'Well below this score: what contributes to it is not carrying it.',
    below: 'Well above this score: the teams deliver, but it does not show here.',
  },
};
