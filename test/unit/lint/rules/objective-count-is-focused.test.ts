import { describe, expect, it } from 'vitest';
import { objectiveCountIsFocused } from '../../../../src/lint/rules/objective-count-is-focused.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const found = (texts: Texts) => findings(objectiveCountIsFocused, texts);
const RETIRED = 'retired: { date: 2026-08-01, because: The segment was sold. }';
const more = (team: string, slugs: readonly string[], fields = '', owner = 'omar', period = '2026-q3') =>
  Object.fromEntries(
    slugs.map((slug) => [
      `objectives/${period}/${team}/${slug}.mdx`,
      mdx(objectiveFields(`What ${slug} asks of us`, owner, { more: fields }), BODY),
    ]),
  );
const COMPANY_ONLY: Texts = {
  'objectives/2026-q3/sales/requests.mdx': null,
  'objectives/2026-q3/sales/renewals.mdx': null,
  'objectives/2026-q3/sales/pipeline.mdx': null,
  'objectives/2026-q3/outbound/replies.mdx': null,
  'check-ins/2026-q3/2026-08-10-sales.mdx': null,
  'check-ins/2026-q3/2026-08-10-outbound.mdx': null,
  'check-ins/2026-q3/2026-08-10-company.mdx': null,
};

describe('objective-count-is-focused', () => {
  it('is content with three to five of the company, and with none to three of a team', () => {
    expect(found({})).toEqual([]);
    expect(found(more('company', ['four', 'five']))).toEqual([]);
    expect(found(more('outbound', ['two', 'three']))).toEqual([]);
  });

  it('finds a sixth objective of the company', () => {
    expect(found(more('company', ['four', 'five', 'six']))).toEqual([
      'teams/company.mdx:2:7–14',
      'The company has 6 objectives in 2026-q3; past five, nobody can say by heart what it is after.',
      'Keep the three to five that cannot wait. The others may become their key results, or commitments in plans/2026-q3/company.mdx.',
    ]);
  });

  it('finds a company with two objectives or one, and says nothing where it has none', () => {
    const without = (...slugs: string[]) => ({
      ...COMPANY_ONLY,
      ...Object.fromEntries(slugs.map((slug) => [`objectives/2026-q3/company/${slug}.mdx`, null])),
    });
    const [, two] = found(without('pace'));
    expect(two).toBe(
      'The company has only two objectives in 2026-q3; below three, much of the work advances nothing that is written down.',
    );
    expect(found(without('pace', 'stay'))).toEqual([
      'teams/company.mdx:2:7–14',
      'The company has only one objective in 2026-q3; below three, much of the work advances nothing that is written down.',
      'Write what else must change into objectives/2026-q3/company/, until there are three to five.',
    ]);
    expect(found(without('pace', 'stay', 'win'))).toEqual([]);
  });

  it('finds a fourth objective of a team, and calls the period by its label', () => {
    const labelled = mdx(`label: Q3 2026
starts: 2026-07-01
ends: 2026-09-30
themes:
  - { id: enterprise, title: Larger customers }`);
    expect(found({ ...more('sales', ['four']), 'periods/2026-q3.mdx': labelled })).toEqual([
      'teams/sales.mdx:2:7–11',
      'Sales has 4 objectives in Q3 2026; past three, they compete for the same hour in the week.',
      'Keep the three that cannot wait. Daily work that must go well fits `commitments:` in plans/2026-q3/sales.mdx.',
    ]);
  });

  it('counts neither what was given up nor what is personal for the team', () => {
    expect(found(more('sales', ['four'], RETIRED))).toEqual([]);
    expect(found(more('sales', ['four'], 'individual: true'))).toEqual([]);
  });

  it('finds a fourth personal objective of one person, at their own team, wherever they are kept', () => {
    const three = more('sales', ['a', 'b', 'c'], 'individual: true', 'rosa');
    expect(found(three)).toEqual([]);
    expect(found({ ...three, ...more('sales', ['d'], `individual: true\n${RETIRED}`, 'rosa') })).toEqual([]);
    expect(found({ ...three, ...more('sales', ['d'], 'individual: true', 'mara') })).toEqual([]);
    expect(found({ ...three, ...more('company', ['d'], 'individual: true', '[omar, rosa]') })).toEqual([
      'teams/outbound.mdx:2:7–14',
      'Rosa Pinto has 4 personal objectives in 2026-q3; past three, each gets the time that the others leave.',
      'Keep the three that matter most and leave the rest for a later period. They are `sales/a`, `sales/b`, `sales/c`, `company/d`.',
    ]);
  });

  it('counts the personal objectives of a role at the team that keeps them, and leaves those of nobody alone', () => {
    const of = (owner: string) => more('sales', ['a', 'b', 'c', 'd'], 'individual: true', owner);
    const [place, message] = found(of('VP Sales'));
    expect(place).toBe('teams/sales.mdx:2:7–11');
    expect(message).toMatch(/^VP Sales has 4 personal objectives/);
    const nobody = Object.entries(of('omar')).map(([path, text]) => [
      path,
      text.replace('owner: omar\n', ''),
    ]);
    expect(found(Object.fromEntries(nobody) as Texts)).toEqual([]);
  });

  it('counts each period by itself: the coming one too, one that has ended no more', () => {
    const five = ['a', 'b', 'c', 'd', 'e'];
    const coming = {
      'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31'),
      ...more('sales', five, '', 'omar', '2026-q4'),
    };
    expect(found(coming)[1]).toBe(
      'Sales has 5 objectives in 2026-q4; past three, they compete for the same hour in the week.',
    );
    const over = {
      'periods/2026-q2.mdx': mdx('starts: 2026-04-01\nends: 2026-06-30'),
      ...more('sales', five, '', 'omar', '2026-q2'),
    };
    expect(found(over)).toEqual([]);
    expect(findings(objectiveCountIsFocused, over, { periods: ['2026-q2'] })).toHaveLength(3);
  });

  it('points into company.yaml where nobody has described a team', () => {
    const alone = { ...COMPANY_ONLY, 'teams/company.mdx': null, 'teams/sales.mdx': null };
    const people = { 'people.yaml': null, 'teams/outbound.mdx': null };
    const [place, message] = found({
      ...alone,
      ...people,
      'objectives/2026-q3/company/pace.mdx': null,
    });
    expect(place).toBe('company.yaml:1:7–14');
    expect(message).toMatch(/^The company has only two objectives/);
  });
});
