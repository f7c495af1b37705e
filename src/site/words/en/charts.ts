/** The words of charts of objectives, key results and teams. */
export const charts = {
  numbers: 'The numbers',
  nothing: '–',
  today: 'today',
  weeks: {
    empty: 'Nothing has been reported.',
    how: 'Progress and confidence are drawn here from the values and confidences of check-ins.',
    columns: {
      until: 'Until',
      progress: 'Progress',
      expected: 'The pace asks for',
      confidence: 'Confidence',
    },
    reported: { values: 'values', confidence: 'confidence', changes: 'an agreed change' },
    /** What is said of each span of the cadence. */
    every: {
      week: {
        title: 'Week by week',
        numbers: 'The numbers, week by week',
        column: 'Week',
        reported: 'Reported that week',
        confidence: 'Confidence over the weeks',
        dotOfValue: 'A dot is a week in which a value was reported.',
        dotOfConfidence: 'A dot is a week in which somebody gave it.',
      },
      'two-weeks': {
        title: 'Two weeks at a time',
        numbers: 'The numbers, two weeks at a time',
        column: 'Weeks',
        reported: 'Reported in these weeks',
        confidence: 'Confidence over the weeks',
        dotOfValue: 'A dot is two weeks in which a value was reported.',
        dotOfConfidence: 'A dot is two weeks in which somebody gave it.',
      },
      month: {
        title: 'Month by month',
        numbers: 'The numbers, month by month',
        column: 'Month',
        reported: 'Reported that month',
        confidence: 'Confidence over the months',
        dotOfValue: 'A dot is a month in which a value was reported.',
        dotOfConfidence: 'A dot is a month in which somebody gave it.',
      },
    },
    weeks: (first: number, last: number) => `Weeks ${String(first)}–${String(last)}`,
    month: (number: number) => `Month ${String(number)}`,
    months: (first: string, last: string) => `${first} to ${last}`,
    inWeek: (week: number) => `in Week ${String(week)}`,
    inWeeks: (first: number, last: number) => `in Weeks ${String(first)}–${String(last)}`,
    inMonth: (month: string) => `in ${month}`,
    afterEnd: 'After the end',
    /** The same in a sentence. */
    lateOn: 'after the end',
    /** Said once of all rounds in which nothing came in; before the first report nothing stands. */
    silent: (rounds: string, isStanding: boolean) =>
      `Nothing was reported in ${rounds}${isStanding ? ': the last still stood' : ''}.`,
  },
  progress: {
    title: 'Progress against elapsed time',
    titleWithoutPace: 'Progress over time',
    pace: (expected: string) => `Dashed: the pace that ends at ${expected}.`,
    description: (progress: string, day: string, asked: string, expected: string) =>
      `Progress is ${progress} on ${day}; the pace that ends at ${expected} asks for ${asked} by then.`,
    descriptionWithoutPace: (progress: string, day: string) => `Progress is ${progress} on ${day}.`,
  },
  confidence: {
    thresholds: (atRisk: string, offTrack: string) =>
      `Dashed: below ${atRisk} is at risk, below ${offTrack} off track.`,
    /** When the first was given and when the last stood, each as it stands in a sentence. */
    description: (
      first: string,
      firstRound: string,
      last: string,
      lastRound: string,
      lowest: string,
      highest: string,
    ) =>
      firstRound === lastRound
        ? `Confidence is ${last} ${lastRound}.`
        : `From ${first} ${firstRound} to ${last} ${lastRound}; lowest ${lowest}, highest ${highest}, of 10.`,
  },
  keyResult: {
    title: (title: string) => `Progress over time: ${title}`,
    caption: 'Progress over time.',
    shareOfCheckIns: 'Share of check-ins that met it.',
  },
  /** An upright line, and what it stands for. */
  changed: 'Dotted, upright: where it is no longer measured as before.',
  of: (keyResult: string, what: string) => `${keyResult}: ${what}`,
  added: (day: string) => `Added on ${day}`,
  team: {
    title: 'Scores by period',
    note: (expected: string) => `Dashed: ${expected} is a good end. Open: still running.`,
    description: (from: string, to: string, scores: string) => `From ${from} to ${to}: ${scores}.`,
    score: (period: string, score: string) => `${period} ${score}`,
  },
};
