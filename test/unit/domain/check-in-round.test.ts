import { describe, expect, it } from 'vitest';
import { dayBeforeLatestRound } from '../../../src/domain/check-in-round.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { quarter, writingOf } from '../../support/writing.ts';

const year = { starts: '2026-01-01', ends: '2026-12-31' };

function dayBefore(checkIns: Record<string, readonly object[]>, { period = '2026-q3', every = 'week' } = {}) {
  const plan = makePlan(
    writingOf({
      teams: { company: { name: 'Fernwell' }, sales: { name: 'Sales', parent: 'company' } },
      periods: { '2026': year, '2026-q3': { ...quarter, checkIns: { every } } },
      objectives: { '2026/company/stay': { title: 'Stay', keyResults: [{ id: 'kept', title: 'Kept' }] } },
      checkIns: Object.fromEntries(Object.entries(checkIns).map(([id, updates]) => [id, { updates }])),
    }),
    '2026-08-12',
  );
  return dayBeforeLatestRound(
    plan,
    plan.periods.find(({ id }) => id === period)!,
  );
}

describe('the latest round of check-ins', () => {
  it('ends with the newest and is as long as the cadence', () => {
    const checkIns = {
      '2026-q3/2026-08-03-sales': [],
      '2026-q3/2026-08-10-sales': [],
      '2026-q3/2026-08-11-company': [],
    };
    expect(dayBefore(checkIns)).toBe('2026-08-04');
    expect(dayBefore(checkIns, { every: 'two-weeks' })).toBe('2026-07-28');
  });

  it('does not count what is dated after the day everything is seen as of', () => {
    expect(dayBefore({ '2026-q3/2026-08-10-sales': [], '2026-q3/2026-08-17-sales': [] })).toBe('2026-08-03');
  });

  it('of a year is found in its quarter, where people check in on the year’s objectives', () => {
    const checkIns = {
      '2026-q3/2026-07-13-company': [{ keyResult: '2026/company/stay#kept', confidence: 5 }],
      '2026-q3/2026-08-10-sales': [],
    };
    expect(dayBefore(checkIns, { period: '2026' })).toBe('2026-06-12');
  });

  it('is not there before the first check-in', () => {
    expect(dayBefore({})).toBeNull();
  });
});
