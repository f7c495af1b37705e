/** Who contributes to what, as a picture and as a list. Numbers come with how they are written. */
const objectives = (count: number, written: string) =>
  `${written} ${count === 1 ? 'objective' : 'objectives'}`;

export const cascade = {
  cascadeOf: (what: string) => `Cascade of ${what}`,
  objectives,
  objectivesAlone: (count: number, written: string) => `${objectives(count, written)} with nothing above`,
  cascadeDescription: (count: number, written: string) =>
    `${objectives(count, written)}, in the picture each to the right of what it contributes to.`,
  overviewOf: (count: number, written: string) =>
    `${objectives(count, written)}. In the picture each team is one box, to the right of what it contributes to, with its mean score and the status that most needs attention.`,
  neighbourhoodDescription:
    'What this objective contributes to, on its left, and what contributes to it, on its right.',
  map: 'As a picture',
  list: 'As a list',
  mermaid: 'As Mermaid text, for a wiki',
  parts: 'Department by department',
  departments: 'One department at a time:',
  ownPage: (department: string) => `The page of ${department}`,
  under: 'under',
  quoted: (title: string) => `“${title}”`,
  toldAbove: 'told above',
  /** `all` is everything further below as well; null when that is no more. */
  carriedBy: (few: string, all: string | null) =>
    all === null ? `carried by ${few}` : `carried by ${few}, ${all} in all`,
  loose: (few: string, all: string | null) =>
    all === null ? `under none of these: ${few}` : `under none of these: ${few}, ${all} in all`,
  /** How many have the status that most needs attention: "3 off track". */
  withStatus: (count: string, status: string) => `${count} ${status.toLowerCase()}`,
  openAll: 'Expand all',
  closeAll: 'Collapse all',
};
