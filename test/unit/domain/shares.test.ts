import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/domain/plan.ts';
import { sharesOf } from '../../../src/domain/shares.ts';
import { writingOf } from '../../support/writing.ts';

const teams = {
  company: { name: 'Fernwell' },
  product: { name: 'Product', parent: 'company' },
  sales: { name: 'Sales', parent: 'company' },
  outbound: { name: 'Outbound', parent: 'sales' },
};

/** What each team carries of the company's objectives, in words; objectives by what they contribute to. */
function sharesAmong(goals: Readonly<Record<string, readonly string[]>>): string[] {
  const objectives = Object.fromEntries(
    Object.entries(goals).map(([id, to]) => [
      `2026-q3/${id}`,
      { title: id, keyResults: [{ id: 'k', title: 'K' }], contributesTo: to.map((one) => ({ to: one })) },
    ]),
  );
  const plan = makePlan(writingOf({ teams, objectives }), '2026-08-12');
  const above = plan.objectivesIn('2026-q3').filter(({ team }) => team === 'company');
  const departments = ['product', 'sales'].flatMap((id) => plan.organisation.get(id) ?? []);
  return sharesOf(plan, '2026-q3', departments, above).map(
    ({ team, above: id, objectives: own }) =>
      `${team.id} to ${id?.split('/').at(-1) ?? 'nothing'}: ${own.map(({ slug }) => slug).join(', ')}`,
  );
}

describe('what teams carry of the objectives above them', () => {
  it('takes in the teams below, and what reaches the company through others', () => {
    expect(
      sharesAmong({
        'company/grow': [],
        'sales/win': ['company/grow'],
        'outbound/call': ['sales/win'],
      }),
    ).toEqual(['sales to grow: win, call']);
  });

  it('is a share in each objective that is reached, and by way of a key result too', () => {
    expect(
      sharesAmong({
        'company/grow': [],
        'company/keep': [],
        'sales/win': ['company/grow', 'company/keep#k'],
      }),
    ).toEqual(['sales to grow: win', 'sales to keep: win']);
  });

  it('is a share in the nearest one only, where one of the objectives contributes to another', () => {
    expect(
      sharesAmong({ 'company/grow': [], 'company/keep': ['company/grow'], 'sales/win': ['company/keep'] }),
    ).toEqual(['sales to keep: win']);
  });

  it('counts what is carried by way of another department', () => {
    expect(
      sharesAmong({ 'company/grow': [], 'product/build': ['company/grow'], 'sales/win': ['product/build'] }),
    ).toEqual(['product to grow: build', 'sales to grow: win']);
  });

  it('names what reaches none of them, last', () => {
    expect(sharesAmong({ 'company/grow': [], 'sales/tidy': [], 'outbound/call': ['company/grow'] })).toEqual([
      'sales to grow: call',
      'sales to nothing: tidy',
    ]);
  });

  it('comes to an end where contributions go in a circle', () => {
    expect(
      sharesAmong({ 'company/grow': [], 'sales/a': ['sales/b'], 'sales/b': ['sales/a', 'company/grow'] }),
    ).toContain('sales to grow: a, b');
  });
});
