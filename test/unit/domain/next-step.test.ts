import { describe, expect, it } from 'vitest';
import { blockersOf, nextStepOf } from '../../../src/domain/next-step.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { quarter, writingOf } from '../../support/writing.ts';

const metric = { baseline: 0, target: 10 };
type Updates = readonly object[];

/** One objective with two key results, and what check-ins said of them by day. */
function planOf(
  checkIns: Record<string, Updates>,
  keyResults: Record<string, object> = {},
  { asOf = '2026-08-12', period = {} }: { asOf?: string; period?: object } = {},
) {
  return makePlan(
    writingOf({
      teams: { company: { name: 'Fernwell' }, sales: { name: 'Sales', parent: 'company' } },
      periods: { '2026-q3': { ...quarter, ...period }, '2026': { starts: '2026-01-01', ends: '2026-12-31' } },
      objectives: {
        '2026-q3/company/win': {
          title: 'Win',
          keyResults: ['calls', 'sales'].map((id) => ({ id, title: id, metric, ...keyResults[id] })),
        },
        '2026/company/stay': { title: 'Stay', keyResults: [{ id: 'kept', title: 'Kept', metric }] },
      },
      checkIns: Object.fromEntries(
        Object.entries(checkIns).map(([name, updates]) => [
          `2026-q3/${name}${name.length === 10 ? '-company' : ''}`,
          { updates },
        ]),
      ),
    }),
    asOf,
  );
}
const of = (id: string, more: object) => ({ keyResult: `win#${id}`, ...more });
const diagnosis = { because: 'x', change: 'none', action: 'Ask again.', owner: 'mara', due: '2026-08-20' };
const nextStep = (...args: Parameters<typeof planOf>) => {
  const plan = planOf(...args);
  return nextStepOf(plan, plan.objectives.get('2026-q3/company/win')!);
};

describe('the next step of an objective', () => {
  it('is the note or action of the newest check-in that names one', () => {
    const step = nextStep({
      '2026-08-03': [of('calls', { diagnosis })],
      '2026-08-10': [of('sales', { next: 'Write to them.', confidence: 5 })],
      '2026-08-11': [of('calls', { confidence: 5 })],
    });
    expect(step).toEqual({
      kind: 'note',
      what: 'Write to them.',
      owner: null,
      due: null,
      day: '2026-08-10',
    });
  });

  it('is of one day that of the key result that is worst off', () => {
    const on = (sales: number) => ({
      '2026-08-10': [
        of('calls', { next: 'Call.', confidence: 6 }),
        of('sales', { next: 'Sell.', confidence: sales }),
      ],
    });
    expect(nextStep(on(9))?.what).toBe('Call.');
    expect(nextStep(on(3))?.what).toBe('Sell.');
  });

  it('is of one day what was said of the whole before what was said of a part', () => {
    const step = nextStep({
      '2026-08-10': [
        of('calls', { next: 'Call.', confidence: 1 }),
        { objective: 'win', next: 'Decide on Thursday whether we go on.' },
      ],
    });
    expect(step?.what).toBe('Decide on Thursday whether we go on.');
  });

  it('is of one update the action, which has somebody who does it by a day', () => {
    expect(nextStep({ '2026-08-10': [of('calls', { next: 'See.', diagnosis })] })).toEqual({
      kind: 'action',
      what: 'Ask again.',
      owner: 'mara',
      due: '2026-08-20',
      day: '2026-08-10',
    });
  });

  it('is without a note or an action the blocker of what is worst off', () => {
    const step = nextStep({
      '2026-08-10': [
        of('calls', { confidence: 6, blockers: ['No list'] }),
        of('sales', { confidence: 2, blockers: [{ what: 'No price', owner: 'mara' }] }),
      ],
    });
    expect(step).toMatchObject({ kind: 'blocker', what: 'No price', owner: 'mara', due: null });
  });

  it('is nothing where nobody said anything, and after a blocker was cleared', () => {
    expect(nextStep({})).toBeNull();
    expect(
      nextStep({
        '2026-08-03': [of('calls', { blockers: ['No list'] })],
        '2026-08-10': [of('calls', { blockers: [] })],
      }),
    ).toBeNull();
  });

  it('asks nothing of a key result that was given up', () => {
    const retired = { date: '2026-08-05', because: 'Sold.' };
    expect(nextStep({ '2026-08-03': [of('calls', { next: 'Call.' })] }, { calls: { retired } })).toBeNull();
  });
});

describe('a note on what comes next stands', () => {
  const next = { '2026-08-03': [of('calls', { next: 'Call.' })] };
  const standsOn = (asOf: string, more: Record<string, Updates> = {}, period = {}) =>
    nextStep({ ...next, ...more }, {}, { asOf, period })?.what === 'Call.';

  it('at most two cadences', () => {
    expect([standsOn('2026-08-17'), standsOn('2026-08-18')]).toEqual([true, false]);
    const pairs = { checkIns: { every: 'two-weeks' } };
    expect([standsOn('2026-08-31', {}, pairs), standsOn('2026-09-01', {}, pairs)]).toEqual([true, false]);
  });
  it('until its team checks in in a later round of the period, whatever about', () => {
    const later = (day: string, updates: Updates = [of('sales', { confidence: 5 })]) =>
      standsOn('2026-08-12', { [day]: updates });
    expect(later('2026-08-04')).toBe(true);
    expect(later('2026-08-05')).toBe(false);
    expect(later('2026-08-05-sales')).toBe(true);
    expect(later('2026-08-05', [{ keyResult: '2026/company/stay#kept', confidence: 5 }])).toBe(true);
  });
  it('no longer once the period is closed', () => {
    const end = { '2026-09-28': [of('calls', { next: 'Call.' })] };
    const standsIn = (phase: string) => nextStep(end, {}, { asOf: '2026-10-02', period: { phase } }) !== null;
    expect([standsIn('scoring'), standsIn('closed')]).toEqual([true, false]);
  });
});

describe('the action of a diagnosis stands', () => {
  const on = (more: object) => ({ '2026-08-03': [of('calls', { diagnosis: { ...diagnosis, ...more } })] });
  const later = { '2026-08-10': [of('calls', { confidence: 5 })] };
  const standsOn = (asOf: string, ...checkIns: Record<string, Updates>[]) =>
    nextStep(Object.assign({}, ...checkIns) as Record<string, Updates>, {}, { asOf })?.what === 'Ask again.';

  it('past other check-ins, at most one cadence past its day', () => {
    expect(standsOn('2026-08-27', on({}), later)).toBe(true);
    expect(standsOn('2026-08-28', on({}), later)).toBe(false);
  });
  it('until a later diagnosis of the same result, and not of another', () => {
    const other = { because: 'y', change: 'none' };
    const diagnosed = (id: string) => ({ '2026-08-10': [of(id, { diagnosis: other })] });
    expect(standsOn('2026-08-12', on({}), diagnosed('calls'))).toBe(false);
    expect(standsOn('2026-08-12', on({}), diagnosed('sales'))).toBe(true);
  });
  it('like a note where it has no day', () => {
    expect(standsOn('2026-08-17', on({ due: undefined }))).toBe(true);
    expect(standsOn('2026-08-18', on({ due: undefined }))).toBe(false);
    expect(standsOn('2026-08-12', on({ due: undefined }), later)).toBe(false);
  });
});

describe('the blockers of a key result', () => {
  it('are those named for it last, then those of the whole, and none of its neighbours', () => {
    const plan = planOf({
      '2026-08-03': [
        of('calls', { blockers: ['No list', 'No desk'] }),
        { objective: 'win', blockers: ['No budget'] },
      ],
      '2026-08-10': [of('sales', { blockers: ['No price'] }), of('calls', { confidence: 8 })],
    });
    const objective = plan.objectives.get('2026-q3/company/win')!;
    const blockers = blockersOf(plan, objective, objective.keyResults[0]!);
    expect(blockers.map(({ what, day }) => [what, day])).toEqual([
      ['No list', '2026-08-03'],
      ['No desk', '2026-08-03'],
      ['No budget', '2026-08-03'],
    ]);
  });
});
