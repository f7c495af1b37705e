import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const metric = (fields: string): string[] =>
  told(
    'objectives/2026-q4/sales/a.mdx',
    `title: A\nkeyResults:\n  - id: a\n    title: B\n    metric: { ${fields} }`,
  );

const said = (words: string): string => `"${words}" says how far to go, and not from where to where.`;
const both = (words: string, target: number): string =>
  `Write both numbers, where we stand and where we want to be: ${words} is \`baseline: 80\` and \`target: ${String(target)}\`, for example.`;
const end = (target: number, words: string): string =>
  `Write where it should end, as a number: \`target: ${String(target)}\` for ${words}.`;

describe('a change where a number belongs', () => {
  it.each([
    ['target: -25%', said('-25%'), both('25 % less', 60)],
    ['type: at-most, target: 25 % less', said('25 % less'), both('25 % less', 60)],
    ['type: at-least, target: +10%', said('+10%'), both('10 % more', 88)],
    ['baseline: 0, target: +10%', said('+10%'), both('10 % more', 88)],
    ['target: 2x', said('2x'), both('2 times as much', 160)],
    ['target: half', said('half'), both('half as much', 40)],
    ['baseline: 200, target: -25%', said('-25%'), end(150, '25 % less than 200')],
    ['baseline: 200, target: −25 %', said('−25 %'), end(150, '25 % less than 200')],
    ['baseline: 200, target: minus 25 percent', said('minus 25 percent'), end(150, '25 % less than 200')],
    ['baseline: 200, target: um 25 % weniger', said('um 25 % weniger'), end(150, '25 % less than 200')],
    ['baseline: 200, target: 25% reduction', said('25% reduction'), end(150, '25 % less than 200')],
    ['baseline: 200, target: reduce by 2.5%', said('reduce by 2.5%'), end(195, '2.5 % less than 200')],
    ['baseline: 200, target: up 10%', said('up 10%'), end(220, '10 % more than 200')],
    ['baseline: 200, target: double', said('double'), end(400, 'twice as much as 200')],
    [
      'baseline: 40, target: +10%, unit: "%"',
      said('+10%'),
      end(44, '10 % more than 40, or `target: 50` for 10 points more'),
    ],
    [
      'target: -25, unit: "%"',
      'This metric has a target but no baseline and no type.',
      'Add `baseline:` (where we stand). If 25 % less is meant, write where it should end: from 80 that is `target: 60`.',
    ],
    [
      'target: -25, unit: days',
      'This metric has a target but no baseline and no type.',
      'Add `baseline:` (where we stand). If 25 less is meant, write where it should end: from 75 that is `target: 50`.',
    ],
  ])('%s', (fields, message, help) => {
    expect(metric(fields)).toEqual([`${message} ${help}`]);
  });

  it('is no value either', () => {
    expect(
      told('check-ins/2026-q4/2026-10-12-sales.mdx', 'updates:\n  - { keyResult: a#b, value: -25% }'),
    ).toEqual([
      '"-25%" says how much it changes, and not where it stands. Write the number itself, as it was measured, without a sign.',
    ]);
  });

  it('is nothing that a health metric should be', () => {
    expect(told('metrics/users.yaml', 'title: Users\nhealthy: { type: at-least, target: +10% }')).toEqual([
      '"+10%" is a change, and a number is wanted here. Write the number itself, in plain digits, such as 42 or 4.5.',
    ]);
  });

  it.each(['25%', '25 percent'])('is none without a sign: %s', (written) => {
    expect(metric(`baseline: 10, target: ${written}`)).toEqual([
      `This is a number with a sign: "${written}". Write 25 and put the sign into \`unit: "%"\`.`,
    ]);
  });

  it('is left alone where it is a number of its own', () => {
    expect(metric('baseline: -40, target: -25, unit: "%"')).toEqual([]);
  });
});

describe('a number that brings its unit along', () => {
  it.each([
    ['value: 25%', 'This is a number with a sign: "25%". Write 25, without the sign.'],
    ['value: €1200', 'This is a number with a currency: "€1200". Write 1200, without the currency.'],
    ['value: 31 days', 'This is a number with a unit: "31 days". Write 31, without the unit.'],
  ])('has no field for it in a check-in: %s', (field, expected) => {
    expect(
      told('check-ins/2026-q4/2026-10-12-sales.mdx', `updates:\n  - { keyResult: a#b, ${field} }`),
    ).toEqual([expected]);
  });

  it.each([
    [
      '1.200 €',
      'This is a number with a currency: "1.200 €". Write 1200 or 1.2 and put the currency into `unit: EUR`.',
    ],
    ['"1.200"', 'This number is in quotes: "1.200". Write 1200 or 1.2, without the quotes.'],
    ['"-1.200"', 'This number is in quotes: "-1.200". Write -1200 or -1.2, without the quotes.'],
    ['99.995%', 'This is a number with a sign: "99.995%". Write 99.995 and put the sign into `unit: "%"`.'],
    ['1.500k', 'This is a shortened number: "1.500k". Write 1500, in full.'],
  ])('may have a point between groups: %s', (written, expected) => {
    expect(metric(`baseline: 10, target: ${written}`)).toEqual([expected]);
  });
});
