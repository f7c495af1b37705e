import { describe, expect, it } from 'vitest';
import {
  isNear,
  nameInId,
  spanOf,
  startsOf,
  suggestedQuarter,
  yearBeginsIn,
} from '../../../src/domain/period-name.ts';

describe('what an id names', () => {
  it.each([
    ['2026', 'year 1 2026'],
    ['fy27', 'year 1 fy 27'],
    ['fy2027', 'year 1 fy 2027'],
    ['2026-q3', 'quarter 3 2026'],
    ['fy27-q1', 'quarter 1 fy 27'],
    ['2026-t3', 'tertial 3 2026'],
    ['fy27-t2', 'tertial 2 fy 27'],
    ['2026-h2', 'half 2 2026'],
    ['fy2027-h1', 'half 1 fy 2027'],
  ])('%s is %s', (id, expected) => {
    const { kind, part, isFiscal, year } = nameInId(id)!;
    expect([kind, part, ...(isFiscal ? ['fy'] : []), year].join(' ')).toBe(expected);
  });

  it.each(['27', '27-q1', '026', '20261', '2026-q5', '2026-q0', '2026-h3', '2026-t4', '2026-m3', '2026-q'])(
    'nothing where it is %s',
    (id) => expect(nameInId(id)).toBeNull(),
  );
  it.each(['q3-2026', '2026q3', '2026-Q3', 'fy-27', 'fy027', '2026-q3b', 'summer', '2026-q3-sales', ''])(
    'nothing where it is "%s"',
    (id) => expect(nameInId(id)).toBeNull(),
  );
});

describe('when a period could begin by its id', () => {
  it.each([
    ['2026-q3', 1, ['2026-07-01']],
    ['2026', 1, ['2026-01-01']],
    ['2026-t3', 1, ['2026-09-01']],
    ['2026-h2', 1, ['2026-07-01']],
    ['fy27-q1', 1, ['2027-01-01']],
    ['fy27-q1', 11, ['2027-01-01', '2026-11-01', '2027-11-01']],
    ['fy27-q4', 4, ['2027-10-01', '2027-01-01', '2028-01-01']],
    ['2026-h2', 7, ['2026-07-01', '2026-01-01', '2027-01-01']],
    ['fy27', 2, ['2027-01-01', '2026-02-01', '2027-02-01']],
    ['2026-t2', 9, ['2026-05-01', '2026-01-01', '2027-01-01']],
  ] as const)('%s, the year from month %i, could on %j', (id, month, days) => {
    expect(startsOf(nameInId(id)!, month)).toEqual(days);
  });

  it.each([
    ['2026-07-01', true],
    ['2026-06-10', true],
    ['2026-07-22', true],
    ['2026-06-09', false],
    ['2026-07-23', false],
  ])('%s is near the first of July: %s', (day, expected) => {
    expect(isNear(day, ['2026-07-01'])).toBe(expected);
  });

  it.each([
    ['fy27-q1', '2026-11-01', '2027-01-31', 11],
    ['fy27-q2', '2026-11-02', '2027-01-31', 8],
    ['fy27', '2027-04-01', '2028-03-31', 4],
    ['2026-q3', '2026-10-01', '2026-12-31', 4],
    ['2026-q3', '2026-10-01', '2027-01-31', null],
    ['2026-q3', '2031-10-01', '2031-12-31', null],
  ])('%s from %s to %s belongs to a year from month %s', (id, starts, ends, month) => {
    expect(yearBeginsIn(nameInId(id)!, { starts, ends })).toBe(month);
  });
});

const q1 = { id: '2026-q1', label: null, starts: '2026-01-01', ends: '2026-03-31' };
const unnamed = { ...q1, id: 'winter' };
const year = { id: '2026', label: null, starts: '2026-01-01', ends: '2026-12-31' };
const weeks52 = { id: 'a', label: null, starts: '2026-01-05', ends: '2027-01-03' };
const half = { id: '2026-h1', label: null, starts: '2026-01-01', ends: '2026-06-30' };
const tertial = { id: '2026-t1', label: null, starts: '2026-01-01', ends: '2026-04-30' };
const weeks10 = { ...q1, ends: '2026-03-11' };

describe('what periods are together', () => {
  it.each([
    ['quarters', [q1, unnamed]],
    ['quarters', [q1, weeks10]],
    ['periods', [{ ...weeks10, label: 'Ten weeks' }]],
    ['periods', [{ ...weeks10, id: 'spring' }]],
    ['periods', [{ ...q1, ends: '2026-04-30' }]],
    ['periods', [q1, half]],
    ['periods', [q1, tertial]],
    ['periods', [tertial]],
    ['periods', [half]],
    ['years', [year, weeks52]],
    ['periods', [year, q1]],
    ['periods', []],
  ])('is %s', (span, periods) => {
    expect(spanOf(periods)).toBe(span);
  });
});

describe('the quarter to begin with', () => {
  it.each([
    ['2026-11-22', 1, '2026-q4', '2026-10-01', '2026-12-31'],
    ['2026-01-01', 1, '2026-q1', '2026-01-01', '2026-03-31'],
    ['2026-11-22', 11, 'fy27-q1', '2026-11-01', '2027-01-31'],
    ['2027-01-31', 11, 'fy27-q1', '2026-11-01', '2027-01-31'],
    ['2026-10-31', 11, 'fy26-q4', '2026-08-01', '2026-10-31'],
    ['2026-08-12', 4, 'fy27-q2', '2026-07-01', '2026-09-30'],
    ['2027-02-28', 4, 'fy27-q4', '2027-01-01', '2027-03-31'],
    ['2028-02-29', 12, 'fy28-q1', '2027-12-01', '2028-02-29'],
  ])('on %s, the year from month %i, is %s', (day, month, id, starts, ends) => {
    expect(suggestedQuarter(day, month)).toEqual({ id, starts, ends });
  });

  it('begins where its id says, in whatever month the year does', () => {
    for (let month = 1; month <= 12; month++) {
      for (let at = 1; at <= 12; at++) {
        const { id, starts, ends } = suggestedQuarter(`2026-${String(at).padStart(2, '0')}-15`, month);
        expect(starts <= ends && startsOf(nameInId(id)!, month).includes(starts), id).toBe(true);
        expect(spanOf([{ id: 'x', label: null, starts, ends }])).toBe('quarters');
      }
    }
  });
});
