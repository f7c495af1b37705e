import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { fateOf } from '../../../../src/site/parts/fate.ts';
import { objectiveView } from '../../../../src/site/objective/view.ts';
import { scoreOf } from '../../../../src/site/parts/score.ts';
import { makeSite } from '../../../../src/site/frame/site.ts';
import { quarter, type Sketch, writingOf } from '../../../support/writing.ts';

const metric = { baseline: 0, target: 10 };
const closed = { '2026-q3': { ...quarter, phase: 'closed' } };
const goal = (objective: object = {}, keyResult: object = {}) => ({
  '2026-q3/company/goal': {
    title: 'A goal',
    keyResults: [{ id: 'one', title: 'One', metric, ...keyResult }],
    ...objective,
  },
});
const reported = (value: number, day = '2026-09-28', more: object = {}) => ({
  [`2026-q3/${day}-company`]: { updates: [{ keyResult: 'goal#one', value, confidence: 8, ...more }] },
});
const retrospective = (said: object) => ({ '2026-q3/company': { date: '2026-10-05', ...said } });

function at(asOf: string, sketch: Sketch) {
  const plan = makePlan(writingOf(sketch), asOf);
  const site = makeSite(plan, '/');
  const objective = plan.objectives.get('2026-q3/company/goal')!;
  return { site, objective, keyResult: objective.keyResults[0]! };
}

describe('what became of a key result', () => {
  const notes = (asOf: string, sketch: Sketch) => {
    const { site, keyResult } = at(asOf, sketch);
    return fateOf(site, keyResult);
  };

  it('is told where it was given up, and where it was taken up again', () => {
    const retired = { date: '2026-07-20', because: 'No money.', revived: '2026-08-10' };
    const objectives = goal({}, { retired });
    expect(notes('2026-08-01', { objectives })).toEqual(['Retired on July 20, 2026. No money.']);
    expect(notes('2026-08-12', { objectives })).toEqual([
      'Retired from July 20, 2026 until it was taken up again on August 10, 2026. No money.',
    ]);
  });

  it('is that it no longer applies', () => {
    const retrospectives = retrospective({
      grades: [{ keyResult: 'goal#one', notApplicable: true, because: 'The bank left.' }],
    });
    expect(notes('2026-10-06', { objectives: goal(), retrospectives })).toEqual([
      'No longer applies. The bank left.',
    ]);
  });

  it('is what people wrote at the end, in the place of a number', () => {
    const sketch = { periods: closed, objectives: goal() };
    const outcome = retrospective({ grades: [{ keyResult: 'goal#one', outcome: 'Deferred to Q4' }] });
    expect(notes('2026-10-20', { ...sketch, retrospectives: outcome })).toEqual([
      'At the end: Deferred to Q4.',
    ]);
    const checkIns = {
      '2026-q3/2026-09-28-company': { updates: [{ keyResult: 'goal#one', note: 'Given up.' }] },
    };
    expect(notes('2026-10-20', { ...sketch, checkIns })).toEqual(['At the end: Given up.']);
    expect(
      notes('2026-10-20', { ...sketch, checkIns: reported(5, '2026-09-28', { note: 'Half.' }) }),
    ).toEqual([]);
  });

  it('is from when it counts, where that is later than what it belongs to', () => {
    expect(notes('2026-08-17', { objectives: goal({}, { starts: '2026-08-10' }) })).toEqual([
      'Counts from August 10, 2026 on.',
    ]);
    const { site, objective, keyResult } = at('2026-08-17', { objectives: goal({ starts: '2026-08-10' }) });
    expect([fateOf(site, objective), fateOf(site, keyResult)]).toEqual([
      ['Counts from August 10, 2026 on.'],
      [],
    ]);
  });

  it('is that its owner has left, while it is pursued', () => {
    const people = [{ id: 'ines', name: 'Ines Falk', left: '2026-07-31' }];
    const left = ['Ines Falk, who owns this, left on July 31, 2026.'];
    const own = { people, objectives: goal({}, { owner: 'ines' }) };
    expect(notes('2026-08-17', own)).toEqual(left);
    expect(notes('2026-07-30', own)).toEqual([]);
    expect(notes('2026-10-20', { ...own, periods: closed })).toEqual([]);
    const { site, objective, keyResult } = at('2026-08-17', { people, objectives: goal({ owner: 'ines' }) });
    expect([fateOf(site, objective), fateOf(site, keyResult)]).toEqual([left, []]);
  });
});

describe('an objective that was graded as a whole', () => {
  it('shows the grade beside what its key results come to, with the reason', () => {
    const { site, objective } = at('2026-10-20', {
      periods: closed,
      objectives: goal(),
      checkIns: reported(5),
      retrospectives: retrospective({
        objectives: [
          {
            objective: 'goal',
            decision: 'done',
            score: 0.8,
            because: 'The visits came from the right people',
          },
        ],
      }),
    });
    const view = objectiveView(site, objective);
    expect(view.notes).toEqual([
      'Graded 0.80 as a whole; its key results come to 0.50. The visits came from the right people.',
    ]);
    expect([view.score.text, view.status.word]).toEqual(['0.80', 'Graded']);
  });
});

describe('a score', () => {
  const score = (asOf: string, sketch: Sketch) => {
    const { site, objective } = at(asOf, sketch);
    return scoreOf(site, objective);
  };

  it('is so far while it can change, beside what would be good by today', () => {
    expect(score('2026-08-15', { objectives: goal(), checkIns: reported(4, '2026-08-12') })).toMatchObject({
      text: '0.40',
      band: null,
      meaning: 'so far; by today 0.35 would be good, at the end 0.7',
    });
  });

  it('says nothing of a pace that there is not', () => {
    const objectives = goal({}, { metric: { type: 'yes-no' } });
    const checkIns = {
      '2026-q3/2026-08-12-company': { updates: [{ keyResult: 'goal#one', value: false, confidence: 7 }] },
    };
    expect(score('2026-08-15', { objectives, checkIns }).meaning).toBe(
      'so far; 0.7 would be good at the end',
    );
  });

  it.each([
    [6.5, 'strong', 'short of 0.7'],
    [7, 'strong', 'strong: at the ambition or close to it; reached 0.7'],
    [0, 'none', 'none: next to nothing; short of 0.7'],
  ])('of %s of 10 is %s at the end, and says whether it was reached', (value, band, meaning) => {
    expect(
      score('2026-10-20', { periods: closed, objectives: goal(), checkIns: reported(value) }),
    ).toMatchObject({
      band,
      meaning,
    });
  });

  it('that nobody gave is what people wrote', () => {
    const retrospectives = retrospective({ objectives: [{ objective: 'goal', decision: 'carry-forward' }] });
    const view = score('2026-10-20', { periods: closed, objectives: goal(), retrospectives });
    expect(view).toMatchObject({ text: 'Carried forward', hasScore: false });
    expect(view.bar).toContain('No score');
    expect(view.bar).not.toContain('yet');
  });
});

describe('a key result that was called otherwise', () => {
  it('keeps its former anchor', () => {
    const { site, objective } = at('2026-08-15', {
      objectives: goal({}, { aliases: ['k1', '2026-q3/company/a#k'] }),
    });
    expect(objectiveView(site, objective).keyResults[0]?.formerIds).toEqual(['k1']);
  });
});
