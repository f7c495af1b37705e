import { describe, expect, it } from 'vitest';
import {
  objectivesAbove,
  objectivesServing,
  standingOf,
  supportOf,
  takenLevers,
  takenThemes,
} from '../../../src/domain/alignment.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { writingOf } from '../../support/writing.ts';

const teams = {
  company: { name: 'Fernwell' },
  sales: { name: 'Sales', parent: 'company' },
  outbound: { name: 'Outbound', parent: 'sales' },
};
const periods = {
  '2026': { starts: '2026-01-01', ends: '2026-12-31', themes: [{ id: 'trust', title: 'Trust' }] },
  '2026-q3': {
    starts: '2026-07-01',
    ends: '2026-09-30',
    within: '2026',
    themes: [
      { id: 'reach', title: 'Reach' },
      { id: 'depth', title: 'Depth' },
    ],
    levers: [{ id: 'reach', title: 'More reach' }],
  },
};
const retired = { date: '2026-08-01', because: 'Sold.' };

/** Objectives by id; without a year of its own an id is of the quarter. */
const planOf = (objectives: Record<string, object>) =>
  makePlan(
    writingOf({
      teams,
      periods,
      objectives: Object.fromEntries(
        Object.entries(objectives).map(([id, data]) => [
          id.startsWith('2026/') ? id : `2026-q3/${id}`,
          { title: id, ...data },
        ]),
      ),
    }),
    '2026-08-12',
  );
const to = (...ids: string[]) => ({ contributesTo: ids.map((one) => ({ to: one, because: 'It helps.' })) });
type Plan = ReturnType<typeof planOf>;
const one = (plan: Plan, id: string) => plan.objectives.get(id.startsWith('2026/') ? id : `2026-q3/${id}`)!;
const titles = (objectives: readonly { title: string }[]) => objectives.map(({ title }) => title);

describe('the support of a company objective', () => {
  const plan = planOf({
    '2026/company/year': {},
    'company/goal': { ...to('2026/company/year'), keyResults: [{ id: 'a', title: 'A' }] },
    'company/other': {},
    'sales/direct': to('company/goal#a', 'company/goal'),
    'sales/personal': { ...to('company/goal'), individual: true },
    'outbound/through': to('sales/direct', 'sales/given-up'),
    'sales/given-up': { ...to('company/goal', 'company/other'), retired },
    'company/help': to('company/other'),
  });

  it('comes from departments and their teams, each once, directly or through others', () => {
    expect(titles(supportOf(plan, one(plan, 'company/goal')))).toEqual(['sales/direct', 'outbound/through']);
  });
  it('reaches a year through its quarter', () => {
    expect(titles(supportOf(plan, one(plan, '2026/company/year')))).toEqual([
      'sales/direct',
      'outbound/through',
    ]);
  });
  it('does not go through what was given up, and is not the company’s own', () => {
    expect(supportOf(plan, one(plan, 'company/other'))).toEqual([]);
  });
});

describe('the standing of an objective', () => {
  const plan = planOf({
    'company/goal': {},
    'company/sold': { retired },
    'company/mine': { individual: true },
    'sales/reasoned': {
      contributesTo: [{ to: 'company/goal' }, { to: 'sales/alone', because: 'It helps.' }],
    },
    'sales/bare': { contributesTo: [{ to: 'company/goal' }] },
    'sales/local': { localPriority: 'Our roof leaks.', contributesTo: [{ to: 'company/goal' }] },
    'sales/sold': to('company/sold'),
    'sales/sold-local': { ...to('company/sold'), localPriority: 'Our roof leaks.' },
    'sales/alone': {},
  });
  it.each([
    ['company/goal', 'company'],
    ['company/mine', 'alone'],
    ['sales/reasoned', 'advances'],
    ['sales/bare', 'no-reason'],
    ['sales/local', 'local-priority'],
    ['sales/sold', 'given-up'],
    ['sales/sold-local', 'local-priority'],
    ['sales/alone', 'alone'],
  ])('of %s is %s', (id, standing) => {
    expect(standingOf(plan, one(plan, id))).toBe(standing);
  });

  it('is no fault where nothing above it is written', () => {
    const early = planOf({ 'sales/alone': {}, 'company/sold': { retired }, 'outbound/below': {} });
    expect(standingOf(early, one(early, 'sales/alone'))).toBe('nothing-above');
    expect(standingOf(early, one(early, 'outbound/below'))).toBe('alone');
  });
});

describe('what an objective could contribute to', () => {
  it('is what the teams above have written, nearest first, in its period and its year', () => {
    const plan = planOf({
      '2026/company/year': {},
      'company/goal': {},
      'sales/pipeline': {},
      'sales/personal': { individual: true },
      'outbound/replies': {},
      'outbound/mine': { individual: true },
    });
    const above = (id: string) => titles(objectivesAbove(plan, one(plan, id)));
    expect(above('outbound/replies')).toEqual(['sales/pipeline', 'company/goal', '2026/company/year']);
    expect(above('outbound/mine')).toEqual(['outbound/replies', ...above('outbound/replies')]);
    expect(above('company/goal')).toEqual([]);
  });
});

describe('themes and levers', () => {
  const plan = planOf({
    '2026/company/year': {},
    'company/goal': { theme: 'reach' },
    'sales/reach': { theme: 'reach', lever: 'reach' },
    'sales/sold': { theme: 'depth', retired },
    'sales/trust': { theme: 'trust' },
  });
  const [year, quarter] = [plan.periods[0]!, plan.periods[1]!];
  const shown = (taken: ReturnType<typeof takenThemes>) =>
    taken.map(({ title, objectives }) => [title, titles(objectives)]);

  it('have the live objectives that name them, in the order they are written', () => {
    expect(shown(takenThemes(plan, quarter))).toEqual([
      ['Reach', ['company/goal', 'sales/reach']],
      ['Depth', []],
    ]);
    expect(shown(takenLevers(plan, quarter))).toEqual([['More reach', ['sales/reach']]]);
  });
  it('of a year have those of its quarters', () => {
    expect(shown(takenThemes(plan, year))).toEqual([['Trust', ['sales/trust']]]);
    expect(titles(objectivesServing(plan, year))).toEqual([
      '2026/company/year',
      'company/goal',
      'sales/reach',
      'sales/trust',
    ]);
    expect(takenLevers(plan, year)).toEqual([]);
  });
});
