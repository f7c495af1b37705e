import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedSince } from '../../../../src/domain/check-in-round.ts';
import { addDays } from '../../../../src/domain/day.ts';
import { makePlan } from '../../../../src/domain/plan.ts';
import { objectiveView } from '../../../../src/site/objective/view.ts';
import { periodView } from '../../../../src/site/period/view.ts';
import { presentationView } from '../../../../src/site/scorecard/presentation.ts';
import { scorecardView } from '../../../../src/site/scorecard/view.ts';
import { movedSince } from '../../../../src/site/parts/since-last-round.ts';
import { makeSite, type Site } from '../../../../src/site/frame/site.ts';
import { tableView } from '../../../../src/site/table/view.ts';
import { teamPeriodView } from '../../../../src/site/team/team-period.ts';
import { teamView } from '../../../../src/site/team/view.ts';
import { quarter, type Sketch, writingOf } from '../../../support/writing.ts';

const WIN = '2026-q3/company/win';
const STAY = '2026/company/stay';
const win = (more: object) => ({ keyResult: `${WIN}#calls`, ...more });
const metric = { baseline: 0, target: 10, unit: '%' };

/** A year and a quarter that carries it, with what the company's check-ins say by day. */
function sketchOf(checkIns: Record<string, readonly object[]>, more: Sketch = {}): Sketch {
  return {
    teams: { company: { name: 'Fernwell' } },
    periods: {
      '2026': { starts: '2026-01-01', ends: '2026-12-31' },
      '2026-q3': { ...quarter, within: '2026' },
    },
    objectives: {
      [STAY]: { title: 'Stay', keyResults: [{ id: 'kept', title: 'Kept', metric }] },
      [WIN]: {
        title: 'Win',
        keyResults: [{ id: 'calls', title: 'Calls', metric }],
        contributesTo: [{ to: STAY, because: 'Who wins stays.' }],
      },
    },
    checkIns: Object.fromEntries(
      Object.entries(checkIns).map(([day, updates]) => [`2026-q3/${day}-company`, { updates }]),
    ),
    ...more,
  };
}
const siteOn = (asOf: string, ...args: Parameters<typeof sketchOf>): Site =>
  makeSite(makePlan(writingOf(sketchOf(...args)), asOf), '/');
const periodOf = ({ plan }: Site, id = '2026-q3') => plan.periods.find((one) => one.id === id)!;
const pageOf = (site: Site, id = WIN) => objectiveView(site, site.plan.objectives.get(id)!);

const REPORTS = {
  '2026-08-03': [win({ value: 2, confidence: 5, next: 'Call ten of them.', note: 'Two signed.' })],
  '2026-08-10': [win({ value: 5, confidence: 4 }), { keyResult: `${STAY}#kept`, value: 3, confidence: 7 }],
};

describe('what changed in a running period', () => {
  it('is told since the day before the round, each measure with its own arrow', () => {
    const { changes } = periodView(siteOn('2026-08-12', REPORTS), periodOf(siteOn('2026-08-12', REPORTS)));
    expect(changes).toEqual({
      title: 'What changed since August 4',
      changes: [
        {
          title: 'Win',
          href: '/2026-q3/company/win/',
          team: 'Fernwell',
          moves: [
            { words: 'progress 0.20 → 0.50', direction: 'up' },
            { words: 'confidence 5 → 4', direction: 'down' },
          ],
        },
      ],
    });
  });
  it('tells what was given for the first time without an arrow', () => {
    const site = siteOn('2026-08-03', REPORTS);
    expect(periodView(site, periodOf(site)).changes?.changes[0]?.moves).toEqual([
      { words: 'confidence 5 for the first time', direction: null },
      { words: 'progress 0.20 for the first time', direction: null },
    ]);
  });
  it('leaves out what is shown as it was', () => {
    const site = siteOn('2026-08-12', {
      '2026-08-03': [win({ value: 2, confidence: 5 })],
      '2026-08-10': [win({ value: 2.04, confidence: 5.04 })],
    });
    expect(periodView(site, periodOf(site)).changes?.changes).toEqual([]);
  });
  it('says so where more moved than is told', () => {
    const slugs = Array.from({ length: 9 }, (_, index) => `o${String(index)}`);
    const updates = (value: number) => slugs.map((slug) => ({ keyResult: `${slug}#a`, value }));
    const site = siteOn(
      '2026-08-12',
      { '2026-08-03': updates(1), '2026-08-10': updates(2) },
      {
        objectives: Object.fromEntries(
          slugs.map((slug) => [
            `2026-q3/company/${slug}`,
            { title: slug, keyResults: [{ id: 'a', title: 'A', metric }] },
          ]),
        ),
      },
    );
    const { changes } = periodView(site, periodOf(site));
    expect([changes?.title, changes?.changes.length]).toEqual(['What changed most since August 4', 8]);
  });
  it('is by the newest check-in of all on a page of the company, of its own on that of an objective', () => {
    const site = siteOn('2026-08-26', {
      ...REPORTS,
      '2026-08-24': [{ keyResult: '2026-q3/company/other#a', value: 1 }],
    });
    expect(scorecardView(site, periodOf(site)).reading).toContain(
      'Change is since August 18, before the latest round of check-ins.',
    );
    expect(pageOf(site).confidence.before).toBe('5 on August 4');
  });
  it('is by months in a year', () => {
    const site = siteOn('2026-08-12', REPORTS);
    expect(periodView(site, periodOf(site, '2026')).changes?.title).toBe('What changed since July 31');
    expect(tableView(site, periodOf(site)).confidenceBefore).toBe('Confidence on August 4');
  });
  it('says of a metric’s own value by how much it moved and whether that is better', () => {
    const moved = (locale: string) =>
      pageOf(siteOn('2026-08-12', REPORTS, { company: { locale } })).keyResults[0]?.moved;
    expect(moved('en')).toBe('+3\u00a0points since August 4, better');
    expect(moved('de')).toBe('+3\u00a0Prozentpunkte seit dem 4. August, besser');
  });
  it('equals the difference between the plans of the two days, also across an amendment', () => {
    const day = fc.integer({ min: 0, max: 100 }).map((days) => addDays('2026-06-28', days));
    const report = fc.record({
      value: fc.integer({ min: -5, max: 15 }),
      confidence: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(fc.dictionary(day, report, { maxKeys: 8 }), day, day, (reports, asOf, amended) => {
        const writing = writingOf(
          sketchOf(Object.fromEntries(Object.entries(reports).map(([on, said]) => [on, [win(said)]])), {
            objectives: {
              [WIN]: {
                title: 'Win',
                keyResults: [{ id: 'calls', title: 'Calls', metric }],
                amendments: [
                  {
                    date: amended,
                    keyResult: 'calls',
                    field: 'target',
                    from: 20,
                    to: 10,
                    cause: 'external',
                    because: 'x',
                    approvedBy: 'mara',
                  },
                ],
              },
            },
          }),
        );
        const site = makeSite(makePlan(writing, asOf), '/');
        const since = changedSince(site.plan, periodOf(site));
        const now = site.plan.objectives.get(WIN)!;
        const moved = movedSince(site, now, since);
        if (since === null) {
          expect(moved).toEqual({ progress: null, confidence: null });
          return;
        }
        const before = makePlan(writing, since).objectives.get(WIN)!;
        const expected =
          before.progress === null || now.progress === null
            ? null
            : site.format.scoreChange(before.progress, now.progress);
        if (expected !== null) expect(moved.progress).toBe(expected === '0.00' ? 'same' : expected);
        else expect(moved.progress).toBe(now.progress === null ? null : 'new');
      }),
    );
  });
});

describe('a period that has ended', () => {
  const SAYS = {
    en: /since|week ago|week before|latest round|changed|confidence on/i,
    de: /\bseit\b|vor einer woche|woche davor|letzten runde|geändert|zuversicht am/i,
  };
  const pagesOf = (site: Site) => {
    const period = periodOf(site);
    const team = site.plan.organisation.get('company')!;
    return {
      period: periodView(site, period),
      scorecard: scorecardView(site, period),
      slides: presentationView(site, period),
      table: tableView(site, period),
      objective: pageOf(site),
      teamInPeriod: teamPeriodView(site, period, team),
      team: teamView(site, team),
    };
  };
  const saying = (site: Site, locale: 'en' | 'de') =>
    Object.entries(pagesOf(site)).flatMap(([page, view]) =>
      wordsIn(view).some((words) => SAYS[locale].test(words)) ? [page] : [],
    );
  const wordsIn = (view: unknown): string[] =>
    typeof view === 'string'
      ? [view]
      : typeof view === 'object' && view !== null
        ? Object.values(view).flatMap(wordsIn)
        : [];
  const lastRounds = {
    ...REPORTS,
    '2026-09-22': [win({ value: 6, confidence: 6 })],
    '2026-09-29': [win({ value: 7, confidence: 8 })],
    '2026-10-02': [win({ value: 8, confidence: 9 })],
  };

  it.each(['en', 'de'] as const)('says nowhere what changed since: %s', (locale) => {
    const on = (asOf: string, phase: string) =>
      saying(
        siteOn(asOf, lastRounds, {
          company: { locale },
          periods: { '2026-q3': { ...quarter, phase } },
        }),
        locale,
      );
    expect(on('2026-09-30', 'active')).toEqual(['period', 'scorecard', 'slides', 'table', 'objective']);
    expect(on('2026-10-01', 'scoring')).toEqual([]);
    expect(on('2026-10-05', 'closed')).toEqual([]);
  });
  it('has no column for it in the table', () => {
    const columns = (asOf: string) => {
      const site = siteOn(asOf, lastRounds);
      return tableView(site, periodOf(site)).columns.map(({ key }) => key);
    };
    expect(columns('2026-09-30')).toContain('confidence-before');
    expect(columns('2026-10-01')).not.toContain('confidence-before');
  });
  it('has no change either on the sheet of a year that goes on', () => {
    const carrier = (asOf: string) => {
      const site = siteOn(asOf, lastRounds);
      return scorecardView(site, periodOf(site, '2026')).objectives[0]?.support[0]?.moved;
    };
    expect(carrier('2026-09-30')?.progress).toBe('new');
    expect(carrier('2026-10-02')).toEqual({ progress: null, confidence: null });
  });
});

describe('the rounds of a team', () => {
  const habitOn = (asOf: string, company: object = {}) => {
    const checkIns = { '2026-06-30': [win({ value: 1 })], ...REPORTS };
    const site = siteOn(asOf, checkIns, { company, periods: { '2026-q3': quarter } });
    return teamView(site, site.plan.organisation.get('company')!).habit!;
  };
  it('are those of the period, and not asked for in a pause', () => {
    const { words, rounds } = habitOn('2026-08-12');
    expect(words).toBe('A check-in in 3 of 6 rounds so far.');
    expect(rounds.map(({ state }) => state).join(' ')).toBe('done missed missed missed done done running');
    expect(rounds[0]?.label).toBe('July 1 – July 7: checked in on June 30');
    const pause = { from: '2026-07-08', to: '2026-07-28', because: 'Summer' };
    const paused = habitOn('2026-08-12', { pauses: [pause] });
    expect(paused.words).toBe('A check-in in every round so far: 3 of 3.');
    expect(paused.rounds[1]).toEqual({ href: null, state: 'paused', label: 'July 8 – July 14: a pause' });
    expect(paused.legend).toContain('A line: a pause.');
  });
  it('say nothing is still to come once the period has ended', () => {
    const { words, legend } = habitOn('2026-10-01');
    expect(words).toBe('A check-in in 3 of 13 rounds.');
    expect(legend).toBe('Filled: checked in. Hollow: no check-in.');
  });
});

describe('what a key result says comes next', () => {
  it('goes after the next round, while the note stays', () => {
    const latest = (asOf: string) => pageOf(siteOn(asOf, REPORTS)).keyResults[0]?.latest;
    expect(latest('2026-08-04')).toMatchObject({ text: 'Two signed.', next: 'Call ten of them.' });
    expect(latest('2026-08-12')).toMatchObject({ text: 'Two signed.', next: null });
  });
  it('leaves no empty note behind', () => {
    const only = { '2026-08-03': [win({ next: 'Call ten of them.' })], '2026-08-10': [win({ value: 5 })] };
    expect(pageOf(siteOn('2026-08-04', only)).keyResults[0]?.latest?.next).toBe('Call ten of them.');
    expect(pageOf(siteOn('2026-08-12', only)).keyResults[0]?.latest).toBeNull();
  });
});
