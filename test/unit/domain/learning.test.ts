import { describe, expect, it } from 'vitest';
import { learnedFrom, learningsOf } from '../../../src/domain/learning.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { writingOf } from '../../support/writing.ts';

const planOn = (asOf: string) =>
  makePlan(
    writingOf({
      teams: {
        company: { name: 'Fernwell' },
        sales: { name: 'Sales', parent: 'company' },
        growth: { name: 'Growth', parent: 'company' },
      },
      periods: {
        '2026-q2': { starts: '2026-04-01', ends: '2026-06-30' },
        '2026-q3': { starts: '2026-07-01', ends: '2026-09-30' },
      },
      retrospectives: {
        '2026-q2/sales': { date: '2026-07-06', learned: 'Ask sooner.', causes: ['dependency', 'focus'] },
        '2026-q3/sales': { date: '2026-10-06', learned: 'Two weeks are short.', causes: ['focus'] },
        '2026-q3/growth': { date: '2026-10-07', learned: 'Letters work.' },
        '2026-q3/company': { date: '2026-10-08', causes: ['focus'] },
      },
    }),
    asOf,
  );
const sentences = (learnings: ReturnType<typeof learningsOf>) => learnings.map(({ learned }) => learned);

describe('what was learned', () => {
  const learnings = learningsOf(planOn('2026-10-20'));

  it('comes with the latest period first, and in it in the order of the organisation', () => {
    expect(sentences(learnings)).toEqual(['Letters work.', 'Two weeks are short.', 'Ask sooner.']);
  });
  it('is found under every cause its retrospective names', () => {
    expect(sentences(learnedFrom(learnings, 'focus'))).toEqual(['Two weeks are short.', 'Ask sooner.']);
    expect(sentences(learnedFrom(learnings, 'dependency'))).toEqual(['Ask sooner.']);
    expect(learnedFrom(learnings, 'external')).toEqual([]);
  });
  it('is found as well where no cause is named', () => {
    expect(sentences(learnedFrom(learnings, null))).toEqual(['Letters work.']);
  });
  it('is not known before the day of the retrospective', () => {
    expect(sentences(learningsOf(planOn('2026-10-06')))).toEqual(['Two weeks are short.', 'Ask sooner.']);
  });
});
