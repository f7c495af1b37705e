import { describe, expect, it } from 'vitest';
import { closedTeamHasRetrospective } from '../../../../src/lint/rules/closed-team-has-retrospective.ts';
import { findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const PERIOD = 'periods/2026-q2.mdx';
const CASH = 'objectives/2026-q2/sales/cash.mdx';
const DEALS = 'objectives/2026-q2/sales/deals.mdx';
const LOOK_BACK = 'retrospectives/2026-q2/sales.mdx';
const SALES = 'teams/sales.mdx';
const fields = objectiveFields('Cash comes in when it is due', 'omar');
const ARCHIVE: Texts = {
  [PERIOD]: mdx('label: Q2 2026\nstarts: 2026-04-01\nends: 2026-06-30\nphase: closed'),
  [CASH]: mdx(fields),
};
const found = (texts: Texts) => findings(closedTeamHasRetrospective, { ...ARCHIVE, ...texts });
const looksBack = (more: string, body = '') => ({ [LOOK_BACK]: mdx(`date: 2026-07-02\n${more}`, body) });
const decided = 'objectives: [{ objective: cash, decision: done }]';

describe('closed-team-has-retrospective', () => {
  it('finds a team that has not looked back, at its own file', () => {
    expect(findings(closedTeamHasRetrospective, {})).toEqual([]);
    expect(found({})).toEqual([
      `${SALES}:2:7–11`,
      'Sales has not looked back on Q2 2026: what was learned stays with those who were there.',
      'Write retrospectives/2026-q2/sales.mdx with `date:`, `learned:` and under `objectives:` what becomes of each, such as `- { objective: cash, decision: carry-forward }`. Say under `errata:` there that it came after the closing.',
    ]);
  });

  it('is content with something learned, as a field or as text, and a decision for each objective', () => {
    expect(found(looksBack(`learned: Ask early.\n${decided}`))).toEqual([]);
    expect(found(looksBack(decided, 'We learned to ask early.\n'))).toEqual([]);
    for (const decision of ['carry-forward', 'change', 'drop'])
      expect(found(looksBack(`learned: Ask.\n${decided.replace('done', decision)}`))).toEqual([]);
  });

  it('finds a retrospective in which nothing was learned', () => {
    expect(found(looksBack(`wentWell: [Calls]\n${decided}`))).toEqual([
      `${SALES}:2:7–11`,
      'Sales’s retrospective of Q2 2026 does not say what was learned, so only the score is left of it.',
      'Add `learned:` to retrospectives/2026-q2/sales.mdx: one sentence that would have helped when the period began. Say under `errata:` there that it came after the closing.',
    ]);
  });

  it('finds objectives without a decision, and names them', () => {
    expect(found(looksBack('learned: Ask early.\nobjectives: [{ objective: cash, because: Hm. }]'))).toEqual([
      `${SALES}:2:7–11`,
      'Sales’s retrospective of Q2 2026 does not decide what becomes of "Cash comes in when it is due".',
      'Add under `objectives:` in retrospectives/2026-q2/sales.mdx: `- { objective: cash, decision: carry-forward }`, or `change`, `drop` or `done`. Say under `errata:` there that it came after the closing.',
    ]);
    const two = { [DEALS]: mdx(objectiveFields('Deals 🤝 close', 'omar')) };
    expect(found({ ...two, ...looksBack('learned: Ask early.') })[1]).toBe(
      'Sales’s retrospective of Q2 2026 does not decide what becomes of "Cash comes in when it is due" and "Deals 🤝 close".',
    );
    expect(found({ ...two, ...looksBack(`learned: Ask early.\n${decided}`) })[2]).toContain(
      '`- { objective: deals,',
    );
  });

  it('counts only live objectives of the team itself', () => {
    const retired = 'retired: { date: 2026-05-01, because: Sold. }';
    expect(found({ [CASH]: mdx(`${fields}\n${retired}`) })).toEqual([]);
    expect(found({ [CASH]: mdx(`${fields}\nindividual: true`) })).toEqual([]);
    expect(
      found({
        [DEALS]: mdx(`${objectiveFields('Deals close', 'omar')}\n${retired}`),
        ...looksBack(`learned: Ask.\n${decided}`),
      }),
    ).toEqual([]);
    expect(
      found({ [CASH]: mdx('title: Cash comes in when it is due'), ...looksBack('learned: Ask.') }),
    ).toHaveLength(3);
  });

  it('waits until the period is closed, and lets a team that was dissolved by then go', () => {
    expect(found({ [PERIOD]: mdx('starts: 2026-04-01\nends: 2026-06-30') })).toEqual([]);
    const dissolved = (day: string) => ({ [SALES]: mdx(`name: Sales\nparent: company\ndissolved: ${day}`) });
    expect(found({ ...dissolved('2026-06-30'), ...quietSales })).toEqual([]);
    expect(found({ ...dissolved('2026-07-01'), ...quietSales })).toHaveLength(3);
  });
});

/** What the running quarter says of Sales, taken away: the team is gone. */
const quietSales: Texts = Object.fromEntries(
  ['pipeline', 'renewals', 'requests']
    .map((slug) => `objectives/2026-q3/sales/${slug}.mdx`)
    .concat(
      'check-ins/2026-q3/2026-08-10-sales.mdx',
      'objectives/2026-q3/outbound/replies.mdx',
      'check-ins/2026-q3/2026-08-10-outbound.mdx',
    )
    .map((path) => [path, null]),
);
