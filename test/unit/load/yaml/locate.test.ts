import { describe, expect, it } from 'vitest';
import { locate } from '../../../../src/load/yaml/locate.ts';

const yaml = `title: Grow
owner:
keyResults:
  - id: pipeline
    title: "Grow it"
    metric:
      type: from-to
  - { id: review, metric: { target: 95, unit: "%" } }
obstacles:
  - First one
  - >
    Second
    one
007: text
`;

interface Place {
  readonly path: readonly (string | number)[];
  readonly what: 'value' | 'key';
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
}

const places: readonly Place[] = [
  { path: [], what: 'value', line: 2, column: 1, endColumn: 6 },
  { path: ['title'], what: 'value', line: 2, column: 8, endColumn: 12 },
  { path: ['title'], what: 'key', line: 2, column: 1, endColumn: 6 },
  { path: ['owner'], what: 'value', line: 3, column: 1, endColumn: 6 },
  { path: ['keyResults'], what: 'value', line: 4, column: 1, endColumn: 11 },
  { path: ['keyResults', 0], what: 'value', line: 5, column: 5, endColumn: 7 },
  { path: ['keyResults', 0, 'title'], what: 'value', line: 6, column: 12, endColumn: 21 },
  { path: ['keyResults', 0, 'title'], what: 'key', line: 6, column: 5, endColumn: 10 },
  { path: ['keyResults', 0, 'metric'], what: 'value', line: 7, column: 5, endColumn: 11 },
  { path: ['keyResults', 0, 'metric', 'type'], what: 'value', line: 8, column: 13, endColumn: 20 },
  { path: ['keyResults', 0, 'metric', 'target'], what: 'value', line: 7, column: 5, endColumn: 11 },
  { path: ['keyResults', 0, 'owner'], what: 'key', line: 5, column: 5, endColumn: 7 },
  { path: ['keyResults', 1], what: 'value', line: 9, column: 5, endColumn: 54 },
  { path: ['keyResults', 1, 'metric'], what: 'value', line: 9, column: 27, endColumn: 52 },
  { path: ['keyResults', 1, 'metric', 'unit'], what: 'value', line: 9, column: 47, endColumn: 50 },
  { path: ['keyResults', 1, 'metric', 'unit'], what: 'key', line: 9, column: 41, endColumn: 45 },
  { path: ['keyResults', 1, 'metric', 'baseline'], what: 'value', line: 9, column: 27, endColumn: 52 },
  { path: ['keyResults', 2, 'id'], what: 'value', line: 4, column: 1, endColumn: 11 },
  { path: ['obstacles', 0], what: 'value', line: 11, column: 5, endColumn: 14 },
  { path: ['obstacles', 1], what: 'value', line: 12, column: 5 },
  { path: ['007'], what: 'value', line: 15, column: 6, endColumn: 10 },
  { path: ['missing', 'deeper', 0], what: 'value', line: 2, column: 1, endColumn: 6 },
  { path: ['title', 'deeper'], what: 'value', line: 2, column: 8, endColumn: 12 },
  { path: ['__proto__'], what: 'value', line: 2, column: 1, endColumn: 6 },
];

describe('locate', () => {
  it.each(places)('finds the $what of $path', ({ path, what, line, column, endColumn }) => {
    const place = { line, column, ...(endColumn === undefined ? {} : { endColumn }) };
    expect(locate(yaml, { firstLine: 2 }, path, what)).toEqual(place);
    expect(locate(yaml.replaceAll('\n', '\r\n'), { firstLine: 2 }, path, what)).toEqual(place);
    expect(locate(`\uFEFF${yaml}`, { firstLine: 102 }, path, what)).toEqual({ ...place, line: line + 100 });
  });

  it('points at the start of what cannot be read', () => {
    expect(locate('', { firstLine: 2 }, ['title'], 'value')).toEqual({ line: 2, column: 1 });
    expect(locate('['.repeat(65_536), { firstLine: 2 }, ['title'], 'value')).toEqual({ line: 2, column: 1 });
  });
});
