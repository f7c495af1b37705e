import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, endsOf } from '../../../../src/domain/digits.ts';
import { keyResultView } from '../../../../src/site/objective/key-result.ts';
import { scoredObjective } from '../../../../src/site/scorecard/scored-objective.ts';
import { tableGroup } from '../../../../src/site/table/rows.ts';
import { whyObjective } from '../../../../src/site/objective/why.ts';
import { measuredCompany } from '../../../support/measured-company.ts';
import { calculate, fractionOf, isBelow, isEqual, readNumber, roundFraction } from './printed-numbers.ts';

/** What people write: up to six decimals, from tiny to large, on either side of 0. */
const number = fc
  .tuple(
    fc.constantFrom(9, 999, 99_999, 9_999_999, 999_999_999),
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: 0, max: 6 }),
  )
  .map(([size, whole, decimals]) => Number(`${String(whole % (size + 1))}e-${String(decimals)}`) + 0);
const large = fc.integer({ min: -1e12, max: 1e12 });
/** Some numbers close to each other, so that the last decimal tells them apart. */
const numbers = fc
  .oneof(
    fc.array(number, { minLength: 3, maxLength: 3 }),
    fc.array(large, { minLength: 3, maxLength: 3 }),
    fc
      .tuple(
        fc.oneof(number, large),
        fc.integer({ min: 0, max: 6 }),
        fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 3, maxLength: 3 }),
      )
      .map(([middle, decimals, steps]) =>
        steps.map((step) => Number((middle + Number(`${String(step)}e-${String(decimals)}`)).toFixed(6)) + 0),
      ),
  )
  .filter((three) => three.every(isExact));

/** Floating point tells numbers of fifteen digits apart. */
const isExact = (value: number): boolean => Math.abs(value) * 10 ** decimalsOf(value) < 1e15;
const unit = fc.constantFrom(undefined, '%', 'USD', 'EUR', 'days', 'JPY');

const isFarEnough = (from: number, to: number): boolean => Math.abs(from - to) >= 1e-6;

/** A metric that the schemas accept, with two values reported for it. */
const ofNumbers = fc
  .tuple(
    fc.constantFrom('from-to', 'total', 'at-least', 'at-most', 'share', 'between'),
    fc.boolean(),
    numbers,
    number,
    unit,
  )
  .map(([type, hasBaseline, [a = 0, b = 0, c = 0], d, its]) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const said = [d, c].map((value) => ({ value }));
    const measured = its === undefined ? {} : { unit: its };
    const rising = { baseline: low, target: high };
    const falling = { baseline: high, target: low };
    switch (type) {
      case 'from-to':
        return { metric: { ...measured, baseline: a, target: b }, said, isPossible: a !== b };
      case 'total':
        return {
          metric: { ...measured, baseline: a, target: b, accumulates: true },
          said,
          isPossible: b !== 0,
        };
      case 'at-least':
      case 'at-most': {
        const { baseline, target } = type === 'at-least' ? rising : falling;
        return {
          metric: { ...measured, type, target, ...(hasBaseline ? { baseline } : {}) },
          said,
          isPossible: low < high,
        };
      }
      case 'share':
        return {
          metric: { ...measured, type: 'at-most', target: a, over: 'check-ins' },
          said,
          isPossible: true,
        };
      default:
        return { metric: { ...measured, type: 'between', low, high }, said, isPossible: low < high };
    }
  })
  .filter(
    ({ metric, isPossible }) =>
      isPossible && (!('baseline' in metric) || isFarEnough(metric.baseline, metric.target)),
  )
  .map(({ metric, said }) => ({ metric: metric as object, said: said as object[] }));

const weight = fc.oneof(
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 1, max: 9999 }).map((hundredths) => hundredths / 100),
);
const ofSteps = fc.array(weight, { minLength: 1, maxLength: 4 }).chain((weights) =>
  fc.subarray(weights.map((_, index) => `m${String(index)}`)).map((done) => ({
    metric: {
      type: 'milestones',
      milestones: weights.map((its, index) => ({ id: `m${String(index)}`, title: 'Step', weight: its })),
    },
    said: [{ done: [] }, { done }],
  })),
);
const share = fc.integer({ min: 0, max: 1e6 }).map((millionths) => millionths / 1e6);
const ofWords = fc.oneof(
  share.chain((score) =>
    fc.constant({
      metric: { type: 'levels', levels: [{ id: 'one', title: 'One', score }] },
      said: [{ level: null }, { level: 'one' }],
    }),
  ),
  fc.boolean().map((value) => ({ metric: { type: 'yes-no' }, said: [{ value: false }, { value }] })),
  fc.constant({ metric: { type: 'graded' }, said: [{}] }),
);

const dayOf = (index: number): string => new Date(Date.UTC(2026, 6, 1 + index)).toISOString().slice(0, 10);
const keyResult = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: ofNumbers }, ofSteps, ofWords),
    weight,
    fc.option(fc.integer({ min: 0, max: 91 }), { nil: undefined }),
  )
  .map(([{ metric, said }, its, due]) => ({
    metric,
    weight: its,
    ...(due === undefined ? {} : { due: dayOf(due) }),
    said: Object.fromEntries(said.map((what: object, index) => [dayOf(index), { ...what, confidence: 7 }])),
  }));
const row = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 9 }))
  .map(([whole, decimals]) => Number(`${String(whole)}e-${String(decimals)}`) + 0);
const company = fc.record({
  locale: fc.constantFrom('en', 'de'),
  asOf: fc.integer({ min: 3, max: 100 }).map(dayOf),
  ambition: fc.constantFrom('aspirational', 'committed'),
  keyResults: fc.array(keyResult, { minLength: 1, maxLength: 4 }),
});
type Company = typeof company extends fc.Arbitrary<infer T> ? T : never;

const runs = { numRuns: 100 };

/** Where a share falls short of 1, to the nine decimals in which it is compared. */
const fallsShort = (value: ReturnType<typeof calculate>): boolean =>
  isBelow(roundFraction(value, 9), [1n, 1n]);

/** Everything that is printed of the numbers of each key result. */
function printed(company: Company) {
  const { site, objective, keyResults } = measuredCompany(company);
  const period = site.plan.periods[0]!;
  const { rows } = tableGroup(site, objective, '2026-07-01');
  const scored = scoredObjective(site, period, objective, { isOver: false, since: null, barWidth: 100 });
  return keyResults.map((one, index) => {
    const view = keyResultView(site, one, objective, period, null);
    const now = scored.keyResults[index]!.now?.split(/, (?:target|Ziel) /)[0];
    return {
      one,
      why: view.why.map(({ text }) => text),
      goal: view.goal,
      values: [view.current, rows[index]!.current, now ?? view.current],
      history: view.history.rows.map(({ value }) => value),
    };
  });
}

/** The numbers of a goal in words, in the order of baseline, target; or low, high. */
const numbersIn = (goal: string): string[] =>
  [
    ...goal.matchAll(/[^\d\s−]?−?[^\d\s]?\d(?:[\d.,]*\d)?(?:[\u00a0 ]?(?:[KMBT%$€¥]|Mio\.|Mrd\.|Bio\.))*/gu),
  ].map(([text]) => text);

/** So far from any target that floating point has no decimals left. */
const isFar = ([upper, lower]: ReturnType<typeof calculate>): boolean =>
  (upper < 0n ? -upper : upper) > lower * 1_000_000n;

function check(equation: string, locale: string): void {
  const found = /^(?<expression>[-\d.,()+−×/ ]+?)(?: days| Tage)? = (?<result>−?[\d.,]+\d)(?<more>.*)$/u.exec(
    equation,
  );
  const { expression = '', result = '', more = '' } = found?.groups ?? {};
  expect(found, equation).not.toBeNull();
  const value = calculate(expression, locale);
  if (isFar(value)) return;
  const decimals = result.split(locale === 'de' ? ',' : '.')[1]?.length ?? 0;
  expect(decimals, equation).toBeGreaterThanOrEqual(2);
  const again = roundFraction(roundFraction(value, 9), decimals);
  expect(
    isEqual(fractionOf(result, locale), again),
    `${equation}, but ${String(Number(again[0]) / Number(again[1]))}`,
  ).toBe(true);
  const isPace = /days|Tage/.test(equation);
  if (!isPace && fallsShort(value))
    expect(isBelow(fractionOf(result, locale), [1n, 1n]), equation).toBe(true);
  if (decimals > 2) expect(more, equation).toMatch(/0[.,]99/);
}

const SHARE = /([\d.,]*\d) (?:of|von) ([\d.,]*\d) (?:days|by|Tagen|nach)[^=]*= (.*)$/u;
const EQUATION = /[−×/] .* = /;

describe('whatever people wrote', () => {
  it('each equation of a key result comes out with the numbers printed in it', () => {
    let equations = 0;
    fc.assert(
      fc.property(company, (company) => {
        for (const text of printed(company).flatMap(({ why }) => why)) {
          if (!EQUATION.test(text)) continue;
          equations += 1;
          check(text, company.locale);
        }
      }),
      runs,
    );
    expect(equations).toBeGreaterThan(runs.numRuns);
  });

  it('each mean of an objective comes out with the numbers printed in it', () => {
    fc.assert(
      fc.property(company, (company) => {
        const { site, objective } = measuredCompany(company);
        for (const { text } of whyObjective(site, objective))
          if (EQUATION.test(text)) check(text, company.locale);
      }),
      runs,
    );
  });

  it('each share counted in days or by weight comes out', () => {
    let shares = 0;
    fc.assert(
      fc.property(company, (company) => {
        for (const text of printed(company).flatMap(({ why }) => why)) {
          const [, part, all, rest] = SHARE.exec(text) ?? [];
          if (part === undefined || all === undefined || rest === undefined) continue;
          shares += 1;
          check(`${part} / ${all} = ${rest}`, company.locale);
        }
      }),
      runs,
    );
    expect(shares).toBeGreaterThan(runs.numRuns / 4);
  });

  it('a reported number is read back as it was written, unless it is shortened', () => {
    fc.assert(
      fc.property(company, (company) => {
        for (const { one, history } of printed(company)) {
          for (const [at, { value }] of one.reports.toReversed().entries()) {
            const text = history[at] ?? '';
            if (typeof value !== 'number') continue;
            const back = readNumber(text, company.locale);
            if (back !== null) expect(back, text).toBe(value);
          }
        }
      }),
      runs,
    );
  });

  it('baseline, target and value look alike exactly where they are, on every page', () => {
    fc.assert(
      fc.property(company, (company) => {
        for (const { one, goal, values } of printed(company)) {
          expect(new Set(values).size).toBe(1);
          const value = one.readings.at(-1)?.value;
          if (typeof value !== 'number') continue;
          const { metric } = one;
          const ends =
            metric.type === 'at-least' || metric.type === 'at-most' ? [metric.target] : endsOf(metric);
          const texts = numbersIn(goal);
          const shown = metric.type === 'from-to' && metric.accumulates ? texts.toReversed() : texts;
          const [current] = numbersIn(values[0] ?? '');
          expect(
            shown.map((text) => text === current),
            `${goal}, ${String(values[0])}`,
          ).toEqual(ends.map((end) => end === value));
          expect(new Set(shown).size, goal).toBe(new Set(ends).size);
        }
      }),
      runs,
    );
  });

  it('a measured row is never told as the target it has not reached, and its equation comes out', () => {
    const measured = fc.tuple(
      ofNumbers,
      row,
      fc.integer({ min: -30, max: 30 }),
      fc.integer({ min: 3, max: 9 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        measured,
        fc.constantFrom('en', 'de'),
        ([{ metric, said }, far, step, decimals, isNear], locale) => {
          const near =
            'target' in metric
              ? (metric.target as number) + Number(`${String(step)}e-${String(decimals)}`)
              : far;
          const value = isNear ? near : far;
          fc.pre(isExact(value));
          const { site, objective, keyResults } = measuredCompany({
            locale,
            keyResults: [{ metric: { ...metric, ref: 'series' }, said: { '2026-07-01': said[0]! } }],
            rows: [['2026-07-10', value]],
          });
          const one = keyResults[0]!;
          const view = keyResultView(site, one, objective, site.plan.periods[0]!, null);
          for (const { text } of view.why) if (EQUATION.test(text)) check(text, locale);
          const ends = endsOf(one.metric);
          const shown = numbersIn(view.goal);
          const asText = numbersIn(view.current ?? '')[0];
          if (ends.every((end) => Math.abs(end - value) > 1e-9))
            expect(shown, `${view.goal}: ${String(value)}`).not.toContain(asText);
        },
      ),
      runs,
    );
  });
});
