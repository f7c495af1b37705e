import { describe, expect, it } from 'vitest';
import { closedPeriodIsGraded } from '../../../../src/lint/rules/closed-period-is-graded.ts';
import { findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const CASH = 'objectives/2026-q2/sales/cash.mdx';
const fields = objectiveFields('Cash comes in when it is due', 'omar');
/** A quarter behind the running one, in which a check-in reports one of two key results. */
const archive = (more: string, texts: Texts = {}): Texts => ({
  'periods/2026-q2.mdx': mdx(`starts: 2026-04-01\nends: 2026-06-30\n${more}`),
  [CASH]: mdx(fields),
  'check-ins/2026-q2/2026-06-29-sales.mdx': mdx(
    'updates: [{ keyResult: cash#days, value: 60 }, { keyResult: cash#share, confidence: 7 }]',
  ),
  ...texts,
});
const closed = (texts: Texts = {}) => archive('phase: closed\nlabel: Q2 2026', texts);
const looksBack = (grades: string) => ({
  'retrospectives/2026-q2/sales.mdx': mdx(`date: 2026-07-02\n${grades}`),
});

describe('closed-period-is-graded', () => {
  it('finds a key result of a closed period without any value or grade', () => {
    expect(findings(closedPeriodIsGraded, {})).toEqual([]);
    expect(findings(closedPeriodIsGraded, closed())).toEqual([
      `${CASH}:6:12–48`,
      'Q2 2026 is closed and "Share of cases that go as they should" has no score: the mean leaves it out, as if it had never been promised.',
      'Grade it in retrospectives/2026-q2/sales.mdx under `grades:`, such as `- { keyResult: cash#share, score: 0.3 }`, and say in `errata:` there that this came after the closing.',
    ]);
  });

  it('says of all that a team left open in the period at once', () => {
    const none = closed({
      'objectives/2026-q2/sales/quotes.mdx': mdx(fields.replace('Cash comes', 'The quote comes')),
      'check-ins/2026-q2/2026-06-29-sales.mdx': null,
    });
    expect(findings(closedPeriodIsGraded, none)).toEqual([
      `${CASH}:6:12–48`,
      'Q2 2026 is closed and "Share of cases that go as they should" has no score, nor have 3 other key results of Sales: the mean leaves them out, as if they had never been promised.',
      'Grade it in retrospectives/2026-q2/sales.mdx under `grades:`, such as `- { keyResult: cash#share, score: 0.3 }`, do the same for `cash#days`, `quotes#share` and `quotes#days`, and say in `errata:` there that this came after the closing.',
    ]);
  });

  it('is content with a grade, 0 included', () => {
    expect(
      findings(closedPeriodIsGraded, closed(looksBack('grades: [{ keyResult: cash#share, score: 0 }]'))),
    ).toEqual([]);
    expect(findings(closedPeriodIsGraded, closed(looksBack('learned: A lot.')))).toHaveLength(3);
  });

  it('calls a period without a label by its id', () => {
    expect(findings(closedPeriodIsGraded, archive('phase: closed'))[1]).toContain('2026-q2 is closed and');
  });

  it('waits until the period is closed, and leaves what was retired alone', () => {
    expect(findings(closedPeriodIsGraded, archive(''))).toEqual([]);
    expect(findings(closedPeriodIsGraded, archive('phase: scoring'))).toEqual([]);
    expect(
      findings(closedPeriodIsGraded, { ...closed(), 'company.yaml': 'name: Fernwell\nasOf: 2026-06-30\n' }),
    ).toEqual([]);
    const retired = 'retired: { date: 2026-05-01, because: Sold. }';
    expect(
      findings(
        closedPeriodIsGraded,
        closed({ [CASH]: mdx(fields.replace('- id: share', `- id: share\n    ${retired}`)) }),
      ),
    ).toEqual([]);
    expect(findings(closedPeriodIsGraded, closed({ [CASH]: mdx(`${fields}\n${retired}`) }))).toEqual([]);
  });
});
