import { expect, it } from 'vitest';
import { contributorsOf } from '../../../src/domain/contributors.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { writingOf } from '../../support/writing.ts';

const to = (...ids: string[]) => ({ contributesTo: ids.map((one) => ({ to: one })) });

it('finds the live objectives one step down, of the objective or a key result of it, each once', () => {
  const objectives = {
    'company/goal': { keyResults: [{ id: 'a', title: 'A' }] },
    'sales/direct': to('company/goal#a', 'company/goal'),
    'sales/through': to('sales/direct'),
    'sales/personal': { ...to('company/goal'), individual: true },
    'sales/given-up': { ...to('company/goal'), retired: { date: '2026-08-01', because: 'Sold.' } },
  };
  const plan = makePlan(
    writingOf({
      teams: { company: { name: 'Fernwell' }, sales: { name: 'Sales', parent: 'company' } },
      objectives: Object.fromEntries(
        Object.entries(objectives).map(([id, data]) => [`2026-q3/${id}`, { title: id, ...data }]),
      ),
    }),
    '2026-08-12',
  );
  const found = contributorsOf(plan, plan.objectives.get('2026-q3/company/goal')!);
  expect(found.map(({ title }) => title)).toEqual(['sales/direct']);
});
