import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/domain/plan.ts';
import { quarter, writingOf } from '../../support/writing.ts';

const metric = { baseline: 0, target: 10 };
const teams = {
  company: { name: 'Fernwell' },
  sales: { name: 'Sales', parent: 'company' },
  success: { name: 'Success', parent: 'company' },
};

/** Key results `a` and `b` of one objective of the team sales, after these check-ins. */
function keyResultsAfter(
  checkIns: Record<string, object[]>,
  rows?: readonly (readonly [string, number])[],
  asOf = '2026-09-30',
) {
  const measured = rows === undefined ? metric : { ...metric, ref: 'trials' };
  const trials = { title: 'Trials', unit: 'trials', source: 'Warehouse', rows: rows ?? [] };
  const plan = makePlan(
    writingOf({
      teams,
      objectives: {
        '2026-q3/sales/goal': {
          title: 'Goal',
          keyResults: [
            { id: 'a', title: 'A', metric: measured },
            { id: 'b', title: 'B', metric },
          ],
        },
      },
      checkIns: Object.fromEntries(
        Object.entries(checkIns).map(([name, updates]) => [`2026-q3/${name}`, { updates }]),
      ),
      metrics: { trials },
    }),
    asOf,
  );
  const [a, b] = plan.objectives.get('2026-q3/sales/goal')!.keyResults;
  return { a: a!, b: b! };
}

const A = 'sales/goal#a';

describe('a confidence given for an objective', () => {
  it('speaks for all its key results', () => {
    const { a, b } = keyResultsAfter({ '2026-08-10-sales': [{ objective: 'goal', confidence: 6 }] });
    expect([a.confidence, b.confidence]).toEqual([6, 6]);
  });
  it('leaves those alone that the same check-in gives one of their own, in whatever order', () => {
    const own = { keyResult: 'goal#a', value: 5, confidence: 3 };
    const all = { objective: 'goal', confidence: 6 };
    for (const updates of [
      [own, all],
      [all, own],
    ]) {
      const { a, b } = keyResultsAfter({ '2026-08-10-sales': updates });
      expect([a.confidence, b.confidence]).toEqual([3, 6]);
      expect(a.progress).toBe(0.5);
    }
  });
  it('speaks for one with a value but no confidence of its own', () => {
    const { a } = keyResultsAfter({
      '2026-08-10-sales': [
        { keyResult: 'goal#a', value: 5 },
        { objective: 'goal', confidence: 6 },
      ],
    });
    expect(a).toMatchObject({ confidence: 6, progress: 0.5 });
    expect(a.reports).toHaveLength(1);
  });
  it('replaces one that a check-in of an earlier day gave', () => {
    const { a } = keyResultsAfter({
      '2026-08-03-sales': [{ keyResult: 'goal#a', confidence: 9 }],
      '2026-08-10-sales': [{ objective: 'goal', confidence: 6 }],
    });
    expect(a.confidence).toBe(6);
  });
});

describe('the last confidence given', () => {
  it('holds while later check-ins give none', () => {
    const { a } = keyResultsAfter({
      '2026-08-03-sales': [{ keyResult: 'goal#a', value: 1, confidence: 9 }],
      '2026-08-10-sales': [{ keyResult: 'goal#a', value: 2 }],
    });
    expect(a).toMatchObject({ confidence: 9, progress: 0.2 });
  });
});

describe('of two values of one day', () => {
  const value = (name: string, number: number): readonly [string, object[]] => [
    name,
    [{ keyResult: A, value: number, confidence: number }],
  ];
  const after = (...both: (readonly [string, object[]])[]) => keyResultsAfter(Object.fromEntries(both)).a;

  it('the owning team’s beats another’s, whichever id is later', () => {
    expect(after(value('2026-08-10-sales', 4), value('2026-08-10-success', 6))).toMatchObject({
      progress: 0.4,
      confidence: 4,
    });
    expect(after(value('2026-08-10-company', 6), value('2026-08-10-sales', 4))).toMatchObject({
      progress: 0.4,
      confidence: 4,
    });
  });
  it('the later id wins within one team', () => {
    expect(after(value('2026-08-10-sales--rosa', 6), value('2026-08-10-sales', 4)).progress).toBe(0.6);
    expect(after(value('2026-08-10-sales--omar', 4), value('2026-08-10-sales--rosa', 6)).progress).toBe(0.6);
  });
  it('the later day wins over the owning team', () => {
    expect(after(value('2026-08-10-sales', 4), value('2026-08-11-success', 6)).progress).toBe(0.6);
  });
});

describe('rows of the metric a key result refers to', () => {
  it('move its progress but are no check-in', () => {
    const { a } = keyResultsAfter({}, [
      ['2026-07-06', 3],
      ['2026-08-10', 5],
    ]);
    expect(a).toMatchObject({
      progress: 0.5,
      status: 'no-data',
      reports: [],
      unit: 'trials',
      source: 'Warehouse',
    });
    expect(a.readings).toHaveLength(2);
  });
  it('yield to a check-in’s value of the same day, and to none of another', () => {
    const updates = { '2026-08-10-success': [{ keyResult: A, value: 7, confidence: 8 }] };
    expect(keyResultsAfter(updates, [['2026-08-10', 5]]).a.progress).toBe(0.7);
    expect(keyResultsAfter(updates, [['2026-08-11', 5]]).a.progress).toBe(0.5);
  });
  it('count where the check-in of that day gives no value', () => {
    const updates = { '2026-08-10-sales': [{ keyResult: A, confidence: 8 }] };
    expect(keyResultsAfter(updates, [['2026-08-10', 5]]).a).toMatchObject({ progress: 0.5, confidence: 8 });
  });
  it('count within the period only, both ends included', () => {
    const on = (day: string) => keyResultsAfter({}, [[day, 2]], '2026-10-20').a.progress;
    expect([quarter.starts, quarter.ends].map(on)).toEqual([0.2, 0.2]);
    expect(['2026-06-30', '2026-10-01'].map(on)).toEqual([null, null]);
  });
  it('count the last that was written for a day', () => {
    expect(
      keyResultsAfter({}, [
        ['2026-08-10', 5],
        ['2026-08-10', 6],
      ]).a.progress,
    ).toBe(0.6);
  });
});

describe('a check-in of another period', () => {
  it('may report on any key result by its full reference', () => {
    const plan = makePlan(
      writingOf({
        periods: { 2026: { starts: '2026-01-01', ends: '2026-12-31' }, '2026-q3': quarter },
        objectives: { '2026/company/year': { title: 'Year', keyResults: [{ id: 'a', title: 'A', metric }] } },
        checkIns: {
          '2026-q3/2026-08-10-company': { updates: [{ keyResult: '2026/company/year#a', value: 5 }] },
        },
      }),
      '2026-08-12',
    );
    expect(plan.objectives.get('2026/company/year')!.score).toBe(0.5);
    expect(plan.checkInsIn('2026-q3')).toHaveLength(1);
  });
});

describe('two updates on one key result in one check-in', () => {
  it('add up: the later one wins where both speak', () => {
    const plan = makePlan(
      writingOf({
        objectives: {
          '2026-q3/company/goal': {
            title: 'Goal',
            keyResults: [{ id: 'kr', title: 'KR', metric: { baseline: 0, target: 10 } }],
          },
        },
        checkIns: {
          '2026-q3/2026-07-06-company': {
            updates: [
              { keyResult: 'goal#kr', value: 5, confidence: 6 },
              { keyResult: 'goal#kr', confidence: 4, note: 'Slower now.' },
            ],
          },
        },
      }),
      '2026-07-10',
    );
    const [one] = plan.objectives.get('2026-q3/company/goal')!.keyResults;
    expect(one?.reports).toHaveLength(1);
    expect(one?.reports[0]).toMatchObject({ value: 5, confidence: 4, note: 'Slower now.' });
  });
});

describe('an old address', () => {
  it('names the objective of today in updates, decisions and references alike', () => {
    const plan = makePlan(
      writingOf({
        objectives: {
          '2026-q3/company/goal': {
            title: 'Goal',
            aliases: ['2026-q3/company/old'],
            keyResults: [{ id: 'kr', title: 'KR', metric }],
          },
        },
        checkIns: { '2026-q3/2026-07-06-company': { updates: [{ keyResult: 'old#kr', value: 5 }] } },
        retrospectives: {
          '2026-q3/company': { date: '2026-07-07', objectives: [{ objective: 'old', decision: 'drop' }] },
        },
      }),
      '2026-07-10',
    );
    const today = '2026-q3/company/goal';
    expect(plan.objectives.get(today)?.score).toBe(0.5);
    expect(plan.checkIns[0]?.updates[0]?.keyResult).toBe(`${today}#kr`);
    expect([...plan.retrospectives.get('2026-q3/company')!.decisions.keys()]).toEqual([today]);
    expect(plan.canonical('2026-q3/company/old#kr')).toBe(`${today}#kr`);
  });
});
