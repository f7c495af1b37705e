/** The words of a period's scorecard; its slides share those of progress, steps and risks. */
export const scorecard = {
  title: 'Scorecard',
  present: 'Show as slides',
  prints: {
    one: 'Prints on one sheet of A4 or Letter.',
    several: 'Prints on A4 or Letter, each objective on one sheet.',
  },
  northStar: 'North star',
  of: 'of',
  companyObjectives: 'Company objectives',
  scoreSoFar: 'Score so far',
  score: 'Score',
  columns: {
    objective: 'Objective',
    owner: 'Owner',
    status: 'Status',
    progress: 'Progress',
    score: 'Score',
    confidence: 'Confidence',
    change: 'Change',
  },
  caption: (period: string) => `Company objectives of ${period}, with key results and what carries them`,
  carriedBy: 'Carried by',
  more: (count: number, statuses: string) =>
    `${String(count)} more ${count === 1 ? 'objective carries' : 'objectives carry'} it: ${statuses}`,
  counted: (count: number, status: string) => `${String(count)} ${status.toLowerCase()}`,
  nowAndTarget: (now: string, target: string) => `${now}, target ${target}`,
  progressLabel: (progress: string, expected: string) =>
    `Progress ${progress}, expected to end at ${expected}`,
  scoreLabel: (score: string, expected: string) => `Score ${score}, expected ${expected}`,
  noProgressLabel: 'No value',
  change: {
    same: 'same',
    first: 'new',
    none: '–',
    noneRead: 'nothing to compare with',
    progress: (by: string) => `progress\u00a0${by}`,
    confidence: (by: string) => `confidence\u00a0${by}`,
    since: (day: string, what: string) => `Since ${day}: ${what}.`,
    nothing: 'nothing moved',
  },
  next: {
    title: 'Next step',
    decided: 'Decided',
    none: 'Nobody has named one.',
    notDecided: 'Not decided.',
    unblock: (what: string) => `Remove what blocks: ${what}`,
    said: (day: string) => `Said on ${day}.`,
    due: (day: string) => `by ${day}`,
    wasDue: (day: string) => `was due on ${day}`,
    nobody: 'Nobody named',
    goesOnAs: (titles: string) => `Goes on as ${titles}.`,
  },
  risk: {
    title: 'Biggest risk',
    none: 'Nothing is at risk, and no obstacle is named.',
    of: (what: string, status: string) => `${what}: ${status.toLowerCase()}.`,
    heard: (day: string) => `Last heard of on ${day}.`,
    neverHeard: 'Nobody has reported on it.',
  },
  missing: {
    notBegun: (day: string) => `This period begins on ${day}. Until then this is what is planned.`,
    notBegunHow: 'Progress, confidence and what changed follow with the first check-ins.',
    noCheckIns: 'Nobody has checked in, so there is nothing to score.',
    noCheckInsHow: 'A check-in is a file check-ins/<period>/<yyyy-mm-dd>-<team>.mdx with a few updates.',
    noObjectives: 'The company has no objective in this period.',
    noObjectivesHow:
      'The first one is a file objectives/<period>/company/<slug>.mdx with a title and key results.',
  },
  /** How to read the sheet, for people who meet it in their mail. */
  reading: {
    lines: 'Indented under key results: the objectives of departments that carry it.',
    measured: (what: string, aspirational: string, committed: string) =>
      `${what} runs from 0 to 1; the mark on a bar is a good end, ${aspirational} for a stretch and ${committed} for a commitment.`,
    confidence: 'Confidence runs from 0 to 10.',
    change: (day: string) => `Change is since ${day}, before the latest round of check-ins.`,
  },
};
