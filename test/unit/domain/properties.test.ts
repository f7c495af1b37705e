import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/domain/plan.ts';
import { contributingMean, periodRollUp } from '../../../src/domain/roll-up.ts';
import { bandOf, round9 } from '../../../src/domain/scoring.ts';
import { companySchema } from '../../../src/schema/company.ts';
import { scoreReport } from '../../../src/outputs/score-json.ts';
import { writingOf } from '../../support/writing.ts';

const { bands } = companySchema.parse({ name: 'Fernwell' }).scoring;
/** In hundredths, as people write numbers: no distance between two of them is vanishingly small. */
const number = fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100);

/** A metric together with an update that fits it. */
const measured = fc.oneof(
  fc
    .tuple(number, number, fc.boolean())
    .filter(([baseline, target, accumulates]) => baseline !== target && !(accumulates && target === 0))
    .map(([baseline, target, accumulates]) => ({
      metric: { baseline, target, accumulates },
      update: number.map((value) => ({ value })),
    })),
  fc.tuple(fc.constantFrom('at-least', 'at-most'), number, fc.boolean()).map(([type, target, over]) => ({
    metric: { type, target, ...(over ? { over: 'check-ins' } : {}) },
    update: number.map((value) => ({ value })),
  })),
  fc.tuple(number, fc.double({ min: 0.001, max: 1e6, noNaN: true })).map(([low, width]) => ({
    metric: { type: 'between', low, high: low + width },
    update: number.map((value) => ({ value })),
  })),
  fc.constant({
    metric: {
      type: 'milestones',
      milestones: [
        { id: 'a', title: 'A', weight: 2 },
        { id: 'b', title: 'B' },
      ],
    },
    update: fc.subarray(['a', 'b']).map((done) => ({ done })),
  }),
  fc.constant({
    metric: {
      type: 'levels',
      levels: [
        { id: 'low', title: 'Low', score: 0.3 },
        { id: 'high', title: 'High', score: 1 },
      ],
    },
    update: fc.constantFrom('low', 'high', null).map((level) => ({ level })),
  }),
  fc.constant({ metric: { type: 'yes-no' }, update: fc.boolean().map((value) => ({ value })) }),
  fc.constant({ metric: { type: 'graded' }, update: fc.constant({}) }),
);

const day = fc
  .integer({ min: 0, max: 119 })
  .map((days) => new Date(Date.UTC(2026, 5, 20 + days)).toISOString().slice(0, 10));

const keyResult = fc
  .tuple(measured, fc.double({ min: 0.01, max: 100, noNaN: true }))
  .chain(([{ metric, update }, weight]) => {
    const report = fc.record({
      day,
      team: fc.constantFrom('company', 'sales'),
      update: update as fc.Arbitrary<object>,
      confidence: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    });
    return fc.record({
      metric: fc.constant(metric),
      weight: fc.constant(weight),
      reports: fc.array(report, { maxLength: 5 }),
      grade: fc.option(fc.double({ min: -0.5, max: 1.5, noNaN: true }), { nil: undefined }),
      retired: fc.option(day, { nil: undefined }),
    });
  });

const company = fc
  .array(fc.array(keyResult, { maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((objectives) => {
    const grades = objectives.flatMap((keyResults, o) =>
      keyResults.flatMap(({ grade }, k) =>
        grade === undefined ? [] : [{ keyResult: `o${String(o)}#k${String(k)}`, score: grade }],
      ),
    );
    const checkIns = objectives.flatMap((keyResults, o) =>
      keyResults.flatMap(({ reports }, k) =>
        reports.map(
          ({ day: on, team, update, confidence }, r) =>
            [
              `2026-q3/${on}-${team}--${[o, k, r].join('-')}`,
              {
                updates: [
                  {
                    keyResult: `2026-q3/company/o${String(o)}#k${String(k)}`,
                    ...update,
                    ...(confidence === undefined ? {} : { confidence }),
                  },
                ],
              },
            ] as const,
        ),
      ),
    );
    return {
      checkIns,
      sketch: {
        objectives: Object.fromEntries(
          objectives.map((keyResults, o) => [
            `2026-q3/company/o${String(o)}`,
            {
              title: 'O',
              ...(o === 0 ? {} : { contributesTo: [{ to: 'o0' }] }),
              keyResults: keyResults.map(({ metric, weight, retired }, k) => ({
                id: `k${String(k)}`,
                title: 'K',
                metric,
                weight,
                ...(retired === undefined ? {} : { retired: { date: retired, because: 'Sold.' } }),
              })),
            },
          ]),
        ),
        retrospectives: { '2026-q3/company': { date: '2026-10-05', grades } },
      },
    };
  });

type Company = typeof company extends fc.Arbitrary<infer T> ? T : never;
const planOf = ({ sketch, checkIns }: Company, asOf: string) =>
  makePlan(writingOf({ ...sketch, checkIns: Object.fromEntries(checkIns) }), asOf);
const reportOf = (one: Company, asOf: string) => scoreReport(planOf(one, asOf), '2026-q3');

describe('whatever was written', () => {
  it('every score is no data or within 0–1, and every confidence within 0–10', () => {
    fc.assert(
      fc.property(company, day, (one, asOf) => {
        const plan = planOf(one, asOf);
        const objectives = [...plan.objectives.values()];
        const keyResults = objectives.flatMap((objective) => objective.keyResults);
        const scores = [
          periodRollUp(plan, '2026-q3').score,
          ...objectives.flatMap((objective) => [
            objective.score,
            objective.progress,
            contributingMean(plan, objective)?.score ?? null,
          ]),
          ...keyResults.flatMap(({ score, computed }) => [score, computed]),
        ].filter((score) => score !== null);
        for (const score of scores) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(bandOf(score, bands)).not.toBeNull();
        }
        for (const { confidence } of [...objectives, ...keyResults])
          expect(
            confidence === null || (confidence >= 0 && round9(confidence) <= 10),
            String(confidence),
          ).toBe(true);
        for (const { progress } of keyResults)
          expect(progress === null || Number.isFinite(progress)).toBe(true);
      }),
    );
  });

  it('coverage never counts more than there is, and is nothing exactly where there is no score', () => {
    fc.assert(
      fc.property(company, day, (one, asOf) => {
        for (const { coverage, score } of planOf(one, asOf).objectives.values()) {
          expect(coverage[0]).toBeLessThanOrEqual(coverage[1]);
          expect(score === null).toBe(coverage[0] === 0);
        }
      }),
    );
  });

  it('the order in which check-ins are read never matters', () => {
    fc.assert(
      fc.property(
        company.chain((one) =>
          fc.tuple(fc.constant(one), fc.shuffledSubarray(one.checkIns, { minLength: one.checkIns.length })),
        ),
        day,
        ([one, shuffled], asOf) => {
          expect(reportOf({ ...one, checkIns: shuffled }, asOf)).toEqual(reportOf(one, asOf));
        },
      ),
    );
  });

  it('nothing changes any more on a day later than all that was written', () => {
    fc.assert(
      fc.property(company, fc.integer({ min: 0, max: 5000 }), (one, days) => {
        const later = new Date(Date.UTC(2026, 9, 20 + days)).toISOString().slice(0, 10);
        expect({ ...reportOf(one, later), asOf: '' }).toEqual({ ...reportOf(one, '2026-10-20'), asOf: '' });
      }),
    );
  });

  it('a check-in dated after the as-of day changes nothing', () => {
    fc.assert(
      fc.property(company, day, (one, asOf) => {
        const known = one.checkIns.filter(([id]) => id.slice(8, 18) <= asOf);
        expect(reportOf({ ...one, checkIns: known }, asOf)).toEqual(reportOf(one, asOf));
      }),
    );
  });
});
