import { describe, expect, it } from 'vitest';
import { keyResultIsDueInPeriod } from '../../../../src/lint/rules/key-result-is-due-in-period.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const fields = objectiveFields('Large customers choose us', 'mara');
const due = (day: string, more = '') =>
  mdx(fields.replace('- id: share', `- id: share\n    due: ${day}`) + more, BODY);
const found = (text: string, texts: Texts = {}) =>
  findings(keyResultIsDueInPeriod, { [WIN]: text, ...texts });

describe('key-result-is-due-in-period', () => {
  it('is content without a day, and with the first and the last of the period', () => {
    expect(findings(keyResultIsDueInPeriod, {})).toEqual([]);
    for (const day of ['2026-07-01', '2026-08-15', '2026-09-30']) expect(found(due(day))).toEqual([]);
  });

  it('finds a day after the period', () => {
    expect(found(due('2026-10-01'))).toEqual([
      `${WIN}:6:10–19`,
      '"Share of cases that go as they should" is due on 2026-10-01, when 2026-q3 has been over since 2026-09-30: it would still be open while everything else is graded.',
      'Say what will be true by 2026-09-30 if the work goes well, and leave `due:` out.',
    ]);
  });

  it('finds a day before the period, and calls the period by its label', () => {
    const labelled = mdx(
      'label: Q3 2026\nstarts: 2026-07-01\nends: 2026-09-30\nthemes: [{ id: enterprise, title: Larger customers }]',
    );
    expect(found(due('2026-06-30'), { 'periods/2026-q3.mdx': labelled })).toEqual([
      `${WIN}:6:10–19`,
      '"Share of cases that go as they should" is due on 2026-06-30, before Q3 2026 starts on 2026-07-01; such a day is often left over from an earlier file.',
      'Write a day from 2026-07-01 to 2026-09-30, or leave `due:` out for the last one.',
    ]);
  });

  it('reads the day as it stands today, before an amendment of a later day', () => {
    const moved = (on: string) =>
      due(
        '2026-10-15',
        `\namendments:\n  - { date: ${on}, keyResult: share, field: due, from: 2026-09-15, to: 2026-10-15 }`,
      );
    expect(found(moved('2026-08-13'))).toEqual([]);
    expect(found(moved('2026-08-12'))).toHaveLength(3);
  });

  it('leaves what was given up alone', () => {
    const retired = 'retired: { date: 2026-08-01, because: The segment was sold. }';
    expect(found(due('2026-10-01').replace('    due:', `    ${retired}\n    due:`))).toEqual([]);
    expect(found(due('2026-10-01', `\n${retired}`))).toEqual([]);
  });

  it('looks at a coming period too', () => {
    const coming = {
      'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31'),
      'objectives/2026-q4/company/win.mdx': due('2026-09-15'),
    };
    expect(findings(keyResultIsDueInPeriod, coming)[1]).toMatch(/before 2026-q4 starts on 2026-10-01/);
  });
});
