import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberHasNoGroupPoint as rule } from '../../../../src/lint/rules/number-has-no-group-point.ts';
import { BODY, findings, outcomeOf, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const CHECK_IN = 'check-ins/2026-q3/2026-08-10-company.mdx';
const metric = (text: string): string => `title: Large customers choose us without a pilot
owner: mara
keyResults:
  - id: share
    title: Customers who start
    metric: ${text}
    inputs: [{ id: calls, title: Calls, target: 25 }]`;
const win = (text: string): Texts => ({ [WIN]: mdx(metric(text), BODY) });
const updates = (text: string): Texts => ({
  [CHECK_IN]: mdx(`updates:\n  - { keyResult: win#share, ${text} }`),
});

const question = (text: string, groups: string, decimal: string, plain = decimal): string[] => [
  `${text}: is this ${groups} or ${decimal}? It counts as ${decimal}, since a point ends the whole part of a number.`,
  `Write ${groups}, or ${plain} if that is meant.`,
];

const base = { ...win('{ baseline: 950, target: 1800 }'), ...updates('value: 1010, confidence: 7') };

describe('number-has-no-group-point', () => {
  it('asks about a last zero, whatever the locale and whatever stands beside it', () => {
    for (const locale of ['en', 'de'])
      expect(
        findings(rule, {
          'company.yaml': `name: Fernwell\nasOf: 2026-08-12\nlocale: ${locale}\n`,
          ...win('{ type: from-to, baseline: 950, target: 1.200, unit: Kunden, source: Warehouse }'),
          ...updates('value: 1.010, confidence: 7'),
        }),
      ).toEqual([
        `${CHECK_IN}:3:36–40`,
        ...question('1.010', '1010', '1.01'),
        `${WIN}:7:53–57`,
        ...question('1.200', '1200', '1.2'),
      ]);
  });

  it.each<[string, Texts, readonly string[]]>([
    [
      'a target far below its baseline',
      win('{ baseline: 950, target: 1.234 }'),
      question('1.234', '1234', '1.234', '1.2340'),
    ],
    ['a baseline', win('{ baseline: 1.234, target: 1800 }'), question('1.234', '1234', '1.234', '1.2340')],
    [
      'the ends of a range',
      win('{ type: between, low: 1.100, high: 1800 }'),
      question('1.100', '1100', '1.1'),
    ],
    ['a number with a sign', win('{ baseline: 1800, target: -1.200 }'), question('-1.200', '-1200', '-1.2')],
    [
      'a value beside a larger target',
      updates('value: 1.234, confidence: 7'),
      question('1.234', '1234', '1.234', '1.2340'),
    ],
    [
      'what an input reports',
      updates('confidence: 7, inputs: { calls: 1.100 }'),
      question('1.100', '1100', '1.1'),
    ],
    [
      'a value beside larger ones of other check-ins',
      {
        ...win('{ type: graded }'),
        ...win('{ type: at-least, target: 5 }'),
        ...updates('value: 1.234, confidence: 7'),
        'check-ins/2026-q3/2026-08-03-company.mdx': mdx(
          'updates:\n  - { keyResult: win#share, value: 1200, confidence: 7 }',
        ),
      },
      question('1.234', '1234', '1.234', '1.2340'),
    ],
    [
      'an amendment',
      {
        [WIN]: mdx(
          `${metric('{ baseline: 950, target: 1800 }')}\namendments:\n  - { date: 2026-08-01, keyResult: share, field: target, from: 2.345, to: 1800 }`,
          BODY,
        ),
      },
      question('2.345', '2345', '2.345', '2.3450'),
    ],
    [
      'a commitment and what is reported on it',
      {
        'plans/2026-q3/company.mdx': mdx(
          'commitments:\n  - { id: units, title: Units, metric: { type: at-least, target: 1.250 } }',
        ),
      },
      question('1.250', '1250', '1.25'),
    ],
    [
      'the goal of a health metric beside its rows',
      {
        'metrics/users.yaml': 'title: Users\nhealthy: { type: at-least, target: 1.234 }\n',
        'metrics/users.csv': 'date,value,note\n2026-07-06,1130,\n',
      },
      question('1.234', '1234', '1.234', '1.2340'),
    ],
    [
      'a key result beside the rows of the metric it refers to',
      {
        ...win('{ ref: users, type: at-least, target: 1.234 }'),
        'check-ins/2026-q3/2026-08-10-company.mdx': null,
        'metrics/users.yaml': 'title: Users\n',
        'metrics/users.csv': 'date,value,note\n2026-07-06,1130,\n',
      },
      question('1.234', '1234', '1.234', '1.2340'),
    ],
    [
      'the target of the north star beside its metric',
      {
        'company.yaml': 'name: Fernwell\nasOf: 2026-08-12\nnorthStar: { metric: users }\n',
        'periods/2026-q3.mdx': mdx(
          'starts: 2026-07-01\nends: 2026-09-30\nthemes:\n  - { id: enterprise, title: Larger customers }\nnorthStar: { target: 1.234 }',
        ),
        'metrics/users.yaml': 'title: Users\n',
        'metrics/users.csv': 'date,value,note\n2026-07-06,1130,\n',
      },
      question('1.234', '1234', '1.234', '1.2340'),
    ],
  ])('asks about %s', (_, texts, expected) => {
    expect(findings(rule, { ...base, ...texts }).filter((line) => !/:\d+:\d+/.test(line))).toEqual(expected);
  });

  it('asks once about the rows of a metric, at the first of them', () => {
    const texts = {
      'metrics/users.yaml': 'title: Users\n',
      'metrics/users.csv':
        'date,value,note\n2026-07-06,1130,\n2026-07-07,1.150,\n2026-07-08,1.160,\n2026-07-09,1.170,\n',
    };
    expect(findings(rule, texts)).toEqual([
      'metrics/users.csv:3:12–16',
      '1.150: is this 1150 or 1.15? It counts as 1.15, since a point ends the whole part of a number. 2 more rows are written like it.',
      'Write 1150, or 1.15 if that is meant.',
    ]);
  });

  it.each([
    ['99.995', '{ type: at-least, target: 99.995, baseline: 99.5, unit: "%" }'],
    ['40.125', '{ baseline: 40.125, target: 60 }'],
    ['0.844', '{ baseline: 0.844, target: 950 }'],
    ['0.500', '{ baseline: 0.500, target: 950 }'],
    ['1.2', '{ baseline: 1.2, target: 1200 }'],
    ['1.2340', '{ baseline: 1.2340, target: 1200 }'],
    ['1234.500', '{ baseline: 1234.500, target: 2000 }'],
    ['a number less than 100 times larger', '{ baseline: 12.345, target: 1234.4 }'],
    ['a number that groups would leave far behind', '{ baseline: 1.234, target: 25000 }'],
  ])('leaves %s in peace', (_, text) => {
    expect(findings(rule, { ...win(text), [CHECK_IN]: null })).toEqual([]);
  });

  it('leaves scales in peace that end at ten or below', () => {
    expect(
      findings(rule, {
        ...win('{ type: levels, levels: [{ id: all, title: All of it, score: 1.000 }] }'),
        [CHECK_IN]: mdx('updates:\n  - { keyResult: win#share, level: all, confidence: 7.000 }'),
      }),
    ).toEqual([]);
  });

  it('can be waived at a key result', () => {
    const text = mdx(
      `${metric('{ baseline: 950, target: 1.200 }')}\nwaive:\n  - { rule: ${rule.id}, keyResult: share, because: It is small. }`,
      BODY,
    );
    const { findings: found, waived } = outcomeOf([rule], { [WIN]: text, [CHECK_IN]: null });
    expect([found.length, waived.length]).toEqual([0, 1]);
  });

  it('asks about every number that groups would explain, and about no other', () => {
    const digits = fc.integer({ min: 1, max: 999 });
    const behind = fc.integer({ min: 0, max: 999 }).map((one) => String(one).padStart(3, '0'));
    fc.assert(
      fc.property(
        digits,
        behind,
        fc.integer({ min: 1, max: 2_000_000 }),
        fc.boolean(),
        (whole, rest, other, isSlow) => {
          const text = `${String(whole)}.${rest}`;
          const value = Number(text);
          fc.pre(value !== other);
          const inGroups = whole * 1000 + Number(rest);
          const isNear = other >= 100 * value && other * 20 >= inGroups && other <= 20 * inGroups;
          const asked = findings(rule, {
            ...win(
              `{ type: from-to, baseline: ${String(other)}, target: ${text} }${isSlow ? ' # agreed' : ''}`,
            ),
            [CHECK_IN]: null,
          });
          expect(asked.length > 0).toBe(rest.endsWith('0') || isNear);
        },
      ),
      { numRuns: 150 },
    );
  });
});
