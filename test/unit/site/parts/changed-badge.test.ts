import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { cascadeView } from '../../../../src/site/cascade/cascade.ts';
import { objectiveView } from '../../../../src/site/objective/view.ts';
import { scorecardView } from '../../../../src/site/scorecard/view.ts';
import { makeSite } from '../../../../src/site/frame/site.ts';
import { tableView } from '../../../../src/site/table/view.ts';
import { quarter, writingOf } from '../../../support/writing.ts';

const amendment = {
  date: '2026-08-10',
  keyResult: 'k',
  field: 'target',
  from: 100,
  to: 50,
  because: 'The largest partner closed',
};
const SENTENCE = 'On August 10 the target went from 100 to 50: The largest partner closed.';

function siteOf(amendments: readonly object[], { locale = 'en', asOf = '2026-08-17' } = {}) {
  const metric = { baseline: 0, target: 50 };
  const plan = makePlan(
    writingOf({
      company: { locale },
      teams: { company: { name: 'Fernwell' }, sales: { name: 'Sales', parent: 'company' } },
      periods: { p: quarter },
      objectives: {
        'p/company/goal': {
          title: 'A goal',
          amendments,
          keyResults: [
            { id: 'k', title: 'Return visits', metric },
            { id: 'other', title: 'Other', metric },
          ],
        },
        'p/sales/below': { title: 'Below', contributesTo: [{ to: 'company/goal#other' }] },
        'p/sales/under': { title: 'Under', contributesTo: [{ to: 'company/goal' }] },
      },
    }),
    asOf,
  );
  return makeSite(plan, '/');
}

/** The badges of every place that has one: the page, the table, the scorecard, the cascade as a list and as a picture. */
function badgesIn(site: ReturnType<typeof siteOf>) {
  const { plan } = site;
  const [period] = plan.periods;
  const objective = plan.objectives.get('p/company/goal')!;
  const drawing = { id: 'c', title: 'C', description: 'C', moreHref: '/' };
  const { tree, map, mermaid } = cascadeView(site, [...plan.objectives.values()], drawing);
  return {
    page: objectiveView(site, objective).keyResults.map(({ changed }) => changed),
    table: tableView(site, period!).groups[0]?.rows.map(({ changed }) => changed),
    scorecard: scorecardView(site, period!).objectives[0]?.keyResults.map(({ changed }) => changed),
    list: tree.items[0]?.changed,
    map,
    mermaid,
  };
}

describe('a key result whose target changed', () => {
  const badge = { text: 'target changed', sentence: SENTENCE };
  const badges = badgesIn(siteOf([amendment]));

  it('says so on its page, in the table and on the scorecard, and no other does', () => {
    expect(badges.page).toEqual([badge, null]);
    expect(badges.table).toEqual([badge, null]);
    expect(badges.scorecard).toEqual([badge, null]);
  });

  it('says so in the cascade, on its objective with its name, where it has no line of its own', () => {
    const named = `Return visits: ${SENTENCE}`;
    expect(badges.list).toEqual({ ...badge, sentence: named });
    expect(badges.map).toContain(`<title>${named}</title>target changed</text>`);
    expect(badges.map).toContain(`no owner, Fernwell. ${named.slice(0, -1)}"`);
    expect(badges.mermaid).toContain('target changed');
  });

  it('says so on its own line of the picture where it has one', () => {
    const { map } = badgesIn(siteOf([{ ...amendment, keyResult: 'other' }]));
    expect(map).toContain(`<title>${SENTENCE}</title>target changed</text>`);
    expect(map).not.toContain(`Other: ${SENTENCE}`);
  });

  it('says nothing before the day', () => {
    const before = badgesIn(siteOf([amendment], { asOf: '2026-08-09' }));
    expect(before.page).toEqual([null, null]);
    expect(before.list).toBeNull();
    expect(before.map).not.toContain('changed');
  });

  it('names each of the terms that changed once, and tells every change', () => {
    const again = { ...amendment, date: '2026-08-14', field: 'due', from: '2026-08-31', to: '2026-09-30' };
    const { page } = badgesIn(siteOf([amendment, { ...again, because: undefined }]));
    expect(page[0]).toEqual({
      text: 'target and due day changed',
      sentence: `${SENTENCE} On August 14 the due day moved from August 31 to September 30.`,
    });
  });

  it('says it in German, of a day as well', () => {
    const due = { ...amendment, field: 'due', from: '2026-08-31', to: '2026-09-30', because: undefined };
    expect(badgesIn(siteOf([due], { locale: 'de' })).page[0]).toEqual({
      text: 'Fälligkeit geändert',
      sentence: 'Am 10. August wurde die Fälligkeit vom 31. August auf den 30. September verlegt.',
    });
    const { page } = badgesIn(
      siteOf([{ ...amendment, because: 'Der größte Partner schließt.' }], { locale: 'de' }),
    );
    expect(page[0]).toEqual({
      text: 'Zielwert geändert',
      sentence: 'Am 10. August wurde der Zielwert von 100 auf 50 geändert: Der größte Partner schließt.',
    });
  });
});
