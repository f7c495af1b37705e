import { describe, expect, it } from 'vitest';
import { comingIn, nextCheckIn } from '../../../src/domain/coming.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { quarter, writingOf } from '../../support/writing.ts';

const one = (period: object) =>
  makePlan(writingOf({ periods: { '2026-q3': { ...quarter, ...period } } }), '2026-08-12').periods[0]!;

describe('the next check-in', () => {
  it.each([
    ['weekly on Mondays', {}, '2026-08-12', '2026-08-17'],
    ['on the day itself', {}, '2026-08-17', '2026-08-17'],
    ['on another weekday', { checkIns: { weekday: 'thursday' } }, '2026-08-12', '2026-08-13'],
    [
      'every second week from the first one',
      { checkIns: { every: 'two-weeks' } },
      '2026-08-12',
      '2026-08-17',
    ],
    ['in the first week of a month', { checkIns: { every: 'month' } }, '2026-08-12', '2026-09-07'],
    ['in the period’s first days', {}, '2026-07-01', '2026-07-06'],
  ])('is %s', (_, period, asOf, day) => {
    expect(nextCheckIn(one(period), asOf)).toBe(day);
  });
  it.each([
    ['before the period', '2026-06-30'],
    ['after it', '2026-10-01'],
    ['when the last one is over', '2026-09-29'],
  ])('is not there %s', (_, asOf) => {
    expect(nextCheckIn(one({}), asOf)).toBeNull();
  });
  it('stands among the days that are still to come', () => {
    expect(comingIn(one({}), '2026-08-12', []).map(({ date, moment }) => [date, moment])).toEqual([
      ['2026-08-17', 'check-in'],
      ['2026-09-24', 'scoring'],
      ['2026-10-01', 'retrospectives'],
    ]);
  });

  it.each([
    // Rounds from the 15th: the first Monday of each.
    [
      'a month from its day of month',
      { starts: '2026-06-15', ends: '2026-09-14', checkIns: { every: 'month' } },
      '2026-07-01',
      '2026-07-20',
    ],
    [
      'a round that has no such day: its last',
      { starts: '2026-01-01', ends: '2026-03-31', checkIns: { weekday: 'wednesday' } },
      '2026-03-26',
      '2026-03-31',
    ],
    [
      'a last week of ten days: once',
      { starts: '2026-07-01', ends: '2026-10-02' },
      '2026-09-24',
      '2026-09-28',
    ],
    ['an odd last week of pairs', { checkIns: { every: 'two-weeks' } }, '2026-09-15', '2026-09-28'],
  ])('is of %s', (_, period, asOf, day) => {
    expect(nextCheckIn(one(period), asOf)).toBe(day);
  });
  it('is not asked for in a pause', () => {
    const year = { starts: '2026-12-01', ends: '2027-02-28' };
    const next = (asOf: string, from: string, to: string) => nextCheckIn(one(year), asOf, [{ from, to }]);
    // Weeks run from Tuesday to Monday, so that of 22 December lies wholly within the first pause.
    expect(next('2026-12-22', '2026-12-21', '2027-01-03')).toBe('2027-01-04');
    expect(next('2026-12-15', '2026-12-21', '2027-01-03')).toBe('2026-12-20');
    expect(next('2026-12-21', '2026-12-21', '2027-01-04')).toBe('2027-01-11');
  });
});
