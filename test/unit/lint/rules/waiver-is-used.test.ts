import { describe, expect, it } from 'vitest';
import { objectiveHasOwner } from '../../../../src/lint/rules/objective-has-owner.ts';
import { waiverIsUsed } from '../../../../src/lint/rules/waiver-is-used.ts';
import { BODY, objectiveFields, outcomeOf } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const fields = objectiveFields('Large customers choose us without a pilot', 'mara');
const waiver = 'waive:\n  - rule: objective-has-owner\n    because: The board owns it.';
const RULES = [objectiveHasOwner, waiverIsUsed];

describe('waiver-is-used', () => {
  it('is content with a waiver that silences something', () => {
    const text = mdx(`${fields.replace('owner: mara\n', '')}\n${waiver}`, BODY);
    const { diagnostics, waived } = outcomeOf(RULES, { [WIN]: text });
    expect(diagnostics).toEqual([]);
    expect(waived).toHaveLength(1);
  });

  it('finds one that silences nothing', () => {
    expect(outcomeOf(RULES, { [WIN]: mdx(`${fields}\n${waiver}`, BODY) }).diagnostics).toEqual([
      {
        file: WIN,
        line: 13,
        column: 11,
        endColumn: 30,
        severity: 'warning',
        rule: 'waiver-is-used',
        message: 'Nothing here breaks `objective-has-owner`, so this waiver silences nothing.',
        help: 'Delete it; a later mistake would otherwise pass unseen.',
      },
    ]);
  });
});
