import { describe, expect, it } from 'vitest';
import { leadershipGoesFirst } from '../../../../src/lint/rules/leadership-goes-first.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const PERIOD = 'periods/2026-q3.mdx';
const CHECK_IN = 'check-ins/2026-q3/2026-08-10-company.mdx';
const found = (texts: Texts) => findings(leadershipGoesFirst, texts);
const asOf = (day: string): Texts => ({ 'company.yaml': `name: Fernwell\nasOf: ${day}\n` });
const withoutCompanyObjectives: Texts = {
  [CHECK_IN]: null,
  ...Object.fromEntries(
    ['win', 'stay', 'pace'].map((slug) => [`objectives/2026-q3/company/${slug}.mdx`, null]),
  ),
  ...Object.fromEntries(
    ['pipeline', 'renewals', 'requests'].map((slug) => [
      `objectives/2026-q3/sales/${slug}.mdx`,
      mdx(objectiveFields(`What ${slug} ask of us`, 'omar'), BODY),
    ]),
  ),
};
const period = (more: string): Texts => ({
  [PERIOD]: mdx(
    `${more}starts: 2026-07-01\nends: 2026-09-30\nthemes: [{ id: enterprise, title: Larger customers }]`,
  ),
});
const checkIn = (...updates: string[]) =>
  mdx(`updates:\n${updates.map((one) => `  - { ${one} }`).join('\n')}`);

describe('leadership-goes-first', () => {
  it('is content when the company has objectives and has checked in on each', () => {
    expect(found({})).toEqual([]);
    expect(
      found({
        [CHECK_IN]: checkIn(...['win', 'stay', 'pace'].map((slug) => `objective: ${slug}, confidence: 6`)),
      }),
    ).toEqual([]);
  });

  it('finds a running period in which the company has no objective', () => {
    expect(found(withoutCompanyObjectives)).toEqual([
      `${PERIOD}:2:9–18`,
      '2026-q3 has been running since 2026-07-01 and the company has no objective in it, so nobody can say what their work advances.',
      'Write the first one into objectives/2026-q3/company/; while it is still being agreed on, `phase: planning` says so.',
    ]);
  });

  it('does not take what was given up or is personal for an objective of the company', () => {
    const only = (more: string) => ({
      ...withoutCompanyObjectives,
      'objectives/2026-q3/company/one.mdx': mdx(objectiveFields('One thing', 'mara', { more }), BODY),
    });
    expect(found(only('individual: true'))).toHaveLength(3);
    expect(found(only('retired: { date: 2026-08-01, because: The segment was sold. }'))).toHaveLength(3);
  });

  it('waits for the first day of the period, and while it is being planned', () => {
    expect(found({ ...withoutCompanyObjectives, ...asOf('2026-06-30') })).toEqual([]);
    expect(found({ ...withoutCompanyObjectives, ...asOf('2026-07-01') })).toHaveLength(3);
    expect(found({ ...withoutCompanyObjectives, ...period('phase: planning\n') })).toEqual([]);
    expect(found({ ...withoutCompanyObjectives, ...asOf('2026-10-01') })).toEqual([]);
  });

  it('finds objectives of the company that nobody has checked in on', () => {
    expect(found({ [CHECK_IN]: null, ...period('label: Q3 2026\n') })).toEqual([
      `${PERIOD}:3:9–18`,
      'The company has not checked in on "Large customers choose us without a pilot", "Customers stay because the second year is better" and "Ideas reach customers while they are fresh" since Q3 2026 began on 2026-07-01; teams take from it whether check-ins matter.',
      'Write check-ins/2026-q3/2026-08-12-company.mdx with an update on `win#share`, `stay#share`, `pace#share`: a value, and how sure you are from 0 to 10.',
    ]);
    expect(
      found({ [CHECK_IN]: checkIn('keyResult: win#days, confidence: 7', 'keyResult: pace#days, value: 80') }),
    ).toEqual([
      `${PERIOD}:2:9–18`,
      'The company has not checked in on "Customers stay because the second year is better" since 2026-q3 began on 2026-07-01; teams take from it whether check-ins matter.',
      'Write check-ins/2026-q3/2026-08-12-company.mdx with an update on `stay#share`: a value, and how sure you are from 0 to 10.',
    ]);
  });

  it('gives the first check-in as long as any other', () => {
    expect(found({ [CHECK_IN]: null, ...asOf('2026-07-11') })).toEqual([]);
    expect(found({ [CHECK_IN]: null, ...asOf('2026-07-12') })).toHaveLength(3);
    const monthly = 'name: Fernwell\nasOf: 2026-07-30\ncheckIns: { every: month }\n';
    expect(found({ [CHECK_IN]: null, 'company.yaml': monthly })).toEqual([]);
  });

  it('expects no check-in on an objective without key results', () => {
    const bare = mdx('title: Customers stay\nowner: mara', BODY);
    expect(
      found({
        'objectives/2026-q3/company/stay.mdx': bare,
        [CHECK_IN]: checkIn('objective: win, confidence: 6', 'objective: pace, confidence: 6'),
      }),
    ).toEqual([]);
  });

  it('lets a year stand empty for its quarters to lie in, until a team has an objective there', () => {
    const year = { 'periods/2026.mdx': mdx('starts: 2026-01-01\nends: 2026-12-31') };
    expect(found(year)).toEqual([]);
    const own = { 'objectives/2026/sales/year.mdx': mdx(objectiveFields('A year of trust', 'omar'), BODY) };
    expect(found({ ...year, ...own })[0]).toBe('periods/2026.mdx:2:9–18');
  });
});
