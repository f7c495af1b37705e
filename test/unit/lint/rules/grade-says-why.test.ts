import { describe, expect, it } from 'vitest';
import { gradeSaysWhy } from '../../../../src/lint/rules/grade-says-why.ts';
import { findings, objectiveFields, outcomeOf, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const CASH = 'objectives/2026-q2/sales/cash.mdx';
const LOOK_BACK = 'retrospectives/2026-q2/sales.mdx';
const fields = objectiveFields('Cash comes in when it is due', 'omar');
/** From 20 to 40: what was reported last decides the computed score. */
const archive = (value: number | null, grade: string, texts: Texts = {}): Texts => ({
  'periods/2026-q2.mdx': mdx('starts: 2026-04-01\nends: 2026-06-30\nphase: closed'),
  [CASH]: mdx(fields),
  ...(value === null
    ? {}
    : {
        'check-ins/2026-q2/2026-06-29-sales.mdx': mdx(
          `updates: [{ keyResult: cash#share, value: ${String(value)} }]`,
        ),
      }),
  [LOOK_BACK]: mdx(
    `date: 2026-07-02\ngrades:\n  - { keyResult: cash#days, score: 1 }\n  - { keyResult: cash#share, score: ${grade} }`,
  ),
  ...texts,
});
const found = (...given: Parameters<typeof archive>) => findings(gradeSaysWhy, archive(...given));

describe('grade-says-why', () => {
  it('finds a grade away from the numbers without a reason, and is an error', () => {
    expect(findings(gradeSaysWhy, {})).toEqual([]);
    expect(found(29, '0.7')).toEqual([
      `${LOOK_BACK}:5:37–39`,
      '"Share of cases that go as they should" is graded 0.7 while its numbers say 0.45, and nothing says why: next year nobody will know which to believe.',
      'Add `because:` with what the numbers do not show, or leave the grade out: then 0.45 counts.',
    ]);
    expect(outcomeOf([gradeSaysWhy], archive(29, '0.7')).diagnostics.map(({ severity }) => severity)).toEqual(
      ['error'],
    );
  });

  it('is content with a reason', () => {
    expect(found(29, '0.7, because: Counted only deals past stage 2')).toEqual([]);
  });

  it('takes 0.05 for rounding, up or down, and not more', () => {
    expect(found(35, '0.8')).toEqual([]);
    expect(found(35, '0.7')).toEqual([]);
    expect(found(35, '0.81')).toHaveLength(3);
    expect(found(35, '0.69')).toHaveLength(3);
  });

  it('takes for rounding what looks like it in two decimals', () => {
    expect(found(34.9, '0.8')).toEqual([]);
    expect(found(34.8, '0.8')).toHaveLength(3);
  });

  it('compares what counts: a grade outside 0–1 and progress past the target are clamped', () => {
    expect(found(60, '1.3')).toEqual([]);
    expect(found(10, '-0.2')).toEqual([]);
    expect(found(29, '1.3')[1]).toContain('is graded 1.3 while its numbers say 0.45');
  });

  it('has nothing to compare with where nothing was reported, or where only a person grades', () => {
    expect(found(null, '0.9')).toEqual([]);
    const graded = fields.replace(
      '{ type: from-to, baseline: 20, target: 40, unit: "%", source: Warehouse }',
      '{ type: graded }',
    );
    expect(found(null, '0.9', { [CASH]: mdx(graded) })).toEqual([]);
  });

  it('leaves retired things alone, and follows old addresses', () => {
    const retired = 'retired: { date: 2026-06-30, because: Sold. }';
    expect(found(29, '0.7', { [CASH]: mdx(`${fields}\n${retired}`) })).toEqual([]);
    expect(
      found(29, '0.7', { [CASH]: mdx(fields.replace('- id: share', `- id: share\n    ${retired}`)) }),
    ).toEqual([]);
    const alias = {
      [CASH]: mdx(`${fields}\naliases: [2026-q2/sales/money]`),
      [LOOK_BACK]: mdx('date: 2026-07-02\ngrades: [{ keyResult: money#share, score: 0.7 }]'),
    };
    expect(found(29, '0.7', alias)).toHaveLength(3);
  });
});
