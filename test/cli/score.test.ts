import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project.ts';
import type { ScoreReport } from '../../src/outputs/score-json.ts';
import { companyOf, fixture, mdx, okr } from '../support/cli.ts';

/** The report of `okr score --json`; fails the test when the command does. */
async function scored(content: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { code, json, stderr } = await okr(['score', '--json', ...args], content, env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return json as ScoreReport;
}

interface WorkedQuarter {
  readonly objectives: readonly {
    readonly id: string;
    readonly title: string;
    readonly score: number;
    readonly keyResults: readonly {
      readonly id: string;
      readonly grade: number;
      readonly computed: number;
      readonly progress?: number;
    }[];
  }[];
  readonly companyScore: number;
}
/** The numbers of the guide the company was taken from. */
const guide = JSON.parse(
  readFileSync(join(projectRoot, 'test/fixtures/companies/talentsync.json'), 'utf8'),
) as WorkedQuarter;

describe('okr score on a worked quarter', () => {
  let report: ScoreReport;
  beforeAll(async () => {
    report = await scored(fixture('talentsync'));
  });

  it('gives the scores of the guide, with what is computed beside every grade', () => {
    expect(report.score).toBeCloseTo(guide.companyScore, 6);
    expect(report).toMatchObject({ asOf: '2026-07-15', period: '2026-q2', coverage: [3, 3] });
    for (const expected of guide.objectives) {
      const objective = report.objectives.find(({ id }) => id === `2026-q2/company/${expected.id}`)!;
      expect(objective.title).toBe(expected.title);
      expect(objective.score).toBeCloseTo(expected.score, 6);
      expect(objective.status).toBe('graded');
      for (const { id, grade, computed, progress = computed } of expected.keyResults) {
        const keyResult = objective.keyResults.find((one) => one.id === id)!;
        expect(keyResult).toMatchObject({ grade, score: grade });
        expect(keyResult.computed).toBeCloseTo(computed, 6);
        expect(keyResult.progress).toBeCloseTo(progress, 6);
      }
    }
  });

  it('prints exactly these fields', () => {
    expect(Object.keys(report)).toEqual(['asOf', 'period', 'score', 'coverage', 'objectives']);
    for (const objective of report.objectives) {
      expect(Object.keys(objective)).toEqual([
        ...['id', 'title', 'team', 'level', 'score', 'progress', 'confidence', 'status', 'coverage'],
        ...['band', 'contributesTo', 'keyResults'],
      ]);
      for (const keyResult of objective.keyResults)
        expect(Object.keys(keyResult)).toEqual([
          ...['id', 'title', 'progress', 'score', 'computed', 'grade', 'confidence', 'status', 'band'],
        ]);
    }
    expect(report.objectives.find(({ team }) => team === 'growth')).toEqual({
      id: '2026-q2/growth/warm-outbound',
      title: 'Build the content and distribution assets that make outbound warm before it lands',
      team: 'growth',
      level: 'department',
      score: null,
      progress: null,
      confidence: null,
      status: 'not-graded',
      coverage: [0, 0],
      band: null,
      contributesTo: ['2026-q2/company/outbound'],
      keyResults: [],
    });
  });

  it.each([
    ['2026-04-06', 7],
    ['2026-05-03', 6],
    ['2026-05-04', 5],
    ['2026-05-20', 7],
  ])('as of %s shows the confidence of that day and no grade yet', async (day, confidence) => {
    const report = await scored(fixture('talentsync'), ['--as-of', day]);
    const activation = report.objectives.find(({ id }) => id === '2026-q2/company/activation')!;
    expect({ asOf: report.asOf, score: report.score }).toEqual({ asOf: day, score: null });
    expect(activation).toMatchObject({ score: null, confidence, coverage: [0, 3] });
    expect(activation.keyResults.map(({ grade }) => grade)).toEqual([null, null, null]);
  });

  it('between the last values and the retrospective shows what is computed', async () => {
    const report = await scored(fixture('talentsync'), ['--as-of', '2026-07-07']);
    const computed = guide.objectives.flatMap(({ keyResults }) => keyResults.map((one) => one.computed));
    expect(report.score).toBeCloseTo(
      computed.reduce((sum, one) => sum + one / computed.length, 0),
      6,
    );
  });
});

describe('okr score on a cascade through key results', () => {
  it('loads three levels without any data', async () => {
    const report = await scored(fixture('acme'));
    expect(report).toMatchObject({ period: '2026-q1', score: null, coverage: [0, 1] });
    expect(report.objectives).toHaveLength(11);
    expect(report.objectives.flatMap(({ keyResults }) => keyResults)).toHaveLength(26);
    const levels = report.objectives.map(({ level }) => level);
    expect(
      ['company', 'department', 'team'].map((level) => levels.filter((one) => one === level).length),
    ).toEqual([1, 3, 7]);
    expect(report.objectives.flatMap(({ contributesTo }) => contributesTo).sort()).toEqual([
      '2026-q1/company/grow#kr1',
      '2026-q1/company/grow#kr2',
      '2026-q1/company/grow#kr3',
      '2026-q1/human-resources/sales-team#kr1',
      '2026-q1/human-resources/sales-team#kr2',
      '2026-q1/marketing/mqls#kr1',
      '2026-q1/marketing/mqls#kr2',
      '2026-q1/marketing/mqls#kr3',
      '2026-q1/sales/revenue#kr1',
      '2026-q1/sales/revenue#kr2',
    ]);
    expect(
      new Set(
        report.objectives.flatMap(({ keyResults, status }) => [
          status,
          ...keyResults.map((one) => one.status),
        ]),
      ),
    ).toEqual(new Set(['no-data']));
  });
});

const amended = companyOf({
  'company.yaml': 'name: Fernwell\nasOf: 2026-09-01\n',
  'periods/2026-q2.mdx': mdx('starts: 2026-04-01\nends: 2026-06-30'),
  'objectives/2026-q3/company/win.mdx': mdx(`
title: Win customers who stay
keyResults:
  - id: bookings
    title: Grow bookings
    metric: { baseline: 0, target: 10 }
amendments:
  - { date: 2026-08-04, keyResult: bookings, field: target, from: 20, to: 10 }`),
  'check-ins/2026-q3/2026-07-06-company.mdx': mdx(
    'updates: [{ keyResult: win#bookings, value: 4, confidence: 8 }]',
  ),
  'check-ins/2026-q3/2026-08-10-company.mdx': mdx(
    'updates: [{ keyResult: win#bookings, value: 5, confidence: 6 }]',
  ),
});

describe('okr score, as of a day', () => {
  it('is what the company says by default', async () => {
    expect(await scored(amended)).toMatchObject({ asOf: '2026-09-01', score: 0.5 });
  });

  it('is today where nobody says', async () => {
    const days = () => new Date().toISOString().slice(0, 10);
    const before = days();
    const { asOf } = await scored(fixture('bare'));
    expect([before, days()]).toContain(asOf);
  });

  it('shows the values and the target of that day', async () => {
    const { score, objectives } = await scored(amended, ['--as-of', '2026-08-03']);
    expect({ score, confidence: objectives[0]!.confidence }).toEqual({ score: 0.2, confidence: 8 });
  });

  it('takes the day from OKR_AS_OF, and from --as-of before it', async () => {
    expect(await scored(amended, [], { OKR_AS_OF: '2026-07-01' })).toMatchObject({
      asOf: '2026-07-01',
      score: null,
    });
    expect(await scored(amended, ['--as-of', '2026-07-06'], { OKR_AS_OF: '2026-07-01' })).toMatchObject({
      asOf: '2026-07-06',
      score: 0.2,
    });
  });

  it('takes another period, and the current one of the day otherwise', async () => {
    expect(await scored(amended, ['--period', '2026-q2'])).toMatchObject({
      asOf: '2026-09-01',
      period: '2026-q2',
      objectives: [],
    });
    expect(await scored(amended, ['--as-of', '2026-05-01'])).toMatchObject({ period: '2026-q2' });
  });

  it.each([
    [['--period', '2026-q5'], {}, 'There is no period "2026-q5". Did you mean 2026-q2?\n'],
    [
      ['--period', 'last-summer'],
      {},
      'There is no period "last-summer". The periods are 2026-q2, 2026-q3.\n',
    ],
    [
      ['--as-of', '2026-02-30'],
      {},
      '"2026-02-30" is not a day of the calendar. Write --as-of like 2026-08-10: year, month, day.\n',
    ],
    [
      ['--as-of', 'yesterday'],
      {},
      '"yesterday" is not a day of the calendar. Write --as-of like 2026-08-10: year, month, day.\n',
    ],
    [
      [],
      { OKR_AS_OF: '10.8.2026' },
      '"10.8.2026" is not a day of the calendar. Write OKR_AS_OF like 2026-08-10: year, month, day.\n',
    ],
  ])('answers %j %j with a sentence and exit code 1', async (args, env, sentence) => {
    const { code, stdout, stderr } = await okr(['score', '--json', ...args], amended, env);
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: sentence });
  });
});

describe('okr score on a company', () => {
  it('without periods has nothing to score', async () => {
    const { asOf, ...report } = await scored(fixture('bare'), ['--as-of', '2026-08-12']);
    expect(asOf).toBe('2026-08-12');
    expect(report).toEqual({ period: null, score: null, coverage: [0, 0], objectives: [] });
    const { code, stdout } = await okr(['score', '--as-of', '2026-08-12'], fixture('bare'));
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'There is no period yet (as of 2026-08-12).\n' });
  });

  it('prints a table for people', async () => {
    const { code, stdout } = await okr(['score'], fixture('small'));
    expect(code).toBe(0);
    expect(stdout).toBe(`2026-q3 as of 2026-08-12: mean 0.25

0.50  on-track  company/first-customers  Win customers who come back by themselves
0.00  at-risk   company/steady-hands  Run the shop without the founder in the room
`);
  });

  it.each([
    ['a mean of some', { win: 58, stay: null }, {}, '1 of 2 company objectives has a score, mean 0.58'],
    ['no data', { win: null, stay: null }, {}, '0 of 2 company objectives have a score, no data'],
    ['one without any', { win: null }, {}, '0 of 1 company objective has a score, no data'],
    ['only teams', {}, { one: 58, two: null }, 'no company score; 1 of 2 has a score, mean 0.58'],
    ['nobody', {}, {}, 'no company objectives, no data'],
  ])('says of %s what it rests on, as a sentence', async (_, company, sales, said) => {
    const write = (team: string, values: object) => {
      const all = Object.entries(values);
      const given = all.filter(([, value]) => value !== null);
      return {
        ...Object.fromEntries(
          all.map(([slug]) => [
            `objectives/2026-q3/${team}/${slug}.mdx`,
            mdx(
              `title: ${slug}\nowner: mara\nkeyResults:\n  - { id: a, title: A, metric: { baseline: 0, target: 100 } }`,
            ),
          ]),
        ),
        ...(given.length === 0
          ? {}
          : {
              [`check-ins/2026-q3/2026-08-03-${team}.mdx`]: mdx(
                `author: mara\nupdates:\n${given.map(([slug, value]) => `  - { keyResult: ${slug}#a, value: ${String(value)}, confidence: 7 }`).join('\n')}`,
              ),
            }),
      };
    };
    const content = companyOf({
      'objectives/2026-q3/company/win.mdx': null,
      'teams/sales.mdx': mdx('name: Sales\nparent: company'),
      'periods/2026-q3.mdx': mdx('starts: 2026-07-01\nends: 2026-09-30'),
      ...write('company', company),
      ...write('sales', sales),
    });
    const { stdout, stderr } = await okr(['score', '--as-of', '2026-08-12'], content);
    expect({ first: stdout.split('\n')[0], stderr }).toEqual({
      first: `2026-q3 as of 2026-08-12: ${said}`,
      stderr: '',
    });
  });

  it('tells a band of what is over, and of nothing else', async () => {
    const bandsOn = async (day: string) => {
      const { objectives } = await scored(fixture('small'), ['--period', '2026-q3', '--as-of', day]);
      return objectives.flatMap(({ band, keyResults }) => [band, ...keyResults.map((one) => one.band)]);
    };
    expect(new Set(await bandsOn('2026-08-12'))).toEqual(new Set([null]));
    expect(await bandsOn('2026-10-01')).toContain('partial');
  });

  it('with mistakes prints them on stderr and no score', async () => {
    const content = companyOf({ 'teams/sales.mdx': mdx('name: Sales\nparent: marketing') });
    const { code, stdout, stderr } = await okr(['score', '--json'], content);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('content/teams/sales.mdx:3:9  error  reference-resolves');
    expect(stderr).toContain('There is no team `marketing`.');
    expect(stderr).toContain('1 error, 0 warnings.');
  });
});
