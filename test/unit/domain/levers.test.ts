import { describe, expect, it } from 'vitest';
import { leversIn } from '../../../src/domain/levers.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { writingOf } from '../../support/writing.ts';

const plan = makePlan(
  writingOf({
    teams: { company: { name: 'Fernwell' }, sales: { name: 'Sales', parent: 'company' } },
    periods: {
      '2026': {
        starts: '2026-01-01',
        ends: '2026-12-31',
        levers: [
          { id: 'depth', title: 'Depth, all year' },
          { id: 'reach', title: 'Reach, all year' },
        ],
      },
      '2026-q3': {
        starts: '2026-07-01',
        ends: '2026-09-30',
        within: '2026',
        levers: [{ id: 'reach', title: 'Reach', question: 'Whom do we miss?' }],
      },
      '2025-q4': { starts: '2025-10-01', ends: '2025-12-31' },
    },
    objectives: {
      '2026/company/long': { title: 'Long', lever: 'reach' },
      '2026-q3/sales/call': { title: 'Call', lever: 'reach' },
      '2026-q3/sales/stay': { title: 'Stay', lever: 'depth' },
      '2026-q3/sales/gone': {
        title: 'Gone',
        lever: 'reach',
        retired: { date: '2026-07-20', because: 'Sold.' },
      },
      '2026-q3/sales/none': { title: 'None' },
    },
  }),
  '2026-08-12',
);
const levers = (period: string) =>
  leversIn(
    plan,
    plan.periods.find(({ id }) => id === period)!,
  ).map(({ title, question, objectives }) => [title, question, objectives.map((one) => one.title)]);

describe('the levers of a period', () => {
  it('are its own, then those of its year, each with the live objectives that pull it', () => {
    expect(levers('2026-q3')).toEqual([
      ['Reach', 'Whom do we miss?', ['Call']],
      ['Depth, all year', null, ['Stay']],
    ]);
  });

  it('count for a year what its quarters pull', () => {
    expect(levers('2026')).toEqual([
      ['Depth, all year', null, ['Stay']],
      ['Reach, all year', null, ['Long', 'Call']],
    ]);
  });

  it('may be none', () => {
    expect(levers('2025-q4')).toEqual([]);
  });
});
