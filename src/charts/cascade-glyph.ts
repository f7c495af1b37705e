import type { CascadeStatus } from './cascade-graph.ts';

/** A status as a shape, so that colour is never needed to tell two apart: path data on a field of 12 × 12, stroked. */
export const statusGlyphs: Readonly<Record<CascadeStatus, string>> = {
  'on-track': 'M2 6.5 5 9.5 10 3',
  'at-risk': 'M6 2 11 10.5H1Z',
  'off-track': 'M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5',
  outdated: 'M6 1.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6M6 3.4V6L7.8 7.4',
  'no-data': 'M2 6H10',
  planned: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9',
  done: 'M1.5 1.5h9v9h-9ZM3.6 6.2 5.3 7.9 8.5 4.2',
  graded: 'M6 1 11 6 6 11 1 6Z',
  final: 'M2.5 11V1.5H10L7.5 4 10 6.5H2.5',
  retired: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M2.9 9.1 9.1 2.9',
};
