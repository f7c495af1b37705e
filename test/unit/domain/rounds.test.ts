import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/day.ts';
import { dayBeforeRound, isDue, roundBefore, roundOf, roundsOf } from '../../../src/domain/rounds.ts';

type Every = 'week' | 'two-weeks' | 'month';
const spanOf = (starts: string, ends: string, every: Every) => ({ starts, ends, cadence: { every } });
const QUARTER = ['2026-07-01', '2026-09-30'] as const;
const YEAR = ['2026-01-01', '2026-12-31'] as const;

/** The first days of all rounds, then the last day of the last. */
const boundsOf = (...span: Parameters<typeof spanOf>) => {
  const rounds = roundsOf(spanOf(...span));
  return [...rounds.map(({ starts }) => starts), rounds.at(-1)?.ends];
};

describe('rounds of months', () => {
  it.each([
    ['a quarter', ...QUARTER, ['2026-07-01', '2026-08-01', '2026-09-01', '2026-09-30']],
    [
      'a tertial',
      '2026-01-01',
      '2026-04-30',
      ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-04-30'],
    ],
    [
      'a half-year',
      '2026-07-01',
      '2026-12-31',
      [
        ...[7, 8, 9].map((month) => `2026-0${String(month)}-01`),
        '2026-10-01',
        '2026-11-01',
        '2026-12-01',
        '2026-12-31',
      ],
    ],
    [
      'a year that begins on the 31st',
      '2026-01-31',
      '2026-06-30',
      ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'],
    ],
    [
      'a leap year’s February',
      '2028-01-30',
      '2028-04-29',
      ['2028-01-30', '2028-02-29', '2028-03-30', '2028-04-29'],
    ],
    [
      'a fiscal quarter from the 6th',
      '2026-04-06',
      '2026-07-05',
      ['2026-04-06', '2026-05-06', '2026-06-06', '2026-07-05'],
    ],
    [
      'over the turn of a year',
      '2026-11-15',
      '2027-02-14',
      ['2026-11-15', '2026-12-15', '2027-01-15', '2027-02-14'],
    ],
    ['with a rest of 14 days', '2026-01-01', '2026-03-14', ['2026-01-01', '2026-02-01', '2026-03-14']],
    [
      'with a rest of 15 days',
      '2026-01-01',
      '2026-03-15',
      ['2026-01-01', '2026-02-01', '2026-03-01', '2026-03-15'],
    ],
    ['of less than one', '2026-01-05', '2026-01-09', ['2026-01-05', '2026-01-09']],
  ])('of %s', (_, starts, ends, bounds) => {
    expect(boundsOf(starts, ends, 'month')).toEqual(bounds);
  });

  it('of a fiscal year are twelve, from its own day of month', () => {
    const rounds = roundsOf(spanOf('2026-02-01', '2027-01-31', 'month'));
    expect(rounds).toHaveLength(12);
    expect(rounds.at(-1)).toEqual({ number: 12, starts: '2027-01-01', ends: '2027-01-31' });
  });
});

describe('rounds of weeks', () => {
  it('are the weeks of the period, a rest of fewer than four days belonging to the last', () => {
    const rounds = roundsOf(spanOf(...QUARTER, 'week'));
    expect(rounds).toHaveLength(13);
    expect(rounds[0]).toEqual({ number: 1, starts: '2026-07-01', ends: '2026-07-07' });
    expect(rounds.at(-1)).toEqual({ number: 13, starts: '2026-09-23', ends: '2026-09-30' });
  });
  it('have a short last one where four days or more are left', () => {
    expect(roundsOf(spanOf('2026-01-01', '2026-03-31', 'week')).at(-1)).toEqual({
      number: 13,
      starts: '2026-03-26',
      ends: '2026-03-31',
    });
  });
  it('of a period of a few days are one', () => {
    expect(roundsOf(spanOf('2026-07-01', '2026-07-02', 'week'))).toEqual([
      { number: 1, starts: '2026-07-01', ends: '2026-07-02' },
    ]);
  });
});

describe('rounds of two weeks', () => {
  it('are weeks 1–2, 3–4 and so on, an odd last week being its own', () => {
    const rounds = roundsOf(spanOf(...QUARTER, 'two-weeks'));
    expect(rounds).toHaveLength(7);
    expect(rounds.slice(-2)).toEqual([
      { number: 6, starts: '2026-09-09', ends: '2026-09-22' },
      { number: 7, starts: '2026-09-23', ends: '2026-09-30' },
    ]);
  });
  it('end with a pair where the weeks are even', () => {
    // Eight weeks and three days, which belong to the eighth.
    expect(roundsOf(spanOf('2026-01-05', '2026-03-04', 'two-weeks')).at(-1)).toEqual({
      number: 4,
      starts: '2026-02-16',
      ends: '2026-03-04',
    });
  });
});

describe('the round of a day', () => {
  const quarter = spanOf(...QUARTER, 'week');
  it.each([
    ['long before the period', '2026-05-01', 1],
    ['on its first day', '2026-07-01', 1],
    ['on the last day of a round', '2026-07-07', 1],
    ['on the first day of the next', '2026-07-08', 2],
    ['in the rest at the end', '2026-09-30', 13],
    ['after the end', '2026-10-14', 13],
  ])('%s', (_, day, number) => {
    expect(roundOf(quarter, day).number).toBe(number);
  });
  it('is compared with the day before it begins, and follows another', () => {
    expect(dayBeforeRound(quarter, '2026-08-11')).toBe('2026-08-04');
    expect(dayBeforeRound(spanOf(...YEAR, 'month'), '2026-11-30')).toBe('2026-10-31');
    expect(roundBefore(quarter, roundOf(quarter, '2026-08-11'))).toEqual({
      number: 5,
      starts: '2026-07-29',
      ends: '2026-08-04',
    });
    expect(roundBefore(quarter, roundOf(quarter, '2026-07-01'))).toBeNull();
  });
});

describe('a round that nobody is asked for', () => {
  const [, , , round] = roundsOf(spanOf('2026-12-01', '2027-02-28', 'week'));
  const due = (...pauses: [string, string][]) =>
    isDue(
      round!,
      pauses.map(([from, to]) => ({ from, to })),
    );
  it('lies wholly within one pause', () => {
    expect([round?.starts, round?.ends]).toEqual(['2026-12-22', '2026-12-28']);
    expect(due(['2026-12-22', '2026-12-28'])).toBe(false);
    expect(due(['2026-12-21', '2027-01-03'])).toBe(false);
    expect(due(['2026-12-23', '2027-01-03'])).toBe(true);
    expect(due(['2026-12-20', '2026-12-27'])).toBe(true);
    expect(due()).toBe(true);
  });
});

const aDay = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2024-01-01', days));
const aSpan = fc
  .tuple(aDay, fc.integer({ min: 0, max: 500 }), fc.constantFrom<Every>('week', 'two-weeks', 'month'))
  .map(([starts, days, every]) => spanOf(starts, addDays(starts, days), every));
const SHORTEST = { week: 4, 'two-weeks': 4, month: 15 };
const LONGEST = { week: 10, 'two-weeks': 17, month: 45 };

describe('the rounds of any period', () => {
  it('hold each of its days once, in order, none shorter or longer than a round may be', () => {
    fc.assert(
      fc.property(aSpan, (span) => {
        const rounds = roundsOf(span);
        const { every } = span.cadence;
        expect(rounds[0]?.starts).toBe(span.starts);
        expect(rounds.at(-1)?.ends).toBe(span.ends);
        rounds.forEach(({ number, starts, ends }, index) => {
          const days = daysBetween(starts, ends) + 1;
          expect(number).toBe(index + 1);
          expect(days).toBeLessThanOrEqual(LONGEST[every]);
          if (rounds.length > 1) expect(days).toBeGreaterThanOrEqual(SHORTEST[every]);
          if (index > 0) expect(starts).toBe(addDays(rounds[index - 1]!.ends, 1));
        });
      }),
    );
  });
  it('are what the round of each day says', () => {
    fc.assert(
      fc.property(aSpan, aDay, (span, day) => {
        const round = roundOf(span, day);
        const isInPeriod = span.starts <= day && day <= span.ends;
        expect(round.starts <= day && day <= round.ends).toBe(isInPeriod);
      }),
    );
  });
});
