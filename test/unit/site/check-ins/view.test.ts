import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { checkInsView } from '../../../../src/site/check-ins/view.ts';
import { makeSite } from '../../../../src/site/frame/site.ts';
import { writingOf } from '../../../support/writing.ts';

interface Sketched {
  readonly metric: object;
  readonly updates: Readonly<Record<string, object>>;
  readonly amendments?: readonly object[];
  readonly rows?: readonly (readonly [string, number])[];
}

/** The values and confidences on the page of a week, the newest check-in first. */
function told({ metric, updates, amendments = [], rows = [] }: Sketched) {
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
        Object.entries(updates).map(([name, said]) => [
          `2026-q3/${name}`,
          { updates: [{ keyResult: 'goal#one', ...said }] },
        ]),
      ),
      metrics: { visits },
    }),
    '2026-08-31',
  );
  const { checkIns } = checkInsView(makeSite(plan, '/'), plan.periods[0]!);
  return checkIns.flatMap((one) => one.updates.map(({ value, confidence }) => [value, confidence]));
}

describe('the check-ins of a week', () => {
  it('show the value of the metric where a check-in gave none itself, with the day where it is older', () => {
    const metric = { ref: 'visits', baseline: 0, target: 10 };
    const rows = [['2026-08-10', 4] as const];
    const silent = { confidence: 6 };
    expect(told({ metric, rows, updates: { '2026-08-10-company': silent } })).toEqual([['4', '6']]);
    expect(told({ metric, rows, updates: { '2026-08-11-company': silent } })).toEqual([
      ['4 (August 10)', '6'],
    ]);
    expect(told({ metric, rows, updates: { '2026-08-10-company': { value: 5 } } })).toEqual([['5', null]]);
    expect(told({ metric, updates: { '2026-08-10-company': silent } })).toEqual([[null, '6']]);
  });

  it('show each of two of one day with its own numbers', () => {
    const updates = {
      '2026-08-10-company': { value: 3, confidence: 4 },
      '2026-08-10-company--second': { value: 8, confidence: 8 },
    };
    expect(told({ metric: { baseline: 0, target: 10 }, updates })).toEqual([
      ['8', '8'],
      ['3', '4'],
    ]);
  });

  it('show a value in the unit of its day', () => {
    const metric = { baseline: 0, target: 10, unit: 'days' };
    const amendments = [{ date: '2026-08-20', keyResult: 'one', field: 'unit', from: 'weeks', to: 'days' }];
    expect(told({ metric, amendments, updates: { '2026-08-10-company': { value: 3 } } })).toEqual([
      ['3\u00a0weeks', null],
    ]);
  });
});
