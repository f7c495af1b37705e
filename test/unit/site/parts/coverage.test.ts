import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { makeSite, type Site } from '../../../../src/site/frame/site.ts';
import { historyView } from '../../../../src/site/history/view.ts';
import { objectiveView } from '../../../../src/site/objective/view.ts';
import { objectiveRow } from '../../../../src/site/parts/objective-row.ts';
import { periodsWithinView } from '../../../../src/site/period/periods-within.ts';
import { periodView } from '../../../../src/site/period/view.ts';
import { presentationView } from '../../../../src/site/scorecard/presentation.ts';
import { scorecardView } from '../../../../src/site/scorecard/view.ts';
import { scoresView } from '../../../../src/site/scores/view.ts';
import { teamPeriodView } from '../../../../src/site/team/team-period.ts';
import { teamView } from '../../../../src/site/team/view.ts';
import { german } from '../../../../src/site/words/de/index.ts';
import { english } from '../../../../src/site/words/en/index.ts';
import { type Sketch, writingOf } from '../../../support/writing.ts';

const titles = ['win', 'stay', 'grow'];
const RETIRED = { retired: { date: '2026-08-01', because: 'The segment was sold.', approvedBy: 'mara' } };

/** A company of so many objectives, so many of which are reported on. */
function siteOf(all: number, scored: number, more: Record<string, object> = {}, sketch: Sketch = {}): Site {
  const some = titles.slice(0, all);
  const objectives = Object.fromEntries(
    some.map((title) => [
      `2026-q3/company/${title}`,
      { title, keyResults: [{ id: 'a', title: 'A', metric: { baseline: 0, target: 100 } }], ...more[title] },
    ]),
  );
  const updates = some
    .slice(0, scored)
    .map((title) => ({ keyResult: `${title}#a`, value: 58, confidence: 7 }));
  const written = writingOf({
    teams: { company: { name: 'Fernwell' } },
    periods: {
      '2026': { starts: '2026-01-01', ends: '2026-12-31' },
      '2026-q3': { starts: '2026-07-01', ends: '2026-09-30', within: '2026' },
    },
    objectives,
    checkIns: updates.length === 0 ? {} : { '2026-q3/2026-08-03-company': { updates } },
    ...sketch,
  });
  return makeSite(makePlan(written, '2026-08-12'), '/');
}

/** What each page says of how many have a score, beside the company's mean and its first objective's. */
function saidOf(site: Site) {
  const period = site.plan.periods.find(({ id }) => id === '2026-q3')!;
  const year = site.plan.periods.find(({ id }) => id === '2026')!;
  const company = site.plan.organisation.get('company')!;
  const win = site.plan.objectives.get('2026-q3/company/win')!;
  return {
    overview: periodView(site, period).coverage,
    year: periodsWithinView(site, year)?.periods[0]?.coverage,
    scores: scoresView(site, period).coverage,
    scorecard: scorecardView(site, period).score.note,
    slides: presentationView(site, period).opening.score.note,
    teamInPeriod: teamPeriodView(site, period, company).coverage,
    team: teamView(site, company).history[0]?.coverage,
    history: historyView(site).scores.flatMap(({ tables }) =>
      tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.restsOn))),
    )[0],
    objective: objectiveView(site, win).coverage,
    list: objectiveRow(site, win).coverage,
  };
}

describe('how many a mean rests on', () => {
  it.each([1, 2, 3])('is not said on any page where all %i have a score', (all) => {
    expect(new Set(Object.values(saidOf(siteOf(all, all))))).toEqual(new Set([null]));
  });

  it.each([
    [3, 1, '1 of 3 objectives has a score'],
    [3, 2, '2 of 3 objectives have a score'],
    [2, 1, '1 of 2 objectives has a score'],
    [1, 0, '0 of 1 objective has a score'],
    [3, 0, '0 of 3 objectives have a score'],
  ])('is said on every page where of %i only %i have one', (all, scored, words) => {
    const ofCompany = words.replace('objective', 'company objective');
    const ofKeyResults = scored === 0 ? '0 of 1 key result reports' : null;
    expect(saidOf(siteOf(all, scored))).toEqual({
      overview: ofCompany,
      year: ofCompany,
      scores: ofCompany,
      scorecard: ofCompany,
      slides: ofCompany,
      teamInPeriod: words,
      team: words,
      history: `${String(scored)} of ${String(all)}`,
      objective: ofKeyResults,
      list: ofKeyResults,
    });
  });

  it('is not said of an objective that was retired, nor that it has no key results', () => {
    const { objective, list } = saidOf(siteOf(2, 2, { win: RETIRED }));
    expect([objective, list]).toEqual([null, null]);
  });

  it('says that there are no key results only where none was written', () => {
    expect(saidOf(siteOf(1, 0, { win: { keyResults: [] } })).objective).toBe('no key results');
    const given = { id: 'a', title: 'A', metric: { baseline: 0, target: 100 }, ...RETIRED };
    expect(saidOf(siteOf(1, 0, { win: { keyResults: [given] } })).objective).toBe(
      'no key result that counts',
    );
  });
});

describe('a count of some among all', () => {
  it('has the verb of those it counts and the noun of all', () => {
    const { coverage, companyCoverage, objectivesScored, meanOfAll } = english.score;
    expect([coverage(1, 3), coverage(2, 3), coverage(0, 1), coverage(0, 2)]).toEqual([
      '1 of 3 key results reports',
      '2 of 3 key results report',
      '0 of 1 key result reports',
      '0 of 2 key results report',
    ]);
    expect(companyCoverage(1, 4)).toBe('1 of 4 company objectives has a score');
    expect(objectivesScored(1, 4)).toBe('1 of 4 objectives has a score');
    expect(meanOfAll('1', '654', '0.58')).toBe('1 of 654 has a score, mean 0.58');
    expect(meanOfAll('147', '654', '0.58')).toBe('147 of 654 have a score, mean 0.58');
    expect([1, 3].map(english.history.scores.covered)).toEqual(['objective scored', 'objectives scored']);
    expect(english.scores.ambitions.standing('1', '4', '0.7', '0.58')).toBe(
      '1 of 4 key results has reached 0.7; the mean is 0.58.',
    );
  });

  it('is counted in German likewise', () => {
    const { coverage, companyCoverage, objectivesScored } = german.score;
    expect([coverage(0, 1), coverage(1, 3)]).toEqual([
      '0 von 1 Key Result mit Daten',
      '1 von 3 Key Results mit Daten',
    ]);
    expect(companyCoverage(0, 1)).toBe('0 von 1 Objective des Unternehmens mit Score');
    expect([1, 3].map(german.history.scores.covered)).toEqual([
      'Objective mit Score',
      'Objectives mit Score',
    ]);
    expect(objectivesScored(1, 3)).toBe('1 von 3 Objectives mit Score');
  });
});
