import { describe, expect, it } from 'vitest';
import { leverHasObjective } from '../../../../src/lint/rules/lever-has-objective.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const PERIOD = 'periods/2026-q3.mdx';
const found = (texts: Texts) => findings(leverHasObjective, texts);
const levers = (more = '') => ({
  [PERIOD]: mdx(`starts: 2026-07-01
ends: 2026-09-30
levers:
  - id: depth
    title: A second use 🪜
    question: What makes a team start again?
${more}`),
});
const objective = (more: string): Texts => ({
  'objectives/2026-q3/company/win.mdx': mdx(
    objectiveFields('Large customers choose us without a pilot', 'mara', { more }),
    BODY,
  ),
});
const notPulled = [
  `${PERIOD}:6:12–26`,
  'No objective pulls the lever "A second use 🪜": the bet was announced and never placed, so nothing can be learned from it.',
  'Add `lever: depth` to an objective that tests it, ask a department to write one, or take the lever out of this period.',
];

describe('lever-has-objective', () => {
  it('is content without levers, and with an objective that names each', () => {
    expect(found({})).toEqual([]);
    expect(found({ ...levers(), ...objective('lever: depth') })).toEqual([]);
  });

  it('finds a lever that no live objective names', () => {
    expect(found({ ...levers(), ...objective('') })).toEqual(notPulled);
    const retired = 'lever: depth\nretired: { date: 2026-08-12, because: The segment was sold. }';
    expect(found({ ...levers(), ...objective(retired) })).toEqual(notPulled);
    expect(found({ ...levers(), ...objective(retired.replace('08-12', '08-13')) })).toEqual([]);
  });

  it('does not take a theme of the same name for the lever', () => {
    expect(
      found({ ...levers('themes: [{ id: depth, title: Depth }]'), ...objective('theme: depth') }),
    ).toEqual(notPulled);
  });

  it('waits, before a period begins, for its first objective', () => {
    const coming = {
      'periods/2026-q4.mdx': mdx(
        'starts: 2026-10-01\nends: 2026-12-31\nlevers: [{ id: depth, title: A second use }]',
      ),
    };
    const first = { 'objectives/2026-q4/sales/first.mdx': mdx('title: The first one') };
    expect(found(coming)).toEqual([]);
    expect(found({ ...coming, ...first })[0]).toBe('periods/2026-q4.mdx:4:30–41');
  });
});
