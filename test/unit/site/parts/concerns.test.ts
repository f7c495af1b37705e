import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { makeSite, type Site } from '../../../../src/site/frame/site.ts';
import { periodView } from '../../../../src/site/period/view.ts';
import { presentationView } from '../../../../src/site/scorecard/presentation.ts';
import { writingOf } from '../../../support/writing.ts';

/** As many objectives as asked, each said to be off track. */
function siteWith(count: number, said: { owner?: string; next?: string } = {}): Site {
  const { owner, next } = said;
  const ids = Array.from({ length: count }, (_, index) => `o-${String(index)}`);
  const objectives = Object.fromEntries(
    ids.map((id) => [
      `2026-q3/company/${id}`,
      {
        title: `Objective ${id}`,
        ...(owner === undefined ? {} : { owner }),
        keyResults: [{ id: 'k', title: 'Customers who stay', metric: { baseline: 0, target: 10 } }],
      },
    ]),
  );
  const updates = ids.map((id) => ({
    keyResult: `${id}#k`,
    value: 0,
    confidence: 1,
    ...(next === undefined ? {} : { next }),
  }));
  return makeSite(
    makePlan(
      writingOf({ objectives, checkIns: { '2026-q3/2026-08-10-company': { updates } } }),
      '2026-08-12',
    ),
    '/',
  );
}

describe('what is at risk', () => {
  const pages = [
    ['the overview', 8, (site: Site) => periodView(site, site.plan.periods[0]!).atRisk],
    ['the slides', 5, (site: Site) => presentationView(site, site.plan.periods[0]!).atRisk],
  ] as const;

  it.each(pages)('is told whole on %s where there is room', (_, most, atRisk) => {
    const { concerns, more } = atRisk(siteWith(most));
    expect(concerns).toHaveLength(most);
    expect(more).toBeNull();
  });

  it.each(pages)('says on %s how many there are beside those that are shown', (_, most, atRisk) => {
    const { concerns, more } = atRisk(siteWith(most + 3));
    expect(concerns).toHaveLength(most);
    expect(more).toEqual({ text: '3 more in the table', href: '/2026-q3/table/' });
  });

  it.each([
    [{}, ['No owner is named.', 'No next step is written.']],
    [{ owner: 'Ada Lind' }, ['No next step is written.']],
    [{ next: 'Call the bank.' }, ['No owner is named.']],
    [{ owner: 'Ada Lind', next: 'Call the bank.' }, []],
  ])('says of %j what is left open: %j', (said, open) => {
    for (const [, , atRisk] of pages) {
      const [concern] = atRisk(siteWith(1, said)).concerns;
      expect(concern?.reasons.filter((reason) => reason.startsWith('No '))).toEqual(open);
    }
  });
});
