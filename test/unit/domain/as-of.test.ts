import { describe, expect, it } from 'vitest';
import { asOfDay, isDay } from '../../../src/domain/as-of.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import type { Sketch } from '../../support/writing.ts';
import { quarter, writingOf } from '../../support/writing.ts';

const GOAL = '2026-q3/company/goal';
const metric = { baseline: 0, target: 10 };
const objective = (more: object = {}, keyResult: object = {}) => ({
  title: 'Goal',
  keyResults: [{ id: 'a', title: 'A', metric, ...keyResult }],
  ...more,
});
const planOf = (sketch: Sketch, asOf: string) =>
  makePlan(writingOf({ objectives: { [GOAL]: objective() }, ...sketch }), asOf);
const goal = (sketch: Sketch, asOf: string) => planOf(sketch, asOf).objectives.get(GOAL)!;
const first = (sketch: Sketch, asOf: string) => goal(sketch, asOf).keyResults[0]!;

describe('the as-of day', () => {
  const now = new Date('2026-08-12T23:30:00Z');
  it('is the one asked for, else the company’s, else today in the company’s time zone', () => {
    expect(asOfDay('2026-01-01', { asOf: '2026-02-02', timeZone: 'UTC' }, now)).toBe('2026-01-01');
    expect(asOfDay(undefined, { asOf: '2026-02-02', timeZone: 'UTC' }, now)).toBe('2026-02-02');
    expect(asOfDay(undefined, { timeZone: 'UTC' }, now)).toBe('2026-08-12');
    expect(asOfDay(undefined, { timeZone: 'Europe/Berlin' }, now)).toBe('2026-08-13');
  });
  it.each([
    ['2026-08-12', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-8-12', false],
    ['2026-13-01', false],
    ['', false],
  ])('may be %s: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });
});

describe('seen as of a day', () => {
  it('check-ins count from their day on', () => {
    const checkIns = {
      '2026-q3/2026-08-10-company': { updates: [{ keyResult: 'goal#a', value: 5, confidence: 7 }] },
    };
    expect(first({ checkIns }, '2026-08-09')).toMatchObject({
      progress: null,
      confidence: null,
      reports: [],
    });
    expect(first({ checkIns }, '2026-08-10')).toMatchObject({ progress: 0.5, confidence: 7 });
    expect(planOf({ checkIns }, '2026-08-09').checkInsIn('2026-q3')).toHaveLength(0);
    expect(planOf({ checkIns }, '2026-08-10').checkInsIn('2026-q3')).toHaveLength(1);
  });

  it('rows of a metric count from their day on', () => {
    const sketch = {
      objectives: { [GOAL]: objective({}, { metric: { ...metric, ref: 'trials' } }) },
      metrics: {
        trials: {
          title: 'Trials',
          rows: [
            ['2026-08-10', 5],
            ['2026-08-11', 6],
          ] as const,
        },
      },
    };
    expect(first(sketch, '2026-08-10').progress).toBe(0.5);
    expect(planOf(sketch, '2026-08-10').metrics.get('trials')!.rows).toHaveLength(1);
    expect(first(sketch, '2026-08-11').progress).toBe(0.6);
  });

  it('grades and decisions count from the day of their retrospective on', () => {
    const retrospectives = {
      '2026-q3/company': {
        date: '2026-10-05',
        grades: [{ keyResult: 'goal#a', score: 0.7 }],
        objectives: [{ objective: 'goal', decision: 'carry-forward' }],
      },
    };
    expect(goal({ retrospectives }, '2026-10-04')).toMatchObject({ score: null, decision: null });
    expect(planOf({ retrospectives }, '2026-10-04').retrospectives.size).toBe(0);
    expect(goal({ retrospectives }, '2026-10-05')).toMatchObject({
      score: 0.7,
      status: 'graded',
      decision: { decision: 'carry-forward', retrospective: '2026-q3/company' },
    });
  });

  it('retirements count from their day on', () => {
    const retired = { date: '2026-08-20', because: 'Sold.' };
    const one = { objectives: { [GOAL]: objective({}, { retired }) } };
    expect(goal(one, '2026-08-19')).toMatchObject({ retired: null, coverage: [0, 1] });
    expect(goal(one, '2026-08-20')).toMatchObject({ retired: null, coverage: [0, 0] });
    expect(first(one, '2026-08-20')).toMatchObject({ status: 'retired' });
    const all = { objectives: { [GOAL]: objective({ retired }) } };
    expect(goal(all, '2026-08-19').status).toBe('no-data');
    expect(goal(all, '2026-08-20').status).toBe('retired');
    expect(first(all, '2026-08-20').status).toBe('retired');
  });

  it('errata count from their day on', () => {
    const objectives = {
      [GOAL]: objective({ errata: [{ date: '2027-01-12', what: 'Typing error', approvedBy: 'mara' }] }),
    };
    expect(goal({ objectives }, '2027-01-11').errata).toEqual([]);
    expect(goal({ objectives }, '2027-01-12').errata).toHaveLength(1);
  });

  it('a team’s move and dissolution count from their day on', () => {
    const teams = {
      company: { name: 'Fernwell' },
      growth: { name: 'Growth', parent: 'company' },
      sales: {
        name: 'Sales',
        parent: 'company',
        moved: [{ date: '2026-08-01', from: 'growth' }],
        dissolved: '2026-09-15',
      },
    };
    const sales = (asOf: string) => planOf({ teams }, asOf).organisation.get('sales');
    expect(sales('2026-07-31')).toMatchObject({ parent: 'growth', kind: 'team', dissolved: null });
    expect(sales('2026-08-01')).toMatchObject({ parent: 'company', kind: 'department', dissolved: null });
    expect(sales('2026-09-15')).toMatchObject({ dissolved: '2026-09-15' });
  });

  it('people who leave are here until that day', () => {
    const people = [{ id: 'rosa', name: 'Rosa', left: '2026-05-31' }];
    expect(planOf({ people }, '2026-05-30').people.get('rosa')!.left).toBeNull();
    expect(planOf({ people }, '2026-05-31').people.get('rosa')!.left).toBe('2026-05-31');
  });

  it('a period is planned, runs, is scored and closed', () => {
    const periods = { '2026-q3': { ...quarter, phase: 'closed' } };
    const at = (asOf: string) => {
      const { status, keyResults } = goal({ periods }, asOf);
      return [planOf({ periods }, asOf).periods[0]!.phase, status, keyResults[0]!.status];
    };
    expect(at('2026-06-30')).toEqual(['planning', 'planned', 'planned']);
    expect(at('2026-07-01')).toEqual(['active', 'no-data', 'no-data']);
    expect(at('2026-10-01')).toEqual(['closed', 'not-graded', 'not-graded']);
  });
});

describe('amendments, seen as of a day', () => {
  const amended = (...amendments: object[]): Sketch => ({
    objectives: { [GOAL]: objective({ amendments }) },
  });
  const target = (sketch: Sketch, asOf: string) => (first(sketch, asOf).metric as { target: number }).target;

  it('show the earlier target before their day, and are not listed yet', () => {
    const sketch = amended({ date: '2026-08-04', keyResult: 'a', field: 'target', from: 20, to: 10 });
    expect([target(sketch, '2026-08-03'), target(sketch, '2026-08-04')]).toEqual([20, 10]);
    expect(first(sketch, '2026-08-03').amendments).toEqual([]);
    expect(first(sketch, '2026-08-04').amendments).toHaveLength(1);
  });

  it.each([
    ['in order', [0, 1, 2]],
    ['backwards', [2, 1, 0]],
    ['mixed', [1, 2, 0]],
  ])('undo a chain step by step, written %s', (_, order) => {
    const chain = [
      { date: '2026-07-10', keyResult: 'a', field: 'target', from: 40, to: 30 },
      { date: '2026-07-20', keyResult: 'a', field: 'target', from: 30, to: 20 },
      { date: '2026-07-30', keyResult: 'a', field: 'target', from: 20, to: 10 },
    ];
    const sketch = amended(...order.map((index) => chain[index]!));
    const days = ['2026-07-09', '2026-07-10', '2026-07-20', '2026-07-30'];
    expect(days.map((day) => target(sketch, day))).toEqual([40, 30, 20, 10]);
  });

  it('undo the last first where two are of one day', () => {
    const sketch = amended(
      { date: '2026-07-10', keyResult: 'a', field: 'target', from: 40, to: 30 },
      { date: '2026-07-10', keyResult: 'a', field: 'target', from: 30, to: 10 },
    );
    expect(target(sketch, '2026-07-09')).toBe(40);
  });

  it('show every field as it was', () => {
    const fields = {
      baseline: 2,
      unit: 'old',
      source: 'Old report',
      weight: 3,
      due: '2026-09-15',
      ambition: 'committed',
      owner: ['rosa'],
      title: 'Old',
    };
    const sketch: Sketch = {
      objectives: {
        [GOAL]: objective(
          {
            amendments: Object.entries(fields).map(([field, from]) => ({
              date: '2026-08-04',
              keyResult: 'a',
              field,
              from,
            })),
          },
          { metric: { ...metric, unit: 'new', source: 'New report' }, owner: 'omar' },
        ),
      },
    };
    const {
      title,
      owners,
      ambition,
      due,
      weight,
      unit,
      source,
      metric: before,
    } = first(sketch, '2026-08-03');
    expect({
      title,
      owners,
      ambition,
      due,
      weight,
      unit,
      source,
      baseline: (before as { baseline: number }).baseline,
    }).toEqual({
      ...{ title: 'Old', owners: ['rosa'], ambition: 'committed', due: '2026-09-15', weight: 3 },
      ...{ unit: 'old', source: 'Old report', baseline: 2 },
    });
    expect(first(sketch, '2026-08-04')).toMatchObject({
      title: 'A',
      owners: ['omar'],
      ambition: 'aspirational',
      due: '2026-09-30',
      weight: 1,
      unit: 'new',
    });
  });

  it('of the objective itself show its earlier title and owner', () => {
    const sketch = amended(
      { date: '2026-08-04', field: 'title', from: 'Older goal' },
      { date: '2026-08-05', field: 'owner', from: 'rosa' },
    );
    expect(goal(sketch, '2026-08-03')).toMatchObject({ title: 'Older goal', owners: ['rosa'] });
    expect(goal(sketch, '2026-08-05')).toMatchObject({ title: 'Goal', owners: [] });
  });

  it('take what looks like a number for text where text stands', () => {
    const sketch = amended(
      { date: '2026-08-04', field: 'title', from: 2026 },
      { date: '2026-08-04', field: 'owner', from: 12 },
      { date: '2026-08-04', keyResult: 'a', field: 'unit', from: 5 },
    );
    expect(goal(sketch, '2026-08-03')).toMatchObject({ title: '2026', owners: ['12'] });
    expect(first(sketch, '2026-08-03').unit).toBe('5');
  });

  it('that added a key result leave it out before', () => {
    const sketch = amended({ date: '2026-08-04', keyResult: 'a', field: 'added' });
    expect(goal(sketch, '2026-08-03').keyResults).toEqual([]);
    expect(goal(sketch, '2026-08-04').keyResults).toHaveLength(1);
  });

  it('whose `from` was not written leave the field as it is', () => {
    expect(
      target(amended({ date: '2026-08-04', keyResult: 'a', field: 'target', to: 10 }), '2026-08-03'),
    ).toBe(10);
  });
});
