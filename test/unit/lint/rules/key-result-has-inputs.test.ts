import { describe, expect, it } from 'vitest';
import { keyResultHasInputs } from '../../../../src/lint/rules/key-result-has-inputs.ts';
import type { Rule } from '../../../../src/lint/rule.ts';
import { BODY, findings, objectiveFields } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const switchedOn: Rule = { ...keyResultHasInputs, severity: 'warn' };
const INPUTS = 'inputs: [{ id: first-talks, title: First talks held, target: 12 }]';
const fields = objectiveFields('Large customers choose us', 'mara').replace(
  '- id: days',
  `- id: days\n    ${INPUTS}`,
);
/** What is found where the first key result says this as well. */
const found = (more: string) =>
  findings(switchedOn, {
    [WIN]: mdx(fields.replace('- id: share', `- id: share\n    ${more}`), BODY),
  }).filter((_, index, all) => all[index - (index % 3)]?.startsWith(WIN));

describe('key-result-has-inputs', () => {
  it('is switched off until a company asks for it', () => {
    expect(findings(keyResultHasInputs, {})).toEqual([]);
    expect(findings(switchedOn, {})).not.toEqual([]);
  });

  it('is content with one weekly input', () => {
    expect(found(INPUTS)).toEqual([]);
  });

  it('finds a key result that names none', () => {
    expect(found('weight: 2')).toEqual([
      `${WIN}:7:12–48`,
      '"Share of cases that go as they should" names nothing that is done for it every week, so a week without progress says nothing about why.',
      'Add what its owner can do and count each week, as `inputs: [{ id: …, title: …, target: … }]`.',
    ]);
    expect(found('measures: output')).toHaveLength(3);
  });

  it('says nothing of what is an input itself, and of what was given up', () => {
    expect(found('measures: input')).toEqual([]);
    expect(found('retired: { date: 2026-08-01, because: The segment was sold. }')).toEqual([]);
  });

  it('says nothing of what is only graded', () => {
    const graded = fields.replace(
      '{ type: from-to, baseline: 20, target: 40, unit: "%", source: Warehouse }',
      '{ type: graded }',
    );
    const texts = { [WIN]: mdx(graded, BODY), 'check-ins/2026-q3/2026-08-10-company.mdx': null };
    expect(findings(switchedOn, texts).filter((line) => line.startsWith(WIN))).toEqual([]);
  });
});
