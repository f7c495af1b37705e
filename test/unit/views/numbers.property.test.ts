import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsOf } from '../../../src/domain/digits.ts';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import { keyResultView } from '../../../src/views/key-result.ts';
import { scoredObjective } from '../../../src/views/scored-objective.ts';
import { tableGroup } from '../../../src/views/table-rows.ts';
import { whyObjective } from '../../../src/views/why.ts';
import { measuredCompany } from '../../support/measured-company.ts';
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
const numbers = fc.oneof(
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
);
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

const runs = { numRuns: 400 };

/** Where a share falls short of 1, to the nine decimals in which it is compared. */
const fallsShort = (value: ReturnType<typeof calculate>): boolean =>
  isBelow(roundFraction(value, 9), [1n, 1n]);

/** Everything that is printed of one key result's numbers, by where it stands. */
function printed({ locale, ...sketch }: Company, index: number) {
  const { site, objective, keyResults } = measuredCompany({ locale, ...sketch });
  const one = keyResults[index]!;
  const period = site.plan.periods[0]!;
  const view = keyResultView(site, one, objective, period);
  const at = { isOver: false, round: null, barWidth: 100 };
  return {
    one,
    why: view.why,
    goal: view.goal,
    values: [
      view.current,
      tableGroup(site, objective, '2026-07-01').rows[index]!.current,
      scoredObjective(site, period, objective, at).keyResults[index]!.now?.split(/ of | von /)[0] ??
        view.current,
    ],
    history: view.history.rows.map(({ value }) => value),
  };
}

/** The numbers of a goal in words, in the order of baseline, target; or low, high. */
const numbersIn = (goal: string): string[] =>
  goal.match(/[^\d\s−]?−?[^\d\s]?\d[\d.,]*[\u00a0 ]?(?:[KMBT%$€¥]|Mio\.|Mrd\.|Bio\.)*/gu) ?? [];

const endsAndValue = (one: KeyResult): { ends: number[]; value: number | null } => {
  const value = one.readings.at(-1)?.value;
  return { ends: endsOf(one.metric), value: typeof value === 'number' ? value : null };
};

function check(equation: string, locale: string): void {
  const found = /^(?<expression>[-\d.,()+−×/ ]+?)(?: days| Tage)? = (?<result>−?[\d.,]+\d)(?<more>.*)$/u.exec(
    equation,
  );
  const { expression = '', result = '', more = '' } = found?.groups ?? {};
  expect(found, equation).not.toBeNull();
  const value = calculate(expression, locale);
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

const EQUATION = /[−×/] .* = /;

describe('whatever people wrote', () => {
  it('each equation of a key result comes out with the numbers printed in it', () => {
    let equations = 0;
    fc.assert(
      fc.property(company, (one) => {
        one.keyResults.forEach((_, index) => {
          for (const { text } of printed(one, index).why) {
            if (!EQUATION.test(text)) continue;
            equations += 1;
            check(text, one.locale);
          }
        });
      }),
      runs,
    );
    expect(equations).toBeGreaterThan(runs.numRuns);
  });

  it('each mean of an objective comes out with the numbers printed in it', () => {
    fc.assert(
      fc.property(company, (one) => {
        const { site, objective } = measuredCompany(one);
        for (const { text } of whyObjective(site, objective))
          if (EQUATION.test(text)) check(text, one.locale);
      }),
      runs,
    );
  });

  it('each share counted in days or by weight comes out', () => {
    fc.assert(
      fc.property(company, (one) => {
        one.keyResults.forEach((_, index) => {
          for (const { text } of printed(one, index).why) {
            const found =
              /(?<part>[\d.,]*\d) (?:of|von) (?<all>[\d.,]*\d) (?:days|by|Tagen|nach)[^=]*= (?<rest>.*)$/u.exec(
                text,
              );
            if (found?.groups === undefined) continue;
            const { part = '', all = '', rest = '' } = found.groups;
            check(`${part} / ${all} = ${rest}`, one.locale);
          }
        });
      }),
      runs,
    );
  });

  it('a reported number is read back as it was written, unless it is shortened', () => {
    fc.assert(
      fc.property(company, (company) => {
        company.keyResults.forEach((_, index) => {
          const { one, history } = printed(company, index);
          const written = one.reports.map(({ value }) => value).reverse();
          written.forEach((value, at) => {
            if (typeof value !== 'number') return;
            const back = readNumber(history[at] ?? '', company.locale);
            if (back !== null) expect(back, history[at] ?? '').toBe(value);
          });
        });
      }),
      runs,
    );
  });

  it('baseline, target and value look alike exactly where they are, on every page', () => {
    fc.assert(
      fc.property(company, (company) => {
        company.keyResults.forEach((_, index) => {
          const { one, goal, values } = printed(company, index);
          const { ends, value } = endsAndValue(one);
          expect(new Set(values).size).toBe(1);
          if (value === null) return;
          const isTotal = one.metric.type === 'from-to' && one.metric.accumulates;
          const texts = numbersIn(goal);
          const shown = isTotal ? texts.toReversed() : texts;
          const asText = numbersIn(values[0] ?? '')[0];
          const inGoal =
            one.metric.type === 'at-least' || one.metric.type === 'at-most' ? [one.metric.target] : ends;
          expect(shown, goal).toHaveLength(inGoal.length);
          inGoal.forEach((end, at) => {
            expect(
              shown[at] === asText,
              `${goal}, ${String(values[0])}: ${String(end)} ${String(value)}`,
            ).toBe(end === value);
          });
          expect(new Set(shown).size).toBe(new Set(inGoal).size);
        });
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
          const { site, objective, keyResults } = measuredCompany({
            locale,
            keyResults: [{ metric: { ...metric, ref: 'series' }, said: { '2026-07-01': said[0]! } }],
            rows: [['2026-07-10', value]],
          });
          const one = keyResults[0]!;
          const view = keyResultView(site, one, objective, site.plan.periods[0]!);
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
