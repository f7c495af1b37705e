import { describe, expect, it } from 'vitest';
import { amountsIn } from '../../../src/lint/numbers-in-text.ts';
import { en } from '../../../src/lint/words/en.ts';

const read = (text: string) =>
  amountsIn(text, en).map(({ text: written, kind, values, role }) => [written, kind, values, role]);

describe('amountsIn', () => {
  it.each([
    ['cut by 40%', [['40%', 'percentage', [40], 'by']]],
    ['at least ninety per cent', [['ninety per cent', 'percentage', [90], 'limit']]],
    ['up 3 percentage points', [['3 percentage points', 'points', [3], null]]],
    ['$1.2M', [['$1.2M', 'money', [1_200_000], null]]],
    ['EUR 1 200,50', [['EUR 1 200,50', 'money', [1200.5], null]]],
    ['5 million euros', [['5 million euros', 'money', [5_000_000], null]]],
    ['3x', [['3x', 'multiple', [3], null]]],
    ['within two hours', [['two hours', 'time', [7200], 'limit']]],
    ['within a day', [['a day', 'time', [86_400], 'limit']]],
    ['300ms', [['300ms', 'time', [0.3], null]]],
    ['9 out of 10 teams', [['9 out of 10', 'percentage', [90, 9], null]]],
    ['rated 4.5/5', [['4.5/5', 'percentage', [90, 4.5], null]]],
    ['twenty-five shops', [['twenty-five', 'number', [25], null]]],
    ['10k users', [['10k', 'number', [10_000], null]]],
    ['3–5 pilots', [['3–5', 'number', [3, 5], null]]],
    ['1.200 shops', [['1.200', 'number', [1200, 1.2], null]]],
    ['>50 seats', [['>50', 'number', [50], 'limit']]],
  ])('reads "%s"', (text, amounts) => {
    expect(read(text)).toEqual(amounts);
  });

  it('tells where a change begins and ends', () => {
    const roles = (text: string) => amountsIn(text, en).map(({ role }) => role);
    expect(roles('from about 20 % to nearly 40 %')).toEqual(['from', 'to']);
    expect(roles('20 to 40')).toEqual(['from', 'to']);
    expect(roles('20 % → 40 %')).toEqual(['from', 'to']);
    expect(roles('down from 9 to at most 4')).toEqual(['from', 'to']);
  });

  it.each([
    '2027',
    'FY27, Q3 and H1',
    'since 1998',
    'B2B, 5G, 3D and v2',
    'SOC 2, ISO 27001 and WCAG 2.2',
    'a 90-day plan',
    '24/7 and 50/50',
    '24 hours a day',
    'phase 2 and day 7',
    'top 10',
    'Our 3 clinics and all 12 sites',
    'the first 90 days',
    '1 July and May 5',
    'at 9 am',
    '17:00 on 2026-09-30',
    'children under 12',
    'p95',
    'We like Windows 11',
    '2. Win Berlin',
    '',
  ])('finds no measure in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('says where each stands, in the units editors count', () => {
    const text = '🚀 from 5 % to 10 %';
    expect(amountsIn(text, en).map(({ start, end }) => text.slice(start, end))).toEqual(['5 %', '10 %']);
  });
});
