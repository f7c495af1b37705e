import { describe, expect, it } from 'vitest';
import { scoresAreCalibrated } from '../../../../src/lint/rules/scores-are-calibrated.ts';
import { findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const SALES = 'teams/sales.mdx';
/** One key result is aspirational, the other committed. */
const fields = objectiveFields('Cash comes in when it is due', 'omar');
const dates: Readonly<Record<string, string>> = {
  '2025-q4': 'starts: 2025-10-01\nends: 2025-12-31\nphase: closed',
  '2026-q1': 'label: Q1 2026\nstarts: 2026-01-01\nends: 2026-03-31\nphase: closed',
  '2026-q2': 'label: Q2 2026\nstarts: 2026-04-01\nends: 2026-06-30\nphase: closed',
};
/** A quarter of Sales with its grades: of what is aspirational, and of what is committed. */
const quarter = (id: string, share: number, days: number, text = fields): Texts => ({
  [`periods/${id}.mdx`]: mdx(dates[id] ?? ''),
  [`objectives/${id}/sales/cash.mdx`]: mdx(text),
  [`retrospectives/${id}/sales.mdx`]: mdx(
    `date: ${id === '2025-q4' ? '2026-01-05' : '2026-07-02'}\ngrades: [{ keyResult: cash#share, score: ${String(share)} }, { keyResult: cash#days, score: ${String(days)} }]`,
  ),
});
const found = (...quarters: Texts[]) =>
  findings(scoresAreCalibrated, Object.assign({}, ...quarters) as Texts);

describe('scores-are-calibrated', () => {
  it('is content with scores between', () => {
    expect(findings(scoresAreCalibrated, {})).toEqual([]);
    expect(found(quarter('2026-q1', 0.7, 1), quarter('2026-q2', 0.7, 1))).toEqual([]);
  });

  it('finds two quarters in a row in which everything aspirational was reached', () => {
    expect(found(quarter('2026-q1', 0.95, 0.5), quarter('2026-q2', 1, 0.5))).toEqual([
      `${SALES}:2:7–11`,
      'Sales ended Q1 2026 at 0.95 and Q2 2026 at 1 on average with what it calls aspirational: goals that are all reached teach little about what was possible.',
      'Aim next time for what would make 0.7 a good end, and mark what simply has to be hit with `ambition: committed`.',
    ]);
    expect(found(quarter('2026-q1', 0.94, 1), quarter('2026-q2', 1, 1))).toEqual([]);
    expect(found(quarter('2026-q1', 1, 1), quarter('2026-q2', 0.94, 1))).toEqual([]);
  });

  it('expects 1 of what is committed', () => {
    const committed = `${fields}\nambition: committed`;
    expect(found(quarter('2026-q1', 1, 1, committed), quarter('2026-q2', 1, 1, committed))).toEqual([]);
  });

  it('finds two quarters in a row below 0.4, committed or not', () => {
    expect(found(quarter('2026-q1', 0.39, 0.39), quarter('2026-q2', 0.1, 0.3))).toEqual([
      `${SALES}:2:7–11`,
      'Sales ended Q1 2026 at 0.39 and Q2 2026 at 0.2 on average: below 0.4 twice running says more about how the targets were set than about the work.',
      'Set fewer or nearer targets next time, from a baseline that was looked up, and name under `causes:` in the retrospective what stood in the way.',
    ]);
    expect(found(quarter('2026-q1', 0.4, 0.4), quarter('2026-q2', 0.1, 0.3))).toEqual([]);
    expect(found(quarter('2026-q1', 0.1, 0.3), quarter('2026-q2', 0.4, 0.4))).toEqual([]);
  });

  it('looks at the last two that were closed', () => {
    const low = [quarter('2025-q4', 0.1, 0.1), quarter('2026-q1', 0.1, 0.1)];
    expect(found(...low)).toHaveLength(3);
    expect(found(...low, quarter('2026-q2', 0.7, 0.7))).toEqual([]);
    expect(found(...low, quarter('2026-q2', 0.1, 0.1))).toHaveLength(3);
    const scoring = {
      ...quarter('2026-q2', 0.1, 0.1),
      'periods/2026-q2.mdx': mdx('starts: 2026-04-01\nends: 2026-06-30'),
    };
    expect(found(quarter('2026-q1', 0.1, 0.1), scoring)).toEqual([]);
  });

  it('wants two: not one alone, nor two with a quarter without scores between', () => {
    expect(found(quarter('2026-q2', 0.1, 0.1))).toEqual([]);
    expect(
      found(
        quarter('2025-q4', 0.1, 0.1),
        { 'periods/2026-q1.mdx': mdx(dates['2026-q1']!) },
        quarter('2026-q2', 0.1, 0.1),
      ),
    ).toEqual([]);
  });

  it('does not mix quarters with years', () => {
    const year = { 'periods/2026.mdx': mdx('starts: 2025-07-01\nends: 2026-06-30\nphase: closed') };
    expect(found(quarter('2026-q1', 0.1, 0.1), year, quarter('2026-q2', 0.1, 0.1))).toHaveLength(3);
  });

  it('leaves individual and retired objectives, and dissolved teams, alone', () => {
    const individual = `${fields}\nindividual: true`;
    const retired = `${fields}\nretired: { date: 2026-01-02, because: Sold. }`;
    for (const text of [individual, retired])
      for (const score of [0.1, 1])
        expect(found(quarter('2026-q1', score, score, text), quarter('2026-q2', score, score, text))).toEqual(
          [],
        );
    const dissolved = { 'teams/sales.mdx': mdx('name: Sales\nparent: company\ndissolved: 2026-08-01') };
    expect(found(quarter('2026-q1', 0.1, 0.1), quarter('2026-q2', 0.1, 0.1), dissolved)).toEqual([]);
  });
});
