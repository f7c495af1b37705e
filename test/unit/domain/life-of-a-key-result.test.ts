import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { type Sketch, quarter, writingOf } from '../../support/writing.ts';

const metric = { baseline: 0, target: 10 };
const said = (date: string, value: number, ref = 'goal#k') => ({
  [`2026-q3/${date}-company`]: { updates: [{ keyResult: ref, value, confidence: 8 }] },
});

/** The key results of a company's only objective, which has one called `k`. */
function keyResults(
  asOf: string,
  { keyResult = {}, objective = {}, ...rest }: Sketch & { keyResult?: object; objective?: object },
): readonly KeyResult[] {
  const written = {
    title: 'Goal',
    keyResults: [{ id: 'k', title: 'K', metric, ...keyResult }],
    ...objective,
  };
  const plan = makePlan(writingOf({ objectives: { '2026-q3/company/goal': written }, ...rest }), asOf);
  return plan.objectives.get('2026-q3/company/goal')!.keyResults;
}
const k = (...input: Parameters<typeof keyResults>) => keyResults(...input)[0]!;

describe('a key result that begins late', () => {
  const added = (day: string, keyResult?: string) => ({ date: day, field: 'added', keyResult });
  it.each([
    ['its own first day', { starts: '2026-08-24' }, { starts: '2026-08-10' }, '2026-08-24'],
    [
      'else its objective’s',
      {},
      { starts: '2026-08-10', amendments: [added('2026-08-24', 'k')] },
      '2026-08-10',
    ],
    ['else the day it was added', {}, { amendments: [added('2026-08-24', 'k')] }, '2026-08-24'],
    ['else the day its objective was', {}, { amendments: [added('2026-08-17')] }, '2026-08-17'],
    ['else the period’s', {}, {}, '2026-07-01'],
    ['never one before the period', {}, { amendments: [added('2026-06-20', 'k')] }, '2026-07-01'],
    [
      'no other one because it moved here',
      { aliases: ['2026-q3/company/former#k'] },
      { amendments: [added('2026-08-24', 'k')] },
      '2026-07-01',
    ],
  ])('has %s', (_, keyResult, objective, starts) => {
    expect(k('2026-08-31', { keyResult, objective }).starts).toBe(starts);
  });

  it('is not behind in its first week', () => {
    const late = { objective: { amendments: [added('2026-08-24', 'k')] }, checkIns: said('2026-08-31', 0) };
    expect(k('2026-08-31', late)).toMatchObject({ status: 'on-track', elapsed: 8 / 38 });
  });

  it('is planned before, and silent only from then on', () => {
    const late = { keyResult: { starts: '2026-08-24' }, checkIns: said('2026-08-01', 1) };
    expect(k('2026-08-23', late).status).toBe('planned');
    expect(k('2026-09-03', late).status).toBe('on-track');
    expect(k('2026-09-04', late).status).toBe('outdated');
  });
});

describe('a key result that is given up', () => {
  const retired = { date: '2026-07-20', because: 'No money.', revived: '2026-08-10' };
  const paused = { keyResult: { retired }, checkIns: said('2026-07-15', 2) };
  it('counts as retired up to the day before it is taken up again', () => {
    expect(
      ['2026-07-19', '2026-07-20', '2026-08-09', '2026-08-10'].map((day) => k(day, paused).status),
    ).toEqual(['on-track', 'retired', 'retired', 'on-track']);
  });

  it('does not know on a day what comes later', () => {
    expect(k('2026-08-01', paused).retired).toMatchObject({ date: '2026-07-20', revived: null });
  });

  it('is silent only from its revival on', () => {
    expect(k('2026-08-20', paused).status).toBe('on-track');
    expect(k('2026-08-21', paused).status).toBe('outdated');
  });

  it('may be given up more than once, and with its objective', () => {
    const again = [retired, { date: '2026-09-01', because: 'Still none.' }];
    expect(k('2026-09-02', { keyResult: { retired: again } })).toMatchObject({
      status: 'retired',
      retired: { because: 'Still none.' },
    });
    const objective = { retired: again };
    expect(['2026-08-01', '2026-08-12', '2026-09-02'].map((day) => k(day, { objective }).status)).toEqual([
      'retired',
      'no-data',
      'retired',
    ]);
  });
});

describe('a pause of the company', () => {
  it('makes nobody outdated', () => {
    const company = { pauses: [{ from: '2026-08-08', to: '2026-08-16', because: 'Holidays' }] };
    const checkIns = said('2026-08-05', 6);
    expect(k('2026-08-20', { company, checkIns }).status).toBe('on-track');
    expect(k('2026-08-20', { checkIns }).status).toBe('outdated');
  });
});

describe('a key result with another id', () => {
  it('keeps the check-ins, notes and grades under its former ones', () => {
    const renamed = {
      keyResult: { id: 'visits', aliases: ['k'] },
      checkIns: said('2026-07-15', 4),
      retrospectives: {
        '2026-q3/company': { date: '2026-10-05', grades: [{ keyResult: 'goal#k', score: 0.6 }] },
      },
    };
    expect(k('2026-07-20', renamed)).toMatchObject({ progress: 0.4, confidence: 8 });
    expect(k('2026-10-06', renamed).grade?.score).toBe(0.6);
  });

  it('keeps those of the objective it moved from', () => {
    const moved = {
      keyResult: { aliases: ['2026-q3/company/former#count'] },
      checkIns: said('2026-07-15', 4, 'former#count'),
    };
    expect(k('2026-07-20', moved).progress).toBe(0.4);
  });

  it('is found under an old address of its objective too', () => {
    const both = {
      objective: { aliases: ['2026-q3/company/old'] },
      keyResult: { aliases: ['count'] },
      checkIns: said('2026-07-15', 4, 'old#count'),
    };
    expect(k('2026-07-20', both).progress).toBe(0.4);
  });
});

describe('a key result that an amendment took out', () => {
  const removed = { date: '2026-08-12', keyResult: 'gone', field: 'removed', because: 'No longer needed.' };
  const company = { objective: { amendments: [removed] }, checkIns: said('2026-08-03', 3, 'goal#gone') };

  it('stays as retired with the amendment’s reason, and counts nowhere', () => {
    const gone = keyResults('2026-08-17', company)[1];
    expect(gone).toMatchObject({
      id: 'gone',
      title: 'gone',
      status: 'retired',
      progress: null,
      retired: { date: '2026-08-12', because: 'No longer needed.' },
    });
    expect(gone?.reports.map(({ value }) => value)).toEqual([3]);
  });

  it('is called as it was', () => {
    const named = { objective: { amendments: [{ ...removed, from: 'Courses given' }] } };
    expect(keyResults('2026-08-17', named)[1]?.title).toBe('Courses given');
  });

  it('is not there before that day', () => {
    expect(keyResults('2026-08-11', company)).toHaveLength(1);
  });

  it('is the one in the file where it is still there', () => {
    const still = { objective: { amendments: [{ ...removed, keyResult: 'k' }] } };
    expect(keyResults('2026-08-17', still)).toMatchObject([{ id: 'k', retired: null }]);
  });
});

describe('what is said at the end', () => {
  const closed = { '2026-q3': { ...quarter, phase: 'closed' } };
  const judged = (grade: object, more: Sketch = {}) =>
    k('2026-10-20', {
      periods: closed,
      retrospectives: {
        '2026-q3/company': { date: '2026-10-05', grades: [{ keyResult: 'goal#k', ...grade }] },
      },
      ...more,
    });

  it('may be that it no longer applies: then it counts nowhere', () => {
    const writing = writingOf({
      objectives: {
        '2026-q3/company/goal': {
          title: 'Goal',
          keyResults: [
            { id: 'k', title: 'K', metric },
            { id: 'l', title: 'L', metric },
          ],
        },
      },
      checkIns: { '2026-q3/2026-07-20-company': { updates: [{ keyResult: 'goal#l', value: 4 }] } },
      retrospectives: {
        '2026-q3/company': {
          date: '2026-10-05',
          grades: [{ keyResult: 'goal#k', notApplicable: true, because: 'The bank left the market.' }],
        },
      },
    });
    const goal = makePlan(writing, '2026-10-06').objectives.get('2026-q3/company/goal')!;
    expect(goal).toMatchObject({ score: 0.4, coverage: [1, 1] });
    expect(goal.keyResults[0]).toMatchObject({
      status: 'not-applicable',
      notApplicable: { because: 'The bank left the market.' },
    });
  });

  it('may be a word instead of a number', () => {
    expect(judged({ outcome: 'Deferred to Q4' })).toMatchObject({
      status: 'not-graded',
      score: null,
      closingWord: 'Deferred to Q4',
    });
  });

  it('is else the note of the last final check-in, else the last note', () => {
    const note = (text: string) => ({ updates: [{ keyResult: 'goal#k', note: text }] });
    const weekly = { '2026-q3/2026-09-28-company': note('Nearly there.') };
    const final = { '2026-q3/2026-09-21-company': { kind: 'final', ...note('Missed.') } };
    expect(judged({ score: 0.5 }, { checkIns: { ...final, ...weekly } }).closingWord).toBe('Missed.');
    expect(judged({ score: 0.5 }, { checkIns: weekly }).closingWord).toBe('Nearly there.');
    expect(judged({ score: 0.5 }).closingWord).toBeNull();
  });

  it('is said of what is over, and only then', () => {
    const early = {
      '2026-q3/company': { date: '2026-08-05', grades: [{ keyResult: 'goal#k', score: 0.5 }] },
    };
    expect(k('2026-08-04', { retrospectives: early }).isOver).toBe(false);
    expect(k('2026-08-05', { retrospectives: early }).isOver).toBe(true);
    expect([k('2026-09-30', {}).isOver, k('2026-10-01', {}).isOver]).toEqual([false, true]);
  });
});

describe('a number that is still to be measured', () => {
  const amendment = { date: '2026-08-03', keyResult: 'k', field: 'target', from: 'pending', to: 10 };
  const named = { objective: { amendments: [amendment] }, checkIns: said('2026-07-20', 4) };

  it('leaves a key result without progress and pace, with its values as they are', () => {
    const open = {
      keyResult: { metric: { baseline: 0, target: 'pending' } },
      checkIns: said('2026-07-20', 4),
    };
    expect(k('2026-07-22', open)).toMatchObject({
      progress: null,
      pace: null,
      score: null,
      status: 'on-track',
    });
    expect(k('2026-07-22', open).readings.map(({ value }) => value)).toEqual([4]);
  });

  it('was pending until the day an amendment named it', () => {
    expect(k('2026-08-02', named).progress).toBeNull();
    expect(k('2026-08-03', named).progress).toBe(0.4);
  });
});
