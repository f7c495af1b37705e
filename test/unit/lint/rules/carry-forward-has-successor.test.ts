import { describe, expect, it } from 'vitest';
import { carryForwardHasSuccessor } from '../../../../src/lint/rules/carry-forward-has-successor.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const CASH = 'objectives/2026-q2/sales/cash.mdx';
const PIPELINE = 'objectives/2026-q3/sales/pipeline.mdx';
const LOOK_BACK = 'retrospectives/2026-q2/sales.mdx';
const cash = objectiveFields('Cash comes in when it is due', 'omar');
const pipeline = objectiveFields('The pipeline tells us early what will close', 'omar', {
  to: 'company/win',
});
const archive = (texts: Texts = {}): Texts => ({
  'periods/2026-q2.mdx': mdx('starts: 2026-04-01\nends: 2026-06-30\nphase: closed'),
  [CASH]: mdx(cash),
  'objectives/2026-q2/sales/deals.mdx': mdx(objectiveFields('Deals close', 'omar')),
  [LOOK_BACK]: mdx(
    'date: 2026-07-02\nobjectives:\n  - { objective: deals, decision: drop }\n  - { objective: cash, decision: carry-forward }',
  ),
  ...texts,
});
const found = (texts: Texts = {}) => findings(carryForwardHasSuccessor, archive(texts));
const continuing = (reference: string) => ({ [PIPELINE]: mdx(`${pipeline}\ncontinues: ${reference}`, BODY) });

describe('carry-forward-has-successor', () => {
  it('finds what was to be carried forward and is not', () => {
    expect(findings(carryForwardHasSuccessor, {})).toEqual([]);
    expect(found()).toEqual([
      `${LOOK_BACK}:5:34–46`,
      '"Cash comes in when it is due" was to be carried forward, but no objective of a later period continues it, so its thread ends here.',
      'Add `continues: 2026-q2/sales/cash` to the objective that follows it, such as one in objectives/2026-q3/sales/; if nothing follows it, correct the decision to `drop` and say why under `errata:`.',
    ]);
  });

  it('is content with an objective that continues it, alone or in a list, by any of its addresses', () => {
    expect(found(continuing('2026-q2/sales/cash'))).toEqual([]);
    expect(found(continuing('[2026-q2/sales/deals, 2026-q2/sales/cash]'))).toEqual([]);
    const alias = { [CASH]: mdx(`${cash}\naliases: [2026-q2/sales/money]`) };
    expect(found({ ...alias, ...continuing('2026-q2/sales/money') })).toEqual([]);
    expect(found(continuing('2026-q2/sales/deals'))).toHaveLength(3);
  });

  it('does not count one of the same period', () => {
    const deals = {
      'objectives/2026-q2/sales/deals.mdx': mdx(`${objectiveFields('Deals close', 'omar')}\ncontinues: cash`),
    };
    expect(found(deals)).toHaveLength(3);
  });

  it('counts one of a period that is still to come', () => {
    const coming = {
      'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31'),
      'objectives/2026-q4/sales/cash.mdx': mdx(`${cash}\ncontinues: 2026-q2/sales/cash`),
    };
    expect(found(coming)).toEqual([]);
  });

  it('waits until the next period has begun', () => {
    const running = 'starts: 2026-07-01\nends: 2026-09-30\nthemes: [{ id: enterprise, title: L }]';
    const lookBack = {
      [LOOK_BACK]: mdx('date: 2026-06-29\nobjectives: [{ objective: cash, decision: carry-forward }]'),
    };
    const on = (asOf: string) => ({ 'company.yaml': `name: Fernwell\nasOf: ${asOf}\n`, ...lookBack });
    expect(found(on('2026-06-30'))).toEqual([]);
    expect(found(on('2026-07-01'))).toHaveLength(3);
    expect(found({ 'periods/2026-q3.mdx': mdx(`${running}\nphase: planning`) })).toEqual([]);
  });

  it('waits for the next year where a year was looked back on', () => {
    const year = {
      'periods/2025.mdx': mdx('starts: 2025-07-01\nends: 2026-06-30\nphase: closed'),
      'objectives/2025/company/grow.mdx': mdx(objectiveFields('Grow', 'mara')),
      'retrospectives/2025/company.mdx': mdx(
        'date: 2026-07-02\nobjectives: [{ objective: grow, decision: carry-forward }]',
      ),
      [LOOK_BACK]: null,
    };
    expect(found(year)).toEqual([]);
    expect(found({ ...year, 'periods/2026.mdx': mdx('starts: 2026-07-01\nends: 2027-06-30') })[2]).toContain(
      'one in objectives/2026/company/',
    );
  });

  it('leaves other decisions alone', () => {
    for (const decision of ['change', 'drop', 'done'])
      expect(
        found({
          [LOOK_BACK]: mdx(`date: 2026-07-02\nobjectives: [{ objective: cash, decision: ${decision} }]`),
        }),
      ).toEqual([]);
    expect(
      found({ [LOOK_BACK]: mdx('date: 2026-07-02\nobjectives: [{ objective: cash, because: Hm. }]') }),
    ).toEqual([]);
  });
});
