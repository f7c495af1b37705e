import { describe, expect, it } from 'vitest';
import { explainBoolean } from '../../../../src/load/yaml/explain-boolean.ts';
import { explainNumber } from '../../../../src/load/yaml/explain-number.ts';

describe('explainNumber', () => {
  it.each([
    ['39%', 'This is a number with a sign: "39%".', 'Write 39 and put the sign into `unit: "%"`.'],
    ['39 %', 'This is a number with a sign: "39 %".', 'Write 39 and put the sign into `unit: "%"`.'],
    ['3.5M', 'This is a shortened number: "3.5M".', 'Write 3500000, in full.'],
    ['2.1 Mio', 'This is a shortened number: "2.1 Mio".', 'Write 2100000, in full.'],
    ['2,1 Mio.', 'This is a shortened number: "2,1 Mio.".', 'Write 2100000, in full.'],
    ['12k', 'This is a shortened number: "12k".', 'Write 12000, in full.'],
    ['1.5 billion', 'This is a shortened number: "1.5 billion".', 'Write 1500000000, in full.'],
    ['1,700,000', 'This number has its digits in groups: "1,700,000".', 'Write 1700000.'],
    ['1.700.000', 'This number has its digits in groups: "1.700.000".', 'Write 1700000.'],
    ['1.700,50', 'This number has its digits in groups: "1.700,50".', 'Write 1700.5.'],
    ["1'700'000", 'This number has its digits in groups: "1\'700\'000".', 'Write 1700000.'],
    ['1 700 000', 'This number has its digits in groups: "1 700 000".', 'Write 1700000.'],
    ['1_000', 'This number has its digits in groups: "1_000".', 'Write 1000.'],
    ['4,5', 'This number has a decimal comma: "4,5".', 'Write 4.5, with a point.'],
    ['-4,5', 'This number has a decimal comma: "-4,5".', 'Write -4.5, with a point.'],
    [
      '$2.1M',
      'This is a number with a currency: "$2.1M".',
      'Write 2100000 and put the currency into `unit: USD`.',
    ],
    [
      '€1.2k',
      'This is a number with a currency: "€1.2k".',
      'Write 1200 and put the currency into `unit: EUR`.',
    ],
    [
      'EUR 1,200',
      'This is a number with a currency: "EUR 1,200".',
      'Write 1200 and put the currency into `unit: EUR`.',
    ],
    [
      '1.2m €',
      'This is a number with a currency: "1.2m €".',
      'Write 1200000 and put the currency into `unit: EUR`.',
    ],
    ['31 days', 'This is a number with a unit: "31 days".', 'Write 31 and put the unit into `unit: days`.'],
    ['5m', 'This is a number with a unit: "5m".', 'Write 5 and put the unit into `unit: m`.'],
    [
      '3 per week',
      'This is a number with a unit: "3 per week".',
      'Write 3 and put the unit into `unit: "per week"`.',
    ],
    ['7/10', 'This number names its scale: "7/10".', 'Write 7.'],
    ['7 out of 10', 'This number names its scale: "7 out of 10".', 'Write 7.'],
    ['≥95', 'This is a number with a sign: "≥95".', 'Write 95.'],
    ['−5', 'This number has a dash for its minus: "−5".', 'Write -5, with a hyphen.'],
    ['08', 'This number begins with a zero: "08".', 'Write 8.'],
    ['12', 'This number is in quotes: "12".', 'Write 12, without the quotes.'],
    ['1e3', 'This number is in quotes: "1e3".', 'Write 1000, without the quotes.'],
    ['high', 'This needs to be a number: "high".', 'Write a number in plain digits, such as 42 or 4.5.'],
    ['3-5', 'This needs to be a number: "3-5".', 'Write a number in plain digits, such as 42 or 4.5.'],
    ['yes', 'This needs to be a number: "yes".', 'Write a number in plain digits, such as 42 or 4.5.'],
  ])('explains %s', (text, message, help) => {
    expect(explainNumber(text)).toEqual({ message, help });
  });

  it('says nothing of an empty text', () => {
    expect(explainNumber(' ')).toBeUndefined();
  });

  it('prints at most sixty characters and none that cannot be seen', () => {
    const { message } = explainNumber(`\u001b[31m${'so high '.repeat(50)}`)!;
    expect(message).toBe(
      'This needs to be a number: "[31mso high so high so high so high so high so high so high…".',
    );
  });
});

describe('explainBoolean', () => {
  it.each([
    ['yes', 'YAML does not read `yes` as true.', 'Write `true`.'],
    ['On', 'YAML does not read `On` as true.', 'Write `true`.'],
    ['no', 'YAML does not read `no` as false.', 'Write `false`.'],
    ['off', 'YAML does not read `off` as false.', 'Write `false`.'],
    ['true', 'This `true` is in quotes.', 'Write `true`, without the quotes.'],
    ['maybe', 'This needs to be true or false: "maybe".', 'Write `true` or `false`.'],
  ])('explains %s', (text, message, help) => {
    expect(explainBoolean(text)).toEqual({ message, help });
  });

  it('says nothing of an empty text', () => {
    expect(explainBoolean('')).toBeUndefined();
  });
});
