import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import { objectiveRounds } from '../../../src/domain/objective-rounds.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { termsOn } from '../../../src/domain/terms.ts';
import {
  confidenceOn,
  objectiveConfidenceOn,
  objectiveProgressOn,
  progressOn,
} from '../../../src/domain/trend.ts';
import { writingOf } from '../../support/writing.ts';

const dayBetween = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays('2026-07-01', days));
/** From before the quarter to after its end. */
const anyDay = dayBetween(-20, 120);
const within = dayBetween(0, 91);
const hundredths = (most: number) => fc.integer({ min: -most, max: most }).map((one) => one / 100);

/** What may be amended, each kind of metric with numbers on its own side. */
const metric = fc.oneof(
  fc.record({ baseline: hundredths(0), target: fc.integer({ min: 1, max: 99 }) }),
  fc.record({
    baseline: hundredths(0),
    target: fc.integer({ min: 1, max: 99 }),
    accumulates: fc.constant(true),
  }),
  fc.record({ type: fc.constant('at-least'), target: fc.integer({ min: 1, max: 99 }) }),
  fc.record({
    type: fc.constant('at-most'),
    target: fc.integer({ min: 1, max: 99 }),
    over: fc.constant('check-ins'),
  }),
  fc.record({ ref: fc.constant('visits'), baseline: hundredths(0), target: fc.integer({ min: 1, max: 99 }) }),
);

const amendment = fc
  .oneof(
    fc.integer({ min: 1, max: 99 }).map((from) => ({ field: 'target', from })),
    fc.integer({ min: -99, max: -1 }).map((from) => ({ field: 'baseline', from })),
    fc.integer({ min: 1, max: 9 }).map((from) => ({ field: 'weight', from })),
    within.map((from) => ({ field: 'due', from })),
    within.map((from) => ({ field: 'starts', from })),
    fc.constantFrom('aspirational', 'committed').map((from) => ({ field: 'ambition', from })),
    fc.constant({ field: 'added' }),
  )
  .chain((change) => within.map((date) => ({ ...change, date, because: 'The market moved.' })));

const keyResult = fc.record({
  metric,
  weight: fc.integer({ min: 1, max: 9 }),
  amendments: fc.array(amendment, { maxLength: 4 }),
  starts: fc.option(within, { nil: undefined }),
  retired: fc.uniqueArray(within, { maxLength: 3 }).map((days) => days.sort()),
  notApplicable: fc.boolean(),
  reports: fc.array(
    fc.record({
      day: anyDay,
      value: fc.option(hundredths(20000), { nil: undefined }),
      confidence: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    }),
    { maxLength: 6 },
  ),
});

/** Given up on the first day, taken up again on the second, given up for good on the third. */
const retirements = ([first, second, third]: readonly string[]) => [
  { date: first, because: 'Sold.', ...(second === undefined ? {} : { revived: second }) },
  ...(third === undefined ? [] : [{ date: third, because: 'Sold.' }]),
];

const company = fc
  .record({
    keyResults: fc.array(keyResult, { minLength: 1, maxLength: 3 }),
    ofObjective: fc.array(
      fc.record({
        date: within,
        field: fc.constant('ambition'),
        from: fc.constantFrom('aspirational', 'committed'),
      }),
      { maxLength: 1 },
    ),
    lookedBack: anyDay,
    rows: fc.uniqueArray(fc.tuple(anyDay, fc.integer({ min: 0, max: 120 })), {
      maxLength: 8,
      selector: ([day]) => day,
    }),
  })
  .map(({ keyResults, ofObjective, lookedBack, rows }) => {
    const visits = { title: 'Visits', rows };
    return writingOf({
      objectives: {
        '2026-q3/company/win': {
          title: 'Win',
          amendments: [
            ...ofObjective,
            ...keyResults.flatMap(({ amendments }, index) =>
              amendments.map((one) => ({ ...one, keyResult: `k${String(index)}` })),
            ),
          ],
          keyResults: keyResults.map((one, index) => ({
            id: `k${String(index)}`,
            title: 'K',
            metric: one.metric,
            weight: one.weight,
            starts: one.starts,
            ...(one.retired.length === 0 ? {} : { retired: retirements(one.retired) }),
          })),
        },
      },
      checkIns: Object.fromEntries(
        keyResults.flatMap(({ reports }, index) =>
          reports.map(({ day, ...said }, at) => [
            `2026-q3/${day}-company--${String(index)}-${String(at)}`,
            { updates: [{ keyResult: `win#k${String(index)}`, ...said }] },
          ]),
        ),
      ),
      retrospectives: {
        '2026-q3/company': {
          date: lookedBack,
          grades: keyResults.flatMap(({ notApplicable }, index) =>
            notApplicable
              ? [{ keyResult: `win#k${String(index)}`, notApplicable: true, because: 'Sold.' }]
              : [],
          ),
        },
      },
      metrics: { visits },
    });
  });

describe('the past keeps its terms', () => {
  it('a day seen later shows the numbers of the build as of that day', () => {
    fc.assert(
      fc.property(company, anyDay, anyDay, (writing, one, other) => {
        const [day, later] = [one, other].toSorted() as [string, string];
        const then = makePlan(writing, day).objectives.get('2026-q3/company/win')!;
        const now = makePlan(writing, later).objectives.get('2026-q3/company/win')!;
        expect(objectiveProgressOn(now, day)).toBe(then.progress);
        expect(objectiveConfidenceOn(now, day)).toBe(then.confidence);
        for (const keyResult of now.keyResults) {
          const as = then.keyResults.find(({ id }) => id === keyResult.id);
          expect(progressOn(keyResult, day)).toBe(as?.progress ?? null);
          if (as === undefined) continue;
          expect(confidenceOn(keyResult, day)).toBe(as.confidence);
          const { metric: measured, unit, weight, ambition, expected, starts, due } = as;
          const terms = { metric: measured, unit, weight, ambition, expected, starts, due };
          expect(termsOn(keyResult, day)).toMatchObject(terms);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('each round of an objective has the numbers of the build as of its last day', () => {
    fc.assert(
      fc.property(company, anyDay, (writing, later) => {
        const plan = makePlan(writing, later);
        const objective = plan.objectives.get('2026-q3/company/win')!;
        for (const { day, progress, confidence } of objectiveRounds(objective, plan.periods[0]!, later)) {
          const then = makePlan(writing, day).objectives.get('2026-q3/company/win')!;
          expect([day, progress, confidence]).toEqual([day, then.progress, then.confidence]);
        }
        const [last] = objectiveRounds(objective, plan.periods[0]!, later).slice(-1);
        if (last !== undefined) expect(last.confidence).toBe(objective.confidence);
      }),
    );
  });
});
