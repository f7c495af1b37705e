import { describe, expect, it } from 'vitest';
import { checkInIsRecent } from '../../../../src/lint/rules/check-in-is-recent.ts';
import { waiverIsUsed } from '../../../../src/lint/rules/waiver-is-used.ts';
import { BODY, findings, objectiveFields, outcomeOf, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const REPLIES = 'objectives/2026-q3/outbound/replies.mdx';
const CHECK_IN = 'check-ins/2026-q3/2026-08-10-outbound.mdx';
const fields = objectiveFields('Strangers answer our first letter', 'rosa', { to: 'sales/pipeline' });
const said = (text: Texts, ...updates: string[]): Texts => ({
  ...text,
  [CHECK_IN]: mdx(`updates:\n${updates.map((update) => `  - { keyResult: ${update} }`).join('\n')}`),
});
const on = (asOf: string): Texts => ({ 'company.yaml': `name: Fernwell\nasOf: ${asOf}\n` });
const silent = { [CHECK_IN]: null };
const replies = (from: string, to: string): Texts => ({ [REPLIES]: mdx(fields.replace(from, to), BODY) });
const help = (update: string, day = '2026-08-12', others: readonly string[] = []) =>
  `Say where it stands, even if nothing moved, in check-ins/2026-q3/${day}-outbound.mdx under \`updates:\`: \`- { keyResult: ${update} }\`${others.map((other) => `, and the same for \`${other}\``).join('')}.`;
const LIMIT = 'after 10 days nobody can tell silence from trouble.';
/** The company, Sales and Outbound: each is silent once. */
const TEAMS = 3;

describe('check-in-is-recent', () => {
  it('is content on the last day before silence counts, and speaks on the next', () => {
    expect(findings(checkInIsRecent, {})).toEqual([]);
    expect(findings(checkInIsRecent, on('2026-08-20'))).toEqual([]);
    const all = findings(checkInIsRecent, on('2026-08-21'));
    expect(all).toHaveLength(TEAMS * 3);
    expect(all.slice(3, 2 * 3)).toEqual([
      `${REPLIES}:9:12–48`,
      `The last check-in on "Share of cases that go as they should" was on 2026-08-10, 11 days ago, and 1 other key result of Outbound waits too; ${LIMIT}`,
      help('replies#share, value: 30, confidence: 7', '2026-08-21', ['replies#days']),
    ]);
  });

  it('counts from the start of the period where nobody has checked in', () => {
    const share = { [CHECK_IN]: mdx('updates: [{ keyResult: replies#days, value: 75 }]') };
    expect(findings(checkInIsRecent, share)).toEqual([
      `${REPLIES}:9:12–48`,
      'Nobody has checked in on "Share of cases that go as they should" in the 42 days since 2026-07-01; after 10 days nobody can tell silence from trouble.',
      help('replies#share, value: 20, confidence: 6'),
    ]);
    expect(findings(checkInIsRecent, on('2026-07-11'))).toEqual([]);
    expect(findings(checkInIsRecent, on('2026-07-12'))).toHaveLength(TEAMS * 3);
  });

  it('counts from the start too where somebody checked in before it', () => {
    const early = {
      [CHECK_IN]: null,
      'check-ins/2026-q3/2026-06-28-outbound.mdx': mdx(
        'updates: [{ keyResult: replies#share, value: 22 }, { keyResult: replies#days, value: 75 }]',
      ),
    };
    expect(findings(checkInIsRecent, { ...early, ...on('2026-07-11') })).toEqual([]);
    expect(findings(checkInIsRecent, { ...early, ...on('2026-07-12') })).toContain(
      `The last check-in on "Share of cases that go as they should" was on 2026-06-28, 14 days ago, and 1 other key result of Outbound waits too; ${LIMIT}`,
    );
  });

  it('counts from the day a key result was added', () => {
    const added = (date: string) => ({
      ...silent,
      [REPLIES]: mdx(
        `${fields}\namendments:\n  - { date: ${date}, keyResult: share, field: added }\n  - { date: ${date}, field: added }`,
        BODY,
      ),
    });
    expect(findings(checkInIsRecent, added('2026-08-02'))).toEqual([]);
    expect(findings(checkInIsRecent, added('2026-08-01'))[1]).toBe(
      `Nobody has checked in on "Share of cases that go as they should" in the 11 days since 2026-08-01, and 1 other key result of Outbound waits too; ${LIMIT}`,
    );
  });

  it('counts as many days as the period or the company says', () => {
    const rhythm = (checkIns: string, asOf: string) => ({
      ...on(asOf),
      'periods/2026-q3.mdx': mdx(
        `starts: 2026-07-01\nends: 2026-09-30\nthemes: [{ id: enterprise, title: L }]\ncheckIns: { ${checkIns} }`,
      ),
    });
    expect(findings(checkInIsRecent, rhythm('every: month', '2026-09-13'))).toEqual([]);
    expect(findings(checkInIsRecent, rhythm('every: month', '2026-09-14'))).toHaveLength(TEAMS * 3);
    expect(findings(checkInIsRecent, rhythm('staleAfterDays: 1', '2026-08-11'))).toEqual([]);
    expect(findings(checkInIsRecent, rhythm('staleAfterDays: 1', '2026-08-12'))[1]).toContain(
      'was on 2026-08-10, 2 days ago, and 5 other key results of Fernwell wait too; after one day nobody',
    );
  });

  it('says of a team that never checked in that it misses one check-in, and names the first few it would hold', () => {
    const text = findings(checkInIsRecent, { 'check-ins/2026-q3/2026-08-10-sales.mdx': null });
    expect(text).toHaveLength(3);
    expect(text[0]).toBe('objectives/2026-q3/sales/pipeline.mdx:9:12–48');
    expect(text[1]).toContain(', and 5 other key results of Sales wait too;');
    expect(text[2]).toContain(
      ', and the same for `pipeline#days`, `renewals#share`, `renewals#days` and 2 more.',
    );
  });

  it('lets a waiver speak for its key result alone: the finding moves on to the next that is silent', () => {
    const waive = (keyResult: string) =>
      `waive: [{ rule: check-in-is-recent, keyResult: ${keyResult}, because: The test house is closed. }]\n`;
    const found = (keyResult: string) =>
      outcomeOf([checkInIsRecent, waiverIsUsed], {
        ...silent,
        [REPLIES]: mdx(`${waive(keyResult)}${fields}`, BODY),
      });
    for (const [waived, told] of [
      ['share', 'days'],
      ['days', 'share'],
    ] as const) {
      const { findings: left, waived: silenced } = found(waived);
      expect(left.map(({ rule, keyResult }) => [rule, keyResult])).toEqual([['check-in-is-recent', told]]);
      expect(left[0]?.message).not.toContain('too;');
      expect(silenced.map(({ finding }) => finding.keyResult)).toEqual([waived]);
    }
  });

  it('says how the value of each kind is written', () => {
    const from = '{ type: from-to, baseline: 20, target: 40, unit: "%", source: Warehouse }';
    const asked = (metric: string, ...updates: string[]) =>
      findings(checkInIsRecent, {
        ...said(replies(from, `{ ${metric} }`), ...updates, 'replies#days, value: 75'),
        ...on('2026-08-12'),
      })[2];
    expect(asked('type: yes-no')).toBe(help('replies#share, value: false, confidence: 6'));
    expect(asked('type: graded')).toBe(help('replies#share, confidence: 6'));
    expect(asked('type: at-most, target: 3')).toBe(help('replies#share, value: 0, confidence: 6'));
    expect(asked('type: between, low: 3, high: 5')).toBe(help('replies#share, value: 0, confidence: 6'));
    expect(asked('type: levels, levels: [{ id: some, title: S, score: 0.3 }]')).toBe(
      help('replies#share, level: null, confidence: 6'),
    );
    expect(asked('type: milestones, milestones: [{ id: a, title: A }]')).toBe(
      help('replies#share, done: [], confidence: 6'),
    );
    const again = (metric: string, update: string) =>
      findings(checkInIsRecent, {
        ...said(replies(from, `{ ${metric} }`), update, 'replies#days, value: 75'),
        ...on('2026-08-21'),
      }).find((line) => line.includes('replies#share'));
    expect(
      again(
        'type: milestones, milestones: [{ id: a, title: A }, { id: b, title: B }, { id: c, title: C }]',
        'replies#share, done: [a, c], confidence: 8',
      ),
    ).toContain('`- { keyResult: replies#share, done: [a, c], confidence: 8 }`');
    expect(
      again('type: levels, levels: [{ id: some, title: S, score: 0.3 }]', 'replies#share, level: some'),
    ).toContain('`- { keyResult: replies#share, level: some, confidence: 6 }`');
  });

  it('lets what is settled, graded, retired or in another phase be', () => {
    const from = '{ type: from-to, baseline: 20, target: 40, unit: "%", source: Warehouse }';
    const done = said(
      replies(from, '{ type: yes-no }'),
      'replies#share, value: true',
      'replies#days, value: 75',
    );
    expect(
      findings(checkInIsRecent, { ...done, ...on('2026-08-21') }).filter((line) => line.startsWith(REPLIES)),
    ).toEqual([`${REPLIES}:12:12–47`]);
    const grade = {
      'retrospectives/2026-q3/outbound.mdx': mdx(
        'date: 2026-08-12\ngrades: [{ keyResult: replies#share, score: 0.5 }, { keyResult: replies#days, score: 0.5 }]',
      ),
    };
    expect(findings(checkInIsRecent, { ...silent, ...grade })).toEqual([]);
    const retired = 'retired: { date: 2026-08-01, because: Sold. }';
    expect(findings(checkInIsRecent, { ...silent, [REPLIES]: mdx(`${fields}\n${retired}`, BODY) })).toEqual(
      [],
    );
    expect(
      findings(checkInIsRecent, { ...silent, ...replies('- id: share', `- id: share\n    ${retired}`) }),
    ).toHaveLength(3);
    expect(findings(checkInIsRecent, on('2026-10-01'))).toEqual([]);
    expect(findings(checkInIsRecent, { ...on('2026-06-30'), ...silent })).toEqual([]);
    const planning = {
      'periods/2026-q3.mdx': mdx(
        'starts: 2026-07-01\nends: 2026-09-30\nphase: planning\nthemes: [{ id: enterprise, title: L }]',
      ),
    };
    expect(findings(checkInIsRecent, { ...planning, ...silent })).toEqual([]);
  });
});
