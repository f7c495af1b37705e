import { describe, expect, it } from 'vitest';
import { keyResultHasSource } from '../../../../src/lint/rules/key-result-has-source.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const METRIC = '{ type: from-to, baseline: 20, target: 40, unit: "%", source: Warehouse }';
const fields = objectiveFields('Large customers choose us', 'mara');
const found = (metric: string, texts: Texts = {}) =>
  findings(keyResultHasSource, {
    [WIN]: mdx(fields.replace(`metric: ${METRIC}`, metric), BODY),
    'check-ins/2026-q3/2026-08-10-company.mdx': null,
    ...texts,
  });
const MESSAGE =
  'Nothing says how "Share of cases that go as they should" is measured, so two honest people can arrive at two answers.';
const HELP = 'Add `source:` to its metric: the report, list or person that a colleague would go to.';

describe('key-result-has-source', () => {
  it('is content with a source, its own or that of the metric it refers to', () => {
    expect(findings(keyResultHasSource, {})).toEqual([]);
    expect(
      found('metric: { ref: cases, baseline: 20, target: 40 }', {
        'metrics/cases.yaml': 'title: Cases\nsource: Warehouse\n',
      }),
    ).toEqual([]);
  });

  it('finds a metric without a source, at its name', () => {
    expect(found('metric: { baseline: 20, target: 40 }')).toEqual([`${WIN}:7:5–10`, MESSAGE, HELP]);
    expect(found('metric:\n      baseline: 20\n      target: 40')).toEqual([`${WIN}:7:5–10`, MESSAGE, HELP]);
  });

  it('asks the same of milestones, levels, and a plain yes or no', () => {
    for (const metric of [
      '{ type: milestones, milestones: [{ id: design, title: The design is agreed }]',
      '{ type: levels, levels: [{ id: told, title: Told a week ahead, score: 0.3 }]',
      '{ type: yes-no',
    ]) {
      expect(found(`metric: ${metric} }`)).toEqual([`${WIN}:7:5–10`, MESSAGE, HELP]);
      expect(found(`metric: ${metric}, source: Minutes }`)).toEqual([]);
    }
  });

  it('names the file of the metric it refers to, when that has no source either', () => {
    expect(
      found('metric: { ref: cases, baseline: 20, target: 40 }', { 'metrics/cases.yaml': 'title: Cases\n' }),
    ).toEqual([
      `${WIN}:7:5–10`,
      MESSAGE,
      'Add `source:` here or in metrics/cases.yaml: the report, list or person that a colleague would go to.',
    ]);
  });

  it('says nothing of what is only graded, nor of what was given up', () => {
    expect(found('metric: { type: graded }')).toEqual([]);
    expect(found('weight: 1')).toEqual([]);
    const retired = 'retired: { date: 2026-08-01, because: The segment was sold. }';
    expect(found(`${retired}\n    metric: { baseline: 20, target: 40 }`)).toEqual([]);
  });
});
