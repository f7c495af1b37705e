import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { makeSite, type Site } from '../../../../src/site/frame/site.ts';
import { teamPeriodView } from '../../../../src/site/team/team-period.ts';
import { teamsIn } from '../../../../src/site/parts/teams-in-period.ts';
import { teamLink } from '../../../../src/site/parts/named-objective.ts';
import { type Sketch, writingOf } from '../../../support/writing.ts';

const teams = {
  company: { name: 'Fernwell' },
  sales: { name: 'Sales', parent: 'company' },
  outbound: { name: 'Outbound', parent: 'sales' },
  letters: { name: 'Letters', parent: 'outbound' },
  support: { name: 'Support', parent: 'company' },
};
const periods = {
  '2026-q2': { starts: '2026-04-01', ends: '2026-06-30' },
  '2026-q3': { starts: '2026-07-01', ends: '2026-09-30' },
};
const siteOf = (sketch: Sketch): Site =>
  makeSite(makePlan(writingOf({ teams, periods, ...sketch }), '2026-08-12'), '/');
const pages = (sketch: Sketch) => {
  const site = siteOf(sketch);
  return teamsIn(site, site.plan.periods[1]!).map(({ id }) => id);
};
const win = { title: 'Win' };

describe('a team has a page in a period', () => {
  it.each<[string, Sketch, readonly string[]]>([
    ['nobody where nothing is written', {}, []],
    ['with objectives of its own', { objectives: { '2026-q3/support/a': win } }, ['company', 'support']],
    ['with a plan', { plans: { '2026-q3/support': {} } }, ['support']],
    ['with a retrospective', { retrospectives: { '2026-q3/support': { date: '2026-08-01' } } }, ['support']],
    ['with a check-in', { checkIns: { '2026-q3/2026-08-03-support': {} } }, ['support']],
    [
      'with an objective it shares',
      { objectives: { '2026-q3/company/a': { ...win, owner: ['mara', 'outbound'] } } },
      ['company', 'outbound'],
    ],
    [
      'as a department, with objectives of teams below it',
      { objectives: { '2026-q3/letters/a': win } },
      ['company', 'sales', 'letters'],
    ],
    ['not with objectives of another period', { objectives: { '2026-q2/support/a': win } }, []],
  ])('%s', (_, sketch, expected) => {
    expect(pages(sketch)).toEqual(expected);
  });

  it('and is linked where it has one', () => {
    const site = siteOf({ objectives: { '2026-q3/support/a': win } });
    const [before, now] = site.plan.periods;
    expect(teamLink(site, now!, 'support').href).toBe('/2026-q3/support/');
    expect(teamLink(site, now!, 'sales').href).toBeNull();
    expect(teamLink(site, before!, 'support').href).toBeNull();
  });

  it('and other periods lead from it to its page there, or to their own', () => {
    const objectives = { '2026-q2/support/a': win, '2026-q3/support/a': win, '2026-q3/sales/a': win };
    const site = siteOf({ objectives });
    const { organisation, periods: all } = site.plan;
    const switcherOf = (team: string) =>
      teamPeriodView(site, all[1]!, organisation.get(team)!).frame.periods.map(({ href }) => href);
    expect(switcherOf('support')).toEqual(['/2026-q3/support/', '/2026-q2/support/']);
    expect(switcherOf('sales')).toEqual(['/2026-q3/sales/', '/2026-q2/']);
  });
});
