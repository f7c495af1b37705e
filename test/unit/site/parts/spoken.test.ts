import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { makeSite } from '../../../../src/site/frame/site.ts';
import { withNames } from '../../../../src/site/parts/spoken.ts';
import { writingOf } from '../../../support/writing.ts';

const site = makeSite(makePlan(writingOf({}), '2026-08-12'), '/');

describe('names for people who hear a text', () => {
  it('are put into attributes in the words of the site', () => {
    expect(withNames(site, '<svg role="img" aria-label="{diagram}"><text>A</text></svg>')).toBe(
      `<svg role="img" aria-label="${site.labels.body.diagram}"><text>A</text></svg>`,
    );
  });
  it('are not looked for in what an author wrote into a drawing', () => {
    const drawing = '<svg><text>aria-label="{x}"</text></svg>';
    expect(withNames(site, drawing)).toBe(drawing);
  });
});
