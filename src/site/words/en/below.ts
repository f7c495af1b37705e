/** Where a team has written nothing itself, and the teams below it have. */
export const below = {
  company:
    'Leadership has written no objectives of its own in this period. These are the objectives of departments and teams.',
  team: (team: string) =>
    `${team} has written no objectives of its own in this period. These are the objectives of the teams below it.`,
  personal: 'In this period there are only personal objectives. They count in nobody’s mean.',
  objectives: 'Objectives',
  caption: (period: string) => `Objectives of ${period}, with key results and what carries them`,
  more: (count: string) => `${count} more in the table`,
  shared: 'Shared objectives',
  sharedNote:
    'Owned together with another team. They count for the team in whose folder they lie, and are not in the numbers above.',
};
