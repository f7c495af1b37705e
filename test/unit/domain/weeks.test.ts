import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/domain/plan.ts';
import { weekEnds, weeksOf } from '../../../src/domain/weeks.ts';
import { quarter, writingOf } from '../../support/writing.ts';

describe('the weeks of a period', () => {
  it('end every seven days, the running one today', () => {
    expect(weekEnds(quarter, '2026-07-16')).toEqual(['2026-07-07', '2026-07-14', '2026-07-16']);
  });

  it('are none before it begins, and one on its first day', () => {
    expect(weekEnds(quarter, '2026-06-30')).toEqual([]);
    expect(weekEnds(quarter, '2026-07-01')).toEqual(['2026-07-01']);
  });

  it('end with the period, however long ago that was', () => {
    const weeks = weekEnds(quarter, '2027-03-01');
    expect(weeks).toHaveLength(13);
    expect(weeks.slice(-2)).toEqual(['2026-09-22', '2026-09-30']);
  });

  it('are one for a period of a day', () => {
    expect(weekEnds({ starts: '2026-07-01', ends: '2026-07-01' }, '2026-08-01')).toEqual(['2026-07-01']);
  });
});

describe('an objective week by week', () => {
  const plan = makePlan(
    writingOf({
      teams: { company: { name: 'Fernwell' } },
      objectives: {
        '2026-q3/company/win': {
          title: 'Win',
          keyResults: [
            { id: 'bookings', title: 'Bookings', metric: { baseline: 0, target: 10 } },
            { id: 'churn', title: 'Churn', metric: { baseline: 8, target: 4 } },
            {
              id: 'old',
              title: 'Old',
              metric: { baseline: 0, target: 1 },
              retired: { date: '2026-07-02', because: 'Sold.' },
            },
          ],
        },
      },
      checkIns: {
        '2026-q3/2026-07-06-company': {
          updates: [
            { keyResult: 'win#bookings', value: 2, confidence: 8 },
            { keyResult: 'win#old', value: 1, confidence: 1 },
          ],
        },
        '2026-q3/2026-07-21-company': { updates: [{ keyResult: 'win#churn', value: 9 }] },
        '2026-q3/2026-07-28-company': { updates: [{ keyResult: 'win#bookings', confidence: 5 }] },
      },
    }),
    '2026-07-29',
  );
  const weeks = weeksOf(plan.objectives.get('2026-q3/company/win')!, plan.periods[0]!, plan.asOf);

  it('holds what was last known, key results without a value left out and negative ones clamped', () => {
    expect(weeks.map(({ progress }) => progress)).toEqual([0.2, 0.2, 0.1, 0.1, 0.1]);
    expect(weeks.map(({ confidence }) => confidence)).toEqual([8, 8, 8, 5, 5]);
  });

  it('knows in which weeks something was reported of a key result that counts', () => {
    expect(weeks.map(({ hasNewValue }) => hasNewValue)).toEqual([true, false, true, false, false]);
    expect(weeks.map(({ hasNewConfidence }) => hasNewConfidence)).toEqual([true, false, false, true, false]);
  });

  it('asks for the expected end at the period’s end, and for its share before', () => {
    const { elapsed, expected } = weeks[0]!;
    expect(elapsed).toBeCloseTo(7 / 92);
    expect(expected).toBeCloseTo((0.7 * 7) / 92);
    const last = weeksOf(plan.objectives.get('2026-q3/company/win')!, plan.periods[0]!, '2026-12-01').at(-1)!;
    expect([last.week, last.elapsed, last.expected]).toEqual([13, 1, 0.7]);
  });

  it('has no values before the first was reported', () => {
    const [first] = weeksOf(plan.objectives.get('2026-q3/company/win')!, plan.periods[0]!, '2026-07-03');
    expect(first).toMatchObject({
      week: 1,
      day: '2026-07-03',
      progress: null,
      confidence: null,
      hasNewValue: false,
      hasNewConfidence: false,
    });
  });
});
