import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { periodView } from '../../../../src/site/period/view.ts';
import { periodCascadeView } from '../../../../src/site/cascade/view.ts';
import { scoresView } from '../../../../src/site/scores/view.ts';
import { makeSite, type Site } from '../../../../src/site/frame/site.ts';
import { apartWithoutScore } from '../../../../src/site/parts/without-score.ts';
import { writingOf } from '../../../support/writing.ts';

interface Size {
  readonly departments: number;
  /** How many of them, the last ones, have reported something. */
  readonly scored: number;
  readonly hasLeadership?: boolean;
}

/** Departments with an objective each that carries the company's. */
function siteWith({ departments, scored, hasLeadership = true }: Size): Site {
  const ids = Array.from({ length: departments }, (_, index) => `d${String(index + 1)}`);
  const objective = (title: string) => ({
    title,
    keyResults: [{ id: 'k', title: 'Customers who stay', metric: { baseline: 0, target: 100 } }],
  });
  const sketch = {
    teams: {
      company: { name: 'Fernwell' },
      ...Object.fromEntries(ids.map((id) => [id, { name: `Department ${id}`, parent: 'company' }])),
    },
    objectives: {
      ...(hasLeadership ? { '2026-q3/company/stay': objective('Customers stay') } : {}),
      ...Object.fromEntries(
        ids.map((id) => [
          `2026-q3/${id}/part`,
          {
            ...objective(`The part of ${id}`),
            ...(hasLeadership ? { contributesTo: [{ to: 'company/stay' }] } : {}),
          },
        ]),
      ),
    },
    checkIns: Object.fromEntries(
      ids
        .slice(departments - scored)
        .map((id) => [
          `2026-q3/2026-08-10-${id}`,
          { updates: [{ keyResult: 'part#k', value: 40, confidence: 7 }] },
        ]),
    ),
  };
  return makeSite(makePlan(writingOf(sketch), '2026-08-12'), '/');
}
const names = (rows: readonly { readonly text: string }[]) => rows.map(({ text }) => text);

describe('rows with and without a score', () => {
  it.each([
    [[1, 0, 0, 0, 0, 0], 6, 0],
    [[1, 0, 0, 0, 0, 0, 0], 1, 6],
    [[0, 0, 0, 0, 0, 0], 0, 6],
    [[1, 1, 1, 1, 1, 1, 1], 7, 0],
    [[], 0, 0],
  ])('of %j leave %i in sight and fold %i', (rows, shown, folded) => {
    const apart = apartWithoutScore(rows, (row) => row === 1);
    expect([apart.shown.length, apart.folded.length]).toEqual([shown, folded]);
  });
});

describe('two hundred and five departments, three of them with a score', () => {
  const site = siteWith({ departments: 205, scored: 3 });
  const period = site.plan.periods[0]!;

  it('leave the three on the page of scores, and fold the others with their count', () => {
    const view = scoresView(site, period);
    expect(names(view.heat.map(({ department }) => department))).toEqual([
      'Fernwell',
      'Department d203',
      'Department d204',
      'Department d205',
    ]);
    expect(view.heatFolded?.summary).toBe('202 departments without a score');
    expect(view.heatFolded?.rows[0]).toEqual({ text: 'Department d1', href: '/2026-q3/d1/' });
    expect(view.heatFolded?.rows).toHaveLength(202);
    expect(names(view.teams.map(({ team }) => team))).toHaveLength(3);
    expect(view.teamsFolded?.summary).toBe('203 teams without a score');
    expect(view.teamsFolded?.rows).toHaveLength(203);
  });

  it('do so beside the cascade, and are drawn before the others in its picture', () => {
    const view = periodCascadeView(site, period);
    expect(view.parts.map(({ name }) => name)).toEqual([
      'Department d203',
      'Department d204',
      'Department d205',
    ]);
    expect(view.partsFolded?.summary).toBe('202 departments without a score');
    expect(view.picture.map).toContain('Department d205');
    expect(view.picture.map).not.toContain('Department d202<');
  });
});

describe('as many departments under a leadership that wrote nothing', () => {
  it('show what those are after that have a score, and fold the others', () => {
    const site = siteWith({ departments: 205, scored: 3, hasLeadership: false });
    const { below } = periodView(site, site.plan.periods[0]!);
    expect(names(below?.teams.map(({ team }) => team) ?? [])).toEqual([
      'Department d203',
      'Department d204',
      'Department d205',
    ]);
    expect(below?.folded?.summary).toBe('202 teams without a score');
    expect(below?.more).toBeNull();
  });

  it.each([
    ['none has a score', { departments: 205, scored: 0 }],
    ['all find room', { departments: 30, scored: 3 }],
  ])('show the first ones in their order where %s', (_, size) => {
    const site = siteWith({ ...size, hasLeadership: false });
    const { below } = periodView(site, site.plan.periods[0]!);
    expect(below?.teams).toHaveLength(30);
    expect(below?.teams[0]?.team.text).toBe('Department d1');
    expect(below?.folded).toBeNull();
  });
});

describe('a few departments without a score', () => {
  it('stand among the others', () => {
    const site = siteWith({ departments: 6, scored: 1 });
    const view = scoresView(site, site.plan.periods[0]!);
    expect(view.heat).toHaveLength(7);
    expect(view.heatFolded).toBeNull();
  });
});
