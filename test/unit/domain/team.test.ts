import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/domain/plan.ts';
import { departmentOf, lineOf, parentOn, withBelow } from '../../../src/domain/team.ts';
import { quarter, writingOf } from '../../support/writing.ts';

const teams = {
  company: { name: 'Fernwell' },
  zeta: { name: 'Sales', parent: 'company' },
  product: { name: 'Product', parent: 'company' },
  outbound: { name: 'Outbound', parent: 'zeta' },
  nights: { name: 'Night shift', parent: 'outbound' },
};
const periods = {
  '2026-q2': { starts: '2026-04-01', ends: '2026-06-30' },
  '2026-q3': quarter,
};
const planOf = (more: Record<string, object> = {}, asOf = '2026-08-12', sketch: object = {}) =>
  makePlan(writingOf({ periods, teams: { ...teams, ...more }, ...sketch }), asOf);

describe('the organisation', () => {
  it('is a tree under the company, each team before its children, children by name', () => {
    const { organisation } = planOf();
    expect([...organisation.keys()]).toEqual(['company', 'product', 'zeta', 'outbound', 'nights']);
    expect(organisation.get('company')!.children).toEqual(['product', 'zeta']);
    expect([...organisation.values()].map(({ depth }) => depth)).toEqual([0, 1, 1, 2, 3]);
  });
  it('puts names in the order of the company’s language', () => {
    const german = { company: { name: 'Talwerk', locale: 'de' } };
    const { organisation } = planOf({ a: { name: 'Ärzte', parent: 'company' } }, '2026-08-12', german);
    expect(organisation.get('company')!.children).toEqual(['a', 'product', 'zeta']);
  });
  it('is the company alone where no team is written', () => {
    const { organisation } = makePlan(writingOf({ company: { name: 'Bare' } }), '2026-08-12');
    expect([...organisation.values()]).toMatchObject([
      { id: 'company', name: 'Bare', kind: 'company', parent: null },
    ]);
  });
  it('gives each team its line, its department and all below it', () => {
    const { organisation } = planOf();
    expect(lineOf(organisation, 'nights').map(({ id }) => id)).toEqual([
      'nights',
      'outbound',
      'zeta',
      'company',
    ]);
    expect(departmentOf(organisation, 'nights')?.id).toBe('zeta');
    expect(departmentOf(organisation, 'zeta')?.id).toBe('zeta');
    expect(departmentOf(organisation, 'company')).toBeNull();
    expect(withBelow(organisation, 'zeta')).toEqual(['zeta', 'outbound', 'nights']);
  });
});

describe('the level of an objective', () => {
  const levelsOf = (more: Record<string, object> = {}, data: object = {}) => {
    const objectives = Object.fromEntries(
      ['company', 'zeta', 'outbound', 'nights'].map((team) => [
        `2026-q3/${team}/goal`,
        { title: 'Goal', ...data },
      ]),
    );
    return [...planOf(more, '2026-08-12', { objectives }).objectives.values()].map(({ level }) => level);
  };
  it('is company, department or team by its depth', () => {
    expect(levelsOf()).toEqual(['company', 'department', 'team', 'team']);
  });
  it('is what the team says it is', () => {
    expect(
      levelsOf({
        outbound: { ...teams.outbound, kind: 'department' },
        zeta: { ...teams.zeta, kind: 'team' },
      }),
    ).toEqual(['company', 'team', 'department', 'team']);
  });
  it('is a person’s where it is individual, whatever its team', () => {
    expect(levelsOf({}, { individual: true })).toEqual(['person', 'person', 'person', 'person']);
  });
});

describe('a team that moved', () => {
  const moved = [
    { date: '2026-07-15', from: 'product' },
    { date: '2026-03-01', from: 'company' },
  ];
  it('lay under each parent until the day it moved', () => {
    const days = ['2026-02-28', '2026-03-01', '2026-07-14', '2026-07-15'];
    expect(days.map((day) => parentOn({ parent: 'zeta', moved }, day))).toEqual([
      'company',
      'product',
      'product',
      'zeta',
    ]);
  });
  it('keeps its place in a period that has ended, and has its new one in the running period', () => {
    const plan = planOf({ outbound: { ...teams.outbound, moved } });
    expect(plan.organisationIn('2026-q2').get('outbound')!.parent).toBe('product');
    expect(plan.organisationIn('2026-q3').get('outbound')!.parent).toBe('zeta');
    expect(plan.organisation.get('outbound')!.parent).toBe('zeta');
  });
  it('is seen where it is today in a period that has not begun', () => {
    const plan = planOf({ outbound: { ...teams.outbound, moved } }, '2026-06-01');
    expect(plan.organisationIn('2026-q3').get('outbound')!.parent).toBe('product');
  });
  it('gives its objectives the level they had in their period', () => {
    const objectives = Object.fromEntries(
      ['2026-q2', '2026-q3'].map((period) => [`${period}/outbound/goal`, { title: 'Goal' }]),
    );
    const plan = planOf(
      { outbound: { ...teams.outbound, moved: [{ date: '2026-07-15', from: 'company' }] } },
      '2026-08-12',
      { objectives },
    );
    expect([...plan.objectives.values()].map(({ level }) => level)).toEqual(['department', 'team']);
  });
});

describe('a team that was dissolved', () => {
  it('stays in the periods that ended before, and is dissolved in later ones', () => {
    const plan = planOf({ outbound: { ...teams.outbound, dissolved: '2026-07-10' } });
    expect(plan.organisationIn('2026-q2').get('outbound')!.dissolved).toBeNull();
    expect(plan.organisationIn('2026-q3').get('outbound')!.dissolved).toBe('2026-07-10');
  });
});
