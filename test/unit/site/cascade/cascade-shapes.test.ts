import { afterAll, describe, expect, it } from 'vitest';
import { createDiagramParser } from '../../../../src/diagrams/parse-diagram.ts';
import { neighbourhood } from '../../../../src/site/cascade/scope.ts';
import { objectiveView } from '../../../../src/site/objective/view.ts';
import { teamCascadeView } from '../../../../src/site/cascade/team-cascade.ts';
import { largeCompany } from '../../../support/large-company.ts';
import type { Sketch } from '../../../support/writing.ts';
import { boxesIn, cascadeOf, linesInSight, linesOf } from './cascade-picture.ts';

const parser = createDiagramParser();
afterAll(() => parser.close());

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

interface Goal {
  readonly to?: readonly string[];
  readonly [field: string]: unknown;
}

/** Objectives by `team/slug`, each with what it contributes to and anything more. */
function sketchOf(goals: Readonly<Record<string, Goal>>): Sketch {
  return {
    teams: { company: { name: 'Fernwell' }, sales: { name: 'Sales', parent: 'company' } },
    objectives: Object.fromEntries(
      Object.entries(goals).map(([id, { to = [], ...more }]) => [
        `2026-q3/${id}`,
        { title: `Aim of ${id}`, contributesTo: to.map((one) => ({ to: one })), ...more },
      ]),
    ),
  };
}

describe('a company of forty departments', () => {
  const { view } = cascadeOf(largeCompany({ objectives: 600, departments: 40, teams: 1 }));

  it('is drawn in at most about sixty boxes that lead to the list of departments, which has all', async () => {
    const boxes = boxesIn(view.picture.map);
    expect(boxes.length).toBeLessThanOrEqual(64);
    const more = boxes.filter(({ kind }) => kind === 'card more');
    expect(more.length).toBeGreaterThan(0);
    expect(new Set(more.map(({ href }) => href))).toEqual(new Set(['/2026-q3/cascade/#_departments']));
    expect(view.parts).toHaveLength(40);
    expect(view.parts.filter(({ map }) => map !== null)).toEqual([]);
    expect(await parser.parse(view.picture.mermaid)).toMatchObject({ ok: true });
  });
});

describe('a company of a single department', () => {
  it('is drawn by objectives, since there are no departments to tell apart', () => {
    const { view } = cascadeOf(largeCompany({ objectives: 300, departments: 1, teams: 0 }));
    const boxes = boxesIn(view.picture.map);
    expect(boxes.filter(({ kind }) => kind === 'card group')).toEqual([]);
    expect(boxes.length).toBeLessThanOrEqual(64);
    expect(boxes.some(({ href }) => href === '/2026-q3/cascade/#department-0/part-0')).toBe(true);
  });

  it('is drawn by its teams where it has several', () => {
    const { view } = cascadeOf(largeCompany({ objectives: 300, departments: 1, teams: 5 }));
    const groups = boxesIn(view.picture.map).filter(({ kind }) => kind === 'card group');
    expect(new Set(groups.map(({ title }) => title)).size).toBe(5);
  });
});

describe('a company where nothing contributes to anything', () => {
  it('has each department with its teams, beside the company’s objectives', () => {
    const { view } = cascadeOf(
      largeCompany({ objectives: 300, departments: 6, teams: 4, isConnected: false }),
    );
    const boxes = boxesIn(view.picture.map);
    expect(boxes.filter(({ kind }) => kind === 'card')).toHaveLength(4);
    const groups = boxes.filter(({ kind }) => kind === 'card group');
    expect(groups.filter(({ column }) => column === 0)).toHaveLength(6);
    expect(groups.filter(({ column }) => column === 1)).toHaveLength(24);
    expect(groups[0]?.name).toMatch(/^Department: Engineering\. .*\. 49 objectives with nothing above$/);
    expect(view.tree.items).toHaveLength(4);
    expect(view.tree.loose).toMatchObject({ summary: 'under none of these: 296', isOpen: false });
  });
});

describe('a department of three hundred objectives', () => {
  it('shows its teams first, below what it carries', () => {
    const { site, period } = cascadeOf(largeCompany({ objectives: 610, departments: 2, teams: 12 }));
    const team = site.plan.organisation.get('department-1')!;
    const view = teamCascadeView(site, period, team);
    expect(view.count).toBeGreaterThan(300);
    const boxes = boxesIn(view.map);
    expect(boxes.length).toBeLessThanOrEqual(64);
    expect(new Set(boxes.filter(({ kind }) => kind === 'card group').map(({ title }) => title)).size).toBe(
      12,
    );
    expect(Math.max(...boxes.map(({ column }) => column))).toBe(2);
  });
});

describe('a title of 200 characters, and an owner in Arabic', () => {
  const title = 'Customers we have are where growth comes from '.repeat(5).slice(0, 200);
  const { view } = cascadeOf(
    sketchOf({ 'company/a': { title, owner: 'فاطمة الزهراء' }, 'sales/b': { to: ['company/a'] } }),
  );

  it('is cut in the picture and whole for who listens, and in the list', () => {
    const [box] = boxesIn(view.picture.map);
    expect(box?.title).toMatch(/…$/);
    expect(box?.name).toContain(title);
    expect(box?.name).toContain('فاطمة الزهراء');
    expect(view.tree.items[0]).toMatchObject({
      title,
      owner: { first: [{ text: 'فاطمة الزهراء' }], others: null },
    });
  });
});

describe('an objective that carries twenty key results of one parent', () => {
  const keyResults = upTo(20).map((one) => ({ id: `k${String(one)}`, title: `Result ${String(one)}` }));
  const { view } = cascadeOf(
    sketchOf({
      'company/a': { keyResults },
      'sales/b': { to: keyResults.map(({ id }) => `company/a#${id}`) },
    }),
  );

  it('names three of them in its line, and how many more', () => {
    const [line] = view.tree.items[0]?.branch?.items ?? [];
    expect(line?.under).toBe('“Result 0”, “Result 1”, “Result 2”, and 17 more');
  });

  it('stands once in list and picture', () => {
    expect(linesOf(view.tree.items)).toHaveLength(2);
    expect(boxesIn(view.picture.map)).toHaveLength(2);
  });
});

describe('a chain of twelve levels', () => {
  const chain = Object.fromEntries(
    upTo(12).map((level) => [
      `sales/step-${String(level)}`,
      level === 0 ? {} : { to: [`sales/step-${String(level - 1)}`] },
    ]),
  );
  const { view } = cascadeOf(sketchOf(chain));

  it('is open to its end, and drawn in twelve columns', () => {
    expect(linesInSight(view.tree.items)).toHaveLength(12);
    expect(boxesIn(view.picture.map).map(({ column }) => column)).toEqual(upTo(12));
  });
});

describe('an objective that fifty others carry', () => {
  const { site } = cascadeOf(
    sketchOf({
      'company/a': {},
      ...Object.fromEntries(upTo(50).map((one) => [`sales/b-${String(one)}`, { to: ['company/a'] }])),
    }),
  );
  const objective = site.plan.objectives.get('2026-q3/company/a')!;

  it('shows eight of them on its page, and leads to the others in the list of the period', () => {
    expect(neighbourhood(site, objective).objectives).toHaveLength(9);
    const { cascade } = objectiveView(site, objective);
    const last = boxesIn(cascade.map).at(-1);
    expect(last).toMatchObject({ title: '+42 more', href: '/2026-q3/cascade/#company/a' });
    expect(cascade.tree.items[0]?.branch?.more).toEqual({
      text: '+42 more',
      href: '/2026-q3/cascade/#company/a',
    });
  });
});

describe('a branch of the list', () => {
  const { view } = cascadeOf(largeCompany({ objectives: 300, departments: 6, teams: 4 }));

  it('says how many are right below, how many in all, and what most needs attention among them', () => {
    const branch = view.tree.items[1]?.branch;
    expect(branch).toMatchObject({
      summary: 'carried by 5, 95 in all',
      concern: { key: 'off-track', word: '8 off track' },
    });
  });
});
