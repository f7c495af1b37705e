import { describe, expect, it } from 'vitest';
import { keyResultIsMeasurable } from '../../../../src/lint/rules/key-result-is-measurable.ts';
import { BODY, findings, objectiveFields } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const METRIC = '    metric: { type: from-to, baseline: 20, target: 40, unit: "%", source: Warehouse }\n';
const fields = objectiveFields('Large customers choose us', 'mara');
const found = (metric: string, change = (text: string) => text) =>
  findings(keyResultIsMeasurable, {
    [WIN]: mdx(change(fields.replace(METRIC, metric)), BODY),
    'check-ins/2026-q3/2026-08-10-company.mdx': null,
  });
const ONLY_GRADED = [
  `${WIN}:6:12–48`,
  '"Share of cases that go as they should" is only graded at the end: until then nobody can see how it is going.',
  'Give it a metric, `metric: { type: from-to, baseline: …, target: …, unit: … }`, with where it stands and where it should be. Where no number fits, `type: levels` says in words what a modest, a good and an outstanding end would be.',
];

describe('key-result-is-measurable', () => {
  it('is content with every kind of metric, with a number or without', () => {
    expect(findings(keyResultIsMeasurable, {})).toEqual([]);
    for (const metric of [
      '{ type: at-least, target: 95 }',
      '{ type: at-most, target: 95, over: check-ins }',
      '{ type: between, low: 1, high: 2 }',
      '{ type: milestones, milestones: [{ id: design, title: The design is agreed }] }',
      '{ type: levels, levels: [{ id: told, title: Told a week ahead, score: 0.3 }] }',
      '{ type: yes-no }',
    ])
      expect(found(`    metric: ${metric}\n`)).toEqual([]);
  });

  it('finds a key result without a metric, and one that is only graded', () => {
    expect(found('')).toEqual(ONLY_GRADED);
    expect(found('    metric: { type: graded, source: Mara asks ten colleagues }\n')).toEqual(ONLY_GRADED);
  });

  it('shows a metric with the numbers that the title has', () => {
    const help = (title: string) =>
      found('', (text) => text.replace('Share of cases that go as they should', title))[2];
    expect(help('Churn falls from 9 % to 6 %')).toContain(
      '`metric: { type: from-to, baseline: 9, target: 6, unit: "%" }`',
    );
    expect(help('Reach at least 300 subscribers')).toContain(
      '`metric: { type: from-to, baseline: …, target: 300, unit: … }`',
    );
    expect(help('Answer within two days')).toContain('baseline: …, target: …, unit: …');
  });

  it('leaves what was given up alone', () => {
    const retired = 'retired: { date: 2026-08-01, because: The segment was sold. }\n';
    expect(found(`    ${retired}`)).toEqual([]);
    expect(found('', (text) => retired + text)).toEqual([]);
  });
});
