import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import type { ChartView } from '../../../../src/site/parts/chart.ts';
import { keyResultChart } from '../../../../src/site/objective/key-result-chart.ts';
import { objectiveWeeksView } from '../../../../src/site/objective/weeks.ts';
import { objectiveView } from '../../../../src/site/objective/view.ts';
import { periodView } from '../../../../src/site/period/view.ts';
import { makeSite } from '../../../../src/site/frame/site.ts';
import { quarter, writingOf } from '../../../support/writing.ts';

interface Sketched {
  readonly metric?: object;
  readonly keyResult?: object;
  readonly objective?: object;
  readonly period?: object;
  /** What was reported, by day. */
  readonly updates?: Readonly<Record<string, object>>;
  readonly asOf?: string;
}

function drawn({ metric = { baseline: 0, target: 10 }, asOf = '2026-08-31', ...sketched }: Sketched) {
  const plan = makePlan(
    writingOf({
      periods: { p: { ...quarter, ...sketched.period } },
      objectives: {
        'p/company/goal': {
          title: 'A goal',
          keyResults: [{ id: 'one', title: 'One', metric, ...sketched.keyResult }],
          ...sketched.objective,
        },
      },
      checkIns: Object.fromEntries(
        Object.entries(sketched.updates ?? {}).map(([day, said]) => [
          `p/${day}-company`,
          { updates: [{ keyResult: 'goal#one', ...said }] },
        ]),
      ),
    }),
    asOf,
  );
  const site = makeSite(plan, '/');
  const objective = plan.objectives.get('p/company/goal')!;
  const [one] = objective.keyResults;
  const period = plan.periods[0]!;
  return {
    chart: keyResultChart(site, one!, objective, period)!,
    weeks: objectiveWeeksView(site, objective, period)!,
    page: objectiveView(site, objective),
    objective,
  };
}

const svgOf = ({ svg }: ChartView) => new JSDOM(svg).window.document.querySelector('svg')!;
const said = (chart: ChartView) => svgOf(chart).querySelector('desc')?.textContent;
const texts = (chart: ChartView) => [...svgOf(chart).querySelectorAll('text')].map((one) => one.textContent);

const PACELESS: readonly (readonly [string, object, object])[] = [
  ['yes or no', { type: 'yes-no' }, { value: true }],
  ['levels', { type: 'levels', levels: [{ id: 'a', title: 'A', score: 1 }] }, { level: 'a' }],
  ['between', { type: 'between', low: 1, high: 2 }, { value: 1 }],
  ['a threshold without baseline', { type: 'at-least', target: 5 }, { value: 6 }],
  ['a share of check-ins', { type: 'at-least', target: 5, baseline: 1, over: 'check-ins' }, { value: 6 }],
];

describe('a chart of what has no pace', () => {
  it.each(PACELESS)('draws and says nothing of one: %s', (_, metric, update) => {
    const { chart, weeks } = drawn({ metric, updates: { '2026-08-03': update } });
    const [progress] = weeks.charts;
    for (const one of [chart, progress!]) {
      expect(svgOf(one).querySelector('.expected')).toBeNull();
      expect(`${one.caption} ${one.note ?? ''} ${said(one) ?? ''}`).not.toMatch(/pace|asks/);
      expect(texts(one)).not.toContain('0.7');
    }
    expect(weeks.numbers!.columns.map(({ text }) => text)).not.toContain('The pace asks for');
  });

  it('counts check-ins on an axis of shares', () => {
    const metric = { type: 'at-least', target: 5, over: 'check-ins' };
    const { chart } = drawn({ metric, updates: { '2026-08-03': { value: 6 }, '2026-08-10': { value: 4 } } });
    expect(chart.caption).toBe('Share of check-ins that met it.');
    expect(texts(chart).slice(0, 3)).toEqual(['0%', '50%', '100%']);
  });

  it('keeps the pace of one that has it', () => {
    const { chart, weeks } = drawn({ updates: { '2026-08-03': { value: 4 } } });
    expect(svgOf(chart).querySelectorAll('.expected')).toHaveLength(1);
    expect(said(chart)).toBe(
      'Progress is 0.40 on August 3, 2026; the pace that ends at 0.7 asks for 0.26 by then.',
    );
    expect(svgOf(weeks.charts[0]!).querySelectorAll('.expected')).toHaveLength(1);
  });
});

describe('a chart of what was given up', () => {
  const retired = { date: '2026-08-10', because: 'Sold.' };
  const updates = { '2026-07-06': { value: 1 }, '2026-08-03': { value: 4 }, '2026-08-20': { value: 5 } };

  it.each([
    ['a key result', { keyResult: { retired } }],
    ['its objective', { objective: { retired } }],
  ])('ends that day: %s', (_, given) => {
    const { chart } = drawn({ ...given, updates });
    expect(texts(chart).slice(-2)).toEqual(['July 1', 'August 10']);
    expect(said(chart)).toBe('Progress is 0.40 on August 3, 2026.');
  });

  it('ends that day for the objective, line, pace and all', () => {
    const [progress] = drawn({ objective: { retired }, updates }).weeks.charts;
    expect(texts(progress!).slice(-2)).toEqual(['July 1', 'August 10']);
    expect(said(progress!)).toBe('Progress is 0.40 on August 10, 2026.');
    expect(texts(progress!)).not.toContain('0.7');
  });

  it('has a gap where it was taken up again', () => {
    const { chart } = drawn({ keyResult: { retired: { ...retired, revived: '2026-08-18' } }, updates });
    const path = svgOf(chart).querySelector('path:not([class])')?.getAttribute('d');
    expect(path?.match(/M/g)).toHaveLength(2);
    expect(texts(chart).at(-1)).toBe('September 30');
  });
});

describe('a line of confidence of what was given up', () => {
  const retired = { date: '2026-08-10', because: 'Sold.' };
  const updates = {
    '2026-07-06': { value: 1, confidence: 8 },
    '2026-07-27': { value: 4, confidence: 5 },
    '2026-08-24': { value: 5, confidence: 7 },
  };
  const given = (line: string) => /Confidence by week: ([^"<]*)/.exec(line)?.[1];
  const segments = (line: string) => /<path d="([^"]*)"/.exec(line)?.[1]?.match(/M/g)?.length;
  const ofPage = (sketch: Sketched) => {
    const { page, weeks } = drawn({ updates, ...sketch });
    return { ofKeyResult: page.keyResults[0]!.confidence.line, ofObjective: page.confidence.line, weeks };
  };

  it('ends that day, though something was said after it', () => {
    const untilThen = '8, 8, 8, 5, 5, 5';
    expect(given(ofPage({ keyResult: { retired } }).ofKeyResult)).toBe(untilThen);
    const { ofKeyResult, ofObjective, weeks } = ofPage({ objective: { retired } });
    expect([given(ofKeyResult), given(ofObjective)]).toEqual([untilThen, untilThen]);
    expect(texts(weeks.charts[1]!).at(-1)).toBe('August 10');
  });

  it.each([
    ['in a later round', '2026-08-20'],
    ['on the first day of one', '2026-08-19'],
  ])('has a gap until it was taken up again %s', (_, revived) => {
    const again = { ...retired, date: '2026-08-10', revived };
    expect(segments(ofPage({ keyResult: { retired: again } }).ofKeyResult)).toBe(2);
    const { ofKeyResult, ofObjective, weeks } = ofPage({ objective: { retired: again } });
    expect([segments(ofKeyResult), segments(ofObjective)]).toEqual([2, 2]);
    const path = svgOf(weeks.charts[1]!).querySelector('path:not([class])')?.getAttribute('d');
    expect(path?.match(/M/g)).toHaveLength(2);
  });

  it('is one line while it is pursued', () => {
    expect(segments(ofPage({}).ofKeyResult)).toBe(1);
    expect(segments(ofPage({}).ofObjective)).toBe(1);
  });

  it('of the company counts an objective up to the day it was given up, as a build of that day does', () => {
    const plan = (asOf: string) =>
      makePlan(
        writingOf({
          periods: { p: quarter },
          objectives: Object.fromEntries(
            ['goal', 'other'].map((slug) => [
              `p/company/${slug}`,
              {
                title: slug,
                keyResults: [{ id: 'one', title: 'One', metric: { baseline: 0, target: 10 } }],
                ...(slug === 'goal' ? { retired } : {}),
              },
            ]),
          ),
          checkIns: {
            'p/2026-07-06-company': {
              updates: [
                { keyResult: 'goal#one', confidence: 2 },
                { keyResult: 'other#one', confidence: 8 },
              ],
            },
          },
        }),
        asOf,
      );
    const said = (asOf: string) => periodView(makeSite(plan(asOf), '/'), plan(asOf).periods[0]!).confidence;
    expect(said('2026-07-28').text).toBe('5');
    expect(given(said('2026-08-12').line)).toBe('5, 5, 5, 5, 5, 8, 8');
  });
});

describe('a chart over a change of terms', () => {
  const amendments = [
    {
      date: '2026-08-10',
      keyResult: 'one',
      field: 'target',
      from: 100,
      to: 50,
      because: 'The largest partner closed',
    },
  ];
  const { chart, weeks } = drawn({
    metric: { baseline: 0, target: 50 },
    objective: { amendments },
    updates: { '2026-07-20': { value: 40 }, '2026-08-17': { value: 41 } },
  });
  const sentence = 'On August 10 the target went from 100 to 50: The largest partner closed.';

  it('marks the day, breaks the line there and says why', () => {
    expect(svgOf(chart).querySelectorAll('.changed')).toHaveLength(1);
    expect(svgOf(chart).querySelector('path:not([class])')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
    expect(chart.changes).toEqual([sentence]);
    expect(said(chart)).toContain(sentence);
  });

  it('shows July as July saw it', () => {
    const heights = svgOf(chart)
      .querySelector('path:not([class])')
      ?.getAttribute('d')
      ?.split(/[ML]/)
      .slice(1)
      .map((place) => 94 - Number(place.split(',')[1]));
    // Of 84 from the bottom to the top: 0.40 up to the day before, then 0.80, and 0.82.
    expect(heights?.map((height) => Math.round((height / 84) * 100) / 100)).toEqual([0.4, 0.4, 0.8, 0.82]);
  });

  it('is told of the objective with the key result’s name, in its chart and its table', () => {
    expect(weeks.charts[0]!.changes).toEqual([`One: ${sentence}`]);
    expect(weeks.numbers!.rows).toEqual([
      ['Week 3', 'July 21', '0.40', '0.16', '–', 'values'],
      ['Week 6', 'August 11', '0.80', '0.32', '–', 'an agreed change'],
      ['Week 7', 'August 18', '0.82', '0.37', '–', 'values'],
    ]);
  });
});

describe('an objective of a year', () => {
  const { weeks } = drawn({
    period: { starts: '2026-01-01', ends: '2026-12-31' },
    updates: { '2026-02-03': { value: 1, confidence: 6 }, '2026-05-04': { value: 4, confidence: 7 } },
  });

  it('goes by months, and names those in which nothing came in once', () => {
    expect(weeks.title).toBe('Month by month');
    expect(weeks.numbers!.rows).toEqual([
      ['February', 'February 28', '0.10', '0.11', '6', 'values, confidence'],
      ['May', 'May 31', '0.40', '0.29', '7', 'values, confidence'],
    ]);
    expect(weeks.numbers!.more).toBe(
      'Nothing was reported in January. Nothing was reported in March to April and June to August: the last still stood.',
    );
    expect(said(weeks.charts[1]!)).toBe('From 6 in February to 7 in August; lowest 6, highest 7, of 10.');
  });
});

describe('the confidence of a closed quarter', () => {
  const { weeks, page, objective } = drawn({
    asOf: '2026-10-20',
    updates: {
      '2026-09-28': { value: 6, confidence: 4 },
      '2026-10-05': { value: 5, confidence: 2 },
    },
  });

  it('is the last one given, the final check-in’s too, wherever it stands', () => {
    expect(objective.confidence).toBe(2);
    expect(page.confidence.text).toBe('2');
    expect(page.keyResults[0]?.confidence.text).toBe('2');
    expect(weeks.numbers!.rows.slice(-2).map((row) => [row[0], row[1], row[4]])).toEqual([
      ['Week 13', 'September 30', '4'],
      ['After the end', 'October 5', '2'],
    ]);
    expect(said(weeks.charts[1]!)).toBe('From 4 in Week 13 to 2 after the end; lowest 2, highest 4, of 10.');
  });

  it('is there before the period begins as well', () => {
    const early = drawn({ asOf: '2026-06-28', updates: { '2026-06-25': { value: 0, confidence: 8 } } });
    expect(early.page.confidence.text).toBe('8');
  });
});
