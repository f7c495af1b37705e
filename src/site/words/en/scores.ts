/** The words of a period's scores. */
import { someOf } from './some-of.ts';

export const scores = {
  teams: {
    title: 'Teams and their objectives',
    text: 'A row a team, a field an objective, in the team’s own order. The mean is of a team’s own objectives; a score below never flows into the one above: alignment is a claim, not arithmetic.',
    empty: 'No team has an objective in this period.',
    how: 'The first one is a file objectives/<period>/<team>/<slug>.mdx.',
    team: 'Team',
    mean: 'Mean',
    objectives: 'Objectives',
    noScore: 'no score',
  },
  bands: {
    title: 'Over the bands',
    band: 'Band',
    company: 'Company objectives',
    all: 'All objectives',
    keyResults: 'Key results',
    count: (count: number, what: string) => `${what}: ${String(count)}`,
    description: (parts: string) => `How many objectives lie in each band: ${parts}.`,
    part: (name: string, count: string) => `${name} ${count}`,
    without: (what: string) => `Without a score, and not counted above: ${what}.`,
    withoutScore: {
      company: (count: string) => `${count} of the company’s objectives`,
      all: (count: string) => `${count} of all objectives`,
      keyResults: (count: string) => `${count} of the key results`,
    },
  },
  ambitions: {
    title: 'Stretch and commitment',
    chart: 'Key results by score',
    note: 'Each counts at the last tenth it reached. Filled: reached what was expected. Open: fell short.',
    noteSoFar: 'Each counts at the last tenth it has reached so far.',
    names: { aspirational: 'Aspirational', committed: 'Committed' },
    standing: (reached: string, all: string, expected: string, mean: string) =>
      `${someOf(reached, all, ['key result', 'key results'])} reached ${expected}; the mean is ${mean}.`,
    standingSoFar: (all: string, mean: string) =>
      `${all} ${all === '1' ? 'key result has a score' : 'key results have a score'} so far; the mean is ${mean}.`,
    none: (isOver: boolean) =>
      isOver ? 'No key result of this kind has a score.' : 'No key result of this kind has a score yet.',
    expected: (expected: string, isOver: boolean) =>
      isOver ? `expected ${expected}` : `aims at ${expected}`,
    description: (parts: string) => `How many key results are at each score: ${parts}.`,
    part: (count: string, score: string) => `${count} at ${score}`,
    numbers: 'The numbers',
    columns: { score: 'Score', count: 'Key results' },
  },
  graded: {
    title: 'Graded, beside what was computed',
    chart: 'Grades over computed scores',
    note: 'On the dashed line both are the same. Filled: more than 0.05 apart, which is judgement and wants a reason. Open: rounding. Larger: several at one place.',
    description: (all: string, higher: string, lower: string, without: number) =>
      [
        `${all} ${all === '1' ? 'result has' : 'results have'} a grade and a computed score; ${higher} ${higher === '1' ? 'was' : 'were'} graded higher than computed by more than 0.05, ${lower} lower.`,
        ...(without === 0 ? [] : [`${String(without)} more could not be computed.`]),
      ].join(' '),
    axes: { computed: 'computed', grade: 'grade' },
    judged: 'Where people judged otherwise',
    noneJudged: 'No grade differs from a computed number by more than rounding.',
    agreed: (count: number) =>
      count === 1
        ? 'One more, graded within 0.05 of what was computed'
        : `${String(count)} more, graded within 0.05 of what was computed`,
    uncomputed: (count: number) => `${String(count)} graded by people alone: nothing could be computed`,
    more: (count: number) => `and ${String(count)} more; each stands on the page of its objective`,
  },
};
