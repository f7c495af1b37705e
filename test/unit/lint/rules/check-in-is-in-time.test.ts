import { describe, expect, it } from 'vitest';
import { checkInIsInTime } from '../../../../src/lint/rules/check-in-is-in-time.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const PERIOD = 'periods/2026-q3.mdx';
const REPLIES = 'objectives/2026-q3/outbound/replies.mdx';
const fields = objectiveFields('Strangers answer our first letter', 'rosa', { to: 'sales/pipeline' });
const period = (more = ''): Texts => ({
  [PERIOD]: mdx(
    `label: Q3 2026\nstarts: 2026-07-01\nends: 2026-09-30\nthemes: [{ id: enterprise, title: L }]${more}`,
  ),
});
const on = (asOf: string): Texts => ({ 'company.yaml': `name: Fernwell\nasOf: ${asOf}\n` });
const text = mdx('updates: [{ keyResult: replies#share, value: 30, confidence: 7 }]');
const at = (day: string) => `check-ins/2026-q3/${day}-outbound.mdx`;
const later = { ...on('2026-12-01'), ...period('\nphase: closed') };

describe('check-in-is-in-time', () => {
  it('is content from seven days before the period on', () => {
    expect(findings(checkInIsInTime, {})).toEqual([]);
    expect(findings(checkInIsInTime, { ...period(), [at('2026-06-24')]: text })).toEqual([]);
    expect(findings(checkInIsInTime, { ...period(), [at('2026-06-23')]: text })).toEqual([
      `${at('2026-06-23')}:2:1–7`,
      'This check-in is dated 2026-06-23, 8 days before Q3 2026 begins: what it reports is older than the promise.',
      'Correct the day in its file name, or move it to the folder of the period it is about.',
    ]);
  });

  it('is content until fourteen days after a period that was closed', () => {
    expect(findings(checkInIsInTime, { ...later, [at('2026-10-14')]: text })).toEqual([]);
    expect(findings(checkInIsInTime, { ...later, [at('2026-10-15')]: text })).toEqual([
      `${at('2026-10-15')}:2:1–7`,
      'This check-in is dated 2026-10-15, 15 days after Q3 2026 ended, and that period is closed: what it reports comes after the end was judged.',
      'Correct the day in its file name, or move it to the folder of the period it is about.',
    ]);
  });

  it('names the period that the day lies in', () => {
    const years = {
      'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31'),
      'periods/2026-q2.mdx': mdx('label: Q2 2026\nstarts: 2026-04-01\nends: 2026-06-30'),
    };
    expect(findings(checkInIsInTime, { ...later, ...years, [at('2026-10-19')]: text })[2]).toBe(
      'Correct the day in its file name, or move it to check-ins/2026-q4/2026-10-19-outbound.mdx, if it is about 2026-q4.',
    );
    expect(findings(checkInIsInTime, { ...period(), ...years, [at('2026-06-01')]: text })[2]).toBe(
      'Correct the day in its file name, or move it to check-ins/2026-q2/2026-06-01-outbound.mdx, if it is about Q2 2026.',
    );
  });

  it('welcomes late numbers until the period is closed, and before the team has looked back', () => {
    expect(findings(checkInIsInTime, { ...on('2026-12-01'), ...period(), [at('2026-11-30')]: text })).toEqual(
      [],
    );
    const lookedBack = (date: string) => ({ 'retrospectives/2026-q3/outbound.mdx': mdx(`date: ${date}`) });
    expect(
      findings(checkInIsInTime, { ...later, ...lookedBack('2026-10-20'), [at('2026-10-20')]: text }),
    ).toEqual([]);
    expect(
      findings(checkInIsInTime, { ...later, ...lookedBack('2026-10-20'), [at('2026-10-21')]: text }),
    ).toHaveLength(3);
  });

  it('finds reports on a key result after it was retired, final ones too', () => {
    const retired = (date: string): Texts => ({
      [REPLIES]: mdx(
        fields.replace('- id: share', `- id: share\n    retired: { date: ${date}, because: Sold. }`),
        BODY,
      ),
    });
    const checkIn = {
      [at('2026-08-10')]: mdx(
        'kind: final\nupdates:\n  - { keyResult: replies#days, value: 75, confidence: 7 }\n  - { keyResult: replies#share, note: The last }',
      ),
    };
    expect(findings(checkInIsInTime, { ...retired('2026-08-10'), ...checkIn })).toEqual([]);
    expect(findings(checkInIsInTime, { ...retired('2026-08-09'), ...checkIn })).toEqual([
      `${at('2026-08-10')}:5:18–30`,
      '"Share of cases that go as they should" was retired on 2026-08-09, so what is reported of it on 2026-08-10 counts nowhere.',
      'Take this update out; or, if it was given up later, correct the `date:` under its `retired:`.',
    ]);
  });

  it('finds reports on an objective and its key results after it was retired, and says it once', () => {
    const retired = { [REPLIES]: mdx(`${fields}\nretired: { date: 2026-08-01, because: Sold. }`, BODY) };
    const checkIn = {
      [at('2026-08-10')]: mdx(
        'updates:\n  - { objective: replies, confidence: 3 }\n  - { keyResult: replies#share, value: 30 }',
      ),
    };
    expect(findings(checkInIsInTime, { ...retired, ...checkIn })).toEqual([
      `${at('2026-08-10')}:3:18–24`,
      '"Strangers answer our first letter" was retired on 2026-08-01, so what is reported of it on 2026-08-10 counts nowhere, in this update and in 1 more.',
      'Take these updates out; or, if it was given up later, correct the `date:` under its `retired:`.',
    ]);
  });
});
