import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { writingOf } from '../../support/writing.ts';

function keyResultOf(amendments: readonly object[], fields: object = {}, asOf = '2026-09-01'): KeyResult {
  const writing = writingOf({
    objectives: {
      '2026-q3/company/win': {
        title: 'Win',
        amendments,
        keyResults: [
          { id: 'k', title: 'K', metric: { baseline: 0, target: 50, unit: 'visits' }, ...fields },
          { id: 'other', title: 'Other' },
        ],
      },
    },
  });
  return makePlan(writing, asOf).objectives.get('2026-q3/company/win')!.keyResults[0]!;
}
const halved = {
  date: '2026-08-10',
  keyResult: 'k',
  field: 'target',
  from: 100,
  to: 50,
  because: 'The largest partner closed',
};

describe('what changed in the terms of a key result', () => {
  it('is from what, to what, when and why', () => {
    expect(keyResultOf([halved]).changes).toEqual([
      {
        day: '2026-08-10',
        field: 'target',
        from: 100,
        to: 50,
        units: ['visits', 'visits'],
        because: 'The largest partner closed',
      },
    ]);
  });

  it('is nothing before the day, and nothing for another key result', () => {
    expect(keyResultOf([halved], {}, '2026-08-09').changes).toEqual([]);
    expect(keyResultOf([{ ...halved, keyResult: 'other' }]).changes).toEqual([]);
  });

  it('goes step by step where one field changed more than once', () => {
    const again = { ...halved, date: '2026-08-20', from: 80, because: 'It closed for good' };
    const changes = keyResultOf([again, halved]).changes;
    expect(changes.map(({ day, from, to }) => [day, from, to])).toEqual([
      ['2026-08-10', 100, 80],
      ['2026-08-20', 80, 50],
    ]);
  });

  it('is told, without a number, where nobody wrote what was before', () => {
    expect(keyResultOf([{ ...halved, from: undefined }]).changes).toMatchObject([
      { field: 'target', from: null, to: 50 },
    ]);
  });

  it('follows the ambition of the objective unless it has its own', () => {
    const bolder = { date: '2026-08-10', field: 'ambition', from: 'committed', to: 'aspirational' };
    expect(keyResultOf([bolder]).changes).toMatchObject([{ field: 'ambition', from: 'committed' }]);
    expect(keyResultOf([bolder], { ambition: 'committed' }).changes).toEqual([]);
  });

  it('is no change of words: a title, an owner, a source', () => {
    const words = ['title', 'owner', 'source'].map((field) => ({
      ...halved,
      field,
      from: 'Before',
      to: 'Now',
    }));
    expect(keyResultOf(words).changes).toEqual([]);
  });
});
