import type { Labels } from '../labels.ts';

export const rules: Labels['rules'] = {
  title: 'Regeln',
  intro:
    'Was die Prüfung über gute Objectives und Key Results weiß. Jede Regel sagt, warum es sie gibt, zeigt ein schlechtes und ein gutes Beispiel und nennt Gründe, sie abzuschalten.',
  groups: {
    objective: 'Objectives',
    'key-result': 'Key Results',
    cascade: 'Die Kaskade',
    rhythm: 'Der Rhythmus',
    learning: 'Das Lernen',
  },
  weight: { error: 'muss gelten', warn: 'Rat', none: 'abgeschaltet' },
  here: 'In diesem Unternehmen:',
  id: 'Ihr Name in company.yaml und in Ausnahmen:',
};
