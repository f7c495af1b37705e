import type { Labels } from '../labels.ts';

export const filters: Labels['filters'] = {
  label: 'Filter',
  names: { team: 'Team', theme: 'Thema', status: 'Status', owner: 'Zuständig' },
  any: 'alle',
  noTheme: 'ohne Thema',
  find: 'Suchen',
  findHint: 'ein Wort aus einem Titel oder Namen',
  clear: 'Filter löschen',
  answers: {
    all: '{all} gezeigt',
    some: '{n} von {all} gezeigt',
    none: 'Keines von {all} passt zu alledem zugleich.',
  },
};
