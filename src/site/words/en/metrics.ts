/** The words of the page of metrics. */
export const metrics = {
  seriesTitle: (metric: string) => `${metric} over time`,
  description: (from: string, value: string, to: string, last: string, lowest: string, highest: string) =>
    from === to
      ? `${last} on ${to}.`
      : `From ${value} on ${from} to ${last} on ${to}; lowest ${lowest}, highest ${highest}.`,
  healthyIs: (range: string) => `The healthy range, ${range}, is drawn behind it.`,
  caption: (from: string, to: string) => (from === to ? to : `${from} to ${to}`),
  targetIs: (target: string) => `target ${target}`,
  shaded: (range: string) => `Shaded: the healthy range, ${range}.`,
  dashed: (target: string, period: string) => `Dashed: the target of ${period}, ${target}.`,
  inItsRange: 'In its healthy range',
  outOfItsRange: 'Out of its healthy range',
  numbers: 'The numbers',
  columns: { day: 'Day', value: 'Value', range: 'Healthy', note: 'Note' },
  inRange: { true: 'yes', false: 'no' },
  earlier: (count: number, file: string) =>
    count === 1 ? `One earlier value is in ${file}.` : `${String(count)} earlier values are in ${file}.`,
  northStar: 'The north star',
  of: (target: string, period: string) => `of ${target} by the end of ${period}`,
  levers: {
    title: (period: string) => `What moves it in ${period}`,
    text: 'Our bets on the north star, each with the objectives that pull it and how they score.',
    none: 'No bet on the north star is written for this period.',
    how: 'A lever is an id and a title under levers in periods/<period>.mdx; objectives name it as their lever.',
    nobody: 'No objective pulls this lever.',
  },
};
