import { describe, expect, it } from 'vitest';
import { midPeriodHasDiagnosis } from '../../../../src/lint/rules/mid-period-has-diagnosis.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const REPLIES = 'objectives/2026-q3/outbound/replies.mdx';
const fields = objectiveFields('Strangers answer our first letter', 'rosa', { to: 'sales/pipeline' });
const METRIC = '{ type: from-to, baseline: 20, target: 40, unit: "%", source: Warehouse }';
const on = (asOf: string): Texts => ({ 'company.yaml': `name: Fernwell\nasOf: ${asOf}\n` });
const said = (update: string, day = '2026-08-03'): Texts => ({
  'check-ins/2026-q3/2026-08-10-outbound.mdx': null,
  [`check-ins/2026-q3/${day}-outbound.mdx`]: mdx(
    `updates:\n  - { keyResult: replies#days, value: 70, confidence: 7 }\n  - { keyResult: replies#share, ${update} }`,
  ),
});
const measured = (metric: string): Texts => ({
  [REPLIES]: mdx(fields.replace(METRIC, `{ ${metric} }`), BODY),
});
const DIAGNOSIS = 'diagnosis: { because: "Letters, not calls.", change: none }';

describe('mid-period-has-diagnosis', () => {
  it('is content at 0.4, and speaks below it', () => {
    expect(findings(midPeriodHasDiagnosis, {})).toEqual([]);
    expect(findings(midPeriodHasDiagnosis, said('value: 28'))).toEqual([]);
    expect(findings(midPeriodHasDiagnosis, said('value: 27.8'))).toEqual([
      `${REPLIES}:9:12–48`,
      '"Share of cases that go as they should" is at 0.39 after the mid-period review of 2026-08-05, and no check-in since then says what is in the way or what changes now.',
      'Add to its update in the next check-in: `diagnosis:` with `because:` (what is in the way), `change:` (add-resource, adjust-approach, remove-priority or none) and `action:` (what happens next).',
    ]);
  });

  it('waits for the day of the review, derived or of the company’s own calendar', () => {
    expect(findings(midPeriodHasDiagnosis, { ...said('value: 24'), ...on('2026-08-04') })).toEqual([]);
    expect(findings(midPeriodHasDiagnosis, { ...said('value: 24'), ...on('2026-08-05') })).toHaveLength(3);
    const own = {
      'periods/2026-q3.mdx': mdx(
        'starts: 2026-07-01\nends: 2026-09-30\nthemes: [{ id: enterprise, title: L }]\ncalendar: [{ date: 2026-08-12, title: Mid-quarter review }]',
      ),
    };
    expect(findings(midPeriodHasDiagnosis, { ...said('value: 24'), ...own, ...on('2026-08-11') })).toEqual(
      [],
    );
    expect(findings(midPeriodHasDiagnosis, { ...said('value: 24'), ...own })[1]).toBe(
      '"Share of cases that go as they should" is at 0.2 after the mid-period review of 2026-08-12, and no check-in since then says what is in the way or what changes now.',
    );
  });

  it('is content with a diagnosis from the week before the review on, whatever it changes', () => {
    expect(findings(midPeriodHasDiagnosis, said(`value: 24, ${DIAGNOSIS}`, '2026-07-29'))).toEqual([]);
    expect(findings(midPeriodHasDiagnosis, said(`value: 24, ${DIAGNOSIS}`, '2026-07-28'))).toHaveLength(3);
  });

  it('speaks of what grows with time: steps, and thresholds with a baseline', () => {
    const steps =
      'type: milestones, milestones: [{ id: a, title: A }, { id: b, title: B }, { id: c, title: C }]';
    expect(findings(midPeriodHasDiagnosis, { ...measured(steps), ...said('done: [a]') })).toHaveLength(3);
    const threshold = 'type: at-least, target: 40';
    expect(findings(midPeriodHasDiagnosis, { ...measured(threshold), ...said('value: 24') })).toEqual([]);
    expect(
      findings(midPeriodHasDiagnosis, { ...measured(`${threshold}, baseline: 20`), ...said('value: 24') }),
    ).toHaveLength(3);
    expect(findings(midPeriodHasDiagnosis, { ...measured('type: yes-no'), ...said('value: false') })).toEqual(
      [],
    );
    expect(
      findings(midPeriodHasDiagnosis, { ...measured('type: graded'), ...said('confidence: 1') }),
    ).toEqual([]);
  });

  it('leaves what has no value, is graded or retired, and periods that ended, alone', () => {
    expect(findings(midPeriodHasDiagnosis, said('confidence: 2'))).toEqual([]);
    const grade = {
      'retrospectives/2026-q3/outbound.mdx': mdx(
        'date: 2026-08-12\ngrades: [{ keyResult: replies#share, score: 0.1, because: B. }]',
      ),
    };
    expect(findings(midPeriodHasDiagnosis, { ...said('value: 24'), ...grade })).toEqual([]);
    const retired = {
      [REPLIES]: mdx(
        fields.replace('- id: share', '- id: share\n    retired: { date: 2026-08-11, because: Sold. }'),
        BODY,
      ),
    };
    expect(findings(midPeriodHasDiagnosis, { ...retired, ...said('value: 24') })).toEqual([]);
    expect(findings(midPeriodHasDiagnosis, { ...said('value: 24'), ...on('2026-10-01') })).toEqual([]);
  });
});
