import { describe, expect, it } from 'vitest';
import { lineageOf, lineagesOf } from '../../../src/domain/lineage.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { fullReference, checkInName } from '../../../src/domain/reference.ts';
import { writingOf } from '../../support/writing.ts';

const periods = {
  '2025-q4': { starts: '2025-10-01', ends: '2025-12-31' },
  '2026-q1': { starts: '2026-01-01', ends: '2026-03-31' },
  '2026-q2': { starts: '2026-04-01', ends: '2026-06-30' },
  '2026-q3': { starts: '2026-07-01', ends: '2026-09-30' },
};
const planOf = (objectives: Record<string, object>, more: object = {}) =>
  makePlan(
    writingOf({
      periods,
      objectives: Object.fromEntries(
        Object.entries(objectives).map(([id, data]) => [
          id,
          { title: id, keyResults: [{ id: 'kr', title: 'KR' }], ...data },
        ]),
      ),
      ...more,
    }),
    '2026-10-20',
  );

describe('the lineage of an objective', () => {
  const plan = planOf({
    '2026-q3/company/goal': { continues: '2026-q2/company/goal' },
    '2025-q4/company/goal': {},
    '2026-q2/company/goal': { continues: ['2026-q1/company/goal', '2026-q1/sales/other'] },
    '2026-q2/sales/fork': { continues: '2026-q1/company/goal' },
    '2026-q1/company/goal': { continues: '2025-q4/company/goal' },
    '2026-q1/sales/other': {},
    '2026-q3/company/unrelated': {},
  });
  const lineage = (id: string) => lineageOf(plan, plan.objectives.get(id)!).map((one) => one.id);

  it('goes over four periods, oldest first, whichever of them is asked', () => {
    const ends = ['2025-q4/company/goal', '2026-q3/company/goal'];
    for (const id of [...ends, '2026-q1/company/goal'])
      expect(lineage(id).filter((one) => one.endsWith('company/goal'))).toEqual([
        '2025-q4/company/goal',
        '2026-q1/company/goal',
        '2026-q2/company/goal',
        '2026-q3/company/goal',
      ]);
  });
  it('holds both arms where it splits, seen from before', () => {
    expect(lineage('2026-q1/company/goal')).toEqual([
      ...['2025-q4/company/goal', '2026-q1/company/goal', '2026-q2/company/goal'],
      ...['2026-q2/sales/fork', '2026-q3/company/goal'],
    ]);
  });
  it('holds both arms where two are joined, seen from after', () => {
    expect(lineage('2026-q3/company/goal')).toContain('2026-q1/sales/other');
    expect(lineage('2026-q3/company/goal')).not.toContain('2026-q2/sales/fork');
  });
  it('is the objective alone where it continues nothing', () => {
    expect(lineage('2026-q3/company/unrelated')).toEqual(['2026-q3/company/unrelated']);
  });
  it('is told from both sides', () => {
    expect(plan.objectives.get('2026-q1/company/goal')).toMatchObject({
      continues: ['2025-q4/company/goal'],
      continuedBy: ['2026-q2/company/goal', '2026-q2/sales/fork'],
    });
  });
});

describe('the lineages of a plan', () => {
  const lineages = (objectives: Record<string, object>) =>
    lineagesOf(planOf(objectives)).map((lineage) => lineage.map(({ id }) => id));

  it('go from where an intent began to where it stands, the latest first', () => {
    expect(
      lineages({
        '2025-q4/company/old': {},
        '2026-q1/company/old': { continues: '2025-q4/company/old' },
        '2026-q1/company/goal': {},
        '2026-q2/company/goal': { continues: '2026-q1/company/goal' },
        '2026-q3/company/goal': { continues: '2026-q2/company/goal' },
        '2026-q3/company/alone': {},
      }),
    ).toEqual([
      ['2026-q1/company/goal', '2026-q2/company/goal', '2026-q3/company/goal'],
      ['2025-q4/company/old', '2026-q1/company/old'],
    ]);
  });
  it('are two where one splits, with the same beginning', () => {
    expect(
      lineages({
        '2026-q1/company/goal': {},
        '2026-q2/company/goal': { continues: '2026-q1/company/goal' },
        '2026-q2/company/other': { continues: '2026-q1/company/goal' },
      }),
    ).toEqual([
      ['2026-q1/company/goal', '2026-q2/company/goal'],
      ['2026-q1/company/goal', '2026-q2/company/other'],
    ]);
  });
  it('are one where two are joined', () => {
    expect(
      lineages({
        '2026-q1/company/a': {},
        '2026-q1/company/b': {},
        '2026-q2/company/goal': { continues: ['2026-q1/company/a', '2026-q1/company/b'] },
      }),
    ).toEqual([['2026-q1/company/a', '2026-q1/company/b', '2026-q2/company/goal']]);
  });
  it('are none within one period', () => {
    expect(lineages({ '2026-q1/company/a': {}, '2026-q1/company/b': { continues: 'a' } })).toEqual([]);
  });
});

describe('a reference', () => {
  const place = { period: '2026-q3', team: 'sales' };
  it.each([
    ['pipeline', '2026-q3/sales/pipeline'],
    ['success/renewals', '2026-q3/success/renewals'],
    ['2026-q2/success/renewals', '2026-q2/success/renewals'],
    ['pipeline#bookings', '2026-q3/sales/pipeline#bookings'],
    ['2026/company/year#a', '2026/company/year#a'],
  ])('%s written by sales in 2026-q3 is %s', (written, full) => {
    expect(fullReference(written, place)).toBe(full);
  });
  it('by an old address leads to the objective of today, everywhere', () => {
    const plan = planOf(
      {
        '2026-q3/company/new-name': { aliases: ['2026-q3/company/old-name'] },
        '2026-q3/sales/child': {
          contributesTo: [{ to: 'company/old-name#kr', because: 'Why.' }],
          dependsOn: [{ to: 'company/old-name' }],
          neededBy: [{ to: 'company/old-name' }],
          continues: 'company/old-name',
        },
      },
      {
        checkIns: {
          '2026-q3/2026-08-10-company': {
            updates: [
              { keyResult: 'old-name#kr', confidence: 7 },
              { objective: 'old-name', confidence: 5 },
            ],
          },
        },
        retrospectives: {
          '2026-q3/company': {
            date: '2026-10-05',
            grades: [{ keyResult: 'old-name#kr', score: 0.7 }],
            objectives: [{ objective: 'old-name', decision: 'done' }],
          },
        },
      },
    );
    const parent = plan.objectives.get('2026-q3/company/new-name')!;
    const because = null;
    const to = '2026-q3/company/new-name';
    expect(plan.objectives.get('2026-q3/sales/child')).toMatchObject({
      contributesTo: [{ to: `${to}#kr`, because: 'Why.' }],
      dependsOn: [{ to, because }],
      neededBy: [{ to, because }],
      continues: [to],
    });
    expect(parent).toMatchObject({
      contributedToBy: [{ to: '2026-q3/sales/child', because: 'Why.' }],
      dependedOnBy: [{ to: '2026-q3/sales/child', because }],
      continuedBy: ['2026-q3/sales/child'],
      score: 0.7,
      confidence: 7,
      decision: { decision: 'done' },
    });
  });
});

describe('a check-in’s name', () => {
  it.each([
    ['2026-08-10-sales', { day: '2026-08-10', team: 'sales' }],
    ['2026-08-10-customer-success--rosa', { day: '2026-08-10', team: 'customer-success' }],
    ['2026-08-10-2026', { day: '2026-08-10', team: '2026' }],
    ['sales', null],
    ['2026-08-10', null],
  ])('%s is %j', (name, expected) => {
    expect(checkInName(name)).toEqual(expected);
  });
});
