import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/load/kinds.ts';
import { metricRowSchema } from '../../../src/schema/health-metric.ts';
import { type Shape, shapeAt, shapeOf, wantsText } from '../../../src/schema/shape.ts';

/** Every place of a shape with the path that leads there; `0` stands for any item, `*` for any free key. */
function placesIn(
  shape: Shape,
  path: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; shape: Shape }[] {
  return [
    { path, shape },
    ...[...shape.keys].flatMap(([key, below]) => placesIn(below, [...path, key])),
    ...(shape.anyKey === null ? [] : placesIn(shape.anyKey, [...path, '*'])),
    ...(shape.item === null ? [] : placesIn(shape.item, [...path, 0])),
  ];
}

const places = KINDS.flatMap(({ collection, shape }) =>
  placesIn(shape).map((place) => ({ ...place, root: shape, name: `${collection}: ${place.path.join('.')}` })),
);

/** Fields that hold an id, a reference, a day or the name of somebody. */
const NAMES = [
  ...[
    'id',
    'keyResult',
    'objective',
    'commitment',
    'team',
    'parent',
    'lead',
    'owner',
    'author',
    'approvedBy',
  ],
  ...['theme', 'lever', 'within', 'ref', 'level', 'done', 'continues', 'aliases', 'period', 'rule'],
  ...[
    'date',
    'starts',
    'ends',
    'due',
    'left',
    'dissolved',
    'asOf',
    'title',
    'name',
    'because',
    'unit',
    'source',
  ],
];

describe('the shape of a schema', () => {
  it.each(KINDS.map(({ collection, shape }) => [collection, shape] as const))(
    'of %s can be laid open',
    (_, shape) => {
      const all = placesIn(shape);
      expect(all.length).toBeGreaterThan(3);
      for (const { path, shape: place } of all) {
        expect(place.accepts.size, path.join('.')).toBeGreaterThan(0);
        expect(place.keys.size > 0 || place.anyKey !== null, path.join('.')).toBe(place.accepts.has('map'));
        expect(place.item !== null, path.join('.')).toBe(place.accepts.has('list'));
      }
    },
  );

  it('of a metric’s row can be laid open', () => {
    expect([...shapeOf(metricRowSchema).keys.keys()]).toEqual(['date', 'value', 'note']);
  });

  it('lays the types of a metric over each other', () => {
    const metric = shapeAt(KINDS.find(({ collection }) => collection === 'objectives')!.shape, [
      'keyResults',
      0,
      'metric',
    ])!;
    expect(metric.keys.get('type')!.words).toEqual([
      ...['from-to', 'at-least', 'at-most', 'between', 'milestones', 'levels', 'yes-no', 'graded'],
    ]);
    expect([...metric.keys.keys()]).toEqual(
      expect.arrayContaining(['baseline', 'target', 'low', 'milestones', 'levels', 'over', 'ref']),
    );
  });

  it('knows nothing of a place the schema does not have', () => {
    const { shape } = KINDS.find(({ collection }) => collection === 'teams')!;
    expect(shapeAt(shape, ['name', 'first'])).toBeNull();
    expect(shapeAt(shape, ['budget'])).toBeNull();
    expect(wantsText(shape, ['budget'])).toBe(false);
  });
});

describe('what looks like a number', () => {
  it('is text wherever an id, a reference, a day or a name stands', () => {
    const named = places.filter(
      ({ path, shape }) => NAMES.includes(String(path.at(-1))) && shape.accepts.has('text'),
    );
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter(({ root, path }) => !wantsText(root, path)).map(({ name }) => name)).toEqual([]);
  });

  it('is text where a reference stands in `to`, where a team once lay in `from`, and where both are days', () => {
    const pointing = places.filter(
      ({ path }) => ['to', 'from'].includes(String(path.at(-1))) && path[0] !== 'amendments',
    );
    expect(pointing.map(({ name }) => name)).toEqual([
      ...[
        'company: pauses.0.from',
        'company: pauses.0.to',
        'teams: moved.0.from',
        'objectives: contributesTo.0.to',
        'objectives: dependsOn.0.to',
        'objectives: neededBy.0.to',
      ],
    ]);
    expect(pointing.filter(({ root, path }) => !wantsText(root, path))).toEqual([]);
  });

  it('is text in every item of a list of words', () => {
    const items = places.filter(
      ({ path, shape }) => path.at(-1) === 0 && shape.accepts.has('text') && path[0] !== 'amendments',
    );
    expect(items.length).toBeGreaterThan(15);
    expect(items.filter(({ root, path }) => !wantsText(root, path)).map(({ name }) => name)).toEqual([]);
  });

  it('is a number where a value, a weight, a score or a confidence stands', () => {
    const counted = places.filter(({ path }) =>
      ['value', 'weight', 'score', 'confidence', 'target', 'baseline', 'low', 'high'].includes(
        String(path.at(-1)),
      ),
    );
    expect(counted.length).toBeGreaterThan(12);
    expect(counted.filter(({ root, path }) => wantsText(root, path)).map(({ name }) => name)).toEqual([]);
  });
});
