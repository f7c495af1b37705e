import { describe, expect, it } from 'vitest';
import { type Calibration, calibrationOf } from '../../../src/domain/calibration.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { quarter, writingOf } from '../../support/writing.ts';

interface Target {
  readonly score?: number;
  readonly ambition?: 'aspirational' | 'committed';
  readonly retired?: object;
}

const retired = { date: '2026-08-01', because: 'Sold.' };

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
          keyResults: targets.map(({ ambition, retired: givenUp }, index) => ({
            id: `k${String(index)}`,
            title: 'One',
            ambition,
            retired: givenUp,
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

const stretches = (...scores: number[]): Target[] => scores.map((score) => ({ score }));
const verdictOn = (...scores: number[]) => calibrationOn(stretches(...scores))?.verdict;

describe('the targets of a period', () => {
  it.each([
    ['too easy when most ended past what was expected', [1, 1, 1, 0.7, 0.5], 'too-easy'],
    ['too easy when half did', [1, 1, 1, 0.7, 0.7, 0.5], 'too-easy'],
    ['well set when most ended at a good end or just short of it', [1, 0.7, 0.5, 0.72, 0.2], 'well-set'],
    ['well set when all missed it a little', [0.5, 0.5, 0.6, 0.55, 0.5], 'well-set'],
    ['well set when the middle is the largest part', [1, 1, 0.7, 0.7, 0.7, 0.7, 0.2, 0.2, 0.2], 'well-set'],
    ['too hard when most ended far from it', [0.4, 0.3, 0, 0.7, 0.7], 'too-hard'],
    ['too hard when all did', [0, 0, 0, 0, 0], 'too-hard'],
    ['uneven when half were safe and half out of reach', [1, 1, 1, 0, 0.1, 0.2], 'uneven'],
    ['uneven when both ends outweigh the middle', [1, 1, 0.7, 0.2, 0.1], 'uneven'],
    ['too easy when one end is more than half', [1, 1, 1, 1, 0.2], 'too-easy'],
    ['not judged when fewer than five have a score', [0.7, 0.7, 0.7, 0.7], 'too-few'],
  ] as const)('are %s', (_, scores, verdict) => {
    expect(verdictOn(...scores)).toBe(verdict);
  });

  it('are judged by the score that is shown: 0.45 is partial, 0.44 is not', () => {
    expect(verdictOn(0.45, 0.45, 0.45, 0.45, 0.45)).toBe('well-set');
    expect(verdictOn(0.44, 0.44, 0.44, 0.44, 0.44)).toBe('too-hard');
  });

  it('are judged by what the company expects', () => {
    const half = stretches(0.5, 0.5, 0.5, 0.5, 0.5);
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
    const scores = stretches(1, 1, 1, 1, 1);
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
