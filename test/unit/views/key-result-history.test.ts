import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/domain/plan.ts';
import { type KeyResultHistory, keyResultHistory } from '../../../src/views/key-result-history.ts';
import { makeSite } from '../../../src/views/site.ts';
import { writingOf } from '../../support/writing.ts';

/** What a key result's page tells of its check-ins, each given by its day in August and what it says. */
function historyOf(checkIns: Readonly<Record<string, object>>): KeyResultHistory {
  const plan = makePlan(
    writingOf({
      objectives: {
        '2026-q3/company/goal': {
          title: 'A goal',
          keyResults: [{ id: 'one', title: 'One', metric: { baseline: 0, target: 10 } }],
        },
      },
      checkIns: Object.fromEntries(
        Object.entries(checkIns).map(([day, said]) => [
          `2026-q3/2026-08-${day}-company`,
          { updates: [{ keyResult: 'goal#one', value: 1, ...said }] },
        ]),
      ),
    }),
    '2026-08-31',
  );
  const objective = plan.objectives.get('2026-q3/company/goal')!;
  return keyResultHistory(makeSite(plan, '/'), objective.keyResults[0]!);
}

describe('what was reported of a key result', () => {
  it('is each report, the newest first, with who said what', () => {
    const { rows } = historyOf({ '03': { confidence: 6 }, '10': { value: 2, note: 'The pilot is signed.' } });
    expect(
      rows.map(({ day, value, progress, confidence, note }) => [day, value, progress, confidence, note]),
    ).toEqual([
      ['August 10', '2', '0.20', null, 'The pilot is signed.'],
      ['August 3', '1', '0.10', '6', null],
    ]);
    expect(rows[0]?.href).toBe('/2026-q3/check-ins/week-6/#2026-08-10-company');
  });

  it('tells a diagnosis behind the note', () => {
    const diagnosis = {
      because: 'The vendor is late.',
      change: 'adjust-approach',
      action: 'Sign the second.',
    };
    const { rows, hasNotes } = historyOf({ '10': { note: 'Stuck.', diagnosis } });
    expect(rows[0]?.note).toMatch(/^Stuck\. .*The vendor is late\./);
    expect(hasNotes).toBe(true);
  });

  it('has no column for notes where nobody wrote one', () => {
    expect(historyOf({ '03': {}, '10': { confidence: 5 } }).hasNotes).toBe(false);
    expect(historyOf({ '03': {}, '10': { note: 'Better.' } }).hasNotes).toBe(true);
  });
});
