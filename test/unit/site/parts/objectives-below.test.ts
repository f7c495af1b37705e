import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { periodView } from '../../../../src/site/period/view.ts';
import { presentationView } from '../../../../src/site/scorecard/presentation.ts';
import { scorecardView } from '../../../../src/site/scorecard/view.ts';
import { makeSite, type Site } from '../../../../src/site/frame/site.ts';
import { tableView } from '../../../../src/site/table/view.ts';
import { teamPeriodView } from '../../../../src/site/team/team-period.ts';
import { periodCascadeView } from '../../../../src/site/cascade/view.ts';
import { type Sketch, writingOf } from '../../../support/writing.ts';

const teams = {
  company: { name: 'Fernwell' },
  sales: { name: 'Sales', parent: 'company' },
  outbound: { name: 'Outbound', parent: 'sales' },
  support: { name: 'Support', parent: 'company' },
};
const objective = (title: string, more: object = {}) => ({
  title,
  keyResults: [{ id: 'k', title: 'Cases that go well', metric: { type: 'graded' } }],
  ...more,
});
const BELOW = {
  '2026-q3/outbound/replies': objective('Strangers answer'),
  '2026-q3/sales/pipeline': objective('The pipeline tells early'),
  '2026-q3/support/calm': objective('Mondays are calm'),
  '2026-q3/support/own': objective('Speak French', { individual: true }),
};
const LEADERSHIP =
  'Leadership has written no objectives of its own in this period. These are the objectives of departments and teams.';

const siteOf = (objectives: Sketch['objectives'], more: Sketch = {}): Site =>
  makeSite(makePlan(writingOf({ teams, objectives: objectives ?? {}, ...more }), '2026-08-12'), '/');
const overview = (site: Site) => periodView(site, site.plan.periods[0]!);
const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `2026-q3/support/o-${String(index)}`,
      objective(`Number ${String(index)}`),
    ]),
  );

describe('a period in which leadership wrote no objectives', () => {
  const site = siteOf(BELOW);
  const [period] = site.plan.periods;

  it('shows those below on its overview, departments first, and says why', () => {
    const { below, objectives, count } = overview(site);
    expect(objectives).toEqual([]);
    expect(below?.sentence).toBe(LEADERSHIP);
    expect(below?.teams.map(({ team, objectives: own }) => [team, own.map(({ title }) => title)])).toEqual([
      [{ text: 'Sales', href: '/2026-q3/sales/' }, ['The pipeline tells early']],
      [{ text: 'Support', href: '/2026-q3/support/' }, ['Mondays are calm']],
      [{ text: 'Outbound', href: '/2026-q3/outbound/' }, ['Strangers answer']],
    ]);
    expect(below?.more).toBeNull();
    expect(count).toEqual({ word: 'Objectives', number: '3' });
  });

  it('shows them on its scorecard and its slides, each with its team', () => {
    const scorecard = scorecardView(site, period!);
    expect(scorecard.below).toEqual({ sentence: LEADERSHIP, more: null });
    expect(scorecard.tally).toEqual({
      word: 'Objectives',
      statuses: [{ key: 'no-data', word: '3 no data' }],
    });
    expect(scorecard.objectives.map(({ from, what }) => [from, what.text])).toEqual([
      ['Sales', 'The pipeline tells early'],
      ['Support', 'Mondays are calm'],
      ['Outbound', 'Strangers answer'],
    ]);
    const slides = presentationView(site, period!);
    expect(slides.opening.below?.sentence).toBe(LEADERSHIP);
    expect(slides.objectives.map(({ from, place }) => [from, place])).toEqual([
      ['Sales', 'Objective 1 of 3'],
      ['Support', 'Objective 2 of 3'],
      ['Outbound', 'Objective 3 of 3'],
    ]);
  });

  it('has them in its cascade and its table as ever', () => {
    expect(periodCascadeView(site, period!).tree.items).toHaveLength(4);
    expect(tableView(site, period!).groups).toHaveLength(4);
  });

  it('says where the rest is when there are very many', () => {
    const crowded = siteOf(many(654));
    const { below } = overview(crowded);
    expect(below?.teams.flatMap(({ objectives }) => objectives)).toHaveLength(30);
    expect(below?.more).toEqual({ text: '624 more in the table', href: '/2026-q3/table/' });
    const scorecard = scorecardView(crowded, crowded.plan.periods[0]!);
    expect(scorecard.objectives).toHaveLength(20);
    expect(scorecard.below?.more?.text).toBe('634 more in the table');
    expect(scorecard.tally.statuses).toEqual([{ key: 'no-data', word: '654 no data' }]);
    expect(presentationView(crowded, crowded.plan.periods[0]!).objectives).toHaveLength(20);
  });

  it('shows personal objectives where there are no others', () => {
    const { below } = overview(
      siteOf({ '2026-q3/company/own': objective('Speak French', { individual: true }) }),
    );
    expect(below?.sentence).toBe(
      'In this period there are only personal objectives. They count in nobody’s mean.',
    );
    expect(below?.teams.map(({ team }) => team.text)).toEqual(['Fernwell']);
  });

  it('stays as it is where leadership wrote one, or nobody did', () => {
    const led = siteOf({ ...BELOW, '2026-q3/company/win': objective('Win') });
    expect(overview(led)).toMatchObject({ below: null, count: { word: 'Company objectives', number: '1' } });
    expect(scorecardView(led, led.plan.periods[0]!)).toMatchObject({
      below: null,
      objectives: [{ from: null }],
    });
    const empty = siteOf({});
    expect(overview(empty)).toMatchObject({
      below: null,
      count: { word: 'Company objectives', number: '0' },
    });
    expect(scorecardView(empty, empty.plan.periods[0]!).missing?.text).toMatch(/no objective in this period/);
  });

  it('says so in German', () => {
    const { below } = overview(siteOf(BELOW, { company: { locale: 'de' } }));
    expect(below?.sentence).toMatch(/^Die Leitung hat in diesem Zeitraum keine eigenen Objectives/);
  });
});

describe('the page of a team that has written no objectives', () => {
  const pageOf = (team: string, more: Sketch = {}, objectives: Sketch['objectives'] = BELOW) => {
    const site = siteOf(objectives, more);
    return teamPeriodView(site, site.plan.periods[0]!, site.plan.organisation.get(team)!);
  };

  it('shows those of the teams below it', () => {
    const { below, isEmpty, score } = pageOf(
      'sales',
      {},
      { '2026-q3/outbound/replies': objective('Answers') },
    );
    expect(below?.sentence).toMatch(/^Sales has written no objectives of its own in this period\./);
    expect(below?.teams.map(({ team }) => team.text)).toEqual(['Outbound']);
    expect([isEmpty, score]).toEqual([false, null]);
  });

  it('shows those it shares with the team in whose folder they lie, outside its mean', () => {
    const shared = { '2026-q3/sales/launch': objective('One launch', { owner: ['sales', 'support'] }) };
    expect(pageOf('support', {}, shared)).toMatchObject({
      shared: [{ title: 'One launch', team: { text: 'Sales' } }],
      objectives: [],
      score: null,
      isEmpty: false,
    });
    expect(pageOf('sales', {}, shared)).toMatchObject({ shared: [], objectives: [{ title: 'One launch' }] });
  });

  it('says that there are none yet only while they could still be written', () => {
    const plans = { '2026-q3/support': {}, '2026-q2/support': {} };
    const periods = {
      '2026-q2': { starts: '2026-04-01', ends: '2026-06-30' },
      '2026-q3': { starts: '2026-07-01', ends: '2026-09-30' },
    };
    const site = siteOf({}, { plans, periods });
    const support = site.plan.organisation.get('support')!;
    expect(site.plan.periods.map((period) => teamPeriodView(site, period, support).isEmpty)).toEqual([
      false,
      true,
    ]);
  });
});
