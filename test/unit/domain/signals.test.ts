import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/domain/plan.ts';
import { type SignalKind, signalsIn } from '../../../src/domain/signals.ts';
import { quarter, writingOf } from '../../support/writing.ts';

const metric = { baseline: 0, target: 10 };
const GOAL = '2026-q3/company/goal';

/** Updates on one key result by day; what else the company says; the kinds of signal raised on the day. */
function raised(
  updates: Record<string, object>,
  asOf: string,
  more: { keyResult?: object; objective?: object; sketch?: object } = {},
) {
  const plan = makePlan(
    writingOf({
      objectives: {
        [GOAL]: {
          title: 'Goal',
          keyResults: [{ id: 'a', title: 'A', metric, ...more.keyResult }],
          ...more.objective,
        },
      },
      checkIns: Object.fromEntries(
        Object.entries(updates).map(([day, update]) => [
          `2026-q3/${day}-company`,
          { updates: [{ keyResult: 'goal#a', ...update }] },
        ]),
      ),
      ...more.sketch,
    }),
    asOf,
  );
  return signalsIn(plan, plan.periods[0]!).filter(({ objective }) => objective === GOAL);
}
const kinds = (...all: Parameters<typeof raised>): SignalKind[] => raised(...all).map(({ kind }) => kind);

describe('a quiet key result', () => {
  it('raises nothing', () => {
    expect(raised({ '2026-08-10': { value: 5, confidence: 7 } }, '2026-08-12')).toEqual([]);
  });
  it('raises nothing before or after its period', () => {
    const fell = { '2026-09-14': { confidence: 9 }, '2026-09-21': { confidence: 1 } };
    expect(kinds(fell, '2026-09-30')).toContain('confidence-fell');
    expect(kinds(fell, '2026-10-01')).toEqual([]);
    expect(kinds({}, '2026-06-30')).toEqual([]);
  });
  it('raises nothing once it is retired, graded or done', () => {
    const fell = { '2026-08-03': { value: true, confidence: 9 }, '2026-08-10': { confidence: 1 } };
    const retired = { date: '2026-08-11', because: 'Sold.' };
    const yesNo = { metric: { type: 'yes-no' } };
    expect(kinds(fell, '2026-08-12', { keyResult: yesNo })).not.toContain('confidence-fell');
    expect(
      kinds({ '2026-08-03': { confidence: 9 }, '2026-08-10': { confidence: 1 } }, '2026-08-12', {
        keyResult: { retired },
      }),
    ).toEqual([]);
    expect(
      kinds({ '2026-08-03': { confidence: 9 }, '2026-08-10': { confidence: 1 } }, '2026-08-12', {
        objective: { retired },
      }),
    ).toEqual([]);
    const retrospectives = {
      '2026-q3/company': { date: '2026-08-11', grades: [{ keyResult: 'goal#a', score: 0.5 }] },
    };
    expect(
      kinds({ '2026-08-03': { confidence: 9 }, '2026-08-10': { confidence: 1 } }, '2026-08-12', {
        sketch: { retrospectives },
      }),
    ).toEqual([]);
  });
});

describe('confidence that fell', () => {
  const after = (...confidences: number[]) =>
    raised(
      Object.fromEntries(
        confidences.map((confidence, index) => [`2026-08-0${String(index + 1)}`, { value: 5, confidence }]),
      ),
      '2026-08-09',
    ).filter(({ kind }) => kind === 'confidence-fell');

  it('by 3 or more is raised, with both numbers', () => {
    expect(after(8, 5)).toEqual([
      { kind: 'confidence-fell', objective: GOAL, keyResult: `${GOAL}#a`, from: 8, to: 5 },
    ]);
    expect(after(8, 5.1)).toEqual([]);
  });
  it('within two check-ins counts, within three does not', () => {
    expect(after(8, 7, 5)).toHaveLength(1);
    expect(after(8, 7, 6, 5)).toHaveLength(0);
  });
  it('is raised no longer once it has risen again', () => {
    expect(after(8, 4, 6)).toHaveLength(0);
  });
  it('needs two', () => {
    expect(after(1)).toHaveLength(0);
  });
});

describe('a low score at the mid-period review', () => {
  const low = { value: 3.9, confidence: 5 };
  const diagnosis = { because: 'Replies fell.', change: 'none' };
  const asks = (...all: Parameters<typeof raised>) => kinds(...all).includes('needs-diagnosis');

  it('asks for a diagnosis from the review’s day on, below 0.4', () => {
    expect(asks({ '2026-08-04': low }, '2026-08-05')).toBe(true);
    expect(asks({ '2026-08-04': low }, '2026-08-04')).toBe(false);
    expect(asks({ '2026-08-04': { ...low, value: 4 } }, '2026-08-05')).toBe(false);
  });
  it('is content with one given from the week before the review on', () => {
    expect(asks({ '2026-07-29': { ...low, diagnosis } }, '2026-08-05')).toBe(false);
    expect(asks({ '2026-07-28': { ...low, diagnosis } }, '2026-08-05')).toBe(true);
  });
  it('is content with one of the month before the review where people check in by months', () => {
    // The review of the year is on 11 June.
    const sketch = (reported: string) => ({
      periods: { '2026': { starts: '2026-01-01', ends: '2026-12-31' } },
      objectives: { '2026/company/goal': { title: 'Goal', keyResults: [{ id: 'a', title: 'A', metric }] } },
      checkIns: {
        [`2026/${reported}-company`]: { updates: [{ keyResult: 'goal#a', value: 1, diagnosis }] },
      },
    });
    const signals = (day: string) => {
      const plan = makePlan(writingOf(sketch(day)), '2026-06-12');
      return signalsIn(plan, plan.periods[0]!).map(({ kind }) => kind);
    };
    expect(signals('2026-05-04')).not.toContain('needs-diagnosis');
    expect(signals('2026-04-30')).toContain('needs-diagnosis');
  });
  it('asks nothing where there is no data, or a measure that has no pace', () => {
    expect(asks({ '2026-08-04': { confidence: 5 } }, '2026-08-05')).toBe(false);
    expect(
      asks({ '2026-08-04': { value: 1 } }, '2026-08-05', {
        keyResult: { metric: { type: 'at-least', target: 9 } },
      }),
    ).toBe(false);
    expect(
      asks({ '2026-08-04': { value: 1 } }, '2026-08-05', {
        keyResult: { metric: { type: 'at-least', target: 9, baseline: 0 } },
      }),
    ).toBe(true);
  });
});

describe('confidence and pace that disagree', () => {
  // On 15 August half of the time has passed, so a stretch is expected at 0.35 and a commitment at 0.5.
  const committed = { keyResult: { ambition: 'committed' } };
  const at = (value: number, confidence: number) =>
    kinds({ '2026-08-15': { value, confidence } }, '2026-08-15', committed);

  it('is raised at a confidence of 8 while pace is off track', () => {
    expect(at(0.9, 8)).toContain('confident-but-behind');
    expect(at(0.9, 7.9)).not.toContain('confident-but-behind');
    expect(at(1, 8)).not.toContain('confident-but-behind');
  });
  it('is raised below a confidence of 4 while pace is at or ahead of the plan', () => {
    expect(at(5, 3)).toContain('doubtful-but-ahead');
    expect(at(5, 4)).not.toContain('doubtful-but-ahead');
    expect(at(4.9, 3)).not.toContain('doubtful-but-ahead');
  });
});

describe('silence', () => {
  const silent = (...all: Parameters<typeof raised>) =>
    raised(...all).find(({ kind }) => kind === 'silent')?.to ?? null;

  it('is raised after more than two cadences, with its days', () => {
    expect(silent({ '2026-07-20': { value: 5 } }, '2026-08-03')).toBeNull();
    expect(silent({ '2026-07-20': { value: 5 } }, '2026-08-04')).toBe(15);
  });
  it('counts from the period’s start where nobody ever checked in', () => {
    expect(silent({}, '2026-07-14')).toBeNull();
    expect(silent({}, '2026-07-15')).toBe(14);
  });
  it('counts from a start or a revival of its own', () => {
    expect(silent({}, '2026-07-15', { keyResult: { starts: '2026-07-06' } })).toBeNull();
    expect(silent({}, '2026-07-20', { keyResult: { starts: '2026-07-06' } })).toBe(14);
    const retired = { date: '2026-07-22', because: 'Sold.', revived: '2026-07-30' };
    const updates = { '2026-07-20': { value: 5 } };
    expect(silent(updates, '2026-08-13', { keyResult: { retired } })).toBeNull();
    expect(silent(updates, '2026-08-14', { keyResult: { retired } })).toBe(25);
  });
  it('does not count the days of a pause', () => {
    const pauses = [{ from: '2026-07-21', to: '2026-07-27', because: 'Summer' }];
    const sketch = { company: { pauses } };
    expect(silent({ '2026-07-20': { value: 5 } }, '2026-08-10', { sketch })).toBeNull();
    expect(silent({ '2026-07-20': { value: 5 } }, '2026-08-11', { sketch })).toBe(22);
  });
  it('follows the company’s cadence', () => {
    const sketch = { company: { checkIns: { every: 'two-weeks' } } };
    expect(silent({ '2026-07-20': { value: 5 } }, '2026-08-17', { sketch })).toBeNull();
    expect(silent({ '2026-07-20': { value: 5 } }, '2026-08-18', { sketch })).toBe(29);
  });
});

describe('an objective at 1.0', () => {
  const finished = (asOf: string, value = 10) =>
    kinds({ [asOf]: { value } }, asOf).includes('finished-early');
  it('is raised before the last third of the period', () => {
    // 61 of 92 days are less than two thirds, 62 are more.
    expect(finished('2026-08-30')).toBe(true);
    expect(finished('2026-08-31')).toBe(false);
    expect(finished('2026-08-30', 9.9)).toBe(false);
  });
  it('is raised only when every live key result is there', () => {
    const keyResults = [
      { id: 'a', title: 'A', metric },
      { id: 'b', title: 'B', metric },
    ];
    const updates = { '2026-08-10': { value: 10 } };
    expect(kinds(updates, '2026-08-12', { objective: { keyResults } })).not.toContain('finished-early');
    expect(kinds(updates, '2026-08-12', { objective: { keyResults: [] } })).not.toContain('finished-early');
  });
});

describe('a parent above what contributes to it', () => {
  const above = (child: number) => {
    const parent = { title: 'Goal', keyResults: [{ id: 'a', title: 'A', metric }] };
    const below = {
      title: 'Below',
      keyResults: [{ id: 'b', title: 'B', metric }],
      contributesTo: [{ to: 'goal' }],
    };
    const updates = [
      { keyResult: 'goal#a', value: 6, confidence: 7 },
      { keyResult: 'below#b', value: child, confidence: 7 },
    ];
    return raised({}, '2026-08-12', {
      sketch: {
        periods: { '2026-q3': quarter },
        objectives: { [GOAL]: parent, '2026-q3/company/below': below },
        checkIns: { '2026-q3/2026-08-10-company': { updates } },
      },
    });
  };
  it('by 0.2 or more is raised, with both scores', () => {
    expect(above(4)).toEqual([
      { kind: 'above-its-contributors', objective: GOAL, keyResult: null, from: 0.6, to: 0.4 },
    ]);
    expect(above(4.1)).toEqual([]);
  });
  it('is not raised the other way round', () => {
    expect(above(9)).toEqual([]);
  });
});
