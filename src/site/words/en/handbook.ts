/** The words of the handbook around its texts. */

/** The same words whatever the period is called. */
const always =
  (text: string): ((period: string) => string) =>
  () =>
    text;

/** By the handbook page that shows examples of the company’s own. */
const introductions = {
  'start-here': always('These pages are easiest to learn by reading a few of them.'),
  'writing-objectives': (period: string) => `What the company itself set out to do in ${period}.`,
  'writing-key-results': always('One for each way of measuring that we use.'),
  'committed-and-aspirational': always('The mark on the bar is where each is expected to end.'),
  'checking-in': always('The latest report that says how sure we are, and what really moved.'),
  grading: always('The latest grade beside a computed score, with its reason.'),
  retrospectives: always('What teams wrote down last.'),
  'north-star-and-levers': always('The number we steer by, and our bets on what moves it.'),
  alignment: always('How one objective says what it advances, and why.'),
  'okr-mbo-v2mom-kpi': always('A promise of running the house, and a number that we watch anyway.'),
  'changing-a-target': always('The latest changes that were agreed after a period had begun.'),
};

export const handbook = {
  lede: 'How we work with objectives and key results: what is particular to us, and the method behind it.',
  rules: 'The rules that every file is checked against, each with its reason',
  groups: {
    own: { title: 'How we do it here', text: 'Written by us.' },
    method: {
      title: 'The method',
      text: 'How it works wherever it is used. These pages come with the site.',
    },
  },
  noOwn: 'Nobody has written down yet what is particular to us.',
  noOwnHow:
    'A page is a file handbook/<page>.mdx with a title. Under the name of a page above, it takes that page’s place.',
  onThisPage: 'On this page',
  otherPages: 'Other pages of the handbook',
  edit: 'Edit',
  examples: {
    title: 'From our own OKRs',
    introductions,
    kinds: { northStar: 'North star', lever: 'Lever', commitment: 'Commitment', metric: 'Health metric' },
    terms: {
      goal: 'Goal',
      now: 'Now',
      target: 'Target',
      due: 'Due',
      healthy: 'Healthy',
      confidence: 'Confidence',
      next: 'Next',
      checkIn: 'Check-in of',
      computed: 'Computed',
      grade: 'Grade',
      advances: 'Advances',
      change: 'Change',
      tried: 'Tried by',
    },
    nobody: 'no objective yet',
    links: {
      period: (period: string) => `What we are trying to do in ${period}`,
      teams: 'Find your own team',
      search: 'Search all periods',
      alignment: (period: string) => `How all of ${period} hangs together`,
    },
  },
};
