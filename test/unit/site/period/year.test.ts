import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { periodView } from '../../../../src/site/period/view.ts';
import { scorecardView } from '../../../../src/site/scorecard/view.ts';
import { scoresView } from '../../../../src/site/scores/view.ts';
import { makeSite } from '../../../../src/site/frame/site.ts';
import { caseOf } from '../../../support/cases.ts';
import { quarter, writingOf } from '../../../support/writing.ts';

describe('the page of a year', () => {
  const { site, period } = caseOf('a-whole-year-together', '2026-08-17');

  it('lists its quarters with what each came to, and leads to them', () => {
    const { within } = periodView(site, period('2026'));
    expect(within?.title).toBe('Quarter by quarter');
    expect(within?.periods.map(({ period: { text, href } }) => [text, href])).toEqual([
      ['Q1 2026', '/2026-q1/'],
      ['Q2 2026', '/2026-q2/'],
      ['Q3 2026', '/2026-q3/'],
    ]);
    expect(within?.periods.map(({ score, coverage }) => [score.text, coverage])).toEqual([
      ['0.60', null],
      ['0.80', null],
      ['no data', '0 of 1 company objective has a score'],
    ]);
    expect(within?.periods.map(({ score }) => score.band)).toEqual(['partial', 'strong', null]);
  });

  it('has no such list where nothing lies within it', () => {
    expect(periodView(site, period('2026-q1')).within).toBeNull();
  });

  it('calls by quarters only what are quarters, and lists what lies deeper, too', () => {
    const periods = {
      2026: { starts: '2026-01-01', ends: '2026-12-31' },
      '2026-h2': { starts: '2026-07-01', ends: '2026-12-31', within: '2026' },
      '2026-q3': { ...quarter, within: '2026-h2' },
    };
    const halves = makeSite(makePlan(writingOf({ periods }), '2026-08-12'), '/');
    const { within } = periodView(halves, halves.plan.periods[0]!);
    expect(within?.title).toBe('Period by period');
    expect(within?.periods.map(({ period: { text } }) => text)).toEqual(['H2 2026', 'Q3 2026']);
  });
});

describe('a year that quarters carry', () => {
  const teams = {
    company: { name: 'Fernwell' },
    sales: { name: 'Sales', parent: 'company' },
    outbound: { name: 'Outbound', parent: 'sales' },
    product: { name: 'Product', parent: 'company' },
  };
  const periods = {
    2026: { starts: '2026-01-01', ends: '2026-12-31' },
    '2026-q2': { starts: '2026-04-01', ends: '2026-06-30', within: '2026' },
    '2026-q3': { ...quarter, within: '2026' },
  };
  const towards = (title: string) => ({
    title,
    keyResults: [{ id: 'a', title: 'A', metric: { baseline: 0, target: 100 } }],
    contributesTo: [{ to: '2026/company/year' }],
  });
  const objectives = {
    '2026/company/year': { title: 'Year' },
    '2026-q2/outbound/spring': towards('Spring'),
    '2026-q3/sales/summer': towards('Summer'),
  };
  const checkIns = {
    '2026-q2/2026-06-22-outbound': { updates: [{ keyResult: 'spring#a', value: 40 }] },
    '2026-q3/2026-08-10-sales': { updates: [{ keyResult: 'summer#a', value: 60 }] },
  };
  const retrospectives = {
    '2026-q2/outbound': {
      date: '2026-07-02',
      grades: [{ keyResult: 'spring#a', score: 0.9, because: 'The segment was sold.' }],
    },
  };
  const site = makeSite(
    makePlan(writingOf({ teams, periods, objectives, checkIns, retrospectives }), '2026-08-12'),
    '/',
  );
  const [year] = site.plan.periods;

  it('shows on its sheet what is over by its grade, and what still runs by its progress', () => {
    const [first] = scorecardView(site, year!).objectives;
    expect(first?.support.map(({ what, measured }) => [what.text, measured])).toEqual([
      ['Summer', '0.60'],
      ['Spring', '0.90'],
    ]);
    expect(first?.support[1]?.bar).toContain('Score 0.90: strong');
  });

  it('explains on its sheet what stands on it, and nothing that does not', () => {
    const lines = 'Indented under key results: the objectives that carry it.';
    expect(scorecardView(site, year!).reading).toContain(lines);
    const { objectives: own, reading } = scorecardView(site, site.plan.periods[1]!);
    expect(own.flatMap(({ support }) => support)).toEqual([]);
    expect(reading).not.toContain(lines);
    expect(reading.join(' ')).not.toContain('departments');
    expect(reading.join(' ')).not.toContain('Change is since');
  });

  it('shows in the table of departments what their quarters come to, without a page of the year for them', () => {
    const { heat } = scoresView(site, year!);
    expect(heat.map(({ department, cells }) => [department, cells.map(({ text }) => text)])).toEqual([
      [{ text: 'Fernwell', href: '/2026/company/' }, [null]],
      [{ text: 'Sales', href: null }, ['0.75']],
    ]);
  });

  it('names who carries it', () => {
    expect(periodView(site, year!).objectives[0]?.carriedBy).toContain('2 objectives');
  });
});
