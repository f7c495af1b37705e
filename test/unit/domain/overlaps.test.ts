import { describe, expect, it } from 'vitest';
import { metricOf } from '../../../src/domain/metrics/index.ts';
import { aimOf, pulledApartIn, sameTargetsIn, sameTitlesIn } from '../../../src/domain/overlaps.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { metricSchema } from '../../../src/schema/metric-type.ts';
import { writingOf } from '../../support/writing.ts';

const teams = {
  company: { name: 'Fernwell' },
  sales: { name: 'Sales', parent: 'company' },
  legal: { name: 'Legal', parent: 'company' },
};
const metrics = { stock: { title: 'Stock', rows: [] } };
const planOf = (objectives: Record<string, object>) =>
  makePlan(
    writingOf({
      teams,
      metrics,
      objectives: Object.fromEntries(
        Object.entries(objectives).map(([id, data]) => [`2026-q3/${id}`, { title: id, ...data }]),
      ),
    }),
    '2026-08-12',
  );
const counting = (...metrics: object[]) => ({
  keyResults: metrics.map((metric, index) => ({
    id: `k${String(index)}`,
    title: 'K',
    metric: { ref: 'stock', ...metric },
  })),
});
const up = { baseline: 10, target: 20 };
const down = { baseline: 10, target: 5 };

describe('what a key result wants of its metric', () => {
  it.each([
    [
      { baseline: 1, target: 2 },
      { direction: 'up', bound: 2 },
    ],
    [
      { baseline: 2, target: 1 },
      { direction: 'down', bound: 1 },
    ],
    [
      { baseline: 9, target: 2, accumulates: true },
      { direction: 'up', bound: 2 },
    ],
    [
      { type: 'at-least', target: 3 },
      { direction: 'up', bound: 3 },
    ],
    [
      { type: 'at-most', target: 3, baseline: 9 },
      { direction: 'down', bound: 3 },
    ],
    [{ type: 'between', low: 1, high: 2 }, null],
    [{ type: 'yes-no' }, null],
    [{ type: 'graded' }, null],
  ])('%j is %j', (metric, aim) => {
    expect(aimOf(metricOf(metricSchema.parse(metric)))).toEqual(aim);
  });
});

describe('one metric in several key results', () => {
  const refs = (pairs: ReturnType<typeof pulledApartIn>) =>
    pairs.map(({ one, other }) => [one.keyResult.ref, other.keyResult.ref].map((ref) => ref.slice(8)));

  it('is pulled apart by each that another works against', () => {
    const plan = planOf({
      'sales/a': counting(up),
      'legal/b': counting(down),
      'legal/c': counting(down, { type: 'between', low: 1, high: 2 }),
    });
    expect(refs(pulledApartIn(plan, '2026-q3'))).toEqual([
      ['sales/a#k0', 'legal/b#k0'],
      ['legal/b#k0', 'sales/a#k0'],
      ['legal/c#k0', 'sales/a#k0'],
    ]);
  });

  it('is the same work where several teams want the same of it', () => {
    const plan = planOf({
      'sales/a': counting(up),
      'sales/b': counting(down),
      'sales/c': counting(down),
      'legal/d': counting({ type: 'at-least', target: 20 }),
    });
    const groups = sameTargetsIn(plan, '2026-q3').map((group) =>
      group.map(({ objective }) => objective.title),
    );
    expect(groups).toEqual([['sales/a', 'legal/d']]);
  });
});

describe('one title in several teams', () => {
  it('is the same work, however it is spelled', () => {
    const plan = planOf({
      'sales/a': { title: 'Café-goers come back' },
      'legal/b': { title: 'cafe\u0301 goers  come back.' },
      'sales/c': { title: 'Alone' },
      'sales/d': { title: 'Alone' },
    });
    expect(sameTitlesIn(plan, '2026-q3').map((group) => group.map(({ id }) => id))).toEqual([
      ['2026-q3/sales/a', '2026-q3/legal/b'],
    ]);
  });
});
