import { describe, expect, it } from 'vitest';
import { keyResultHasBaseline } from '../../../../src/lint/rules/key-result-has-baseline.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const fields = objectiveFields('Large customers choose us', 'mara');
/** The company with this metric at the first key result of one objective. */
const company = (metric: string, more = ''): Texts => ({
  [WIN]: mdx(
    fields.replace(/metric: \{ type: from-to, baseline: 20.*\}/, `metric: { ${metric} }`) + more,
    BODY,
  ),
  'check-ins/2026-q3/2026-08-10-company.mdx': null,
});
const found = (metric: string, more = '', texts: Texts = {}) =>
  findings(keyResultHasBaseline, { ...company(metric, more), ...texts });
/** The history of the metric `cases`. */
const history = (...rows: readonly string[]): Texts => ({
  'metrics/cases.yaml': 'title: Cases\nunit: "%"\n',
  'metrics/cases.csv': `date,value,note\n${rows.map((row) => `${row},\n`).join('')}`,
});
const amended = (on: string, field: string, from: string) =>
  `\namendments:\n  - { date: ${on}, keyResult: share, field: ${field}${from} }`;

describe('key-result-has-baseline', () => {
  it('is content with a threshold that says where we stand', () => {
    expect(findings(keyResultHasBaseline, {})).toEqual([]);
    expect(found('type: at-least, baseline: 78, target: 95')).toEqual([]);
    expect(found('type: at-most, baseline: 12, target: 0')).toEqual([]);
  });

  it('finds a threshold that does not', () => {
    expect(found('type: at-least, target: 95, unit: "%"')).toEqual([
      `${WIN}:7:39–40`,
      '"Share of cases that go as they should" is to be at least 95 %, and nothing says where it stands: nobody can tell a leap from a formality.',
      'Add `baseline:` with the value on 2026-07-01, so that half of the way counts too. If the level is held already, a waiver may say so.',
    ]);
    expect(found('type: at-most, target: 4')[1]).toMatch(/ is to be at most 4, and nothing says/);
  });

  it('asks no baseline of a share of check-ins, nor of any other kind of metric', () => {
    for (const metric of [
      'type: at-least, target: 95, over: check-ins',
      'type: between, low: 1, high: 2',
      'type: milestones, milestones: [{ id: design, title: The design is agreed }]',
      'type: levels, levels: [{ id: told, title: Told a week ahead, score: 0.3 }]',
      'type: yes-no',
      'type: graded',
    ])
      expect(found(metric)).toEqual([]);
  });

  it('suggests the last value up to the start, where the metric has a history', () => {
    const rows = history('2026-06-22,70', '2026-06-29,71.5', '2026-07-06,80');
    expect(found('ref: cases, type: at-least, target: 95', '', rows)).toEqual([
      `${WIN}:7:51–52`,
      '"Share of cases that go as they should" is to be at least 95 %, and nothing says where it stands: nobody can tell a leap from a formality.',
      'Add `baseline: 71.5`: that is `cases` on 2026-06-29.',
    ]);
  });

  it('says nothing of a level that was held already, which has no baseline below its target', () => {
    const threshold = (value: string) =>
      found('ref: cases, type: at-least, target: 95', '', history(`2026-06-29,${value}`));
    expect(threshold('95')).toEqual([]);
    expect(threshold('94.9')).toHaveLength(3);
  });

  it('holds a baseline against the last value up to the start, give or take five percent', () => {
    const stoodAt = (value: string, baseline: string) =>
      found(`ref: cases, baseline: ${baseline}, target: 140`, '', history(`2026-07-01,${value}`));
    for (const baseline of ['95', '100', '105']) expect(stoodAt('100', baseline)).toEqual([]);
    for (const baseline of ['94.9', '105.1']) expect(stoodAt('100', baseline)).toHaveLength(3);
    expect(stoodAt('0', '0')).toEqual([]);
    expect(stoodAt('-100', '-104')).toEqual([]);
  });

  it('finds a baseline that the history does not know', () => {
    const rows = history('2026-06-22,44', '2026-06-29,39', '2026-07-06,44');
    expect(found('ref: cases, baseline: 44, target: 60', '', rows)).toEqual([
      `${WIN}:7:37–38`,
      '"Share of cases that go as they should" starts from 44, while `cases` stood at 39 on 2026-06-29, its last value up to the start.',
      'Write `baseline: 39`, or mend metrics/cases.csv if that is what is wrong.',
    ]);
    expect(found('ref: cases, type: at-least, baseline: 44, target: 60', '', rows)[0]).toBe(`${WIN}:7:53–54`);
  });

  it('suggests no baseline that lies past the target', () => {
    expect(found('ref: cases, baseline: 44, target: 60', '', history('2026-06-29,62'))[2]).toBe(
      'If 62 is right, the target 60 was reached before the start: aim further. If not, mend metrics/cases.csv.',
    );
    expect(
      found('ref: cases, type: at-most, baseline: 44, target: 30', '', history('2026-06-29,30'))[2],
    ).toMatch(/^If 30 is right, the target 30 was reached/);
  });

  it('says nothing where the history begins later, or has no row', () => {
    const metric = 'ref: cases, baseline: 44, target: 60';
    expect(found(metric, '', history('2026-07-02,39'))).toEqual([]);
    expect(found(metric, '', history())).toEqual([]);
  });

  it('says nothing of a total that is counted from 0', () => {
    const metric = 'ref: cases, baseline: 44, target: 60, accumulates: true';
    expect(found(metric, '', history('2026-06-29,3'))).toEqual([]);
  });

  it('takes the word of an amendment, once it holds', () => {
    const rows = history('2026-06-29,39');
    const from = ', from: 39, to: 44, cause: correction';
    const metric = 'ref: cases, baseline: 44, target: 60';
    expect(found(metric, amended('2026-08-12', 'baseline', from), rows)).toEqual([]);
    expect(found(metric, amended('2026-08-13', 'baseline', from), rows)).toEqual([]);
    expect(found(metric, amended('2026-08-13', 'baseline', from.replace('39', '42')), rows)[1]).toMatch(
      /starts from 42, while `cases` stood at 39/,
    );
    expect(found(metric, amended('2026-08-12', 'target', ', from: 70, to: 60'), rows)).toHaveLength(3);
  });

  it('lets a key result that was added later start on the day it was added', () => {
    const rows = history('2026-06-29,39', '2026-08-03,44');
    const added = amended('2026-08-04', 'added', '');
    expect(found('ref: cases, baseline: 44, target: 60', added, rows)).toEqual([]);
    expect(found('ref: cases, baseline: 39, target: 60', added, rows)[1]).toMatch(
      /stood at 44 on 2026-08-03/,
    );
  });

  it('waits for the start of a coming period before it compares', () => {
    const coming = (metric: string) =>
      findings(keyResultHasBaseline, {
        ...history('2026-06-29,39'),
        'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31'),
        'objectives/2026-q4/company/win.mdx': company(metric)[WIN] ?? null,
      });
    expect(coming('ref: cases, baseline: 44, target: 60')).toEqual([]);
    expect(coming('ref: cases, type: at-least, target: 60')[2]).toBe(
      'Add `baseline: 39`: that is `cases` on 2026-06-29.',
    );
    expect(coming('type: at-least, target: 60')[2]).toMatch(/the value on 2026-10-01/);
  });

  it('leaves what was given up alone', () => {
    const retired = '\nretired: { date: 2026-08-01, because: The segment was sold. }';
    expect(found('type: at-least, target: 95', retired)).toEqual([]);
  });
});
