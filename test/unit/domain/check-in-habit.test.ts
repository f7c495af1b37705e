import { describe, expect, it } from 'vitest';
import { checkInHabit } from '../../../src/domain/check-in-habit.ts';
import { cadenceOf, USUAL_CADENCE } from '../../../src/domain/company.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import type { Pause } from '../../../src/domain/status.ts';
import { quarter, writingOf } from '../../support/writing.ts';

const cadence = cadenceOf({}, USUAL_CADENCE);
const habit = (days: readonly string[], asOf: string, pauses: readonly Pause[] = []) => {
  const checkIns = Object.fromEntries(days.map((day) => [`2026-q3/${day}-sales`, {}]));
  const plan = makePlan(writingOf({ periods: { '2026-q3': quarter }, checkIns }), asOf);
  return checkInHabit(plan.checkIns, { ...quarter, cadence }, asOf, pauses);
};

describe('the habit of checking in', () => {
  it('tells who checked in in each round, by the newest', () => {
    const days = ['2026-07-06', '2026-07-07', '2026-07-20'];
    expect(
      habit(days, '2026-07-22').map(({ starts, ends, checkIn }) => [starts, ends, checkIn?.day ?? null]),
    ).toEqual([
      ['2026-07-01', '2026-07-07', '2026-07-07'],
      ['2026-07-08', '2026-07-14', null],
      ['2026-07-15', '2026-07-21', '2026-07-20'],
      ['2026-07-22', '2026-07-28', null],
    ]);
  });
  it('knows which round is still running', () => {
    expect(habit([], '2026-07-14').map(({ isRunning }) => isRunning)).toEqual([false, true]);
    expect(habit([], '2026-07-15').map(({ isRunning }) => isRunning)).toEqual([false, false, true]);
  });
  it('counts what came before the start in the first round, what came after the end in the last', () => {
    const days = habit(['2026-06-29', '2026-10-02'], '2026-10-05').map(({ checkIn }) => checkIn?.day);
    expect(days).toHaveLength(13);
    expect([days[0], days.at(-1)]).toEqual(['2026-06-29', '2026-10-02']);
  });
  it('asks for no round within a pause', () => {
    const pause = { from: '2026-07-08', to: '2026-07-15' };
    expect(habit([], '2026-07-16', [pause]).map(({ isDue }) => isDue)).toEqual([true, false, true]);
  });
  it('has no rounds before the period begins', () => {
    expect(habit([], '2026-06-30')).toEqual([]);
  });
});
