import { describe, expect, it } from 'vitest';
import { goalText, valueText } from '../../../../src/site/parts/measures.ts';
import { metricChart, healthyText } from '../../../../src/site/metrics/metric-chart.ts';
import { metricsView } from '../../../../src/site/metrics/view.ts';
import { amendmentView } from '../../../../src/site/parts/amendment.ts';
import { numbersAsWritten, numbersOf, numbersOfMetric } from '../../../../src/site/parts/numbers.ts';
import { keyResultHistory } from '../../../../src/site/objective/key-result-history.ts';
import { makePlan } from '../../../../src/domain/plan.ts';
import { makeSite } from '../../../../src/site/frame/site.ts';
import { tableGroup } from '../../../../src/site/table/rows.ts';
import { measuredCompany } from '../../../support/measured-company.ts';
import { writingOf } from '../../../support/writing.ts';

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ') ?? null;

/** A key result's goal and value as pages tell them. */
function told(metric: object, value: number, more: { rows?: [string, number][]; locale?: string } = {}) {
  const { site, objective, keyResults } = measuredCompany({
    ...more,
    keyResults: [{ metric, said: { '2026-08-10': { value, confidence: 8 } } }],
  });
  const [one] = keyResults;
  const [row] = tableGroup(site, objective, '2026-08-13').rows;
  const last = one!.readings.at(-1)?.value;
  return {
    goal: plain(goalText(site, one!)),
    value: plain(valueText(site, one!, last)),
    current: plain(row?.current),
    sheet: row?.numbers.split(',').slice(0, 3).join(' '),
    numbers: numbersOf(site, one!),
  };
}

describe('the numbers of a metric', () => {
  it.each([
    [{ type: 'at-least', target: 99.995, baseline: 99.95, unit: '%' }, 99.991, 'at least 99.995%', '99.991%'],
    [{ type: 'at-least', target: 99.999, unit: '%' }, 99.998, 'at least 99.999%', '99.998%'],
    [{ baseline: 1.0842, target: 1.0862 }, 1.0849, 'from 1.0842 to 1.0862', '1.0849'],
    [{ baseline: 0.845, target: 0.842, unit: 's' }, 0.844, 'from 0.845 s to 0.842 s', '0.844 s'],
    [{ type: 'at-least', target: 100, unit: '%' }, 99.99999, 'at least 100%', '99.99999%'],
    [{ type: 'between', low: 0.0003, high: 0.00032 }, 0.00031, 'between 0.0003 and 0.00032', '0.00031'],
    [{ baseline: 0, target: 1e-7 }, 5e-8, 'from 0 to 0.0000001', '0.00000005'],
    [{ baseline: 5.8, target: 3, unit: 'minutes' }, 4.4, 'from 5.8 minutes to 3 minutes', '4.4 minutes'],
    [{ baseline: 1310.75, target: 2000, unit: 'USD' }, 1500, 'from $1,310.75 to $2,000', '$1,500'],
  ])('have the decimals people wrote: %j at %d', (metric, number, goal, value) => {
    expect(told(metric, number)).toMatchObject({ goal, value, current: value });
  });

  it('are written as German writes them', () => {
    expect(told({ type: 'at-least', target: 99.995, unit: '%' }, 99.991, { locale: 'de' })).toMatchObject({
      goal: 'mindestens 99,995 %',
      value: '99,991 %',
    });
  });

  it('are shortened where baseline, target and values stay apart, and nowhere else', () => {
    const metric = { baseline: 1_200_000, target: 3_500_000, unit: 'USD' };
    expect(told(metric, 2_100_000)).toMatchObject({ goal: 'from $1.2M to $3.5M', value: '$2.1M' });
    expect(told(metric, 3_499_900)).toMatchObject({
      goal: 'from $1,200,000 to $3,500,000',
      value: '$3,499,900',
    });
  });

  it('are not rounded where a language has no short word for their size', () => {
    const metric = { baseline: 100_000, target: 200_000, unit: 'EUR' };
    expect(told(metric, 123_456, { locale: 'de' }).value).toBe('123.456 €');
    expect(told(metric, 123_456).value).toBe('€123.5K');
  });

  it('round a measured row to what people wrote, or to two decimals, but never to the target', () => {
    const row = (value: number, metric: object) =>
      told({ ...metric, ref: 'series' }, 5, { rows: [['2026-08-17', value]] });
    expect(row(91.333333, { type: 'at-least', target: 95 })).toMatchObject({
      value: '91.33',
      sheet: ' 95 91.33',
    });
    expect(row(94.99991, { type: 'at-least', target: 95 })).toMatchObject({
      value: '94.9999',
      sheet: ' 95 94.9999',
    });
    expect(row(94.99991, { type: 'at-least', target: 94.995 })).toMatchObject({ value: '95' });
  });

  it('move by what a reader finds by subtracting the two', () => {
    const { numbers } = told({ type: 'at-least', target: 99.999, unit: '%' }, 99.998);
    expect(plain(numbers.difference(99.991, 99.998))).toBe('+0.007 points');
    expect(plain(numbers.difference(98, 97))).toBe('−1 point');
    const money = told({ baseline: 1_200_000, target: 3_500_000, unit: 'USD' }, 2_100_000).numbers;
    expect(money.difference(1_200_000, 2_100_000)).toBe('+$900K');
    expect(money.difference(2_100_000, 2_100_000)).toBe('$0');
    const days = told({ baseline: 30.5, target: 20, unit: 'days' }, 22.1).numbers;
    expect(plain(days.difference(30.5, 22.1))).toBe('−8.4');
    expect(days.again(22.1)).toBe('22.1');
    expect(plain(days.difference(22.101, 22.104))).toBe('+0.003');
    const customers = told({ baseline: 0, target: 10, unit: 'customers' }, 2).numbers;
    expect(customers.difference(1, 2)).toBe('+1');
    expect(customers.difference(2, 1)).toBe('−1');
  });

  it('are told as written where they are only counted', () => {
    const { site } = measuredCompany({ keyResults: [{}] });
    const { text } = numbersAsWritten(site, 'calls', [12.125, 20]);
    expect(plain(text(12.125))).toBe('12.125 calls');
  });

  it('of an amendment are told with all their digits too', () => {
    const { site, objective } = measuredCompany({
      keyResults: [{ metric: { type: 'at-least', target: 99.9, unit: '%' } }],
      amendments: [{ date: '2026-08-01', keyResult: 'k0', field: 'target', from: 99.995, to: 99.9 }],
    });
    expect(amendmentView(site, objective, objective.amendments[0]!).what).toContain('99.995% → 99.9%');
  });
});

describe('a row of the tracking sheet', () => {
  const row = (value: number) => {
    const { site, objective } = measuredCompany({
      keyResults: [{ metric: { baseline: 0, target: 10_000 }, said: { '2026-08-10': { value } } }],
    });
    const [one] = tableGroup(site, objective, '2026-08-13').rows;
    return [one?.figures.progress, one?.figures.score, ...(one?.numbers.split(',').slice(3, 5) ?? [])];
  };

  it('never rounds up to 1, neither on the page nor for the CSV', () => {
    expect(row(9960)).toEqual(['99%', '0.99', '0.996', '0.996']);
    expect(row(9999.9)).toEqual(['99%', '0.99', '0.9999', '0.9999']);
    expect(row(10_000)).toEqual(['100%', '1.00', '1', '1']);
    expect(row(12_345)).toEqual(['123%', '1.00', '1.2345', '1']);
  });
});

describe('the numbers of a metric over time', () => {
  function metricsOf(rows: [string, number][], healthy?: object) {
    const up = { title: 'Availability', unit: '%', rows, ...(healthy === undefined ? {} : { healthy }) };
    const writing = writingOf({ metrics: { up } });
    const site = makeSite(makePlan(writing, '2026-08-20'), '/');
    return { site, metric: site.plan.metrics.get('up')! };
  }

  it('do not look as if they had met their range', () => {
    const { site, metric } = metricsOf([['2026-08-17', 99.9941]], { type: 'at-least', target: 99.995 });
    expect(healthyText(site, metric)).toBe('at least 99.995%');
    expect(metricsView(site).metrics[0]?.value).toBe('99.994%');
  });

  it('say how the series has gone where nobody wrote a range', () => {
    const rows: [string, number][] = [
      ['2026-08-03', 99.98],
      ['2026-08-10', 99.991],
      ['2026-08-17', 99.998],
    ];
    const { site, metric } = metricsOf(rows);
    const numbers = metricChart(site, metric, null)?.numbers?.rows.map(([, value]) => value);
    expect(numbers).toEqual(['99.998%', '99.991%', '99.98%']);
  });

  it('stand at the axis as round numbers, as they are', () => {
    const { site, metric } = metricsOf([['2026-08-17', 1]]);
    const { tick } = numbersOfMetric(site, metric);
    expect(tick(0.1 + 0.2)).toBe('0.3%');
    expect(tick(99.985)).toBe('99.985%');
  });
});

describe('the money of one key result', () => {
  const told = (values: readonly number[], amendments: readonly object[] = [], target = 3_000_000) => {
    const { site, objective, keyResults } = measuredCompany({
      amendments,
      keyResults: [
        {
          metric: { baseline: 0, target, unit: 'USD' },
          said: Object.fromEntries(
            values.map((value, index) => [`2026-07-${String(10 + index)}`, { value, confidence: 7 }]),
          ),
        },
      ],
    });
    const [one] = keyResults;
    const { rows, changedBefore } = keyResultHistory(site, one!);
    const said = [
      goalText(site, one!),
      ...rows.flatMap(({ value, changedAfter }) => [value ?? '', ...changedAfter]),
      ...changedBefore,
      ...objective.amendments.map((amendment) => amendmentView(site, objective, amendment).what),
    ];
    return said.flatMap((text) => text.match(/\$[\d,.]*\d[MK]?/g) ?? []).filter((text) => text !== '$0');
  };
  const isShort = (text: string) => /[MK]$/.test(text);
  const amended = (from: number, to: number) => [
    { date: '2026-07-11', keyResult: 'k0', field: 'target', from, to, because: 'The largest partner closed' },
  ];

  it.each([
    ['values that stay apart', [2_300_000, 2_314_000], [], 3_000_000, true],
    ['values of which two would look alike', [2_314_100, 2_314_200, 1_000_000], [], 3_000_000, false],
    ['a value that would look like the target', [2_999_950, 1_000_000], [], 3_000_000, false],
    [
      'a value that would look like a former target',
      [2_314_100, 1_000_000],
      amended(2_314_000, 3_000_000),
      3_000_000,
      false,
    ],
    ['a target moved a little', [1_000_000], amended(3_000_100, 3_000_000), 3_000_000, false],
    ['a target moved far', [1_000_000], amended(4_000_000, 3_000_000), 3_000_000, true],
  ])('is written one way wherever it stands: %s', (_, values, amendments, target, short) => {
    const texts = told(values, amendments, target);
    expect(texts.length).toBeGreaterThan(values.length);
    expect(texts.map(isShort)).toEqual(texts.map(() => short));
  });

  it('is written one way for random values and amendments', () => {
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let round = 0; round < 150; round += 1) {
      const near = () => 2_300_000 + next(4) * 14_000 + next(3) * 100;
      const target = near();
      const former = near();
      const changes = former === target ? [] : amended(former, target);
      const texts = told([near(), near(), near()], changes, target);
      expect(new Set(texts.map(isShort)).size, texts.join(' ')).toBe(1);
    }
  });
});
