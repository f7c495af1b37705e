import { describe, expect, it } from 'vitest';
import { byConcern, isOfConcern, worstOf } from '../../../src/domain/concern.ts';
import { STATUSES } from '../../../src/domain/status.ts';

const one = (
  status: (typeof STATUSES)[number],
  confidence: number | null = null,
  pace: number | null = null,
) => ({
  status,
  confidence,
  pace,
});

describe('the order of concern', () => {
  it('puts what is off track first, then what is at risk, then silence', () => {
    const statuses = byConcern(STATUSES.map((status) => one(status))).map(({ status }) => status);
    expect(statuses.slice(0, 4)).toEqual(['off-track', 'at-risk', 'outdated', 'no-data']);
    expect(STATUSES.filter((status) => isOfConcern({ status }))).toHaveLength(4);
  });

  it('puts of one status the least confident first, then what is furthest behind, then the order written', () => {
    const [doubtful, behind, ahead, silent] = [
      one('at-risk', 4, 0),
      one('at-risk', 6, -0.4),
      one('at-risk', 6, 0.1),
      one('at-risk', null, -0.9),
    ];
    expect(byConcern([silent, ahead, behind, doubtful])).toEqual([doubtful, behind, ahead, silent]);
    const twins = [
      { ...ahead, id: 1 },
      { ...ahead, id: 2 },
    ];
    expect(byConcern(twins)).toEqual(twins);
  });
});

describe('the status of several together', () => {
  it('is the one that most needs attention, however few have it', () => {
    expect(worstOf(['on-track', 'on-track', 'at-risk', 'no-data'])).toBe('at-risk');
    expect(worstOf(['at-risk', 'off-track', 'on-track'])).toBe('off-track');
  });

  it('is the one most have where none needs attention', () => {
    expect(worstOf(['planned', 'done', 'done'])).toBe('done');
  });

  it('is no data where there is nothing', () => {
    expect(worstOf([])).toBe('no-data');
  });
});
