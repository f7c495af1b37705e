import { describe, expect, it } from 'vitest';
import { keyResultHasOwner } from '../../../../src/lint/rules/key-result-has-owner.ts';
import { BODY, findings, objectiveFields } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const PIPELINE = 'objectives/2026-q3/sales/pipeline.mdx';
const fields = objectiveFields('The pipeline tells us early what will close', 'omar', { to: 'company/win' });
const orphan = fields.replace('owner: omar\n', '');
const found = (text: string) => findings(keyResultHasOwner, { [PIPELINE]: mdx(text, BODY) });
const HELP =
  'Add `owner:` here, or at the objective for all that have none, with one person, team or role, such as `owner: sales`.';

describe('key-result-has-owner', () => {
  it('is content with an owner of its own, or with the objective’s', () => {
    expect(findings(keyResultHasOwner, {})).toEqual([]);
    const own = orphan.replaceAll(/- id: (\w+)/g, '- id: $1\n    owner: Sales operations');
    expect(found(own)).toEqual([]);
    expect(found(fields.replace('owner: omar', 'owner: [omar, rosa]'))).toEqual([]);
  });

  it('finds a key result for which nobody answers, beside one that has an owner', () => {
    expect(found(orphan.replace('- id: share', '- id: share\n    owner: rosa'))).toEqual([
      `${PIPELINE}:12:12–47`,
      'Nobody owns "Days from the first talk to the last", and nobody its objective: there is no one to bring the number when it is bad.',
      HELP,
    ]);
  });

  it('leaves an objective to objective-has-owner where nobody owns anything', () => {
    expect(found(orphan)).toEqual([]);
  });

  it('leaves what was given up alone', () => {
    const retired = 'retired: { date: 2026-08-01, because: The segment was sold. }';
    const own = orphan.replace('- id: share', '- id: share\n    owner: rosa');
    expect(found(`${retired}\n${own}`)).toEqual([]);
    expect(found(own.replace('- id: days', `- id: days\n    ${retired}`))).toEqual([]);
  });
});
