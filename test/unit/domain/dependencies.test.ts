import { describe, expect, it } from 'vitest';
import { dependenciesIn } from '../../../src/domain/dependencies.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { quarter, writingOf } from '../../support/writing.ts';

const teams = {
  company: { name: 'Fernwell' },
  sales: { name: 'Sales', parent: 'company' },
  legal: { name: 'Legal', parent: 'company' },
};
const periods = {
  '2026': { starts: '2026-01-01', ends: '2026-12-31' },
  '2026-q2': { starts: '2026-04-01', ends: '2026-06-30' },
  '2026-q3': { ...quarter, within: '2026' },
};
const deals = { title: 'Deals', keyResults: [{ id: 'won', title: 'Won' }] };
const waits = { ...deals, dependsOn: [{ to: 'legal/terms', because: 'Nine wait.' }] };
const terms = { title: 'Terms' };
const needed = { ...terms, neededBy: [{ to: 'sales/deals', because: 'Fridays are theirs.' }] };
const retired = { date: '2026-08-01', because: 'Sold.' };

/** `sales/deals` and `legal/terms` of the third quarter, and what each dependency comes to. */
function dependencies(
  objectives: Record<string, object>,
  { asOf = '2026-08-12', checkIns = {}, period = '2026-q3' } = {},
) {
  const plan = makePlan(writingOf({ teams, periods, objectives, checkIns }), asOf);
  return dependenciesIn(plan, period).map(({ waiting, on, because, answer, acknowledgement }) => [
    `${waiting.id} on ${on.id}`,
    because,
    answer,
    acknowledgement,
  ]);
}
const both = (sales: object, legal: object) => ({
  '2026-q3/sales/deals': sales,
  '2026-q3/legal/terms': legal,
});
const PAIR = '2026-q3/sales/deals on 2026-q3/legal/terms';

describe('a dependency', () => {
  it('is open until the other side says that it knows', () => {
    expect(dependencies(both(waits, terms))).toEqual([[PAIR, 'Nine wait.', null, 'open']]);
    expect(dependencies(both(waits, needed))).toEqual([
      [PAIR, 'Nine wait.', 'Fridays are theirs.', 'needed-by'],
    ]);
  });

  it('may be written down by the other side alone', () => {
    expect(dependencies(both(deals, needed))).toEqual([[PAIR, null, 'Fridays are theirs.', 'needed-by']]);
  });

  it('is acknowledged by a check-in of the other team on what waits', () => {
    const checkIn = (team: string, update: object) => ({
      checkIns: { [`2026-q3/2026-08-10-${team}`]: { updates: [update] } },
    });
    const state = (...all: Parameters<typeof checkIn>) =>
      dependencies(both(waits, terms), checkIn(...all))[0]?.at(-1);
    expect(state('legal', { keyResult: 'sales/deals#won', note: 'By Friday.' })).toBe('checked-in');
    expect(state('legal', { objective: 'sales/deals', note: 'By Friday.' })).toBe('checked-in');
    expect(state('legal', { objective: 'terms', confidence: 7 })).toBe('open');
    expect(state('sales', { keyResult: 'deals#won', confidence: 7 })).toBe('open');
  });

  it('needs no nod within a team, and gets none from what was given up', () => {
    const within = {
      '2026-q3/sales/deals': { ...deals, dependsOn: [{ to: 'kit' }] },
      '2026-q3/sales/kit': terms,
    };
    expect(dependencies(within)[0]?.at(-1)).toBe('same-team');
    expect(dependencies(both(waits, { ...needed, retired }))[0]?.at(-1)).toBe('given-up');
    expect(dependencies(both(waits, { ...needed, retired }), { asOf: '2026-07-31' })[0]?.at(-1)).toBe(
      'needed-by',
    );
  });

  it('ends with the objective that waits', () => {
    expect(dependencies(both({ ...waits, retired }, needed))).toEqual([]);
  });

  it('on a period that has ended is over, unless both have', () => {
    const earlier = {
      '2026-q3/sales/deals': { ...deals, dependsOn: [{ to: '2026-q2/legal/terms' }] },
      '2026-q2/legal/terms': terms,
    };
    expect(dependencies(earlier)[0]?.at(-1)).toBe('over');
    expect(dependencies(earlier, { asOf: '2026-06-30' })[0]?.at(-1)).toBe('open');
    expect(dependencies(both(waits, terms), { asOf: '2026-10-01' })[0]?.at(-1)).toBe('open');
  });

  it('belongs to the periods of both sides, once each', () => {
    const year = {
      '2026/sales/deals': {
        ...deals,
        dependsOn: [{ to: '2026-q3/legal/terms' }, { to: '2026-q3/legal/terms' }],
      },
      '2026-q3/legal/terms': { ...terms, neededBy: [{ to: '2026/sales/deals' }] },
    };
    const pair = ['2026/sales/deals on 2026-q3/legal/terms', null, null, 'needed-by'];
    expect(dependencies(year)).toEqual([pair]);
    expect(dependencies(year, { period: '2026' })).toEqual([pair]);
    expect(dependencies(year, { period: '2026-q2' })).toEqual([]);
  });
});
