import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import {
  type KeyResultHistory,
  keyResultHistory,
} from '../../../../src/site/objective/key-result-history.ts';
import { makeSite } from '../../../../src/site/frame/site.ts';
import { writingOf } from '../../../support/writing.ts';

interface Around {
  readonly metric?: object;
  readonly amendments?: readonly object[];
  readonly rows?: readonly (readonly [string, number])[];
}

/** What a key result's page tells of its check-ins, each given by its day in August and what it says. */
function historyOf(
  checkIns: Readonly<Record<string, object>>,
  { metric = { baseline: 0, target: 10 }, amendments = [], rows = [] }: Around = {},
): KeyResultHistory {
  const visits = { title: 'Visits', rows };
  const plan = makePlan(
    writingOf({
      objectives: {
        '2026-q3/company/goal': {
          title: 'A goal',
          amendments,
          keyResults: [{ id: 'one', title: 'One', metric }],
        },
      },
      checkIns: Object.fromEntries(
        Object.entries(checkIns).map(([day, said]) => [
          day.length === 2 ? `2026-q3/2026-08-${day}-company` : `2026-q3/2026-08-${day}`,
          { updates: [{ keyResult: 'goal#one', value: 1, ...said }] },
        ]),
      ),
      metrics: { visits },
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

  it('shows what was reported before the target changed with the progress it had then', () => {
    const target = { keyResult: 'one', field: 'target' };
    const { rows, changedBefore } = historyOf(
      { '03': { value: 4 }, '17': { value: 4.1 } },
      {
        amendments: [
          { ...target, date: '2026-08-10', from: 20, to: 10, because: 'The largest partner closed' },
          { ...target, date: '2026-07-15', from: 40, to: 20, because: 'A typing error.' },
        ],
      },
    );
    expect(rows.map(({ day, progress, changedAfter }) => [day, progress, changedAfter])).toEqual([
      ['August 17', '0.41', []],
      ['August 3', '0.20', ['On August 10 the target went from 20 to 10: The largest partner closed.']],
    ]);
    expect(changedBefore).toEqual(['On July 15 the target went from 40 to 20: A typing error.']);
  });

  it('shows a value in the unit of its day', () => {
    const { rows } = historyOf(
      { '03': { value: 4 }, '17': { value: 4 } },
      {
        metric: { baseline: 0, target: 10, unit: 'days' },
        amendments: [{ date: '2026-08-10', keyResult: 'one', field: 'unit', from: 'weeks', to: 'days' }],
      },
    );
    expect(rows.map(({ value }) => value)).toEqual(['4\u00a0days', '4\u00a0weeks']);
  });

  it('keeps both of two check-ins of one day, each with its own numbers, the one that holds first', () => {
    const { rows } = historyOf({
      '10-company': { value: 3, confidence: 4 },
      '10-company--second': { value: 8, confidence: 8 },
    });
    expect(rows.map(({ value, progress, confidence }) => [value, progress, confidence])).toEqual([
      ['8', '0.80', '8'],
      ['3', '0.30', '4'],
    ]);
  });

  it('shows the value of the metric where a check-in gave none itself', () => {
    const silent = { value: undefined, confidence: 6 };
    const { rows } = historyOf(
      { '03': silent, '10': silent, '11': { value: 8 }, '12': silent },
      {
        metric: { ref: 'visits', baseline: 0, target: 10 },
        rows: [
          ['2026-08-03', 2],
          ['2026-08-08', 3],
        ],
      },
    );
    expect(rows.map(({ day, value, progress }) => [day, value, progress])).toEqual([
      ['August 12', null, null],
      ['August 11', '8', '0.80'],
      ['August 10', '3 (August 8)', '0.30'],
      ['August 8', '3', '0.30'],
      ['August 3', '2', '0.20'],
    ]);
  });
});
