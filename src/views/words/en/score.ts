/** Scores and confidence, and what they rest on. */
export const score = {
  noData: 'no data',
  goodIs: (expected: string) => `good is ${expected}`,
  expectedIs: (expected: string) => `expected ${expected}`,
  scoreLabel: (score: string, expected: string, band: string) =>
    `Score ${score}, expected ${expected}; ${band}`,
  noScoreLabel: 'No score yet',
  confidenceLabel: (values: string) => `Confidence by week: ${values}`,
  coverage: (reporting: number, all: number) =>
    all === 0
      ? 'no key results yet'
      : `${String(reporting)} of ${String(all)} key ${all === 1 ? 'result reports' : 'results report'}`,
  companyCoverage: (scored: number, all: number) =>
    `${String(scored)} of ${String(all)} company objectives have a score`,
  objectivesScored: (scored: number, all: number) =>
    `${String(scored)} of ${String(all)} ${all === 1 ? 'objective has' : 'objectives have'} a score`,
  progressCaption: (expected: string) => `Progress against the pace that ends at ${expected}.`,
  confidenceIs: (confidence: string) => `Confidence ${confidence}.`,
  behindPace: (by: string) => `${by} behind the pace.`,
  confidenceMoved: (change: string) => `confidence ${change}`,
  progressMoved: (change: string) => `progress ${change}`,
  contributingDiffers: {
    above: 'Well below this score: what contributes to it is not carrying it yet.',
    below: 'Well above this score: the teams deliver, but it does not show here yet.',
  },
};
