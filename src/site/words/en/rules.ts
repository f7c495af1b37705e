/** The rules of the method. */
export const rules = {
  title: 'Rules',
  intro:
    'What the checks know about good objectives and key results. Each rule says why it is there, shows a wrong and a right example, and says when to switch it off.',
  groups: {
    objective: 'Objectives',
    'key-result': 'Key results',
    cascade: 'The cascade',
    rhythm: 'The rhythm',
    learning: 'Learning',
  },
  weight: { error: 'must hold', warn: 'advice', none: 'switched off' },
  here: 'In this company:',
  id: 'Its name in company.yaml and in waivers:',
};
