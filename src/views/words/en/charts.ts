/** The words of charts of objectives, key results and teams. */
export const charts = {
  numbers: 'The numbers',
  nothing: '–',
  today: 'today',
  weeks: {
    title: 'Week by week',
    numbers: 'The numbers, week by week',
    empty: 'Nothing has been reported.',
    how: 'Progress and confidence are drawn here from the values and confidences of check-ins.',
    columns: {
      week: 'Week',
      until: 'Until',
      progress: 'Progress',
      expected: 'The pace asks for',
      confidence: 'Confidence',
      reported: 'Reported that week',
    },
    reported: (value: boolean, confidence: boolean) =>
      value && confidence
        ? 'values, confidence'
        : value
          ? 'values'
          : confidence
            ? 'confidence'
            : 'nothing: the last still stands',
  },
  progress: {
    title: 'Progress against elapsed time',
    note: (expected: string) =>
      `Dashed: the pace that ends at ${expected}. A dot is a week in which a value was reported.`,
    description: (progress: string, day: string, asked: string, expected: string) =>
      `Progress is ${progress} on ${day}; the pace that ends at ${expected} asks for ${asked} by then.`,
  },
  confidence: {
    title: 'Confidence over the weeks',
    note: (atRisk: string, offTrack: string) =>
      `Dashed: below ${atRisk} is at risk, below ${offTrack} off track. A dot is a week in which somebody gave it.`,
    description: (
      first: string,
      firstWeek: string,
      last: string,
      lastWeek: string,
      lowest: string,
      highest: string,
    ) =>
      firstWeek === lastWeek
        ? `Confidence is ${last} in ${lastWeek}.`
        : `From ${first} in ${firstWeek} to ${last} in ${lastWeek}; lowest ${lowest}, highest ${highest}, of 10.`,
  },
  keyResult: {
    title: (title: string) => `Progress over time: ${title}`,
    description: (progress: string, day: string, asked: string, expected: string) =>
      `Progress is ${progress} on ${day}; the pace that ends at ${expected} asks for ${asked} by then.`,
  },
  team: {
    title: 'Scores by period',
    note: (expected: string) => `Dashed: ${expected} is a good end. Open: still running.`,
    description: (from: string, to: string, scores: string) => `From ${from} to ${to}: ${scores}.`,
    score: (period: string, score: string) => `${period} ${score}`,
  },
};
