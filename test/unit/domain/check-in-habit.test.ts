import { describe, expect, it } from 'vitest';
import { roundsOf } from '../../../src/domain/check-in-habit.ts';
import { cadenceOf, USUAL_CADENCE } from '../../../src/domain/company.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { quarter, writingOf } from '../../support/writing.ts';

const rounds = (days: readonly string[], asOf: string, every: 'week' | 'two-weeks' | 'month' = 'week') => {
  const checkIns = Object.fromEntries(days.map((day) => [`2026-q3/${day}-sales`, {}]));
  const plan = makePlan(writingOf({ periods: { '2026-q3': quarter }, checkIns }), asOf);
  return roundsOf(plan.checkIns, { ...quarter, cadence: cadenceOf({ every }, USUAL_CADENCE) }, asOf);
};

describe('the rounds of a period', () => {
  it('begin on its first day, and tell who checked in', () => {
    expect(
      rounds(['2026-07-06', '2026-07-07', '2026-07-20'], '2026-07-22').map(({ starts, ends, checkIn }) => [
        starts,
        ends,
        checkIn?.day ?? null,
      ]),
    ).toEqual([
      ['2026-07-01', '2026-07-07', '2026-07-07'],
      ['2026-07-08', '2026-07-14', null],
      ['2026-07-15', '2026-07-21', '2026-07-20'],
      ['2026-07-22', '2026-07-22', null],
    ]);
  });
  it('run until their last day', () => {
    expect(rounds([], '2026-07-14').map(({ isRunning }) => isRunning)).toEqual([false, true]);
    expect(rounds([], '2026-07-15').map(({ isRunning }) => isRunning)).toEqual([false, false, true]);
  });
  it.each([
    ['week', 13],
    ['two-weeks', 7],
    ['month', 3],
  ] as const)('every %s are %i in a quarter, a short rest belonging to the last', (every, count) => {
    const all = rounds([], '2026-12-31', every);
    expect(all).toHaveLength(count);
    expect(all.at(-1)?.ends).toBe('2026-09-30');
  });
  it('of months are those of the calendar', () => {
    const first = { starts: '2027-01-01', ends: '2027-03-31' };
    const days = ['2027-01-04', '2027-02-01', '2027-03-01'];
    const checkIns = Object.fromEntries(days.map((day) => [`2027-q1/${day}-sales`, {}]));
    const plan = makePlan(writingOf({ periods: { '2027-q1': first }, checkIns }), '2027-04-01');
    const cadence = cadenceOf({ every: 'month' }, USUAL_CADENCE);
    const all = roundsOf(plan.checkIns, { ...first, cadence }, '2027-04-01');
    expect(all.map(({ checkIn }) => checkIn?.day)).toEqual(days);
  });
  it('are none before it begins', () => {
    expect(rounds([], '2026-06-30')).toEqual([]);
  });
});
