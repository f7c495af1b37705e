/** What the checks find. */
export const health = {
  title: 'Health of our OKRs',
  summary: (findings: number, waived: number) =>
    [
      findings === 0
        ? 'Nothing to mend today'
        : findings === 1
          ? 'One thing to mend today'
          : `${String(findings)} things to mend today`,
      ...(waived === 0 ? [] : [`${String(waived)} waived with a reason`]),
    ].join(', ') + '.',
  intro:
    'A company that sets goals this way has agreed on a few rules about what makes them good. They are checked on every change; this is what they say of the running and the coming periods, and of what was learned in those that ended. A finding is advice with a reason, not a verdict.',
  allRules: 'All rules and their reasons',
  byTeam: 'What each team can mend',
  nothingFound: 'No rule finds anything: every objective and check-in is as we agreed.',
  findings: (count: number) => (count === 1 ? '1 finding' : `${String(count)} findings`),
  more: (count: number) => `and ${String(count)} more; \`npm run -s okr -- check --team\` lists them all`,
  blocks: 'must be mended before the site is published',
  edit: 'Edit',
  why: 'Why?',
  byRule: 'The same, by rule',
  byRuleNote: 'A rule that is broken often is either hard to follow or wrong for us: both are worth a talk.',
  rule: 'Rule',
  found: 'Findings',
  waived: 'Waived',
  waivers: 'Waived, and why',
  waiversNote: 'Where a team has decided that a rule does not fit here, it says so in the open.',
  noWaivers: 'Nobody has waived a rule.',
  silences: 'Silences:',
  moved: 'How it moved',
  movedNote:
    'Findings in each team’s period as of its last day, and as of today for the one that runs. Fewer is not better at any price: a team that stretches is told more.',
  team: 'Team',
  checkInOf: (team: string, day: string) => `Check-in of ${team}, ${day}`,
};
