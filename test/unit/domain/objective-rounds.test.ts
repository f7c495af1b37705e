import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/domain/plan.ts';
import { type ObjectiveRound, objectiveRounds, roundsUntil } from '../../../src/domain/objective-rounds.ts';
import { quarter, writingOf } from '../../support/writing.ts';

const weekly = { ...quarter, cadence: { every: 'week' as const } };
const endsOf = (...asked: Parameters<typeof roundsUntil>) => roundsUntil(...asked).map(({ ends }) => ends);

describe('the rounds of a period up to a day', () => {
  it('end with their cadence, the running one on that day', () => {
    expect(endsOf(weekly, '2026-07-16')).toEqual(['2026-07-07', '2026-07-14', '2026-07-16']);
    expect(endsOf({ ...quarter, cadence: { every: 'month' } }, '2026-08-16')).toEqual([
      '2026-07-31',
      '2026-08-16',
    ]);
  });

  it('are none before it begins, and one on its first day', () => {
    expect(endsOf(weekly, '2026-06-30')).toEqual([]);
    expect(endsOf(weekly, '2026-07-01')).toEqual(['2026-07-01']);
  });

  it('end with the period, however long ago that was', () => {
    const weeks = endsOf(weekly, '2027-03-01');
    expect(weeks).toHaveLength(13);
    expect(weeks.slice(-2)).toEqual(['2026-09-22', '2026-09-30']);
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
  const win = plan.objectives.get('2026-q3/company/win')!;
  const weeks = objectiveRounds(win, plan.periods[0]!, plan.asOf);

  it('holds what was last known, key results without a value left out and negative ones clamped', () => {
    expect(weeks.map(({ progress }) => progress)).toEqual([0.2, 0.2, 0.1, 0.1, 0.1]);
    expect(weeks.map(({ confidence }) => confidence)).toEqual([8, 8, 8, 5, 5]);
  });

  it('knows in which weeks something was reported of a key result that counts', () => {
    expect(weeks.map(({ hasNewValue }) => hasNewValue)).toEqual([true, false, true, false, false]);
    expect(weeks.map(({ hasNewConfidence }) => hasNewConfidence)).toEqual([true, false, false, true, false]);
  });

  it('asks for the expected end at the period’s end, and for its share before', () => {
    expect(weeks[0]!.asked).toBeCloseTo((0.7 * 7) / 92);
    const last = objectiveRounds(win, plan.periods[0]!, '2026-12-01').at(-1)!;
    expect([last.round?.number, last.asked]).toEqual([13, 0.7]);
  });

  it('has no values before the first was reported', () => {
    const [first] = objectiveRounds(win, plan.periods[0]!, '2026-07-03');
    expect(first).toMatchObject({
      round: { number: 1 },
      day: '2026-07-03',
      progress: null,
      confidence: null,
      hasNewValue: false,
      hasNewConfidence: false,
    });
  });
});

interface Sketched {
  readonly keyResults: readonly object[];
  readonly updates: Readonly<Record<string, readonly object[]>>;
  readonly objective?: object;
  readonly period?: object;
}

function roundsIn({ keyResults, updates, objective, period }: Sketched, asOf: string): ObjectiveRound[] {
  const plan = makePlan(
    writingOf({
      periods: { '2026-q3': { ...quarter, ...period } },
      objectives: { '2026-q3/company/win': { title: 'Win', ...objective, keyResults } },
      checkIns: Object.fromEntries(
        Object.entries(updates).map(([day, said]) => [`2026-q3/${day}-company`, { updates: said }]),
      ),
    }),
    asOf,
  );
  return objectiveRounds(plan.objectives.get('2026-q3/company/win')!, plan.periods[0]!, asOf);
}
const k = { id: 'k', title: 'K', metric: { baseline: 0, target: 10 } };
const told = (value: number, confidence: number) => [{ keyResult: 'win#k', value, confidence }];

describe('an objective round by round', () => {
  it('goes on after the end of the period, with the final numbers', () => {
    const rounds = roundsIn(
      { keyResults: [k], updates: { '2026-09-29': told(6, 4), '2026-10-05': told(5, 2) } },
      '2026-10-20',
    );
    expect(rounds.slice(-2)).toMatchObject([
      { round: { number: 13 }, day: '2026-09-30', progress: 0.6, confidence: 4 },
      { round: null, day: '2026-10-05', progress: 0.5, confidence: 2, hasNewConfidence: true },
    ]);
  });

  it('has a month for a round where people check in by the month', () => {
    const rounds = roundsIn(
      {
        keyResults: [k],
        updates: { '2026-07-06': told(1, 6), '2026-08-31': told(4, 7) },
        period: { checkIns: { every: 'month' } },
      },
      '2026-09-10',
    );
    expect(rounds.map(({ day, progress }) => [day, progress])).toEqual([
      ['2026-07-31', 0.1],
      ['2026-08-31', 0.4],
      ['2026-09-10', 0.4],
    ]);
  });

  it('ends on the day on which the objective was given up', () => {
    const rounds = roundsIn(
      {
        keyResults: [k],
        updates: { '2026-07-06': told(1, 6), '2026-08-31': told(4, 7) },
        objective: { retired: { date: '2026-07-20', because: 'Sold.' } },
      },
      '2026-09-10',
    );
    expect(rounds.at(-1)).toMatchObject({ day: '2026-07-20', progress: 0.1 });
  });

  it('counts a key result up to the day before it was given up', () => {
    const rounds = roundsIn(
      {
        keyResults: [
          k,
          { ...k, id: 'old', metric: { type: 'yes-no' }, retired: { date: '2026-07-15', because: 'Sold.' } },
        ],
        updates: { '2026-07-06': [...told(2, 6), { keyResult: 'win#old', value: true, confidence: 10 }] },
      },
      '2026-07-21',
    );
    expect(rounds.map(({ progress, confidence }) => [progress, confidence])).toEqual([
      [0.6, 8],
      [0.6, 8],
      [0.2, 6],
    ]);
  });

  it('asks for nothing where none of its key results has a pace', () => {
    const metric = { type: 'at-least', target: 5, baseline: 1, over: 'check-ins' };
    const paceless = [
      { ...k, metric: { type: 'yes-no' } },
      { ...k, id: 'o', metric },
    ];
    expect(roundsIn({ keyResults: paceless, updates: {} }, '2026-07-21').map(({ asked }) => asked)).toEqual([
      null,
      null,
      null,
    ]);
  });
});
