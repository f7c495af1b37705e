/** The filter bar over a list. */
export const filters = {
  label: 'Filters',
  names: { team: 'Team', theme: 'Theme', status: 'Status', owner: 'Owner' },
  any: 'any',
  noTheme: 'without a theme',
  find: 'Find',
  findHint: 'title or name',
  clear: 'Clear the filters',
  /** Said by the script, which puts numbers into the braces. */
  answers: {
    all: '{all} shown',
    some: '{n} of {all} shown',
    none: 'None of {all} fits all of this together.',
  },
};
