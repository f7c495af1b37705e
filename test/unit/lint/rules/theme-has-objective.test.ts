import { describe, expect, it } from 'vitest';
import { themeHasObjective } from '../../../../src/lint/rules/theme-has-objective.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const PERIOD = 'periods/2026-q3.mdx';
const found = (texts: Texts) => findings(themeHasObjective, texts);
const themes = (...ids: string[]): Texts => ({
  [PERIOD]: mdx(`starts: 2026-07-01
ends: 2026-09-30
themes:
${ids.map((id) => `  - { id: ${id}, title: "All about ${id}" }`).join('\n')}`),
});
const win = (more: string): Texts => ({
  'objectives/2026-q3/company/win.mdx': mdx(
    objectiveFields('Large customers choose us without a pilot', 'mara', { more }),
    BODY,
  ),
});
const nobody = (id: string) => [
  `No objective takes up the theme "All about ${id}": it is announced, and nothing is planned for it.`,
  `Add \`theme: ${id}\` to an objective that serves it, ask a department to write one, or take the theme out of this period.`,
];

describe('theme-has-objective', () => {
  it('is content when each theme is named by an objective, and without themes', () => {
    expect(found({})).toEqual([]);
    expect(found({ ...win(''), [PERIOD]: mdx('starts: 2026-07-01\nends: 2026-09-30') })).toEqual([]);
  });

  it('finds each theme that no objective names', () => {
    expect(found(themes('enterprise', 'trust', 'pace'))).toEqual([
      `${PERIOD}:6:25–41`,
      ...nobody('trust'),
      `${PERIOD}:7:24–39`,
      ...nobody('pace'),
    ]);
  });

  it('does not count an objective that was given up, and counts a personal one', () => {
    const retired = 'theme: enterprise\nretired: { date: 2026-08-01, because: The segment was sold. }';
    expect(found({ ...themes('enterprise'), ...win(retired) })).toEqual([
      `${PERIOD}:5:30–51`,
      ...nobody('enterprise'),
    ]);
    expect(found({ ...themes('enterprise'), ...win('theme: enterprise\nindividual: true') })).toEqual([]);
  });

  it('counts the objectives of a year’s quarters for the year', () => {
    const year = {
      'periods/2026.mdx': mdx(
        'starts: 2026-01-01\nends: 2026-12-31\nthemes: [{ id: trust, title: All about trust }]',
      ),
    };
    const quarter = {
      [PERIOD]: mdx('starts: 2026-07-01\nends: 2026-09-30\nwithin: 2026'),
    };
    expect(found({ ...year, ...quarter, ...win('theme: trust') })).toEqual([]);
    expect(found({ ...year, ...quarter, ...win('') })).toEqual([
      'periods/2026.mdx:4:30–44',
      ...nobody('trust'),
    ]);
  });

  it('waits, before a period begins, for its first objective', () => {
    const coming = (more: Texts): Texts => ({
      'periods/2026-q4.mdx': mdx(
        'starts: 2026-10-01\nends: 2026-12-31\nthemes: [{ id: trust, title: All about trust }]',
      ),
      ...more,
    });
    const first = { 'objectives/2026-q4/company/first.mdx': mdx('title: The first one') };
    expect(found(coming({}))).toEqual([]);
    expect(found(coming(first))).toEqual(['periods/2026-q4.mdx:4:30–44', ...nobody('trust')]);
    expect(found(coming({ 'company.yaml': 'name: Fernwell\nasOf: 2026-09-30\n' }))).toEqual([]);
    expect(found(coming({ 'company.yaml': 'name: Fernwell\nasOf: 2026-10-01\n' }))).toEqual([
      'periods/2026-q4.mdx:4:30–44',
      ...nobody('trust'),
    ]);
  });

  it('leaves a period that is over alone', () => {
    const over = { 'company.yaml': 'name: Fernwell\nasOf: 2026-10-01\n' };
    expect(found({ ...themes('enterprise', 'trust'), ...over })).toEqual([]);
  });
});
