/** The words of the page that looks back over all periods. */
import type { Verdict } from '../../../domain/calibration.ts';
import type { Cause } from '../../../domain/learning.ts';

const number = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const stretches = (count: number): string => number(count, 'stretch', 'stretches');

const verdict: Record<Verdict, string> = {
  'too-easy': 'Too easy',
  'well-set': 'Well set',
  'too-hard': 'Too hard',
  uneven: 'Uneven',
  'too-few': 'Too few to say',
};

const advice: Record<Verdict, string> = {
  'too-easy': 'Next time, aim for what would make that a good end.',
  'well-set': 'Targets like these can be set again.',
  'too-hard': 'Next time, set fewer or nearer targets, from baselines that were looked up.',
  uneven: 'Look at the two ends one by one: some targets were safe, others out of reach.',
  'too-few': 'Every key result that gets a score makes the next judgement possible.',
};

/** Where those with a score ended, how many these are, and how many there were. */
interface Counts {
  readonly past: number;
  readonly near: number;
  readonly far: number;
  readonly scored: number;
  readonly all: number;
}

const were: Record<Verdict, string> = {
  'too-easy': 'were too easy',
  'well-set': 'were well set',
  'too-hard': 'were too hard',
  uneven: 'were uneven',
  'too-few': 'cannot be judged',
};

const why: Record<Verdict, (counts: Counts) => string> = {
  'too-easy': ({ past, scored }) =>
    `${String(past)} of ${stretches(scored)} with a score ended past what was expected`,
  'well-set': ({ near, scored }) =>
    `${String(near)} of ${stretches(scored)} with a score came to a good end, or close to it`,
  'too-hard': ({ far, scored }) =>
    `${String(far)} of ${stretches(scored)} with a score stayed far from a good end`,
  uneven: ({ past, near, far, scored }) =>
    `of ${stretches(scored)} with a score, ${String(past)} ended past what was expected, ${String(near)} at a good end or close to it, ${String(far)} far from it`,
  'too-few': ({ scored, all }) =>
    scored === 0
      ? 'no stretch has a score'
      : scored * 2 < all
        ? `only ${String(scored)} of ${stretches(all)} ${scored === 1 ? 'has' : 'have'} a score`
        : `only ${stretches(scored)} with a score, and it takes twelve`,
};

const cause: Record<Cause, string> = {
  ambition: 'The goal was too high or too low.',
  execution: 'What was planned was not done, or not well.',
  dependency: 'A team waited for another.',
  measurement: 'The number did not show what was meant.',
  focus: 'Something else took the time.',
  external: 'The world around us changed.',
};

export const history = {
  title: 'History',
  lede: 'What we tried, how it ended and what we learned, one period beside the other.',
  running: 'still running',
  scoring: 'being scored',
  kinds: { quarters: 'Quarters', years: 'Years', periods: 'Periods', longer: 'Longer periods' },
  earlier: (from: string, to: string) => `Earlier: ${from} to ${to}`,
  period: 'Period',
  figures: {
    periods: {
      word: 'Periods',
      quarters: (count: number) => number(count, 'quarter', 'quarters'),
      years: (count: number) => number(count, 'year', 'years'),
      /** What is neither. */
      others: (count: number) => number(count, 'other period', 'other periods'),
    },
    calibration: (period: string) => `Targets of ${period}`,
    intents: { word: 'Intents taken up again', note: 'over two periods or more' },
    learned: { word: 'Lessons', note: 'from retrospectives' },
  },
  scores: {
    title: 'Scores over time',
    text: 'Beside each team stand the means of its own objectives, each with how many of them have a score where not all have. Teams choose targets of different height: a team’s number is worth comparing with its own earlier ones, and with nobody else’s.',
    chart: (company: string) => `Mean score of ${company} by period`,
    chartNote: (expected: string) =>
      `Of the company’s own objectives. Dashed: ${expected} is a good end for a stretch. An open column can still change.`,
    chartText: (scores: string) => `By period: ${scores}.`,
    column: (period: string, score: string) => `${period} ${score}`,
    soFar: (score: string) => `${score} so far`,
    caption: (kind: string) => `Mean scores by team. ${kind}`,
    team: 'Team',
    coverage: (scored: number, all: number) => `${String(scored)} of ${String(all)}`,
    covered: (all: number) => (all === 1 ? 'objective scored' : 'objectives scored'),
    empty: 'No team has written an objective yet.',
    emptyHow: 'The first one is a file objectives/<period>/<team>/<slug>.mdx with a title and key results.',
  },
  calibration: {
    title: 'Were the targets well set?',
    text: 'Where the stretching key results of each period ended. Well set means that more than half came to a good end or just short of it; too easy, that more than half went past it; too hard, that more than half stayed far below; uneven, none of these. It takes twelve results, and half of all, with a score to say so. What can only be reached or not, and what a person judged, is counted apart. This speaks about targets, not about people, and compares no team with another.',
    sentence: (period: string, verdict: Verdict, reason: string) =>
      `Targets of ${period} ${were[verdict]}: ${reason}.`,
    reason: (verdict: Verdict, counts: Counts) => why[verdict](counts),
    average: (mean: string, expected: string) =>
      `On average they ended at ${mean}, where ${expected} is a good end.`,
    allOrNothing: (reached: number, all: number) =>
      `${String(all)} more could only be reached or not: ${String(reached)} ${reached === 1 ? 'was' : 'were'}.`,
    judged: (reached: number, all: number, expected: string) =>
      `${String(all)} more ${all === 1 ? 'was' : 'were'} judged by people: ${String(reached)} reached ${expected}.`,
    kept: (kept: number, all: number, mean: string, expected: string) =>
      `${number(all, 'commitment', 'commitments')} ended at ${mean} on average, where ${expected} is expected: ${String(kept)} ${kept === 1 ? 'was' : 'were'} kept.`,
    advice,
    verdict,
    caption: (kind: string) => `Where stretching key results ended, and how commitments were kept. ${kind}`,
    spread: 'Spread',
    sharesOf: (period: string) => `Stretching key results of ${period}`,
    shares: (shares: string) => `By band: ${shares}`,
    share: (band: string, share: string) => `${band} ${share}`,
    stretches: 'Stretches',
    mean: 'Mean',
    commitments: 'Commitments',
    keptOf: (kept: number, all: number) => `${String(kept)} of ${String(all)} kept`,
    targets: 'Targets',
    unscored: (count: number) =>
      `${number(count, 'key result of these periods has', 'key results of these periods have')} no score and ${count === 1 ? 'is' : 'are'} left out.`,
    empty: 'No period with key results has ended yet.',
    emptyHow:
      'Once the first one is scored, this says whether its targets were too easy, well set or too hard.',
  },
  themes: {
    title: 'Themes over time',
    text: 'Which themes ran when, how many objectives took them up and what these scored on average. A theme is the same as long as it keeps its id; where it was called differently, its name of then stands in the cell.',
    caption: (kind: string) => `Themes by period. ${kind}`,
    theme: 'Theme',
    nobody: 'nobody took it up',
    empty: 'No period has had a theme yet.',
    emptyHow:
      'A theme is an id and a title under themes in periods/<period>.mdx; objectives name it as their theme.',
  },
  intents: {
    title: 'Intents taken up again',
    text: 'An objective that continues an earlier one carries its intent on. One period’s score says little about such an intent; the row of them does.',
    in: (period: string, count: number) => `${period} (${String(count)})`,
    more: (count: number) => `${String(count)} more`,
    empty: 'No objective continues an earlier one yet.',
    emptyHow: 'An objective that does names it under continues.',
  },
  learned: {
    title: 'What was learned',
    text: 'One sentence from each retrospective, under every cause it names. Over the periods a cause that comes back tells more than any single one.',
    causes: 'Causes',
    cause,
    unnamed: 'No cause named',
    unnamedText: 'Their retrospectives name no cause.',
    none: 'No retrospective names it.',
    lessons: (count: number) => number(count, 'lesson', 'lessons'),
    more: (count: number) => number(count, 'earlier lesson', 'earlier lessons'),
    empty: 'No retrospective says yet what was learned.',
    emptyHow: 'A retrospective is a file retrospectives/<period>/<team>.mdx with learned and causes.',
  },
};
