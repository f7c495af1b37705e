import { describe, expect, it } from 'vitest';
import { keyResultTargetIsGrounded } from '../../../../src/lint/rules/key-result-target-is-grounded.ts';
import type { Rule } from '../../../../src/lint/rule.ts';
import { BODY, findings, objectiveFields } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const switchedOn: Rule = { ...keyResultTargetIsGrounded, severity: 'warn' };
const fields = objectiveFields('Large customers choose us', 'mara');
const found = (metric: string, more = '', rule = switchedOn) =>
  findings(rule, {
    [WIN]: mdx(
      fields.replace(/metric: \{ type: from-to, baseline: 20.*\}/, `metric: { ${metric} }${more}`),
      BODY,
    ),
    'check-ins/2026-q3/2026-08-10-company.mdx': null,
  });
const HELP =
  'Add `because:` with the one thing that makes it possible, or choose a target that people can believe in.';

describe('key-result-target-is-grounded', () => {
  it('is switched off until a company asks for it', () => {
    expect(findings(switchedOn, {})).toEqual([]);
    expect(found('baseline: 1, target: 100', '', keyResultTargetIsGrounded)).toEqual([]);
  });

  it('is content with less than ten times the baseline, and with a reason', () => {
    expect(found('baseline: 20, target: 199.9')).toEqual([]);
    expect(found('baseline: 20, target: 5000', '\n    because: A partner joins in March.')).toEqual([]);
  });

  it('finds ten times the baseline and more', () => {
    expect(found('baseline: 20, target: 200')).toEqual([
      `${WIN}:7:37–39`,
      'The target of "Share of cases that go as they should" is 10 times its baseline, and nothing says what makes that possible.',
      HELP,
    ]);
    expect(found('type: at-least, baseline: 900, target: 12000')).toEqual([
      `${WIN}:7:54–58`,
      'The target of "Share of cases that go as they should" is more than 13 times its baseline, and nothing says what makes that possible.',
      HELP,
    ]);
    expect(found('baseline: 0.3, target: 3')[1]).toMatch(/is 10 times/);
  });

  it('says nothing of falling numbers, of a start at nothing, and of metrics without a baseline', () => {
    expect(found('baseline: 200, target: 2')).toEqual([]);
    expect(found('baseline: 0, target: 500')).toEqual([]);
    expect(found('baseline: -5, target: 50')).toEqual([]);
    expect(found('type: at-least, target: 500')).toEqual([]);
    expect(found('type: between, low: 1, high: 500')).toEqual([]);
  });

  it('leaves what was given up alone', () => {
    const retired = '\n    retired: { date: 2026-08-01, because: The segment was sold. }';
    expect(found('baseline: 20, target: 200', retired)).toEqual([]);
  });

  it('reads the target as it stands today, before an amendment of a later day', () => {
    const amended = (on: string) =>
      findings(switchedOn, {
        [WIN]: mdx(
          `${fields.replace('baseline: 20, target: 40', 'baseline: 20, target: 400')}
amendments:
  - { date: ${on}, keyResult: share, field: target, from: 40, to: 400 }`,
          BODY,
        ),
      });
    expect(amended('2026-08-13')).toEqual([]);
    expect(amended('2026-08-12')[1]).toMatch(/is 20 times its baseline/);
  });
});
