/** The tracking sheet and its CSV. */
export const table = {
  /** In place of the column of values as they are now, after the end. */
  last: 'Last value',
  columns: {
    'key-result': 'Key result',
    owner: 'Owner',
    baseline: 'Baseline',
    target: 'Target',
    current: 'Now',
    progress: 'Progress',
    score: 'Score',
    confidence: 'Confidence',
    status: 'Status',
    blockers: 'Blockers',
  },
  confidenceOn: (day: string) => `Confidence on ${day}`,
  noKeyResults: 'No key results',
  csv: 'CSV of what is shown',
  /** Said by the script, which puts a column's name into the braces. */
  answers: {
    ascending: 'Sorted by {column}, ascending',
    descending: 'Sorted by {column}, descending',
    unsorted: 'In the order of the organisation',
  },
  /** Columns of the CSV. */
  file: {
    team: 'Team',
    objective: 'Objective',
    objectiveId: 'Objective id',
    keyResult: 'Key result',
    keyResultId: 'Key result id',
    address: 'Address',
    owner: 'Owner',
    unit: 'Unit',
    baseline: 'Baseline',
    target: 'Target',
    targetInWords: 'Target in words',
    current: 'Now',
    progress: 'Progress',
    score: 'Score',
    confidence: 'Confidence',
    status: 'Status',
    blockers: 'Blockers',
  },
};
