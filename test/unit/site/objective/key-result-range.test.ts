import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { makeSite } from '../../../../src/site/frame/site.ts';
import { objectiveView } from '../../../../src/site/objective/view.ts';
import { writingOf } from '../../../support/writing.ts';

/** What the bar of a threshold says, two of whose three check-ins met it. */
function barOf(metric: object): string {
  const checkIns = Object.fromEntries(
    [6, 3, 7].map((value, index) => [
      `2026-q3/2026-07-${String(13 + 7 * index)}-company`,
      { updates: [{ keyResult: 'a#k', value }] },
    ]),
  );
  const objectives = { '2026-q3/company/a': { title: 'A', keyResults: [{ id: 'k', title: 'K', metric }] } };
  const site = makeSite(makePlan(writingOf({ objectives, checkIns }), '2026-08-12'), '/');
  return objectiveView(site, site.plan.objectives.get('2026-q3/company/a')!).keyResults[0]?.range ?? '';
}
const labelsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('the bar of a threshold counted over check-ins', () => {
  it.each([{}, { baseline: 1 }])('runs from none of them to all of them, with %j as well', (more) => {
    const svg = barOf({ type: 'at-least', target: 5, over: 'check-ins', ...more });
    expect(labelsIn(svg)).toEqual(
      ['0 %', '100 %', '67 %'].map((text) => expect.stringMatching(text.replace(' ', '\\s?'))),
    );
  });

  it('runs from baseline to target where the latest value counts, and is none without a baseline', () => {
    expect(labelsIn(barOf({ type: 'at-least', target: 5, baseline: 1 }))).toEqual(['1', 'at least 5', '7']);
    expect(barOf({ type: 'at-least', target: 5 })).toBe('');
  });
});
