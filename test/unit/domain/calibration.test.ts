import { describe, expect, it } from 'vitest';
import { type Calibration, calibrationOf } from '../../../src/domain/calibration.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { quarter, writingOf } from '../../support/writing.ts';

interface Target {
  readonly score?: number;
  readonly ambition?: 'aspirational' | 'committed';
  readonly retired?: object;
  readonly metric?: object | null;
}

const retired = { date: '2026-08-01', because: 'Sold.' };
const measured = { baseline: 0, target: 1 };

/** A quarter that has ended, with key results graded so; as of a day in October unless told otherwise. */
function calibrationOn(
  targets: readonly Target[],
  { company = {}, objective = {}, asOf = '2026-10-20', period = {} } = {},
): Calibration | null {
  const plan = makePlan(
    writingOf({
      company,
      periods: { '2026-q3': { ...quarter, phase: 'closed', ...period } },
      objectives: {
        '2026-q3/company/goal': {
          title: 'A goal',
          ...objective,
          keyResults: targets.map(({ ambition, retired: givenUp, metric = measured }, index) => ({
            id: `k${String(index)}`,
            title: 'One',
            ambition,
            retired: givenUp,
            ...(metric === null ? {} : { metric }),
          })),
        },
      },
      retrospectives: {
        '2026-q3/company': {
          date: '2026-10-05',
          grades: targets.flatMap(({ score }, index) =>
            score === undefined ? [] : [{ keyResult: `goal#k${String(index)}`, score }],
          ),
        },
      },
    }),
    asOf,
  );
  return calibrationOf(plan, plan.periods[0]!);
}

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const stretches = (...scores: number[]): Target[] => scores.map((score) => ({ score }));
/** So many that ended past what was expected, near it, and far from it. */
const ended = (past: number, near: number, far: number): Target[] =>
  stretches(...times(past, 1), ...times(near, 0.7), ...times(far, 0.2));

describe('the targets of a period', () => {
  it.each([
    ['too easy when more than half ended past what was expected', 7, 4, 2, 'too-easy'],
    ['not too easy when just half did', 6, 4, 2, 'uneven'],
    ['uneven when 18 of 40 did, though they are the largest part', 18, 15, 7, 'uneven'],
    ['well set when more than half ended at a good end or just short of it', 3, 7, 2, 'well-set'],
    ['too hard when more than half ended far from it', 2, 4, 7, 'too-hard'],
    ['too hard when all did', 0, 0, 12, 'too-hard'],
    ['uneven when half were safe and half out of reach', 6, 0, 6, 'uneven'],
    ['not judged when fewer than twelve have a score', 11, 0, 0, 'too-few'],
  ] as const)('are %s', (_, past, near, far, verdict) => {
    expect(calibrationOn(ended(past, near, far))?.verdict).toBe(verdict);
  });

  it('are not judged when fewer than half have a score', () => {
    const without = (count: number) => [...ended(12, 0, 0), ...times<Target>(count, {})];
    expect([12, 13].map((count) => calibrationOn(without(count))?.verdict)).toEqual(['too-easy', 'too-few']);
  });

  it('are judged by the band of what is shown: 0.45 is partial, 0.44 is not', () => {
    expect(calibrationOn(stretches(...times(12, 0.45)))?.verdict).toBe('well-set');
    expect(calibrationOn(stretches(...times(12, 0.44)))?.verdict).toBe('too-hard');
  });

  it('are judged by what the company expects', () => {
    const half = stretches(...times(12, 0.5));
    const expecting = (aspirational: number) =>
      calibrationOn(half, { company: { scoring: { expected: { aspirational } } } })?.verdict;
    expect([0.3, 0.5, 0.7, 1].map(expecting)).toEqual(['too-easy', 'well-set', 'well-set', 'too-hard']);
  });

  it('count each stretch in its band, and leave out what has no score', () => {
    expect(calibrationOn([...stretches(1, 0.8, 0.7, 0.5, 0.3, 0), {}])?.stretches).toMatchObject({
      bands: { full: 1, strong: 2, partial: 1, limited: 1, none: 1 },
      past: 1,
      near: 3,
      far: 2,
      scored: 6,
      unscored: 1,
      mean: expect.closeTo(0.55, 9) as number,
    });
  });

  it.each([
    ['yes or no', { type: 'yes-no' }, 'allOrNothing'],
    ['a threshold without part credit', { type: 'at-least', target: 1 }, 'allOrNothing'],
    ['a range', { type: 'between', low: 0, high: 1 }, 'allOrNothing'],
    ['a judgement of people', null, 'judged'],
  ] as const)('count %s apart', (_, metric, where) => {
    const apart = [1, 1, 0, 0.7].map((score): Target => ({ score, metric }));
    const calibration = calibrationOn([...ended(12, 0, 0), ...apart, { metric }]);
    expect(calibration?.stretches.scored).toBe(12);
    expect(calibration?.[where]).toEqual({ scored: 4, reached: 3 });
  });

  it.each([
    ['a threshold with part credit', { type: 'at-least', target: 1, baseline: 0 }],
    ['a share of check-ins', { type: 'at-most', target: 1, over: 'check-ins' }],
    ['milestones', { type: 'milestones', milestones: [{ id: 'a', title: 'A' }] }],
    ['levels', { type: 'levels', levels: [{ id: 'a', title: 'A', score: 0.5 }] }],
  ])('count %s among those that can end in between', (_, metric) => {
    expect(calibrationOn([{ score: 0.5, metric }])?.stretches.scored).toBe(1);
  });

  it('keep commitments apart: their mean, and how many reached what is expected of them', () => {
    const calibration = calibrationOn([
      ...stretches(0.7),
      { score: 1, ambition: 'committed' },
      { score: 0.95, ambition: 'committed' },
      { score: 0.75, ambition: 'committed' },
      { ambition: 'committed' },
    ]);
    expect(calibration?.stretches.scored).toBe(1);
    expect(calibration?.commitments).toEqual({ mean: 0.9, scored: 3, unscored: 1, kept: 1 });
  });

  it('do not count what was retired, nor what is personal', () => {
    expect(calibrationOn([...stretches(1), { score: 0, retired }])?.stretches.scored).toBe(1);
    expect(calibrationOn(stretches(1), { objective: { retired } })).toBeNull();
    expect(calibrationOn(stretches(1), { objective: { individual: true } })).toBeNull();
  });

  it('are not judged before the period has ended', () => {
    const scores = ended(12, 0, 0);
    expect(calibrationOn(scores, { asOf: '2026-09-30' })).toBeNull();
    expect(calibrationOn(scores, { asOf: '2026-10-05', period: { phase: 'scoring' } })?.verdict).toBe(
      'too-easy',
    );
  });

  it('are there, though without a mean, where nothing was scored', () => {
    expect(calibrationOn([{}, {}])).toMatchObject({
      verdict: 'too-few',
      stretches: { mean: null, scored: 0, unscored: 2 },
      commitments: { mean: null, scored: 0 },
    });
  });
});
