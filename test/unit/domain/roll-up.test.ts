import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/domain/plan.ts';
import {
  contributingMean,
  departmentRollUp,
  departmentScore,
  periodRollUp,
  reaching,
  summaryOf,
  teamRollUp,
} from '../../../src/domain/roll-up.ts';
import { mean } from '../../../src/domain/scoring.ts';
import { quarter, writingOf } from '../../support/writing.ts';

const teams = {
  company: { name: 'Fernwell' },
  sales: { name: 'Sales', parent: 'company' },
  outbound: { name: 'Outbound', parent: 'sales' },
  product: { name: 'Product', parent: 'company' },
};

interface Goal {
  /** Scores of its key results, with weights: null has no data. */
  readonly scores?: readonly (number | null)[];
  readonly weights?: readonly number[];
  readonly retiredAt?: number;
  readonly to?: readonly string[];
  readonly more?: object;
}

/** Objectives whose key results are graded as given, on a day after all grades. */
function planOf(goals: Record<string, Goal>, sketch: { objectives?: object[] } = {}) {
  const grades: Record<string, { date: string; grades: object[]; objectives: object[] }> = {
    company: { date: '2026-10-05', grades: [], objectives: sketch.objectives ?? [] },
  };
  const objectives = Object.fromEntries(
    Object.entries(goals).map(([id, { scores = [], weights = [], retiredAt, to = [], more }]) => {
      scores.forEach((score, index) => {
        if (score !== null) grades['company']!.grades.push({ keyResult: `${id}#k${String(index)}`, score });
      });
      const keyResults = scores.map((_, index) => ({
        id: `k${String(index)}`,
        title: 'K',
        weight: weights[index] ?? 1,
        ...(index === retiredAt ? { retired: { date: '2026-08-01', because: 'Sold.' } } : {}),
      }));
      return [
        `2026-q3/${id}`,
        { title: id, keyResults, contributesTo: to.map((one) => ({ to: one })), ...more },
      ];
    }),
  );
  const retrospectives = { '2026-q3/company': grades['company']! };
  return makePlan(writingOf({ teams, objectives, retrospectives }), '2026-10-06');
}
const goal = (plan: ReturnType<typeof planOf>, id: string) => plan.objectives.get(`2026-q3/${id}`)!;

describe('the score of an objective', () => {
  it('is the mean of its key results by weight', () => {
    const plan = planOf({ 'company/a': { scores: [1, 0.4], weights: [3, 1] } });
    expect(goal(plan, 'company/a').score).toBeCloseTo(0.85, 9);
    expect(goal(plan, 'company/a').coverage).toEqual([2, 2]);
  });
  it('leaves out what has no data, and says so in its coverage', () => {
    expect(goal(planOf({ 'company/a': { scores: [0.5, null, 1] } }), 'company/a')).toMatchObject({
      score: 0.75,
      coverage: [2, 3],
    });
  });
  it('leaves retired key results out of both', () => {
    const plan = planOf({ 'company/a': { scores: [0.5, 1], retiredAt: 1 } });
    expect(goal(plan, 'company/a')).toMatchObject({ score: 0.5, coverage: [1, 1] });
    expect(goal(plan, 'company/a').keyResults[1]).toMatchObject({ status: 'retired', score: 1 });
  });
  it('shows a key result of weight 0 without counting it', () => {
    const plan = planOf({ 'company/a': { scores: [0.5, 1], weights: [1, 0] } });
    expect(goal(plan, 'company/a')).toMatchObject({ score: 0.5, coverage: [2, 2] });
  });
  it('is no data where only weight 0 has a score', () => {
    expect(goal(planOf({ 'company/a': { scores: [null, 1], weights: [1, 0] } }), 'company/a')).toMatchObject({
      score: null,
      band: null,
      coverage: [1, 2],
    });
  });
  it('counts a grade outside 0–1 clamped, and shows it as written', () => {
    const plan = planOf({ 'company/a': { scores: [1.4, -0.2] } });
    expect(goal(plan, 'company/a').score).toBe(0.5);
    expect(goal(plan, 'company/a').keyResults.map(({ grade }) => grade?.score)).toEqual([1.4, -0.2]);
  });
  it('has progress and confidence beside it, by the same weights', () => {
    const keyResults = [
      { id: 'a', title: 'A', weight: 3, metric: { baseline: 0, target: 10 } },
      { id: 'b', title: 'B', weight: 1, metric: { baseline: 0, target: 10 } },
    ];
    const updates = [
      { keyResult: 'goal#a', value: 20, confidence: 8 },
      { keyResult: 'goal#b', value: 2, confidence: 4 },
    ];
    const plan = makePlan(
      writingOf({
        objectives: { '2026-q3/company/goal': { title: 'Goal', keyResults } },
        checkIns: { '2026-q3/2026-08-10-company': { updates } },
      }),
      '2026-08-12',
    );
    expect(goal(plan, 'company/goal')).toMatchObject({ score: 0.8, progress: 0.8, confidence: 7 });
  });
  it('is the retrospective’s where it grades the objective as a whole, beside what was computed', () => {
    const judged = [
      { objective: 'a', score: 0.6 },
      { objective: 'b', score: 0.6 },
      { objective: 'c', score: 1.6 },
    ];
    const plan = planOf(
      { 'company/a': {}, 'company/b': { scores: [0.2] }, 'company/c': { scores: [0.3], retiredAt: 0 } },
      { objectives: judged },
    );
    const graded = ['a', 'b', 'c'].map((id) => goal(plan, `company/${id}`));
    expect(graded.map(({ score }) => score)).toEqual([0.6, 0.6, 1]);
    expect(graded.map(({ computed }) => computed)).toEqual([null, 0.2, null]);
    expect(graded.map(({ status }) => status)).toEqual(['graded', 'graded', 'graded']);
    expect(graded[1]?.coverage).toEqual([1, 1]);
  });
});

describe('a key result', () => {
  it('has its own owner and ambition, else the objective’s', () => {
    const keyResults = [
      { id: 'own', title: 'Own', owner: ['rosa', 'VP Sales'], ambition: 'aspirational' },
      { id: 'other', title: 'Other' },
    ];
    const plan = planOf({ 'company/a': { more: { owner: 'omar', ambition: 'committed', keyResults } } });
    expect(goal(plan, 'company/a').keyResults).toMatchObject([
      { owners: ['rosa', 'VP Sales'], hasOwnOwner: true, ambition: 'aspirational', expected: 0.7 },
      { owners: ['omar'], hasOwnOwner: false, ambition: 'committed', expected: 1 },
    ]);
  });
});

describe('the score of a period', () => {
  const plan = planOf({
    'company/a': { scores: [0.8] },
    'company/b': { scores: [0.4] },
    'company/c': { scores: [null] },
    'company/retired': { scores: [0], more: { retired: { date: '2026-08-01', because: 'Sold.' } } },
    'company/personal': { scores: [0], more: { individual: true } },
    'sales/d': { scores: [0.1], to: ['company/a'] },
  });
  it('is the mean of the company’s own objectives: none below flows in', () => {
    const { score, coverage } = periodRollUp(plan, '2026-q3');
    expect(score).toBeCloseTo(0.6, 9);
    expect(coverage).toEqual([2, 3]);
  });
  it('of a team is the mean of that team’s own', () => {
    expect(teamRollUp(plan, '2026-q3', 'sales')).toEqual({ score: 0.1, coverage: [1, 1] });
    expect(teamRollUp(plan, '2026-q3', 'product')).toEqual({ score: null, coverage: [0, 0] });
  });
  it('leaves individual objectives out, which are a person’s', () => {
    expect(goal(plan, 'company/personal')).toMatchObject({ level: 'person', score: 0 });
  });
});

describe('what several objectives come to together', () => {
  const retired = { retired: { date: '2026-08-01', because: 'Sold.' } };
  const of = (goals: Parameters<typeof planOf>[0]) => summaryOf(planOf(goals).objectivesIn('2026-q3'));

  it('is the mean of those that count, how many these are, and the status of them that most needs attention', () => {
    const summary = of({
      'sales/a': { scores: [0.4] },
      'sales/b': { scores: [0.8] },
      'sales/none': { scores: [null] },
      'sales/mine': { scores: [null], more: { individual: true } },
      'sales/gone': { scores: [1], more: retired },
    });
    expect(summary).toMatchObject({ count: 3, coverage: [2, 3], status: 'no-data', withStatus: 1 });
    expect(summary.score).toBeCloseTo(0.6);
  });

  it('counts all where none counts in a mean', () => {
    const summary = of({
      'sales/mine': { scores: [1], more: { individual: true } },
      'sales/gone': { more: retired },
    });
    expect(summary).toMatchObject({ count: 2, score: null, coverage: [0, 0] });
  });

  it('is always the same for count, mean and statuses, whatever is retired, personal or silent', () => {
    const one = fc.record({
      score: fc.constantFrom(null, 0, 0.3, 0.7, 1),
      individual: fc.boolean(),
      isRetired: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), (all) => {
        const summary = of(
          Object.fromEntries(
            all.map(({ score, individual, isRetired }, index) => [
              `sales/o${String(index)}`,
              { scores: [score], more: { individual, ...(isRetired ? retired : {}) } },
            ]),
          ),
        );
        const members = all.filter(({ individual, isRetired }) => !individual && !isRetired);
        const scores = members.flatMap(({ score }) => (score === null ? [] : [score]));
        expect(summary.count).toBe(members.length === 0 ? all.length : summary.coverage[1]);
        expect(summary.coverage).toEqual([scores.length, members.length]);
        expect(summary.score).toBe(mean(scores));
        expect(summary.withStatus).toBeLessThanOrEqual(summary.count);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the mean of contributing objectives', () => {
  const beside = (own: number | null, ...others: (number | null)[]) => {
    const plan = planOf({
      'company/parent': { scores: [own] },
      ...Object.fromEntries(
        others.map((score, index) => [
          `sales/c${String(index)}`,
          { scores: [score], to: ['company/parent#k0'] },
        ]),
      ),
    });
    return contributingMean(plan, goal(plan, 'company/parent'));
  };
  it('says when the parent is 0.2 or more apart, and not just below', () => {
    expect(beside(0.9, 0.7)).toEqual({ score: 0.7, differs: 'above' });
    expect(beside(0.5, 0.7)).toEqual({ score: 0.7, differs: 'below' });
    expect(beside(0.89, 0.7)!.differs).toBeNull();
    expect(beside(0.51, 0.7)!.differs).toBeNull();
  });
  it('is not thrown by binary fractions', () => {
    expect(beside(0.3, 0.1)!.differs).toBe('above');
  });
  it('is none where nothing that contributes has a score', () => {
    expect(beside(0.5)).toBeNull();
    expect(beside(0.5, null)).toBeNull();
    expect(beside(null, 0.5)).toEqual({ score: 0.5, differs: null });
  });
});

describe('a department’s weight on a company objective', () => {
  const plan = planOf({
    'company/a': { scores: [0.9] },
    'sales/direct': { scores: [0.8], to: ['company/a'] },
    'outbound/through': { scores: [0.4], to: ['sales/direct#k0'] },
    'outbound/elsewhere': { scores: [0], to: ['company/other'] },
    'outbound/retired': {
      scores: [0],
      to: ['company/a'],
      more: { retired: { date: '2026-08-01', because: 'S.' } },
    },
    'outbound/personal': { scores: [0], to: ['company/a'], more: { individual: true } },
    'product/silent': { scores: [null], to: ['company/a'] },
    'company/other': { scores: [0.5] },
  });
  it('is the mean over its own and its teams’ objectives that reach it, directly or through others', () => {
    expect(departmentScore(plan, 'sales', goal(plan, 'company/a'))).toBeCloseTo(0.6, 9);
    expect(departmentScore(plan, 'sales', goal(plan, 'company/other'))).toBe(0);
  });
  it('is no data where none reaches it or none has a score', () => {
    expect(departmentScore(plan, 'product', goal(plan, 'company/a'))).toBeNull();
    expect(departmentScore(plan, 'product', goal(plan, 'company/other'))).toBeNull();
  });
  it('never follows contributions in circles, and is not carried by itself', () => {
    const ids = [...reaching(plan, '2026-q3/company/a')].sort();
    const expected = ['outbound/personal', 'outbound/retired', 'outbound/through', 'product/silent'];
    expect(ids).toEqual([...expected, 'sales/direct'].map((id) => `2026-q3/${id}`));
    const round = planOf({ 'company/a': { to: ['company/b'] }, 'company/b': { to: ['company/a'] } });
    expect([...reaching(round, '2026-q3/company/a')]).toEqual(['2026-q3/company/b']);
  });
});

describe('a year’s objective', () => {
  const half = { starts: '2026-07-01', ends: '2026-12-31', within: '2026' };
  const periods = {
    2026: { starts: '2026-01-01', ends: '2026-12-31' },
    '2026-h2': half,
    '2026-q3': { ...quarter, within: '2026-h2' },
    '2027-q1': { starts: '2027-01-01', ends: '2027-03-31' },
  };
  const towards = (to: string, more: object = {}) => ({
    title: 'Win',
    keyResults: [{ id: 'a', title: 'A', metric: { baseline: 0, target: 100 } }],
    contributesTo: [{ to }],
    ...more,
  });
  const objectives = {
    '2026/company/year': { title: 'Year' },
    '2026/sales/same': towards('company/year'),
    '2026-h2/sales/half': towards('2026/company/year'),
    '2026-q3/outbound/through': towards('2026-h2/sales/half'),
    '2026-q3/outbound/straight': towards('2026/company/year'),
    '2026-q3/outbound/mine': towards('2026/company/year', { individual: true }),
    '2027-q1/sales/elsewhere': towards('2026/company/year'),
  };
  const updates = [
    { keyResult: 'through#a', value: 20 },
    { keyResult: 'straight#a', value: 60 },
    { keyResult: 'mine#a', value: 90 },
  ];
  const checkIns = { '2026-q3/2026-08-10-outbound': { updates } };
  const years = makePlan(writingOf({ teams, periods, objectives, checkIns }), '2026-08-12');

  it('is carried by what lies within the year, at any depth, and by nothing else', () => {
    expect([...reaching(years, '2026/company/year')].sort()).toEqual([
      '2026-h2/sales/half',
      '2026-q3/outbound/mine',
      '2026-q3/outbound/straight',
      '2026-q3/outbound/through',
      '2026/sales/same',
    ]);
  });
  it('weighs in a department by the mean over its year and its quarters', () => {
    const year = years.objectives.get('2026/company/year')!;
    expect(departmentRollUp(years, 'sales', year)).toEqual({ score: 0.4, coverage: [2, 4] });
  });
  it('is not reached by a quarter that carries it by way of another year', () => {
    expect(reaching(years, '2026-q3/outbound/straight').size).toBe(0);
  });
});
