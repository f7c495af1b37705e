import { describe, expect, it } from 'vitest';
import { midPeriodReview } from '../../../src/domain/calendar.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { quarter, writingOf } from '../../support/writing.ts';

const one = (period: object) =>
  makePlan(writingOf({ periods: { '2026-q3': { ...quarter, ...period } } }), '2026-08-12').periods[0]!;

describe('the calendar of a period', () => {
  it('follows from the dates', () => {
    expect(one({}).calendar.map(({ date, moment }) => [date, moment])).toEqual([
      ['2026-06-10', 'company-draft'],
      ['2026-06-17', 'department-drafts'],
      ['2026-06-24', 'alignment'],
      ['2026-07-01', 'published'],
      ['2026-08-05', 'mid-period-review'],
      ['2026-09-24', 'scoring'],
      ['2026-10-01', 'retrospectives'],
    ]);
  });
  it('is the company’s own where it has written one, whose mid-period review is found by its name', () => {
    const period = one({ calendar: [{ date: '2026-08-17', title: 'Mid-quarter review' }] });
    expect(period.calendar).toEqual([{ date: '2026-08-17', title: 'Mid-quarter review', moment: 'own' }]);
    expect(midPeriodReview(period.calendar)).toBe('2026-08-17');
    for (const title of ['Halbzeit im Quartal', 'Treffen zur Quartalsmitte', 'Half-time review'])
      expect(midPeriodReview(one({ calendar: [{ date: '2026-08-17', title }] }).calendar)).toBe('2026-08-17');
    for (const title of ['Summer party', 'Steering committee', 'Half-year results'])
      expect(midPeriodReview(one({ calendar: [{ date: '2026-08-17', title }] }).calendar)).toBeNull();
    expect(midPeriodReview(one({}).calendar)).toBe('2026-08-05');
  });
});
