import { describe, expect, it } from 'vitest';
import { keyResultTitleAgreesWithMetric } from '../../../../src/lint/rules/key-result-title-agrees-with-metric.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const fields = objectiveFields('Large customers choose us without a pilot', 'mara');
const METRIC = 'type: from-to, baseline: 20, target: 40, unit: "%", source: Warehouse';
const written = (title: string, metric: string, more = ''): Texts => ({
  [WIN]: mdx(
    fields
      .replace('Share of cases that go as they should', JSON.stringify(title))
      .replace(METRIC, metric)
      .concat(more),
    BODY,
  ),
  'check-ins/2026-q3/2026-08-10-company.mdx': null,
});
const placesOf = (title: string, metric: string) =>
  findings(keyResultTitleAgreesWithMetric, written(title, metric)).slice(0, 1);

describe('key-result-title-agrees-with-metric', () => {
  it('is content with titles that leave the numbers to the metric', () => {
    expect(findings(keyResultTitleAgreesWithMetric, {})).toEqual([]);
  });

  it('finds a number that is not the metric’s', () => {
    const title = 'Cut the time to a first quote from 9 days to 3';
    const metric = 'type: from-to, baseline: 9, target: 4, unit: days, source: Quote book';
    expect(findings(keyResultTitleAgreesWithMetric, written(title, metric))).toEqual([
      `${WIN}:6:58–58`,
      '"Cut the time to a first quote from 9 days to 3" says "3", and the metric goes from 9 to 4 days: people work towards the one, and the score is computed from the other.',
      'Correct the one that is out of date, or leave the numbers to the metric; pages add them to the title by themselves.',
    ]);
  });

  it('says for each type of metric where it goes', () => {
    const goes = (title: string, metric: string) =>
      /goes (.*?):/.exec(findings(keyResultTitleAgreesWithMetric, written(title, metric))[1] ?? '')?.[1];
    expect(goes('Answer 90 % of calls', 'type: at-least, target: 95, unit: "%"')).toBe('to at least 95 %');
    expect(goes('Wait under 9 minutes', 'type: at-most, target: 5, baseline: 12, unit: minutes')).toBe(
      'from 12 to at most 5 minutes',
    );
    expect(goes('Fridges between 2 and 8 °C', 'type: between, low: 2, high: 6, unit: °C')).toBe(
      'between 2 and 6 °C',
    );
  });

  it.each([
    ['Grow revenue to $120k', 'baseline: 80000, target: 100000, unit: USD'],
    ['Grow revenue by 30 %', 'baseline: 80000, target: 100000, unit: USD'],
    ['Raise the share from 40 % to 20 %', METRIC],
    ['Double the number of teams', 'baseline: 600, target: 1000, unit: teams'],
    ['Answer within two hours', 'type: at-most, target: 90, unit: minutes'],
    ['Win a dozen contracts', 'type: at-least, target: 10, unit: contracts'],
    ['Nine of ten alerts lead to an action', 'type: at-least, target: 80, unit: "%"'],
    ['NPS above 40', 'baseline: 20, target: 50'],
    ['Bring the backlog down to zero', 'baseline: 40, target: 5, unit: tickets'],
  ])('finds "%s" with %s', (title, metric) => {
    expect(placesOf(title, metric)).toHaveLength(1);
  });

  it.each([
    ['Grow revenue from $80k to $100k', 'baseline: 80000, target: 100000, unit: USD'],
    ['Grow revenue by 25 %', 'baseline: 80000, target: 100000, unit: USD'],
    ['Grow revenue by $20k', 'baseline: 80000, target: 100000, unit: USD'],
    ['Grow pipeline to $3.5M', 'baseline: 1200000, target: 3480000, unit: USD'],
    ['Licence revenue climbs from 0.8M to 1.4M', 'baseline: 0.8, target: 1.4, unit: M EUR'],
    ['Double the number of teams', 'baseline: 600, target: 1200, unit: teams'],
    ['Answer within two hours', 'type: at-most, target: 120, unit: minutes'],
    ['Reach 1.200 teams', 'baseline: 900, target: 1200, unit: teams'],
    ['Raise the share from 0.2 to 0.4', 'baseline: 0.2, target: 0.4'],
    ['Raise the share to 40 %', 'baseline: 0.2, target: 0.4'],
    ['Share of trials that run a sequence within 7 days', METRIC],
    ['Win customers with more than 50 seats', 'type: at-least, target: 12, unit: customers'],
    ['Win 12 customers with more than 50 seats', 'type: at-least, target: 12, unit: customers'],
    ['Revenue from customers under $10k a year', 'baseline: 1100000, target: 1600000, unit: USD'],
    ['Top 10 accounts renew in 2027', 'type: at-least, target: 9, unit: accounts'],
    ['Fridges between 2 and 6 °C', 'type: between, low: 2, high: 6, unit: °C'],
    ['Latency p95 from 3 s to 1 s', 'baseline: 3000, target: 1000, unit: ms'],
    ['Phase 3 is done', 'type: milestones, milestones: [{ id: a, title: Built }]'],
    ['Three shops run without us', 'type: yes-no'],
  ])('leaves "%s" with %s alone', (title, metric) => {
    expect(placesOf(title, metric)).toEqual([]);
  });

  it('compares with the target that holds on the day', () => {
    const amended = (asOf: string) => ({
      ...written(
        'Raise the share to 50 %',
        METRIC,
        '\namendments:\n  - { date: 2026-08-04, keyResult: share, field: target, from: 50, to: 40, cause: external, because: The fair was cancelled., approvedBy: mara }',
      ),
      'company.yaml': `name: Fernwell\nasOf: ${asOf}\n`,
    });
    expect(findings(keyResultTitleAgreesWithMetric, amended('2026-08-03'))).toEqual([]);
    expect(findings(keyResultTitleAgreesWithMetric, amended('2026-08-04'))[0]).toBe(`${WIN}:6:32–35`);
  });
});
