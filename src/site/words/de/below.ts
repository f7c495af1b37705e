import type { Labels } from '../labels.ts';

export const below: Labels['below'] = {
  company:
    'Die Leitung hat in diesem Zeitraum keine eigenen Objectives geschrieben. Dies sind die Objectives der Bereiche und Teams.',
  team: (team) =>
    `${team} hat in diesem Zeitraum keine eigenen Objectives geschrieben. Dies sind die Objectives der Teams darunter.`,
  personal: 'In diesem Zeitraum gibt es nur persönliche Objectives. Sie zählen in keinem Mittelwert.',
  objectives: 'Objectives',
  caption: (period) => `Objectives von ${period}, mit Key Results und dem, was sie trägt`,
  more: (count) => `${count} weitere in der Tabelle`,
  shared: 'Gemeinsame Objectives',
  sharedNote:
    'Sie gehören auch einem anderen Team. Sie zählen für das Team, in dessen Ordner sie liegen, und stecken nicht in den Zahlen oben.',
};
