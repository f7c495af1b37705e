/** The words of a period's slides, beside those of its scorecard. */
export const presentation = {
  title: 'Presentation',
  objective: (number: number, all: number) => `Objective ${String(number)} of ${String(all)}`,
  keyResults: 'Key results',
  noKeyResults: 'This objective has no key results: nothing says how we will know.',
  confidence: 'Confidence',
  changed: 'What changed',
  atRisk: {
    title: 'What is at risk',
    none: 'Nothing is off track, and nothing is at risk.',
    notBegun: 'Nothing is at risk before the period begins.',
  },
  learned: {
    title: 'What we learned',
    tryNext: 'To try next',
    none: 'The company has not looked back on this period.',
    how: 'What was learned is a file retrospectives/<period>/company.mdx.',
  },
  next: {
    title: 'What comes next',
    none: 'Nothing is left in the calendar of this period.',
    how: 'A day of its own is a date and a title under calendar in periods/<period>.mdx.',
    period: 'The next period:',
  },
  slides: 'Slides',
  scorecard: 'The same on one sheet: the scorecard',
  controls: 'Moving between slides',
  /** The script fills in the numbers. */
  position: 'Slide {n} of {all}',
  previous: 'Previous',
  following: 'Next',
  start: 'Show one slide at a time',
  leave: 'Leave',
};
