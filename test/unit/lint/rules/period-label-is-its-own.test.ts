import { describe, expect, it } from 'vitest';
import { periodLabelIsItsOwn } from '../../../../src/lint/rules/period-label-is-its-own.ts';
import { findings, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const found = (texts: Texts) => findings(periodLabelIsItsOwn, texts);
const period = (id: string, starts: string, ends: string, more = ''): Texts => ({
  [`periods/${id}.mdx`]: mdx(`${more}\nstarts: ${starts}\nends: ${ends}`),
});
const yearFrom = (month: number): Texts => ({
  'company.yaml': `name: Fernwell\nasOf: 2026-08-12\nfiscalYearStartsIn: ${String(month)}\n`,
});
const isWell = (id: string, starts: string, ends: string, month = 1) =>
  found({ ...period(id, starts, ends), ...yearFrom(month) }).length === 0;

describe('period-label-is-its-own', () => {
  it.each([
    ['2026-t3', '2026-09-01', '2026-12-31', 1],
    ['2026-h1', '2026-01-05', '2026-07-05', 1],
    ['2027', '2027-01-01', '2027-12-31', 1],
    ['2027-q1', '2026-12-14', '2027-03-14', 1],
    ['fy27-q1', '2026-11-01', '2027-01-31', 11],
    ['fy27-q1', '2027-11-01', '2028-01-31', 11],
    ['fy27-q1', '2027-01-01', '2027-03-31', 11],
    ['2027-q1', '2026-11-01', '2027-01-31', 11],
    ['fy27', '2026-02-02', '2027-01-31', 2],
    ['winter', '2026-11-01', '2027-01-31', 1],
    ['2026-q3-sales', '2026-11-01', '2027-01-31', 1],
  ])('is content with %s from %s to %s where the year begins in month %i', (id, starts, ends, month) => {
    expect(isWell(id, starts, ends, month)).toBe(true);
  });

  it.each([
    ['2026-q4', '2026-09-01', '2026-12-31', 1],
    ['2027-q1', '2026-01-01', '2026-03-31', 1],
    ['fy27-q1', '2026-11-01', '2027-01-31', 1],
    ['fy27-q1', '2026-11-01', '2027-01-31', 9],
    ['2027', '2026-11-23', '2027-12-31', 1],
  ])('finds %s from %s to %s where the year begins in month %i', (id, starts, ends, month) => {
    expect(isWell(id, starts, ends, month)).toBe(false);
  });

  it('says what the id means', () => {
    expect(found(period('2026-q4', '2026-09-01', '2026-12-31'))).toEqual([
      'periods/2026-q4.mdx:2:9–18',
      'By its id this is Q4 2026, which begins on 2026-10-01; it begins on 2026-09-01, so that readers take one period for another.',
      'Correct `starts`, or add the name that people use, as `label:`.',
    ]);
  });

  it('says in which year it would be right, where it is as long as its id says', () => {
    expect(found(period('fy27-q1', '2026-11-01', '2027-01-31'))[2]).toBe(
      'Correct `starts`, or add the name that people use, as `label:`. Should your year begin in November, `fiscalYearStartsIn: 11` in company.yaml says so for all periods.',
    );
  });

  it('names every day the id could mean', () => {
    const [, message, help] = found({ ...period('fy27', '2029-05-01', '2030-04-30'), ...yearFrom(11) });
    expect(message).toContain('FY27, which begins on 2027-01-01, 2026-11-01 or 2027-11-01;');
    expect(help).toBe('Correct `starts`, or add the name that people use, as `label:`.');
  });

  it('takes a label for the name that is meant', () => {
    expect(found(period('2026-q4', '2026-09-01', '2026-12-31', 'label: Autumn'))).toEqual([]);
  });

  it('finds two periods of one name, at the later one', () => {
    expect(found(period('2026-q4', '2026-10-01', '2026-12-31', 'label: Q3 2026'))).toEqual([
      'periods/2026-q4.mdx:2:8–14',
      '"Q3 2026" is the name of 2026-q3 as well; in lists and in the history nobody can tell the two apart.',
      'Add a `label:` that only this one has, such as what or whom it is for.',
    ]);
  });

  it.each([
    ['label: "q3  2026"', 'winter', ''],
    ['label: FY27', 'fy27', ''],
    ['label: GJ27', 'fy27', ''],
    ['label: 1. Halbjahr 2027', '2027-h1', ''],
    ['label: 2. Tertial 2027', '2027-t2', ''],
    ['', 'north', 'south'],
  ])('finds it however it is written: %s', (label, id, other) => {
    const dates = id === '2027-t2' ? ['2027-05-01', '2027-08-31'] : ['2027-01-01', '2027-03-31'];
    const [starts = '', ends = ''] = dates;
    const texts =
      id === 'winter'
        ? period(id, starts, ends, label)
        : { ...period(id, starts, ends), ...period(other || 'late', starts, ends, label) };
    expect(found(texts)).toHaveLength(3);
  });

  it('looks at a closed period, which a waiver settles', () => {
    const closed = (more = '') => period('2025-q3', '2025-09-01', '2025-12-31', `phase: closed\n${more}`);
    expect(found(closed())[2]).toMatch(
      /^The period is closed and stays as it is: a `waive:` with `because:`/,
    );
    const waived = 'waive: [{ rule: period-label-is-its-own, because: Our year began in March. }]';
    expect(found(closed(waived))).toEqual([]);
  });
});
