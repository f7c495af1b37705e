import { describe, expect, it } from 'vitest';
import { changedSince, isAbout } from '../../../src/domain/check-in-round.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { quarter, writingOf } from '../../support/writing.ts';

const year = { starts: '2026-01-01', ends: '2026-12-31' };
const stay = { keyResult: '2026/company/stay#kept', confidence: 5 };
const win = { keyResult: '2026-q3/company/win#won', confidence: 5 };

interface Asked {
  readonly period?: string;
  readonly every?: string;
  readonly asOf?: string;
}

function planOf(
  checkIns: Record<string, readonly object[]>,
  { every = 'week', asOf = '2026-08-12' }: Asked = {},
) {
  const keyResults = (id: string) => [{ id, title: id, metric: { baseline: 0, target: 10 } }];
  return makePlan(
    writingOf({
      teams: { company: { name: 'Fernwell' }, sales: { name: 'Sales', parent: 'company' } },
      periods: { '2026': year, '2026-q3': { ...quarter, checkIns: { every } } },
      objectives: {
        '2026/company/stay': { title: 'Stay', keyResults: keyResults('kept') },
        '2026-q3/company/win': { title: 'Win', keyResults: keyResults('won') },
        '2026-q3/company/winter': { title: 'Winter', keyResults: keyResults('cold') },
      },
      checkIns: Object.fromEntries(Object.entries(checkIns).map(([id, updates]) => [id, { updates }])),
    }),
    asOf,
  );
}
function since(checkIns: Record<string, readonly object[]>, asked: Asked = {}) {
  const plan = planOf(checkIns, asked);
  return changedSince(
    plan,
    plan.periods.find(({ id }) => id === (asked.period ?? '2026-q3'))!,
  );
}

describe('what changed is compared with the day before a round', () => {
  const checkIns = {
    '2026-q3/2026-08-03-sales': [win],
    '2026-q3/2026-08-10-sales': [win],
    '2026-q3/2026-08-11-company': [win],
  };
  it('of the newest check-in, whatever its weekday', () => {
    expect(since(checkIns)).toBe('2026-08-04');
    expect(since(checkIns, { every: 'two-weeks' })).toBe('2026-07-28');
    expect(since(checkIns, { every: 'month' })).toBe('2026-07-31');
  });
  it('as of the day everything is seen', () => {
    expect(since(checkIns, { asOf: '2026-08-04' })).toBe('2026-07-28');
    expect(since(checkIns, { asOf: '2026-08-10' })).toBe('2026-08-04');
    // The last report still stands, three weeks later.
    expect(since(checkIns, { asOf: '2026-09-02' })).toBe('2026-08-04');
  });
  it('of the first round for one dated before the start', () => {
    expect(since({ '2026-q3/2026-06-29-sales': [win] }, { asOf: '2026-07-02' })).toBe('2026-06-30');
  });
  it('of the period whose objectives its updates name', () => {
    const annual = { '2026-q3/2026-08-03-company': [win], '2026-q3/2026-08-11-company': [stay] };
    expect(since(annual)).toBe('2026-07-28');
    expect(since(annual, { period: '2026' })).toBe('2026-07-31');
    expect(since({ '2026-q3/2026-08-11-company': [win, stay] })).toBe('2026-08-04');
    expect(since({ '2026/2026-08-11-company': [win] })).toBe('2026-08-04');
  });
  it('of its folder where it names nothing', () => {
    expect(since({ '2026-q3/2026-08-11-company': [] })).toBe('2026-08-04');
    expect(since({ '2026-q3/2026-08-11-company': [] }, { period: '2026' })).toBeNull();
  });
  it('of those asked for', () => {
    const plan = planOf({
      ...checkIns,
      '2026-q3/2026-07-20-company': [{ objective: 'winter', confidence: 3 }],
    });
    const of = (slug: string) =>
      changedSince(plan, plan.periods[1]!, (one) => isAbout(one, { id: `2026-q3/company/${slug}` }));
    expect(plan.periods[1]?.id).toBe('2026-q3');
    expect([of('win'), of('winter'), of('wi')]).toEqual(['2026-08-04', '2026-07-14', null]);
  });
  it('and with none before the first check-in, before the period, and once it has ended', () => {
    expect(since({})).toBeNull();
    expect(since({ '2026-q3/2026-06-29-sales': [win] }, { asOf: '2026-06-30' })).toBeNull();
    expect(since(checkIns, { asOf: '2026-09-30' })).toBe('2026-08-04');
    expect(since(checkIns, { asOf: '2026-10-01' })).toBeNull();
  });
});

describe('two rounds of a month', () => {
  it.each([
    ['two check-ins thirty days apart', ['2026-03-02', '2026-04-01']],
    ['two check-ins two days apart', ['2026-03-31', '2026-04-01']],
    ['two check-ins in one month and one in the next', ['2026-03-02', '2026-03-30', '2026-04-27']],
  ])('are never added up: %s', (_, days) => {
    const plan = planOf(
      Object.fromEntries(days.map((day, index) => [`2026/${day}-company`, [{ ...stay, value: index + 1 }]])),
      { asOf: '2026-04-30' },
    );
    const day = changedSince(plan, plan.periods[0]!)!;
    expect(day).toBe('2026-03-31');
    const progressOn = (on: string) => plan.on(on).objectives.get('2026/company/stay')?.progress ?? 0;
    expect(progressOn('2026-04-30') - progressOn(day)).toBeCloseTo(0.1);
  });
});

describe('a plan seen as of another day', () => {
  it('is that of the same files, worked out once', () => {
    const plan = planOf({ '2026-q3/2026-08-10-company': [win] });
    expect(plan.on('2026-08-12')).toBe(plan);
    expect(plan.on('2026-08-04')).toBe(plan.on('2026-08-04'));
    expect(plan.on('2026-08-04').checkIns).toEqual([]);
    expect(plan.on('2026-08-20').checkIns).toHaveLength(1);
  });
});
