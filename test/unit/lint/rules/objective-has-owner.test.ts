import { describe, expect, it } from 'vitest';
import { objectiveHasOwner } from '../../../../src/lint/rules/objective-has-owner.ts';
import { BODY, findings, objectiveFields } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const fields = objectiveFields('Large customers choose us without a pilot', 'mara');

describe('objective-has-owner', () => {
  it('is content with a person, a team or a role', () => {
    expect(findings(objectiveHasOwner, {})).toEqual([]);
    for (const owner of ['sales', 'VP Sales', '[mara, omar]'])
      expect(findings(objectiveHasOwner, { [WIN]: mdx(fields.replace('mara', owner), BODY) })).toEqual([]);
  });

  it('finds an objective that nobody owns, also where its key results have owners', () => {
    const orphan = fields.replace('owner: mara\n', '').replace('- id: share', '- id: share\n    owner: omar');
    expect(findings(objectiveHasOwner, { [WIN]: mdx(orphan, BODY) })).toEqual([
      `${WIN}:2:8–48`,
      'Nobody owns "Large customers choose us without a pilot": when it drifts, nobody is asked.',
      'Add `owner:` with one person, team or role, such as `owner: mara`.',
    ]);
  });

  it('leaves a retired objective alone', () => {
    const retired = fields.replace(
      'owner: mara\n',
      'retired: { date: 2026-08-01, because: The segment was sold. }\n',
    );
    expect(findings(objectiveHasOwner, { [WIN]: mdx(retired, BODY) })).toEqual([]);
  });
});
