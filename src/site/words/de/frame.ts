import type { Labels } from '../labels.ts';

export const frame: Labels['frame'] = {
  siteName: (company) => `OKRs von ${company}`,
  skip: 'Zum Inhalt springen',
  theme: { label: 'Farben', system: 'System', light: 'Hell', dark: 'Dunkel' },
  footer: {
    learning: 'Scores sind zum Lernen da. Über Gehälter entscheiden sie nie.',
    asOf: (day) => `Stand ${day}`,
  },
};
