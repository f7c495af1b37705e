import type { CascadeStatus } from './cascade-graph.ts';

/** A status as a shape, so that colour is never needed to tell two apart: path data on a field of 12 × 12, stroked. */
export const statusGlyphs: Readonly<Record<CascadeStatus, string>> = {
  'on-track': 'M2 6.5 5 9.5 10 3',
  'at-risk': 'M6 2 11 10.5H1Z',
  'off-track': 'M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5',
  outdated: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M6 3.5V6l2 1.5',
  'no-data': 'M2 6h8',
  planned: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9',
  done: 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10M3.5 6l2 2 3-4',
  graded: 'M6 1.5l1.4 2.9 3.1.4-2.3 2.2.6 3.1L6 8.6 3.2 10.1l.6-3.1L1.5 4.8l3.1-.4Z',
  final: 'M3 10.5V1.5h6.5l-2 2.5 2 2.5H3',
  retired: 'M2 3h8M3 3v7h6V3M5 6h2',
  'not-applicable': 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M3 9 9 3',
  'not-graded': 'M3 10.5V1.5h6.5l-2 2.5 2 2.5H3M1.5 10.5h3',
};
