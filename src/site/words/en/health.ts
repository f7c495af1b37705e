/** What the checks find. */
export const health = {
  title: 'Health of our OKRs',
  summary: (findings: number, ofPast: number, waived: number) =>
    [
      findings === 0
        ? 'Nothing to mend today'
        : findings === 1
          ? 'One thing to mend today'
          : `${findings.toLocaleString('en')} things to mend today`,
      ...(ofPast === 0 ? [] : [`${ofPast.toLocaleString('en')} about periods that have ended`]),
      ...(waived === 0 ? [] : [`${waived.toLocaleString('en')} waived with a reason`]),
    ].join(', ') + '.',
  archived: (findings: number, before: string, because: string | null) =>
    `${findings === 1 ? 'One finding' : `${findings.toLocaleString('en')} findings`} about archived periods, those that ended before ${before}, ${findings === 1 ? 'is' : 'are'} not shown${because === null ? '' : `: ${because}`}.`,
  intro:
    'A company that sets goals this way has agreed on a few rules about what makes them good. They are checked on every change; this is what they say of the running and the coming periods, and of what was learned in those that ended. A finding is advice with a reason, not a verdict.',
  allRules: 'All rules and their reasons',
  first: 'What matters most',
  firstNote: (count: number) =>
    `The first ${count.toLocaleString('en')}: what keeps the site from being published, then the running periods, then the coming ones; one finding of each rule before a second of any, and the company before its teams.`,
  nothingFound:
    'No rule finds anything in the running and the coming periods: every objective and check-in is as we agreed.',
  findings: (count: number) => (count === 1 ? '1 finding' : `${count.toLocaleString('en')} findings`),
  /** Said by the script, which puts a number into the braces. */
  someFindings: (count: number) => `{n} of ${count.toLocaleString('en')}`,
  leftOut: (count: number) =>
    `${count.toLocaleString('en')} more of this rule would make the page too heavy; \`npm run -s okr -- check\` lists them all.`,
  blocks: 'must be mended before the site is published',
  edit: 'Edit',
  why: 'Why?',
  byRule: 'By rule',
  byRuleNote: 'A rule that is broken often is either hard to follow or wrong for us: both are worth a talk.',
  reason: 'Why this is a rule',
  noPeriod: 'In every period',
  past: 'Periods that have ended',
  pastNote:
    'What ended can be learned from, and little of it needs mending. One line in company.yaml, `archive`, silences all periods before a day.',
  filters: {
    team: 'Team',
    period: 'Period',
    severity: 'Weight',
    noPeriod: 'in every period',
    severities: { error: 'must be mended', warning: 'advice' },
  },
  waivers: 'Waived, and why',
  waiversNote: 'Where a team has decided that a rule does not fit here, it says so in the open.',
  noWaivers: 'Nobody has waived a rule.',
  silences: 'Silences:',
  moved: 'How it moved',
  fewer: (teams: number) =>
    teams === 1
      ? 'One team with fewer findings is left out.'
      : `${String(teams)} teams with fewer findings are left out.`,
  movedNote:
    'Findings in each team’s period as of its last day, and as of today for the one that runs. Fewer is not better at any price: a team that stretches is told more.',
  team: 'Team',
  checkInOf: (team: string, day: string) => `Check-in of ${team}, ${day}`,
};
