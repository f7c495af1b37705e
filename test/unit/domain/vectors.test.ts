import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import type { Objective } from '../../../src/domain/objective.ts';
import { elapsedShare } from '../../../src/domain/pace.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { bandOf, rollUp, shownScore } from '../../../src/domain/scoring.ts';
import { objectiveStatus, type Status } from '../../../src/domain/status.ts';
import { companySchema } from '../../../src/schema/company.ts';
import { quarter, writingOf } from '../../support/writing.ts';

interface Vectors<Vector> {
  readonly about: string;
  readonly vectors: readonly (Vector & { readonly name: string })[];
}

interface CheckInVector {
  readonly date: string;
  readonly [field: string]: unknown;
}

interface KeyResultVector {
  readonly metric: { readonly type: string };
  readonly checkIns: readonly CheckInVector[];
  readonly grade?: { readonly score: number; readonly because: string };
  readonly asOf?: string;
  readonly progress: number | null;
  readonly score: number | null;
  readonly attainment?: number;
}

interface StatusVector {
  readonly metric: { readonly type: string };
  readonly checkIns: readonly CheckInVector[];
  readonly ambition: string;
  readonly asOf: string;
  readonly starts?: string;
  readonly due?: string;
  readonly retired?: string;
  readonly pauses?: readonly { readonly from: string; readonly to: string }[];
  readonly gradedOn?: string;
  readonly notApplicableOn?: string;
  readonly closed?: boolean;
  readonly elapsed: number;
  readonly pace: number | null;
  readonly status: string;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/vectors/${name}.json`, import.meta.url), 'utf8'));
const bands = companySchema.parse({ name: 'Fernwell' }).scoring.bands;

/** Several files for one team and day carry a suffix; it also fixes which of them is the later. */
const checkInFiles = (checkIns: readonly CheckInVector[]) =>
  Object.fromEntries(
    checkIns.map(({ date, ...update }, index) => [
      `2026-q3/${date}-company--${String(index)}`,
      { updates: [{ keyResult: 'goal#result', ...update }] },
    ]),
  );

function theOnlyResult(plan: ReturnType<typeof makePlan>): { objective: Objective; keyResult: KeyResult } {
  const objective = plan.objectives.get('2026-q3/company/goal')!;
  return { objective, keyResult: objective.keyResults[0]! };
}

describe('key result vectors', () => {
  const { vectors } = read('key-results') as Vectors<KeyResultVector>;
  it.each(vectors)(
    '$name',
    ({ metric, checkIns, grade, asOf = quarter.ends, progress, score, attainment }) => {
      const writing = writingOf({
        objectives: {
          '2026-q3/company/goal': { title: 'Goal', keyResults: [{ id: 'result', title: 'Result', metric }] },
        },
        checkIns: checkInFiles(checkIns),
        retrospectives: grade
          ? { '2026-q3/company': { date: asOf, grades: [{ keyResult: 'goal#result', ...grade }] } }
          : {},
      });
      const { keyResult, objective } = theOnlyResult(makePlan(writing, asOf));
      if (progress === null) expect(keyResult.progress).toBeNull();
      else expect(keyResult.progress).toBeCloseTo(progress, 6);
      if (score === null) expect(keyResult.score).toBeNull();
      else expect(keyResult.score).toBeCloseTo(score, 6);
      expect(objective.score).toBe(keyResult.score);
      if (attainment !== undefined) expect(keyResult.grade?.score).toBe(attainment);
    },
  );
});

describe('status vectors', () => {
  const { vectors } = read('status') as Vectors<StatusVector>;
  it.each(vectors)('$name', (vector) => {
    const { metric, checkIns, ambition, asOf, starts, due, retired, pauses = [], closed } = vector;
    const { gradedOn, notApplicableOn, elapsed, pace, status } = vector;
    const date = gradedOn ?? notApplicableOn;
    const verdict = gradedOn ? { score: 0.6 } : { notApplicable: true, because: 'The bank left.' };
    const writing = writingOf({
      company: { pauses },
      periods: { '2026-q3': { ...quarter, ...(closed ? { phase: 'closed' } : {}) } },
      objectives: {
        '2026-q3/company/goal': {
          title: 'Goal',
          keyResults: [
            {
              id: 'result',
              title: 'Result',
              metric,
              ambition,
              starts,
              due,
              ...(retired ? { retired: { date: retired, because: 'Sold.' } } : {}),
            },
          ],
        },
      },
      checkIns: checkInFiles(checkIns),
      retrospectives: date
        ? { '2026-q3/company': { date, grades: [{ keyResult: 'goal#result', ...verdict }] } }
        : {},
    });
    const { keyResult } = theOnlyResult(makePlan(writing, asOf));
    expect(keyResult.status).toBe(status);
    expect(keyResult.elapsed).toBeCloseTo(elapsed, 6);
    if (pace === null) expect(keyResult.pace).toBeNull();
    else expect(keyResult.pace).toBeCloseTo(pace, 6);
  });
});

describe('objective status vectors', () => {
  const { vectors } = read('objective-status') as Vectors<{
    closed?: boolean;
    grade?: number;
    score?: number | null;
    confidence?: number;
    keyResults: readonly Status[];
    status: Status;
  }>;
  it.each(vectors)('$name', ({ closed, grade, score = null, confidence = null, keyResults, status }) => {
    const facts = {
      isRetired: false,
      isGraded: grade !== undefined,
      isClosed: closed === true,
      hasBegun: true,
      keyResults,
      score,
      confidence,
      pace: null,
    };
    expect(objectiveStatus(facts, companySchema.parse({ name: 'Fernwell' }).status)).toBe(status);
  });
});

describe('roll-up vectors', () => {
  const { rollUps, bands: bandVectors } = read('roll-ups') as {
    rollUps: {
      name: string;
      members: { score: number | null; weight?: number; retired?: boolean }[];
      score: number | null;
      coverage: [number, number];
      shown?: string;
      band?: string;
    }[];
    bands: { score: number | null; shown: string | null; band: string | null }[];
  };
  it.each(rollUps)('$name', ({ members, score, coverage, shown, band }) => {
    const result = rollUp(members);
    if (score === null) expect(result.score).toBeNull();
    else expect(result.score).toBeCloseTo(score, 6);
    expect(result.coverage).toEqual(coverage);
    if (shown !== undefined) expect(shownScore(result.score!).toFixed(2)).toBe(shown);
    if (band !== undefined) expect(bandOf(result.score, bands)).toBe(band);
  });
  it.each(bandVectors)('$score is shown as $shown and is $band', ({ score, shown, band }) => {
    expect(score === null ? null : shownScore(score).toFixed(2)).toBe(shown);
    expect(bandOf(score, bands)).toBe(band);
  });
});

describe('elapsed vectors', () => {
  const { vectors } = read('elapsed') as Vectors<{
    starts: string;
    ends: string;
    asOf: string;
    elapsed: number;
  }>;
  it.each(vectors)('$name', ({ starts, ends, asOf, elapsed }) => {
    expect(elapsedShare(starts, ends, asOf)).toBeCloseTo(elapsed, 6);
  });
});
