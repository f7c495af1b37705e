import { describe, expect, it } from 'vitest';
import { checkInHasConfidence } from '../../../../src/lint/rules/check-in-has-confidence.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const REPLIES = 'objectives/2026-q3/outbound/replies.mdx';
const CHECK_IN = 'check-ins/2026-q3/2026-08-10-outbound.mdx';
const fields = objectiveFields('Strangers answer our first letter', 'rosa', { to: 'sales/pipeline' });
const HELP =
  'Add `confidence:` from 0 (no chance) to 10 (certain), such as `confidence: 7`, here or once for its whole objective.';
const lines = (...updates: string[]) =>
  `updates:\n${updates.map((update) => `  - { ${update} }`).join('\n')}`;
const said = (...updates: string[]): Texts => ({ [CHECK_IN]: mdx(lines(...updates)) });
const measured = (metric: string, more = ''): Texts => ({
  [REPLIES]: mdx(
    fields
      .replace('{ type: from-to, baseline: 20, target: 40, unit: "%", source: Warehouse }', `{ ${metric} }`)
      .replace('- id: share', `- id: share${more}`),
    BODY,
  ),
});

describe('check-in-has-confidence', () => {
  it('is content with a confidence for each key result, 0 included', () => {
    expect(findings(checkInHasConfidence, {})).toEqual([]);
    expect(
      findings(checkInHasConfidence, said('keyResult: replies#share, value: 30, confidence: 0')),
    ).toEqual([]);
  });

  it('finds an update that gives none', () => {
    expect(
      findings(
        checkInHasConfidence,
        said('keyResult: replies#share, value: 30', 'keyResult: replies#days, value: 75, confidence: 7'),
      ),
    ).toEqual([
      `${CHECK_IN}:3:18–30`,
      'This update on "Share of cases that go as they should" has no confidence: it says where things are, and not whether the team still believes in the end.',
      HELP,
    ]);
  });

  it('says it once for a check-in in which several have none', () => {
    const both = said('keyResult: replies#share, value: 30', 'keyResult: replies#days, value: 75');
    expect(findings(checkInHasConfidence, both)).toEqual([
      `${CHECK_IN}:3:18–30`,
      'This update on "Share of cases that go as they should" has no confidence, nor has 1 other of this check-in: they say where things are, and not whether the team still believes in the end.',
      'Add `confidence:` from 0 (no chance) to 10 (certain), such as `confidence: 7`, to each of them or once for each objective.',
    ]);
    const other = {
      'check-ins/2026-q3/2026-08-10-sales.mdx': mdx(lines('keyResult: pipeline#share, value: 3')),
    };
    expect(findings(checkInHasConfidence, { ...both, ...other })).toHaveLength(2 * 3);
  });

  it('says it once for a key result with two updates', () => {
    expect(
      findings(
        checkInHasConfidence,
        said('keyResult: replies#share, value: 30', 'keyResult: replies#share, note: Later'),
      ),
    ).toHaveLength(3);
  });

  it('is content with one for the objective, in another update, or in another file of the day', () => {
    expect(
      findings(
        checkInHasConfidence,
        said('keyResult: replies#share, value: 30', 'objective: replies, confidence: 6'),
      ),
    ).toEqual([]);
    expect(
      findings(
        checkInHasConfidence,
        said('keyResult: replies#share, value: 30', 'keyResult: replies#share, confidence: 6'),
      ),
    ).toEqual([]);
    const other = (day: string) => ({
      [`check-ins/2026-q3/${day}-outbound--rosa.mdx`]: mdx(lines('keyResult: replies#share, confidence: 6')),
    });
    const inputs = said('keyResult: replies#share, value: 30');
    expect(findings(checkInHasConfidence, { ...inputs, ...other('2026-08-10') })).toEqual([]);
    expect(findings(checkInHasConfidence, { ...inputs, ...other('2026-08-03') })).toHaveLength(3);
  });

  it('follows references to other teams and old addresses', () => {
    const alias = { [REPLIES]: mdx(`${fields}\naliases: [2026-q3/outbound/answers]`, BODY) };
    expect(
      findings(checkInHasConfidence, {
        ...alias,
        ...said('keyResult: answers#share, value: 30', 'keyResult: sales/pipeline#share, value: 3'),
      }),
    ).toEqual([
      `${CHECK_IN}:3:18–30`,
      'This update on "Share of cases that go as they should" has no confidence: it says where things are, and not whether the team still believes in the end.',
      HELP,
    ]);
  });

  it('wants none of what is settled by the update itself', () => {
    const update = (value: string) => said(`keyResult: replies#share, ${value}`);
    expect(findings(checkInHasConfidence, { ...measured('type: yes-no'), ...update('value: true') })).toEqual(
      [],
    );
    expect(
      findings(checkInHasConfidence, { ...measured('type: yes-no'), ...update('value: false') }),
    ).toHaveLength(3);
    const steps = measured('type: milestones, milestones: [{ id: a, title: A }, { id: b, title: B }]');
    expect(findings(checkInHasConfidence, { ...steps, ...update('done: [a, b]') })).toEqual([]);
    expect(findings(checkInHasConfidence, { ...steps, ...update('done: [a]') })).toHaveLength(3);
    expect(findings(checkInHasConfidence, update('value: 40'))).toHaveLength(3);
    expect(
      findings(checkInHasConfidence, { ...measured('type: graded'), ...update('note: Going well') }),
    ).toHaveLength(3);
  });

  it('leaves final numbers, retired things, objectives, commitments and ended periods alone', () => {
    const update = 'keyResult: replies#share, value: 30';
    expect(findings(checkInHasConfidence, { [CHECK_IN]: mdx(`kind: final\n${lines(update)}`) })).toEqual([]);
    const retired = '\n    retired: { date: 2026-08-10, because: Sold. }';
    const metric = 'type: from-to, baseline: 20, target: 40';
    expect(findings(checkInHasConfidence, { ...measured(metric, retired), ...said(update) })).toEqual([]);
    const whole = { [REPLIES]: mdx(`${fields}\nretired: { date: 2026-08-10, because: Sold. }`, BODY) };
    expect(findings(checkInHasConfidence, { ...whole, ...said(update) })).toEqual([]);
    expect(findings(checkInHasConfidence, said('objective: replies, note: Going well'))).toEqual([]);
    const plan = { 'plans/2026-q3/outbound.mdx': mdx('commitments: [{ id: calls, title: Calls }]') };
    expect(
      findings(checkInHasConfidence, { ...plan, ...said('commitment: calls, note: Going well') }),
    ).toEqual([]);
    const later = { 'company.yaml': 'name: Fernwell\nasOf: 2026-10-01\n' };
    expect(findings(checkInHasConfidence, { ...later, ...said(update) })).toEqual([]);
  });

  it.each([
    ['0.7', '7', '70'],
    ['0.85', '8.5', '85'],
    ['0.29', '2.9', '29'],
  ])('asks about %s, which is next to none', (written, tenfold, percent) => {
    expect(
      findings(checkInHasConfidence, said(`keyResult: replies#share, value: 30, confidence: ${written}`)),
    ).toEqual([
      `${CHECK_IN}:3:56–${String(55 + written.length)}`,
      `A confidence of ${written} is next to none: the scale goes from 0 (no chance) to 10 (certain). Is ${tenfold} meant?`,
      `Write ${tenfold} if ${percent} % is meant, or 0 for no chance.`,
    ]);
  });

  it('asks about one for a whole objective too, and about none from 1 on', () => {
    expect(findings(checkInHasConfidence, said('objective: replies, confidence: 0.7'))).toHaveLength(3);
    expect(findings(checkInHasConfidence, said('objective: replies, confidence: 1'))).toEqual([]);
  });
});
