/** What stands around every page. */
export const frame = {
  siteName: (company: string) => `${company} OKRs`,
  skip: 'Skip to content',
  theme: { label: 'Colours', system: 'System', light: 'Light', dark: 'Dark' },
  footer: {
    learning: 'Scores are for learning. They never decide pay.',
    asOf: (day: string) => `As of ${day}`,
  },
};
