import { describe, expect, it } from 'vitest';
import { currentPeriod, neighbours, phaseAsOf, weekOf, weeksIn } from '../../../src/domain/period.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { quarter, writingOf } from '../../support/writing.ts';

const year = { starts: '2026-01-01', ends: '2026-12-31' };
const quarters = {
  '2026-q1': { starts: '2026-01-01', ends: '2026-03-31' },
  '2026-q2': { starts: '2026-04-01', ends: '2026-06-30' },
  '2026-q3': quarter,
  '2026-q4': { starts: '2026-10-01', ends: '2026-12-31' },
};
const periodsOf = (periods: Record<string, object>, asOf = '2026-08-12') =>
  makePlan(writingOf({ periods }), asOf).periods;
const one = (period: object, asOf?: string) => periodsOf({ '2026-q3': { ...quarter, ...period } }, asOf)[0]!;

describe('the order of periods', () => {
  it('is by start, then the longer first, then id', () => {
    const periods = periodsOf({
      ...quarters,
      2026: year,
      'a-half': { starts: '2026-07-01', ends: '2026-12-31' },
      '2026-q3b': quarter,
    });
    expect(periods.map(({ id }) => id)).toEqual([
      ...['2026', '2026-q1', '2026-q2', 'a-half', '2026-q3', '2026-q3b', '2026-q4'],
    ]);
  });
});

describe('the current period', () => {
  const current = (asOf: string, periods: Record<string, object> = { ...quarters, 2026: year }) =>
    currentPeriod(periodsOf(periods, asOf), asOf)?.id ?? null;

  it('is the shortest that contains the day, both ends included', () => {
    expect(current('2026-07-01')).toBe('2026-q3');
    expect(current('2026-09-30')).toBe('2026-q3');
    expect(current('2026-10-01')).toBe('2026-q4');
  });
  it('is the year where no quarter contains the day', () => {
    expect(current('2026-08-12', { 2026: year, '2026-q1': quarters['2026-q1'] })).toBe('2026');
  });
  it('is the one that started last among those of one length', () => {
    const periods = {
      a: { starts: '2026-07-01', ends: '2026-09-30' },
      b: { starts: '2026-08-01', ends: '2026-10-31' },
    };
    expect(current('2026-08-12', periods)).toBe('b');
  });
  it('is the last that ended where none contains the day', () => {
    expect(current('2027-02-01')).toBe('2026-q4');
    expect(current('2026-05-01', { '2026-q1': quarters['2026-q1'], '2026-q3': quarter })).toBe('2026-q1');
  });
  it('is the next to start where none has ended', () => {
    expect(current('2025-05-01')).toBe('2026');
    expect(current('2025-05-01', quarters)).toBe('2026-q1');
  });
  it('is none where there is no period', () => {
    expect(current('2026-08-12', {})).toBeNull();
  });
});

describe('the neighbours of a period', () => {
  const periods = periodsOf({ ...quarters, 2025: { starts: '2025-01-01', ends: '2025-12-31' }, 2026: year });
  const around = (id: string) => {
    const { previous, next } = neighbours(
      periods,
      periods.find((period) => period.id === id)!,
    );
    return [previous?.id ?? null, next?.id ?? null];
  };
  it('are quarters for a quarter and years for a year, and none at the ends', () => {
    expect(around('2026-q2')).toEqual(['2026-q1', '2026-q3']);
    expect(around('2026-q1')).toEqual([null, '2026-q2']);
    expect(around('2026-q4')).toEqual(['2026-q3', null]);
    expect(around('2026')).toEqual(['2025', null]);
  });
});

describe('an annual period', () => {
  it('is longer than 200 days', () => {
    expect(one({ starts: '2026-01-01', ends: '2026-07-19' }).annual).toBe(false);
    expect(one({ starts: '2026-01-01', ends: '2026-07-20' }).annual).toBe(true);
  });
  it('or is named by another in `within`, however short it is', () => {
    const periods = periodsOf({ 'fy27-h1': quarter, 'fy27-q1': { ...quarter, within: 'fy27-h1' } });
    expect(periods.map(({ id, annual, within }) => [id, annual, within])).toEqual([
      ['fy27-h1', true, null],
      ['fy27-q1', false, 'fy27-h1'],
    ]);
  });
});

describe('the phase of a period', () => {
  it.each([
    ['2026-06-30', undefined, 'planning'],
    ['2026-07-01', undefined, 'active'],
    ['2026-09-30', undefined, 'active'],
    ['2026-10-01', undefined, 'scoring'],
    ['2026-06-30', 'closed', 'planning'],
    ['2026-06-30', 'active', 'planning'],
    ['2026-08-12', 'closed', 'active'],
    ['2026-08-12', 'scoring', 'active'],
    ['2026-08-12', 'planning', 'planning'],
    ['2026-10-01', 'closed', 'closed'],
    ['2026-10-01', 'active', 'active'],
  ] as const)('on %s, written as %s, is %s', (asOf, phase, expected) => {
    expect(phaseAsOf({ ...quarter, phase }, asOf)).toBe(expected);
  });
});

describe('the weeks of a period', () => {
  it.each([
    ['2026-09-30', 13],
    ['2026-09-29', 13],
    ['2026-09-26', 13],
    ['2026-09-25', 12],
    ['2026-07-01', 1],
  ])('ending on %s are %i: a rest of fewer than four days belongs to the last', (ends, weeks) => {
    expect(weeksIn({ starts: '2026-07-01', ends })).toBe(weeks);
  });
  it.each([
    ['2026-07-01', 1],
    ['2026-07-07', 1],
    ['2026-07-08', 2],
    ['2026-09-29', 13],
    ['2026-09-30', 13],
    ['2026-10-15', 13],
    ['2026-06-15', 1],
  ])('count from the start: %s is in week %i', (day, week) => {
    expect(weekOf(quarter, day)).toBe(week);
  });
});

describe('a fiscal quarter', () => {
  it('may begin in any month and cross the turn of the year', () => {
    const periods = {
      'fy27-q1': { starts: '2026-11-01', ends: '2027-01-31' },
      fy27: { starts: '2026-11-01', ends: '2027-10-31' },
    };
    const plan = makePlan(writingOf({ company: { fiscalYearStartsIn: 11 }, periods }), '2027-01-02');
    expect(plan.current?.id).toBe('fy27-q1');
    expect(plan.periods.map(({ id }) => id)).toEqual(['fy27', 'fy27-q1']);
    expect(weekOf(plan.current!, '2027-01-02')).toBe(9);
  });
});

describe('how often a period is checked in', () => {
  const cadence = (company: object, period: object = {}) => {
    const writing = writingOf({ company: { checkIns: company }, periods: { p: { ...quarter, ...period } } });
    const { every, weekday, staleAfterDays } = makePlan(writing, '2026-08-12').periods[0]!.cadence;
    return [every, weekday, staleAfterDays];
  };
  it('is weekly on Mondays by default, and every cadence is stale three days after the next is due', () => {
    expect(cadence({})).toEqual(['week', 'monday', 10]);
    expect(cadence({ every: 'two-weeks' })).toEqual(['two-weeks', 'monday', 17]);
    expect(cadence({ every: 'month', weekday: 'friday' })).toEqual(['month', 'friday', 34]);
    expect(cadence({ staleAfterDays: 5 })).toEqual(['week', 'monday', 5]);
  });
  it('is monthly in a year, on the company’s weekday', () => {
    expect(cadence({ weekday: 'tuesday', staleAfterDays: 5 }, year)).toEqual(['month', 'tuesday', 34]);
  });
  it('is the period’s own where it has written one', () => {
    expect(cadence({ weekday: 'tuesday' }, { checkIns: { every: 'month' } })).toEqual([
      'month',
      'tuesday',
      34,
    ]);
    expect(cadence({}, { ...year, checkIns: { every: 'two-weeks', staleAfterDays: 20 } })).toEqual([
      'two-weeks',
      'monday',
      20,
    ]);
  });
});
