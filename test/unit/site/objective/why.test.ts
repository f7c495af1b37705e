import { describe, expect, it } from 'vitest';
import { whyKeyResult, whyObjective } from '../../../../src/site/objective/why.ts';
import { type MeasuredSketch, measuredCompany } from '../../../support/measured-company.ts';

type Facts = Readonly<Record<string, string>>;

const factsOf = (facts: readonly { term: string; text: string }[]): Facts =>
  Object.fromEntries(facts.map(({ term, text }) => [term, text.replaceAll('\u00a0', ' ')]));

/** Why a key result stands where it does, after check-ins with these updates, a week apart. */
function why(metric: object | undefined, said: readonly object[], more: Partial<MeasuredSketch> = {}): Facts {
  const { site, objective, keyResults } = measuredCompany({
    ...more,
    keyResults: [
      {
        ...(metric === undefined ? {} : { metric }),
        said: Object.fromEntries(said.map((one, week) => [`2026-08-0${String(week + 1)}`, one])),
      },
    ],
  });
  return factsOf(whyKeyResult(site, keyResults[0]!, objective));
}

describe('why a key result stands where it does', () => {
  const way = { baseline: 1_200_000, target: 3_500_000, unit: 'USD' };

  it('is an equation of what people wrote', () => {
    expect(why(way, [{ value: 2_100_000 }])).toMatchObject({
      Formula: '(2,100,000 − 1,200,000) / (3,500,000 − 1,200,000) = 0.39',
      Pace: '0.39 − 0.7 × 51/92 days = 0.00',
    });
    expect(why({ baseline: 1.0842, target: 1.0862 }, [{ value: 1.0849 }])['Formula']).toBe(
      '(1.0849 − 1.0842) / (1.0862 − 1.0842) = 0.35',
    );
    expect(why({ ...way, accumulates: true }, [{ value: 700_000 }])['Formula']).toBe(
      '700,000 / 3,500,000 = 0.20',
    );
  });

  it('is written as the language writes numbers', () => {
    expect(why(way, [{ value: 2_100_000 }], { locale: 'de' })).toMatchObject({
      Formel: '(2.100.000 − 1.200.000) / (3.500.000 − 1.200.000) = 0,39',
      Tempo: '0,39 − 0,7 × 51/92 Tage = 0,00',
    });
  });

  it('has more decimals where two would not give the result', () => {
    const committed = { ambition: 'committed' };
    expect(why({ baseline: 0, target: 9 }, [{ value: 5 }], committed)['Pace']).toBe(
      '0.556 − 1 × 51/92 days = 0.00',
    );
  });

  it('says as a step of its own what falls short of 1, and what lies outside of 0 and 1', () => {
    const metric = { baseline: 0, target: 10_000 };
    expect(why(metric, [{ value: 9960 }])['Formula']).toBe(
      '(9,960 − 0) / (10,000 − 0) = 0.996, shown as 0.99 because it falls short of 1',
    );
    expect(why(metric, [{ value: 9999.9 }])['Formula']).toMatch(/ = 0\.99999, shown as 0\.99 because/);
    expect(why(metric, [{ value: 12_000 }])['Formula']).toMatch(/ = 1\.20, which counts as 1\.00$/);
    expect(why(metric, [{ value: -500 }])['Formula']).toMatch(
      /^\(−500 − 0\).* = −0\.05, which counts as 0\.00$/,
    );
  });

  it('puts a negative number behind an operator in brackets', () => {
    expect(why({ baseline: -5, target: 5 }, [{ value: -2 }])['Formula']).toBe(
      '(−2 − (−5)) / (5 − (−5)) = 0.30',
    );
  });

  it('says of a threshold whether it is met, and of one with a baseline how far it has come', () => {
    const metric = { type: 'at-least', target: 99.995, unit: '%' };
    expect(why(metric, [{ value: 99.991 }])).not.toHaveProperty('Pace');
    expect(why(metric, [{ value: 99.991 }])['Formula']).toBe(
      '99.991% does not meet “at least 99.995%”: 0.00',
    );
    expect(why(metric, [{ value: 99.995 }])['Formula']).toBe('99.995% meets “at least 99.995%”: 1.00');
    expect(why({ ...metric, baseline: 99.95 }, [{ value: 99.991 }])).toMatchObject({
      Formula: '(99.991 − 99.95) / (99.995 − 99.95) = 0.91',
      Pace: '0.91 − 0.7 × 51/92 days = 0.52',
    });
  });

  it.each([
    [{ type: 'between', low: 3, high: 7 }, [{ value: 5 }], '5 meets “between 3 and 7”: 1.00'],
    [
      { type: 'at-most', target: 2, over: 'check-ins' },
      [{ value: 1 }, { value: 2 }, { value: 2.5 }, { value: 0 }],
      '“at most 2” was met on 3 of 4 days with a value = 0.75',
    ],
    [
      { type: 'at-least', target: 2, baseline: 1, over: 'check-ins' },
      [{ value: 1 }, { value: 2 }],
      '“at least 2” was met on 1 of 2 days with a value = 0.50',
    ],
    [
      { type: 'levels', levels: [{ id: 'low', title: 'Some of it', score: 0.3 }] },
      [{ level: 'low' }],
      'Some of it: 0.30',
    ],
    [{ type: 'yes-no' }, [{ value: true }], 'yes: 1.00'],
    [{ type: 'graded' }, [{ note: 'Well.' }], 'nothing is computed; a person grades it at the end'],
    [{ type: 'yes-no' }, [], 'no value was reported'],
  ])('says nothing of pace where there is none: %j', (metric, said, formula) => {
    const facts = why(metric, said);
    expect(facts['Formula']).toBe(formula);
    expect(facts).not.toHaveProperty('Pace');
  });

  it('counts milestones by their weight', () => {
    const milestones = [
      { id: 'a', title: 'A', weight: 0.1 },
      { id: 'b', title: 'B', weight: 0.2 },
      { id: 'c', title: 'C', weight: 0.7 },
    ];
    expect(why({ type: 'milestones', milestones }, [{ done: ['a', 'b'] }])).toMatchObject({
      Formula: '0.3 of 1 by weight = 0.30',
      Pace: '0.30 − 0.7 × 51/92 days = −0.09',
    });
  });
});

describe('why an objective stands where it does', () => {
  const of = (target: number, value: number, weight = 1) => ({
    metric: { baseline: 0, target },
    weight,
    said: { '2026-08-10': { value } },
  });
  const formula = (...keyResults: MeasuredSketch['keyResults'][number][]) => {
    const { site, objective } = measuredCompany({ keyResults });
    return factsOf(whyObjective(site, objective))['Formula'];
  };

  it('is the mean of what is printed', () => {
    expect(formula(of(2, 1, 2), of(50, 33))).toBe('(2 × 0.50 + 1 × 0.66) / 3 = 0.55');
    expect(formula(of(1000, 765), of(1, 0))).toBe('(1 × 0.765 + 1 × 0.00) / 2 = 0.38');
    expect(formula(of(1000, 767), of(1, 0))).toBe('(1 × 0.767 + 1 × 0.00) / 2 = 0.38');
    expect(formula(of(1, 1), of(1000, 996))).toBe(
      '(1 × 1.00 + 1 × 0.996) / 2 = 0.998, shown as 0.99 because it falls short of 1',
    );
    expect(formula(of(2, 1, 0.1), of(2, 1, 0.2))).toBe('(0.1 × 0.50 + 0.2 × 0.50) / 0.3 = 0.50');
  });

  it('says a grade of the whole beside the mean, and what is not applicable', () => {
    const { site, objective, keyResults } = measuredCompany({
      keyResults: [of(2, 1), of(2, 2)],
      retrospective: {
        grades: [{ keyResult: 'goal#k1', notApplicable: true, because: 'The law changed.' }],
        objectives: [{ objective: 'goal', score: 0.725, because: 'The hard half is done.' }],
      },
    });
    expect(factsOf(whyObjective(site, objective))).toMatchObject({
      Formula: '(1 × 0.50) / 1 = 0.50',
      Grade: '0.725, given by a person; computed 0.50. The hard half is done.',
      'Result 1': 'left out: not applicable',
    });
    const facts = factsOf(whyKeyResult(site, keyResults[1]!, objective));
    expect(facts['Counts']).toBe('not applicable: shown, not counted');
    expect(facts).not.toHaveProperty('Pace');
  });
});
