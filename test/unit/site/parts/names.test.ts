import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { graphOf } from '../../../../src/site/cascade/graph.ts';
import { ownerNames, ownersText, ownersView } from '../../../../src/site/parts/names.ts';
import { objectiveView } from '../../../../src/site/objective/view.ts';
import { objectiveRow } from '../../../../src/site/parts/objective-row.ts';
import { periodCascadeView } from '../../../../src/site/cascade/view.ts';
import { presentationView } from '../../../../src/site/scorecard/presentation.ts';
import { scorecardView } from '../../../../src/site/scorecard/view.ts';
import { makeSite, type Site } from '../../../../src/site/frame/site.ts';
import { tableView } from '../../../../src/site/table/view.ts';
import { writingOf } from '../../../support/writing.ts';

const names = (count: number) => Array.from({ length: count }, (_, index) => `Owner ${String(index + 1)}`);

function siteWith(count: number, locale = 'en'): Site {
  const sketch = {
    company: { locale },
    teams: { company: { name: 'Fernwell' } },
    objectives: {
      '2026-q3/company/all': {
        title: 'Everybody lends a hand',
        owner: names(count),
        keyResults: [{ id: 'k', title: 'Hands lent', metric: { baseline: 0, target: 10 } }],
      },
    },
  };
  return makeSite(makePlan(writingOf(sketch), '2026-08-12'), '/');
}

describe('names in a line', () => {
  it.each([
    [0, 0, null],
    [1, 1, null],
    [5, 5, null],
    [6, 6, null],
    [7, 5, '+2'],
    [100, 5, '+95'],
    [1500, 5, '+1,495'],
  ])('of %i owners show %i, and then %s', (count, first, short) => {
    const view = ownersView(siteWith(1), names(count));
    expect(view.first).toHaveLength(first);
    expect(view.others?.short ?? null).toBe(short);
    const all = [...view.first, ...(view.others?.links ?? [])];
    expect(all.map(({ text }) => text)).toEqual(names(count));
  });

  it('are a sentence where all stand, and say so where there is nobody', () => {
    const site = siteWith(1);
    expect(ownerNames(site, names(2)).first).toEqual([{ text: 'Owner 1 and Owner 2', href: null }]);
    expect(ownerNames(site, []).first).toEqual([{ text: 'no owner', href: null }]);
  });

  it.each([
    ['en', 'Owner 1, Owner 2, Owner 3, Owner 4, Owner 5, and 95 more'],
    ['de', 'Owner 1, Owner 2, Owner 3, Owner 4, Owner 5 und 95 weitere'],
  ])('count the others where nothing unfolds, in %s', (locale, text) => {
    expect(ownersText(siteWith(1, locale), names(100))).toBe(text);
  });
});

describe('an objective of a hundred owners', () => {
  const site = siteWith(100);
  const [period] = site.plan.periods;
  const objective = site.plan.objectives.get('2026-q3/company/all')!;

  it('shows five of them and how many more there are, wherever owners stand', () => {
    const page = objectiveView(site, objective);
    const owners = {
      head: page.owners,
      keyResult: page.keyResults[0]!.owners,
      list: objectiveRow(site, objective).owners,
      table: tableView(site, period!).groups[0]!.rows[0]!.owner,
      cascade: periodCascadeView(site, period!).tree.items[0]!.owner,
      scorecard: scorecardView(site, period!).objectives[0]!.owner,
      'key result on the scorecard': scorecardView(site, period!).objectives[0]!.keyResults[0]!.owner,
      slide: presentationView(site, period!).objectives[0]!.owner,
    };
    const shown = Object.entries(owners).map(([place, { first, others }]) => [
      place,
      first.length,
      others?.short,
      others?.links.length,
    ]);
    expect(shown).toEqual(Object.keys(owners).map((place) => [place, 5, '+95', 95]));
  });

  it('is in pictures with no more than that', () => {
    const [node] = graphOf(site, [objective]).nodes;
    expect(node?.owner).toBe('Owner 1, Owner 2, Owner 3, Owner 4, Owner 5, and 95 more');
  });

  it('is found by each of them', () => {
    const group = tableView(site, period!).groups[0]!;
    expect(group.facets.owner.split(' ')).toHaveLength(100);
  });
});
