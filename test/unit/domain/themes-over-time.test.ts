import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/domain/plan.ts';
import { themesOverTime } from '../../../src/domain/themes-over-time.ts';
import { writingOf } from '../../support/writing.ts';

const theme = (id: string, title: string) => ({ id, title });
const plan = makePlan(
  writingOf({
    periods: {
      '2026': {
        starts: '2026-01-01',
        ends: '2026-12-31',
        themes: [theme('finish', 'Finish what we start'), theme('rest', 'Rest')],
      },
      '2026-q2': {
        starts: '2026-04-01',
        ends: '2026-06-30',
        within: '2026',
        themes: [theme('trust', 'Keep promises'), theme('reach', 'Be tried')],
      },
      '2026-q3': {
        starts: '2026-07-01',
        ends: '2026-09-30',
        within: '2026',
        themes: [theme('depth', 'The second use'), theme('trust', 'Nobody has to worry')],
      },
    },
    objectives: Object.fromEntries(
      Object.entries({
        '2026-q2/company/a': { theme: 'trust' },
        '2026-q2/company/b': { theme: 'trust' },
        '2026-q2/company/personal': { theme: 'trust', individual: true },
        '2026-q2/company/sold': { theme: 'trust', retired: { date: '2026-05-01', because: 'Sold.' } },
        '2026-q3/company/a': { theme: 'trust' },
        '2026-q3/company/c': { theme: 'finish' },
      }).map(([id, data]) => [id, { title: id, ...data }]),
    ),
    retrospectives: {
      '2026-q2/company': {
        date: '2026-07-06',
        objectives: [
          { objective: 'a', score: 0.5 },
          { objective: 'b', score: 0.7 },
          { objective: 'personal', score: 0 },
        ],
      },
    },
  }),
  '2026-10-20',
);
const quarters = themesOverTime(
  plan,
  plan.periods.filter(({ annual }) => !annual),
);

describe('a theme over time', () => {
  it('stands by the latest period that had it, in that period’s order', () => {
    expect(quarters.map(({ id }) => id)).toEqual(['depth', 'trust', 'finish', 'reach']);
  });
  it('is one theme while it keeps its id, and was called what it was called', () => {
    const trust = quarters.find(({ id }) => id === 'trust')!;
    expect([...trust.in].map(([period, { title }]) => [period, title])).toEqual([
      ['2026-q3', 'Nobody has to worry'],
      ['2026-q2', 'Keep promises'],
    ]);
  });
  it('counts its live objectives that are not personal, and takes the mean of these', () => {
    expect(quarters.find(({ id }) => id === 'trust')!.in.get('2026-q2')).toMatchObject({
      objectives: 2,
      rollUp: { score: 0.6, coverage: [2, 2] },
    });
  });
  it('is there though nobody took it up, without a score', () => {
    expect(quarters.find(({ id }) => id === 'depth')!.in.get('2026-q3')).toMatchObject({
      objectives: 0,
      rollUp: { score: null },
    });
  });
  it('belongs to a quarter as the year’s only where an objective took it up', () => {
    expect([...quarters.find(({ id }) => id === 'finish')!.in.keys()]).toEqual(['2026-q3']);
    expect(quarters.some(({ id }) => id === 'rest')).toBe(false);
  });
  it('counts for a year what was written for the year itself', () => {
    const years = themesOverTime(
      plan,
      plan.periods.filter(({ annual }) => annual),
    );
    expect(years.map((one) => [one.id, one.in.get('2026')?.objectives])).toEqual([
      ['finish', 0],
      ['rest', 0],
    ]);
  });
});
