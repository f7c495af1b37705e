import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { makeSite } from '../../../../src/site/frame/site.ts';
import { objectiveView } from '../../../../src/site/objective/view.ts';
import { scorecardView } from '../../../../src/site/scorecard/view.ts';
import { tableView } from '../../../../src/site/table/view.ts';
import { german } from '../../../../src/site/words/de/index.ts';
import { english } from '../../../../src/site/words/en/index.ts';
import { quarter, writingOf } from '../../../support/writing.ts';

const RETIRED = { date: '2026-08-10', because: 'The product was sold' };

function told(
  keyResult: object,
  objective: object = {},
  asOf = '2026-08-12',
  locale = 'en',
  update: object = { value: 3 },
) {
  const plan = makePlan(
    writingOf({
      company: { locale },
      periods: { p: quarter },
      objectives: {
        'p/company/goal': {
          title: 'Goal',
          keyResults: [
            { id: 'one', title: 'One', metric: { baseline: 0, target: 10 }, ...keyResult },
            { id: 'two', title: 'Two', metric: { baseline: 0, target: 10 } },
          ],
          ...objective,
        },
      },
      checkIns: {
        'p/2026-08-03-company': {
          updates: [
            { keyResult: 'goal#one', confidence: 6, ...update },
            { keyResult: 'goal#gone', value: 5, confidence: 6, note: 'Up.' },
          ],
        },
      },
    }),
    asOf,
  );
  const site = makeSite(plan, '/');
  const [period] = plan.periods;
  return {
    page: objectiveView(site, plan.objectives.get('p/company/goal')!),
    sheet: scorecardView(site, period!).objectives[0]!,
    rows: tableView(site, period!).groups[0]!.rows,
  };
}

const YET = /so far|good by|by today|\byet\b|being measured|aims at/;

describe('what was given up while its period runs', () => {
  it('is told of an objective without what would be good by now, and without how many report', () => {
    const { page } = told({}, { retired: RETIRED });
    expect([page.good, page.coverage, page.confidence.coverage]).toEqual(['', null, null]);
    expect(page.score).toMatchObject({ text: '0.30', meaning: 'given up' });
    expect(page.score.bar).toContain('Score 0.30: given up');
    expect(JSON.stringify([page.score, page.good, page.keyResults[0]!.score])).not.toMatch(YET);
    expect(told({}).page.coverage).toBe('1 of 2 key results reports');
  });

  it('has a last value, and nothing still to come', () => {
    const { page, sheet } = told({ retired: RETIRED });
    const [one] = page.keyResults;
    expect([one!.isOver, one!.moved]).toEqual([true, null]);
    expect(JSON.stringify(one)).not.toMatch(YET);
    expect(sheet.keyResults[0]!.moved).toEqual({ progress: null, confidence: null });
    const { keyResults } = told({ retired: RETIRED, metric: { type: 'yes-no' } }).page;
    expect(keyResults[0]!.score.bar).not.toMatch(YET);
  });
});

describe('a key result that was taken out of its file', () => {
  const amendments = [
    {
      date: '2026-08-10',
      keyResult: 'gone',
      field: 'removed',
      from: 'Grow trials',
      because: 'The product was sold',
    },
  ];

  it('says when and why, and nothing of a measure that nobody knows', () => {
    const { page, sheet } = told({}, { amendments });
    const gone = page.keyResults.find(({ id }) => id === 'gone')!;
    expect(gone).toMatchObject({
      goal: '',
      due: null,
      isOver: true,
      current: '5',
      notes: ['Taken out on August 10, 2026. The product was sold.'],
    });
    expect(gone.why[0]).toEqual({
      term: 'Formula',
      text: 'it was taken out on August 10, 2026, and how it was measured with it',
    });
    expect(JSON.stringify(gone)).not.toMatch(/person grades|judged by/);
    expect(JSON.stringify(gone)).not.toMatch(YET);
    expect(sheet.keyResults.find(({ what }) => what.text === 'Grow trials')?.moved).toEqual({
      progress: null,
      confidence: null,
    });
  });

  it('says so in German', () => {
    const gone = told({}, { amendments }, '2026-08-12', 'de').page.keyResults.find(
      ({ id }) => id === 'gone',
    )!;
    expect(gone.notes).toEqual(['Herausgenommen am 10. August 2026. The product was sold.']);
    expect(gone.why[0]?.text).toBe('am 10. August 2026 herausgenommen, und mit ihm, wie es gemessen wurde');
  });
});

describe('the steps of a key result', () => {
  const levels = [
    { id: 'some', title: 'Some', score: 0.3 },
    { id: 'all', title: 'All', score: 1 },
  ];
  const milestones = [
    { id: 'some', title: 'Some' },
    { id: 'all', title: 'All' },
  ];

  it.each([
    ['milestones are done', 'en', { type: 'milestones', milestones }, { done: ['some'] }, 'done'],
    ['levels are reached', 'en', { type: 'levels', levels }, { level: 'some' }, 'reached'],
    [
      'milestones are done in German',
      'de',
      { type: 'milestones', milestones },
      { done: ['some'] },
      'erledigt',
    ],
    ['levels are reached in German', 'de', { type: 'levels', levels }, { level: 'some' }, 'erreicht'],
  ])('%s', (_, locale, metric, update, word) => {
    const { page } = told({ metric }, {}, '2026-08-12', locale, update);
    const { kind, list } = page.keyResults[0]!.steps!;
    expect((locale === 'de' ? german : english).page.steps[kind]).toBe(word);
    expect(list).toEqual([
      { title: 'Some', isReached: true },
      { title: 'All', isReached: false },
    ]);
  });
});

describe('a number that was still to be measured', () => {
  it.each([
    [{ baseline: 'pending', target: 'pending' }, 'being measured', 'was not measured'],
    [
      { baseline: 5, target: 'pending' },
      'from 5; the target is being measured',
      'from 5; the target was not measured',
    ],
    [
      { baseline: 'pending', target: 5 },
      'to 5; where we stand is being measured',
      'to 5; where we stood was not measured',
    ],
  ])(
    '%j is told as such while the period runs, and after its end as what was not',
    (metric, running, over) => {
      const goalOn = (asOf: string, more: object = {}) => {
        const { page, rows } = told({ metric, ...more }, {}, asOf);
        const [one] = page.keyResults;
        return { goal: one!.goal, table: rows[0]!.target, why: one!.why[0]!.text };
      };
      expect(goalOn('2026-08-12')).toEqual({ goal: running, table: running, why: 'being measured' });
      const settled = { goal: over, table: over, why: 'was not measured' };
      expect(goalOn('2026-10-10')).toEqual(settled);
      expect(goalOn('2026-08-12', { retired: RETIRED })).toEqual(settled);
    },
  );
});
