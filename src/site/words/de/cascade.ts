import type { Labels } from '../labels.ts';
import { withinSentence } from './within-sentence.ts';

const objectives = (count: number, written: string): string =>
  `${written} ${count === 1 ? 'Objective' : 'Objectives'}`;

export const cascade: Labels['cascade'] = {
  cascadeOf: (what) => `Kaskade: ${what}`,
  objectives,
  objectivesAlone: (count, written) => `${objectives(count, written)} ohne etwas darüber`,
  cascadeDescription: (count, written) =>
    `${objectives(count, written)}, im Bild jedes rechts von dem, wozu es beiträgt.`,
  overviewOf: (count, written) =>
    `${objectives(count, written)}. Im Bild ist jedes Team ein Kasten rechts von dem, wozu es beiträgt, mit seinem mittleren Score und dem Status, der am meisten Aufmerksamkeit braucht.`,
  neighbourhoodDescription: 'Links, wozu dieses Objective beiträgt, und rechts, was zu ihm beiträgt.',
  map: 'Als Bild',
  list: 'Als Liste',
  mermaid: 'Als Mermaid-Text, für ein Wiki',
  parts: 'Bereich für Bereich',
  departments: 'Ein Bereich nach dem anderen:',
  ownPage: (department) => `Die Seite von ${department}`,
  under: 'unter',
  quoted: (title) => `„${title}“`,
  toldAbove: 'schon oben genannt',
  carriedBy: (few, all) => (all === null ? `getragen von ${few}` : `getragen von ${few}, insgesamt ${all}`),
  loose: (few, all) =>
    all === null ? `unter keinem davon: ${few}` : `unter keinem davon: ${few}, insgesamt ${all}`,
  withStatus: (count, status) => `${count} ${withinSentence(status)}`,
  openAll: 'Alle öffnen',
  closeAll: 'Alle schließen',
};
