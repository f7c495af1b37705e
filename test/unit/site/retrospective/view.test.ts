import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { gradedView } from '../../../../src/site/scores/graded.ts';
import { retrospectivePageView } from '../../../../src/site/retrospective/view.ts';
import { makeSite, type Site } from '../../../../src/site/frame/site.ts';
import { type Sketch, writingOf } from '../../../support/writing.ts';

const keyResult = (id: string) => ({ id, title: `Result ${id}`, metric: { baseline: 0, target: 100 } });
const values = { kept: 75, judged: 90 };

/** A closed quarter of one team whose retrospective says this and no more. */
const siteOf = (retrospective: object, more: Sketch = {}): Site =>
  makeSite(
    makePlan(
      writingOf({
        teams: { company: { name: 'Fernwell' } },
        objectives: {
          '2026-q3/company/win': {
            title: 'Win',
            keyResults: ['kept', 'judged', 'silent', 'moot', 'late'].map(keyResult),
          },
          '2026-q3/company/whole': { title: 'A whole', keyResults: [] },
          '2026-q3/company/against': { title: 'Against the numbers', keyResults: [keyResult('a')] },
        },
        checkIns: {
          '2026-q3/2026-09-28-company': {
            updates: [
              ...Object.entries(values).map(([id, value]) => ({ keyResult: `win#${id}`, value })),
              { keyResult: 'against#a', value: 20 },
            ],
          },
        },
        retrospectives: { '2026-q3/company': { date: '2026-10-05', ...retrospective } },
        ...more,
      }),
      '2026-10-20',
    ),
    '/',
  );

const GRADES = [
  { keyResult: 'win#kept', score: 0.8 },
  { keyResult: 'win#judged', score: 0.5, because: 'One customer bought it all.', outcome: 'Half of it' },
  { keyResult: 'win#silent', score: 0.3, because: 'Nobody measured it; the team agrees.' },
  { keyResult: 'win#moot', notApplicable: true, because: 'The product was sold.' },
  { keyResult: 'win#late', outcome: 'Deferred to Q4' },
];
const OBJECTIVES = [
  { objective: 'whole', score: 0.6, because: 'Most of it is in use.' },
  { objective: 'against', score: 0.9, because: 'The number came a day late.' },
  { objective: 'win', outcome: 'Half won', decision: 'carry-forward' },
];

describe('a retrospective that holds nothing but judgements', () => {
  const site = siteOf({ grades: GRADES, objectives: OBJECTIVES });
  const [team] = retrospectivePageView(site, site.plan.periods[0]!).teams;

  it('shows each, objectives as a whole first, with its reason and what was computed where that differs', () => {
    expect(
      team?.verdicts?.rows.map(({ what, verdict, computed, because }) => [
        what.text,
        verdict,
        computed,
        ...because,
      ]),
    ).toEqual([
      ['A whole', '0.60', null, 'Most of it is in use.'],
      ['Against the numbers', '0.90', '0.20', 'The number came a day late.'],
      ['Win', 'Half won', null],
      ['Result kept', '0.80', null],
      ['Result judged', '0.50', '0.90', 'Half of it', 'One customer bought it all.'],
      ['Result silent', '0.30', null, 'Nobody measured it; the team agrees.'],
      ['Result moot', 'Not applicable', null, 'The product was sold.'],
      ['Result late', 'Deferred to Q4', null],
    ]);
    expect(team?.verdicts?.title).toBe('8 results, judged at the end');
  });

  it('leads each to its own page, and says which objective a key result is of', () => {
    expect(team?.verdicts?.rows.slice(2, 4).map(({ what, of }) => [what.href, of])).toEqual([
      ['/2026-q3/company/win/', null],
      ['/2026-q3/company/win/#kept', 'Win'],
    ]);
  });

  it('opens them where there is no more to read, and folds them where there is', () => {
    expect(team?.saysMore).toBe(false);
    const more = siteOf({ grades: GRADES, learned: 'Ask earlier.' });
    expect(retrospectivePageView(more, more.plan.periods[0]!).teams[0]?.saysMore).toBe(true);
  });

  it('has nothing to open where nothing was judged', () => {
    const none = siteOf({ objectives: [{ objective: 'win', decision: 'drop' }] });
    expect(retrospectivePageView(none, none.plan.periods[0]!).teams[0]?.verdicts).toBeNull();
  });

  it('is told in German', () => {
    const german = siteOf({ grades: GRADES.slice(3, 4) }, { company: { locale: 'de' } });
    const [one] = retrospectivePageView(german, german.plan.periods[0]!).teams;
    expect(one?.verdicts).toMatchObject({
      title: 'Ein Ergebnis, am Ende beurteilt',
      rows: [{ verdict: 'Entfällt' }],
    });
  });
});

describe('what was graded beside what was computed', () => {
  const site = siteOf({ grades: GRADES, objectives: OBJECTIVES });
  const objectives = [...site.plan.objectives.values()];
  const graded = gradedView(site, objectives);
  const titles = (rows: readonly { what: { text: string } }[] | undefined) =>
    rows?.map(({ what }) => what.text);

  it('is judged otherwise only where a computed number differs, of objectives as of key results', () => {
    expect(titles(graded?.judged.rows)).toEqual(['Against the numbers', 'Result judged']);
    expect(titles(graded?.agreed.rows)).toEqual(['Result kept']);
  });

  it('is listed apart where nothing could be computed', () => {
    expect(titles(graded?.uncomputed.rows)).toEqual(['Result silent', 'A whole']);
    expect(graded?.uncomputedTitle).toBe('2 graded by people alone: nothing could be computed');
  });

  it('is told in the chart with the same counts', () => {
    expect(graded?.chart?.svg).toContain(
      '3 results have a grade and a computed score; 1 was graded higher than computed by more than 0.05, 1 lower. 2 more could not be computed.',
    );
  });
});
