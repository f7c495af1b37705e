import { describe, expect, it } from 'vitest';
import { amendmentHasReason } from '../../../../src/lint/rules/amendment-has-reason.ts';
import { BODY, findings, objectiveFields, outcomeOf, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const REPLIES = 'objectives/2026-q3/outbound/replies.mdx';
const fields = objectiveFields('Strangers answer our first letter', 'rosa', { to: 'sales/pipeline' });
const amended = (...amendments: string[]): Texts => ({
  [REPLIES]: mdx(
    `${fields}\namendments:\n${amendments.map((one) => `  - { date: 2026-08-04, ${one} }`).join('\n')}`,
    BODY,
  ),
});
const TARGET = 'keyResult: share, field: target, from: 50';
const CAUSE = ' Being behind is no cause: then the target stays and the score says so.';

describe('amendment-has-reason', () => {
  it('is content with a cause, a reason and somebody who agreed', () => {
    expect(findings(amendmentHasReason, {})).toEqual([]);
    for (const cause of ['external', 'correction', 'scope'])
      expect(
        findings(amendmentHasReason, amended(`${TARGET}, cause: ${cause}, because: B., approvedBy: omar`)),
      ).toEqual([]);
  });

  it('finds what is missing, and is an error', () => {
    expect(findings(amendmentHasReason, amended(TARGET))).toEqual([
      `${REPLIES}:16:50–55`,
      'The amendment of 2026-08-04 to the target of "Share of cases that go as they should" does not say what kind of cause it has, why or who agreed: without that nobody can tell it from moving the goal.',
      `Add \`cause:\` (external, correction or scope), \`because:\` with what happened and \`approvedBy: omar\` to it.${CAUSE}`,
    ]);
    expect(
      outcomeOf([amendmentHasReason], amended(TARGET)).diagnostics.map(({ severity }) => severity),
    ).toEqual(['error']);
  });

  it.each([
    [
      'because: B., approvedBy: omar',
      'what kind of cause it has',
      '`cause:` (external, correction or scope)',
      CAUSE,
    ],
    ['cause: scope, approvedBy: omar', 'why', '`because:` with what happened', ''],
    ['cause: scope, because: B.', 'who agreed', '`approvedBy: omar`', ''],
    ['cause: scope', 'why or who agreed', '`because:` with what happened and `approvedBy: omar`', ''],
  ])('finds what is missing beside `%s`', (given, missing, help, more) => {
    expect(findings(amendmentHasReason, amended(`${TARGET}, ${given}`)).slice(1)).toEqual([
      `The amendment of 2026-08-04 to the target of "Share of cases that go as they should" does not say ${missing}: without that nobody can tell it from moving the goal.`,
      `Add ${help} to it.${more}`,
    ]);
  });

  it('names the objective, and what was added or removed', () => {
    const subject = (one: string) =>
      /^The amendment of 2026-08-04 (.*) does not say/.exec(
        findings(amendmentHasReason, amended(one))[1] ?? '',
      )?.[1];
    expect(subject('field: title, from: Old')).toBe('to the title of "Strangers answer our first letter"');
    expect(subject('keyResult: share, field: due')).toBe(
      'to the due day of "Share of cases that go as they should"',
    );
    expect(subject('keyResult: share, field: added')).toBe(
      'that added "Share of cases that go as they should"',
    );
    expect(subject('keyResult: calls, field: removed')).toBe('that removed "calls"');
    expect(subject('field: added')).toBe('that added "Strangers answer our first letter"');
  });

  it('finds each of several at its own place', () => {
    const complete = 'cause: scope, because: B., approvedBy: omar';
    const lines = findings(
      amendmentHasReason,
      amended(`${TARGET}, ${complete}`, 'field: title', 'field: owner'),
    );
    expect(lines.filter((_, index) => index % 3 === 0)).toEqual([
      `${REPLIES}:17:32–36`,
      `${REPLIES}:18:32–36`,
    ]);
  });

  it('proposes the lead of the nearest team above that has one', () => {
    const PIPELINE = 'objectives/2026-q3/company/pace.mdx';
    const one = mdx(
      `${objectiveFields('Ideas reach customers while they are fresh', 'mara')}\namendments: [{ date: 2026-08-04, field: owner, cause: scope, because: B. }]`,
      BODY,
    );
    expect(findings(amendmentHasReason, { [PIPELINE]: one })[2]).toBe('Add `approvedBy: mara` to it.');
    const noLeads = {
      'teams/company.mdx': mdx('name: Fernwell'),
      'teams/sales.mdx': mdx('name: Sales\nparent: company'),
    };
    const partly = amended('field: owner, cause: scope, because: B.');
    expect(findings(amendmentHasReason, { ...noLeads, ...partly })[2]).toBe('Add `approvedBy: rosa` to it.');
    expect(
      findings(amendmentHasReason, {
        ...noLeads,
        'teams/outbound.mdx': mdx('name: Outbound\nparent: sales'),
        ...partly,
      })[2],
    ).toBe('Add `approvedBy: VP Sales` to it.');
  });

  it('leaves retired objectives and periods that ended alone', () => {
    const retired = {
      [REPLIES]: mdx(
        `${fields}\namendments: [{ date: 2026-08-04, field: owner }]\nretired: { date: 2026-08-11, because: Sold. }`,
        BODY,
      ),
    };
    expect(findings(amendmentHasReason, retired)).toEqual([]);
    expect(
      findings(amendmentHasReason, {
        ...amended(TARGET),
        'company.yaml': 'name: Fernwell\nasOf: 2026-10-01\n',
      }),
    ).toEqual([]);
  });
});
