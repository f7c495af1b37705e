import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { historyView } from '../../../../src/site/history/view.ts';
import { lineageView } from '../../../../src/site/parts/lineage.ts';
import { beginView } from '../../../../src/site/period/begin.ts';
import { makeSite, periodLabel, type Site } from '../../../../src/site/frame/site.ts';
import { type Sketch, writingOf } from '../../../support/writing.ts';

const siteOf = (sketch: Sketch, asOf = '2026-10-05'): Site =>
  makeSite(makePlan(writingOf(sketch), asOf), '/');
const labelOf = (id: string, period: object, company: object = {}): string => {
  const site = siteOf({ company, periods: { [id]: period } });
  return periodLabel(site, site.plan.periods[0]!);
};
const summer = { starts: '2026-09-01', ends: '2026-12-31' };

describe('the name of a period', () => {
  it.each([
    ['2026-q3', 'Q3 2026', 'Q3 2026'],
    ['2026-t3', 'T3 2026', '3. Tertial 2026'],
    ['2026-h2', 'H2 2026', '2. Halbjahr 2026'],
    ['2026', '2026', '2026'],
    ['fy27', 'FY27', 'GJ27'],
    ['fy2027', 'FY2027', 'GJ2027'],
    ['fy27-q1', 'Q1 FY27', 'Q1 GJ27'],
    ['fy27-h1', 'H1 FY27', '1. Halbjahr GJ27'],
  ])('with the id %s is %s, and %s in German', (id, english, german) => {
    for (const fiscalYearStartsIn of [1, 4, 11]) {
      expect(labelOf(id, summer, { fiscalYearStartsIn })).toBe(english);
      expect(labelOf(id, summer, { fiscalYearStartsIn, locale: 'de' })).toBe(german);
    }
  });

  it.each([
    ['en', 'Jan 5 – Feb 13, 2026'],
    ['en-GB', '5 Jan – 13 Feb 2026'],
    ['de', '5. Jan. – 13. Feb. 2026'],
  ])('is its dates in %s where the id names no part of a year', (locale, label) => {
    const period = { starts: '2026-01-05', ends: '2026-02-13' };
    for (const id of ['winter', '2026-q5', '26-q1', 'sales-2026-q1'])
      expect(labelOf(id, period, { locale })).toBe(label);
  });

  it('names both years where the dates are of two', () => {
    const period = { starts: '2025-12-29', ends: '2026-02-13' };
    expect(labelOf('winter', period, { locale: 'en-GB' })).toBe('29 Dec 2025 – 13 Feb 2026');
  });

  it('is the one people wrote', () => {
    expect(labelOf('2026-q3', { ...summer, label: 'Autumn' })).toBe('Autumn');
  });

  it('of a half-year stays its own where others lie within it', () => {
    const site = siteOf({
      periods: {
        '2026-h2': { starts: '2026-07-01', ends: '2026-12-31' },
        '2026-q3': { starts: '2026-07-01', ends: '2026-09-30', within: '2026-h2' },
      },
    });
    expect(site.plan.periods.map((period) => periodLabel(site, period))).toEqual(['H2 2026', 'Q3 2026']);
  });
});

const objective = (more: object = {}) => ({
  title: 'Large customers choose us',
  keyResults: [{ id: 'k', title: 'Deals won', metric: { type: 'graded' } }],
  ...more,
});
const over = (periods: Record<string, object>, company: object = {}) => {
  const ids = Object.keys(periods);
  const objectives = Object.fromEntries(
    ids.map((id, index) => [
      `${id}/company/win`,
      objective(index === 0 ? {} : { continues: `${ids[index - 1]!}/company/win` }),
    ]),
  );
  return siteOf({ company, periods, objectives }, '2027-02-01');
};
const tertials = {
  '2026-t1': { starts: '2026-01-01', ends: '2026-04-30' },
  '2026-t2': { starts: '2026-05-01', ends: '2026-08-31' },
  '2026-t3': summer,
};
const quarters = {
  '2026-q3': { starts: '2026-07-01', ends: '2026-09-30' },
  '2026-q4': { starts: '2026-10-01', ends: '2026-12-31' },
};
const half = { '2026-h2': { starts: '2026-07-01', ends: '2026-12-31' } };

describe('what periods are called together', () => {
  const saidOf = (site: Site) => {
    const { scores, figures } = historyView(site);
    const latest = [...site.plan.objectives.values()].at(-1)!;
    return {
      headings: scores.map(({ kind }) => kind),
      extent: figures.find(({ href }) => href === '#scores')?.note,
      intent: lineageView(site, latest)?.intent,
    };
  };

  it('is quarters where all are', () => {
    expect(saidOf(over(quarters))).toEqual({
      headings: ['Quarters'],
      extent: '2 quarters',
      intent: 'This intent, two quarters',
    });
  });

  it('is periods where all are tertials or half-years', () => {
    expect(saidOf(over(tertials))).toEqual({
      headings: ['Periods'],
      extent: null,
      intent: 'This intent, three periods',
    });
    expect(saidOf(over(tertials, { locale: 'de' }))).toMatchObject({
      headings: ['Zeiträume'],
      intent: 'Dieses Vorhaben, drei Zeiträume',
    });
  });

  it('is periods where one is no quarter, and counts each for what it is', () => {
    const site = over({ '2026-h1': { starts: '2026-01-01', ends: '2026-06-30' }, ...quarters });
    expect(saidOf(site)).toEqual({
      headings: ['Periods'],
      extent: '2 quarters and 1 other period',
      intent: 'This intent, three periods',
    });
  });

  it('keeps a half-year that others lie within from being a year', () => {
    const within = Object.fromEntries(
      Object.entries(quarters).map(([id, one]) => [id, { ...one, within: '2026-h2' }]),
    );
    expect(saidOf(over({ ...half, ...within })).headings).toEqual(['Quarters', 'Longer periods']);
    const year = { 2026: { starts: '2026-01-01', ends: '2026-12-31' } };
    expect(saidOf(over({ ...year, ...quarters })).headings).toEqual(['Quarters', 'Years']);
  });
});

describe('how to begin', () => {
  it('suggests the quarter of the company’s own year, with a check-in a week later', () => {
    const begin = (fiscalYearStartsIn: number) =>
      beginView(siteOf({ company: { fiscalYearStartsIn }, periods: {} }, '2026-11-22'));
    expect(begin(1)).toMatchObject({ id: '2026-q4', starts: '2026-10-01', checkIn: '2026-10-12' });
    expect(begin(11)).toMatchObject({ id: 'fy27-q1', starts: '2026-11-01', checkIn: '2026-11-09' });
  });
});
