import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { checkInsView } from '../../../../src/site/check-ins/view.ts';
import { graphOf } from '../../../../src/site/cascade/graph.ts';
import { historyView } from '../../../../src/site/history/view.ts';
import { lineageView } from '../../../../src/site/parts/lineage.ts';
import { objectiveView } from '../../../../src/site/objective/view.ts';
import { periodCascadeView } from '../../../../src/site/cascade/view.ts';
import { periodView } from '../../../../src/site/period/view.ts';
import { presentationView } from '../../../../src/site/scorecard/presentation.ts';
import { scorecardView } from '../../../../src/site/scorecard/view.ts';
import { scoresView } from '../../../../src/site/scores/view.ts';
import { makeSite, type Site } from '../../../../src/site/frame/site.ts';
import { tableView } from '../../../../src/site/table/view.ts';
import { teamView } from '../../../../src/site/team/view.ts';
import { teamsView } from '../../../../src/site/team/teams.ts';
import { type Sketch, writingOf } from '../../../support/writing.ts';

const teams = {
  company: { name: 'Fernwell' },
  sales: { name: 'Sales', parent: 'company' },
};
const keyResult = (id: string) => ({ id, title: `Result ${id}`, metric: { baseline: 0, target: 100 } });
/** Two key results, of which check-ins report on the first alone. */
const objective = (title: string, more: object = {}) => ({
  title,
  theme: 'trust',
  keyResults: [keyResult('a'), keyResult('b')],
  ...more,
});
const report = (...refs: string[]) => ({
  updates: refs.map((keyResult) => ({ keyResult: `${keyResult}#a`, value: 58, confidence: 7 })),
});
const siteOf = (objectives: object, checkIns: object, more: Sketch = {}, asOf = '2026-08-12'): Site =>
  makeSite(
    makePlan(
      writingOf({
        teams,
        periods: {
          '2026-q3': {
            starts: '2026-07-01',
            ends: '2026-09-30',
            themes: [{ id: 'trust', title: 'Trust' }],
          },
        },
        objectives: objectives as Sketch['objectives'] & object,
        checkIns: checkIns as Sketch['checkIns'] & object,
        ...more,
      }),
      asOf,
    ),
    '/',
  );

describe('a mean that not all had something to give to', () => {
  const site = siteOf(
    {
      '2026-q3/company/win': objective('Win'),
      '2026-q3/company/stay': objective('Stay', { individual: true }),
      '2026-q3/sales/one': objective('One', { contributesTo: [{ to: 'company/win' }] }),
      '2026-q3/sales/two': objective('Two', { contributesTo: [{ to: 'company/win' }] }),
      '2026-q3/sales/three': objective('Three', { contributesTo: [{ to: 'company/win' }] }),
    },
    {
      '2026-q3/2026-08-03-company': report('win'),
      '2026-q3/2026-08-03-sales': report('one', 'two'),
    },
  );
  const [period] = site.plan.periods;
  const win = site.plan.objectives.get('2026-q3/company/win')!;
  const sales = site.plan.organisation.get('sales')!;

  it('has its coverage beside it in the cascade: list, picture and text', () => {
    const { tree, picture } = periodCascadeView(site, period!);
    expect(tree.items[0]).toMatchObject({ title: 'Win', score: '0.58 (1 of 2)' });
    expect(graphOf(site, [win]).nodes[0]?.scoreLabel).toBe('0.58 (1 of 2)');
    expect(picture.mermaid).toContain('0.58 (1 of 2)');
  });

  it('has it among the scores, in each field of the heat table and of the teams', () => {
    const { heat, teams: byTeam, ambitions } = scoresView(site, period!);
    expect(
      heat.map(({ cells, own }) => [...cells, own].map(({ text, coverage }) => [text, coverage])),
    ).toEqual([
      [
        ['0.58', '1 of 2'],
        ['0.58', null],
      ],
      [
        ['0.58', '2 of 3'],
        ['0.58', '2 of 3'],
      ],
    ]);
    expect(byTeam.map(({ coverage }) => coverage)).toEqual([null, '2 of 3 objectives have a score']);
    expect(byTeam[1]?.objectives.map(({ coverage }) => coverage)).toEqual(['1 of 2', '1 of 2', null]);
    expect(ambitions[0]?.standing).toContain('the mean is 0.58 (3 of 8)');
  });

  it('has it on the scorecard and in the table, for progress and confidence, too', () => {
    const [first] = scorecardView(site, period!).objectives;
    const resting = { measured: '1 of 2', confidence: '1 of 2' };
    expect(first).toMatchObject({ measured: '0.58', confidence: '7', coverage: resting });
    expect(first?.keyResults[0]?.coverage).toEqual({ measured: null, confidence: null });
    const [slide] = presentationView(site, period!).objectives;
    expect(slide?.coverage).toEqual(resting);
    expect(slide?.confidence).toMatchObject({ text: '7', coverage: '1 of 2' });
    const [group] = tableView(site, period!).groups;
    expect(group?.coverage).toEqual({
      progress: '1 of 2',
      score: '1 of 2',
      confidence: '1 of 2',
      confidenceBefore: null,
    });
    expect(group?.rows[0]?.figures.score).toBe('0.58');
  });

  it('has it on the pages of objectives, teams and the organisation', () => {
    const { confidence, coverage, contributing } = objectiveView(site, win);
    expect([confidence.coverage, coverage]).toEqual(['1 of 2', '1 of 2 key results reports']);
    expect(contributing?.mean).toBe('0.58 (2 of 3)');
    expect(teamView(site, sales).history[0]).toMatchObject({
      coverage: '2 of 3 objectives have a score',
      objectives: [{ score: '0.58 (1 of 2)' }, { score: '0.58 (1 of 2)' }, { score: 'no data' }],
    });
    expect(teamsView(site).teams.map(({ objectives }) => objectives)).toEqual([
      '1 objective',
      '2 of 3 objectives have a score',
    ]);
  });

  it('has it in the history, of teams and of themes', () => {
    const { scores, themes } = historyView(site);
    expect(scores[0]?.tables[0]?.rows.map(({ cells }) => cells[0]?.restsOn)).toEqual([null, '2 of 3']);
    expect(themes[0]?.tables[0]?.rows[0]?.cells[0]).toMatchObject({
      text: '0.58',
      restsOn: '3 of 4 objectives have a score',
    });
  });

  it('has it where an intent is followed through time', () => {
    const continued = siteOf(
      {
        '2026-q3/company/win': objective('Win'),
        '2026-q3/company/again': objective('Win again', { continues: 'win' }),
      },
      { '2026-q3/2026-08-03-company': report('win') },
    );
    const again = continued.plan.objectives.get('2026-q3/company/again')!;
    expect(lineageView(continued, again)?.scores).toContain('0.58 (1 of 2) so far');
  });

  it('stands alone where all had, and says nothing where none had', () => {
    const whole = siteOf(
      { '2026-q3/company/win': { title: 'Win', keyResults: [keyResult('a')] } },
      { '2026-q3/2026-08-03-company': report('win') },
    );
    expect(periodCascadeView(whole, whole.plan.periods[0]!).tree.items[0]?.score).toBe('0.58');
    const none = siteOf({ '2026-q3/company/win': objective('Win') }, {});
    expect(periodCascadeView(none, none.plan.periods[0]!).tree.items[0]?.score).toBe('no data');
  });

  it('is said in German', () => {
    const german = siteOf(
      { '2026-q3/company/win': objective('Win') },
      { '2026-q3/2026-08-03-company': report('win') },
      { company: { locale: 'de' } },
    );
    expect(periodCascadeView(german, german.plan.periods[0]!).tree.items[0]?.score).toBe('0,58 (1 von 2)');
  });
});

describe('a count beside a mean', () => {
  const gone = { retired: { date: '2026-08-01', because: 'Sold.', approvedBy: 'mara' } };
  const objectives = {
    '2026-q3/company/win': objective('Win'),
    '2026-q3/company/gone': objective('Gone', gone),
    '2026-q3/company/mine': objective('Speak French', { individual: true }),
    '2026-q3/sales/one': objective('One'),
    '2026-q3/sales/left': objective('Left', gone),
    '2026-q3/sales/own': objective('Speak Italian', { individual: true }),
  };
  const told = {
    updates: ['win', 'gone', 'mine'].map((id) => ({
      keyResult: `${id}#a`,
      value: 58,
      confidence: id === 'win' ? 8 : 2,
    })),
  };
  const site = siteOf(objectives, { '2026-q3/2026-08-03-company': told });
  const [period] = site.plan.periods;

  it('is of the same objectives on the overview, with their statuses and their confidence', () => {
    const { count, coverage, statuses, confidence, objectives: listed } = periodView(site, period!);
    expect([count.number, coverage]).toEqual(['1', null]);
    expect(statuses.map(({ word }) => word)).toEqual(['1 on track']);
    expect(confidence).toMatchObject({ text: '8', coverage: null });
    expect(listed.map(({ title }) => title)).toEqual(['Win', 'Gone']);
  });

  it('is of the same on the scorecard and the slides', () => {
    expect(scorecardView(site, period!).tally.statuses.map(({ word }) => word)).toEqual(['1 on track']);
    expect(presentationView(site, period!).opening.tally).toEqual(scorecardView(site, period!).tally);
  });

  it('is of the same for a theme', () => {
    expect(historyView(site).themes[0]?.tables[0]?.rows[0]?.cells[0]).toMatchObject({
      text: '0.58',
      restsOn: '1 of 2 objectives has a score',
    });
    const rest = siteOf(
      {
        '2026-q3/sales/own': objective('Own', { individual: true }),
        '2026-q3/company/win': objective('Win'),
      },
      { '2026-q3/2026-08-03-company': report('win') },
    );
    expect(historyView(rest).themes[0]?.tables[0]?.rows[0]?.cells[0]?.restsOn).toBe('1 objective');
  });
});

describe('an objective that is a person’s, kept with a team', () => {
  const objectives = {
    '2026-q3/company/win': objective('Win'),
    '2026-q3/sales/one': objective('One', { contributesTo: [{ to: 'company/win' }] }),
    '2026-q3/sales/own': objective('Own', {
      owner: 'rosa',
      individual: true,
      contributesTo: [{ to: 'company/win' }],
    }),
    '2026-q3/sales/gone': objective('Gone', {
      contributesTo: [{ to: 'company/win' }],
      retired: { date: '2026-08-01', because: 'Sold.', approvedBy: 'mara' },
    }),
  };
  const checkIns = { '2026-q3/2026-08-03-sales': report('one', 'own') };
  const people = [{ id: 'rosa', name: 'Rosa Díaz', team: 'sales' }];
  const site = siteOf(objectives, checkIns, { people });
  const [period] = site.plan.periods;
  const own = site.plan.objectives.get('2026-q3/sales/own')!;

  it('is carried by that person, beside the teams that carry, and not by what was given up', () => {
    expect(periodView(site, period!).objectives[0]?.carriedBy).toBe(
      'carried by Sales and Rosa Díaz: 2 objectives',
    );
  });

  it('is marked among the team’s: in lists, cascade, table, check-ins and what leads to it', () => {
    expect(teamView(site, site.plan.organisation.get('sales')!).objectives.map(({ tags }) => tags)).toEqual([
      ['Trust'],
      ['personal', 'Trust'],
      ['Trust'],
    ]);
    expect(objectiveView(site, own).tags).toContain('personal');
    expect(graphOf(site, [own]).nodes[0]?.team).toBe('Sales, personal');
    const carrying = periodCascadeView(site, period!).tree.items[0]?.branch?.items ?? [];
    expect(carrying.map(({ team }) => team).sort()).toEqual(['Sales', 'Sales', 'Sales, personal']);
    expect(tableView(site, period!).groups.map(({ team }) => team)).toContain('Sales, personal');
    expect(checkInsView(site, period!).checkIns[0]?.updates.map(({ personal }) => personal)).toEqual([
      null,
      'personal',
    ]);
  });
});

describe('a period in which the company has no score', () => {
  const below = {
    '2026-q3/sales/one': objective('One'),
    '2026-q3/sales/two': objective('Two'),
    '2026-q3/sales/given-up': objective('Given up', {
      retired: { date: '2026-08-01', because: 'The segment was sold.', approvedBy: 'mara' },
    }),
    '2026-q3/sales/own': objective('Speak French', { individual: true }),
  };
  const checkIns = { '2026-q3/2026-08-03-sales': report('one', 'given-up', 'own') };
  const saidOf = (site: Site) => {
    const [period] = site.plan.periods;
    const company = historyView(site).scores[0]?.tables[0]?.rows.find(({ team }) => team.text === 'Fernwell');
    const { score, coverage } = periodView(site, period!);
    return {
      overview: [score.text, coverage],
      scorecard: [scorecardView(site, period!).score.text, scorecardView(site, period!).score.note],
      scores: [scoresView(site, period!).score.text, scoresView(site, period!).coverage],
      history: [company?.cells[0]?.text, company?.cells[0]?.restsOn],
    };
  };

  it.each([
    ['has no objectives', {}],
    ['has one without a score', { '2026-q3/company/win': objective('Win') }],
  ])('and %s: says what all that count come to, each once', (_, own) => {
    const all = Object.keys(own).length + 2;
    const said = ['no data', `1 of ${String(all)} has a score, mean 0.58`];
    expect(saidOf(siteOf({ ...own, ...below }, checkIns))).toEqual({
      overview: said,
      scorecard: said,
      scores: said,
      history: said,
    });
  });

  it('says how many company objectives have one as soon as one has', () => {
    const site = siteOf(
      { ...below, '2026-q3/company/win': objective('Win'), '2026-q3/company/stay': objective('Stay') },
      { ...checkIns, '2026-q3/2026-08-03-company': report('win') },
    );
    expect(saidOf(site)).toMatchObject({
      overview: ['0.58', '1 of 2 company objectives has a score'],
      history: ['0.58', '1 of 2'],
    });
  });

  it('says nothing of others where nobody has one', () => {
    expect(saidOf(siteOf(below, {})).overview).toEqual(['no data', 'no company objectives']);
  });

  it('is said in German', () => {
    const site = siteOf(below, checkIns, { company: { locale: 'de' } });
    expect(saidOf(site).overview).toEqual(['keine Daten', '1 von 2 mit Score, Mittelwert 0,58']);
  });
});
