import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/load/read-file.ts';
import { mdx } from '../../support/mdx.ts';
import { told } from './told.ts';

const confidence = (written: string): string[] =>
  told('check-ins/2026-q4/2026-10-12-sales.mdx', `updates:\n  - keyResult: a#b\n    confidence: ${written}`);
const grade = (written: string): string[] =>
  told(
    'retrospectives/2026-q4/sales.mdx',
    `date: 2026-10-10\ngrades:\n  - keyResult: a#b\n    score: ${written}`,
  );

const SCALE = 'confidence goes from 0 (no chance) to 10 (certain).';
const NAMED = 'Write the number: 10 is certain, 7 likely, 5 even odds, 3 doubtful, 0 no chance.';
const GRADES = 'goes from 0 (nothing of it) to 1 (all of it).';

describe('a confidence on another scale', () => {
  it.each([
    ['70', `70 is not on the scale: ${SCALE} Write 7 if 70 % is meant.`],
    ['"70"', `70 is not on the scale: ${SCALE} Write 7 if 70 % is meant.`],
    ['11', `11 is not on the scale: ${SCALE} ${NAMED}`],
    ['150', `150 is not on the scale: ${SCALE} Write 10, the most that confidence can be.`],
    ['-1', `-1 is not on the scale: ${SCALE} Write 0, the least that confidence can be.`],
    ['70%', 'Confidence is not a percentage: it goes from 0 (no chance) to 10 (certain). Write 7 for 70%.'],
    [
      '75 Prozent',
      'Confidence is not a percentage: it goes from 0 (no chance) to 10 (certain). Write 7.5 for 75 Prozent.',
    ],
    [
      '120 %',
      'Confidence is not a percentage: it goes from 0 (no chance) to 10 (certain). Write 10, the most that confidence can be.',
    ],
    ['7/10', 'Confidence is one number, from 0 (no chance) to 10 (certain). Write 7 for 7/10.'],
    ['3 of 5', 'Confidence is one number, from 0 (no chance) to 10 (certain). Write 6 for 3 of 5.'],
    ['high', `"high" is not a number: ${SCALE} Does "high" mean 8? ${NAMED}`],
    ['amber', `"amber" is not a number: ${SCALE} Does "amber" mean 5? ${NAMED}`],
    ['rot', `"rot" is not a number: ${SCALE} Does "rot" mean 2? ${NAMED}`],
    ['we will see', `"we will see" is not a number: ${SCALE} ${NAMED}`],
    ['7,5', 'This number has a decimal comma: "7,5". Write 7.5, with a point.'],
    ['~8', 'This is a number with a sign: "~8". Write 8.'],
    ['"7"', 'This number is in quotes: "7". Write 7, without the quotes.'],
  ])('%s', (written, expected) => {
    expect(confidence(written)).toEqual([expected]);
  });

  it.each(['0', '0.7', '7', '10'])('is none: %s', (written) => {
    expect(confidence(written)).toEqual([]);
  });

  it('is explained where a company says what is at risk', () => {
    expect(told('company.yaml', 'name: Fernwell\nstatus: { atRiskBelowConfidence: 70% }')).toEqual([
      'Confidence is not a percentage: it goes from 0 (no chance) to 10 (certain). Write 7 for 70%.',
    ]);
  });
});

describe('confidences on several scales', () => {
  it('are all heard of at once', () => {
    const text = mdx(
      'updates:\n  - { keyResult: a#a, confidence: 70 }\n  - { keyResult: a#b, confidence: 0.7 }',
    );
    const { problems } = readFile({ path: 'check-ins/2026-q4/2026-10-12-sales.mdx', text, digest: '' });
    expect(problems.map(({ line, severity = 'error', rule, help }) => [line, severity, rule, help])).toEqual([
      [3, 'error', 'confidence-is-on-its-scale', 'Write 7 if 70 % is meant.'],
      [4, 'warning', 'check-in-has-confidence', 'Write 7 if 70 % is meant, or 0 for no chance.'],
    ]);
  });
});

describe('a grade on another scale', () => {
  it.each([
    ['70', `70 is not on the scale: a grade ${GRADES} Write 0.7 if 70 % is meant.`],
    ['1500', `1500 is not on the scale: a grade ${GRADES} Write 1, the most that a grade can be.`],
    ['-50', `-50 is not on the scale: a grade ${GRADES} Write 0, the least that a grade can be.`],
    ['70%', `A grade is not a percentage: it ${GRADES} Write 0.7 for 70%.`],
    ['1500 %', `A grade is not a percentage: it ${GRADES} Write 1, the most that a grade can be.`],
    ['-20%', `A grade is not a percentage: it ${GRADES} Write 0, the least that a grade can be.`],
    ['7/10', 'A grade is one number, from 0 (nothing of it) to 1 (all of it). Write 0.7 for 7/10.'],
    [
      'B+',
      `"B+" is not a number: a grade ${GRADES} Write the number, such as 0.7 for seventy percent of the way.`,
    ],
    ['0,7', 'This number has a decimal comma: "0,7". Write 0.7, with a point.'],
  ])('%s', (written, expected) => {
    expect(grade(written)).toEqual([expected]);
  });
});

describe('a share on another scale', () => {
  const level = (score: string): string[] =>
    told(
      'objectives/2026-q4/sales/a.mdx',
      `title: A\nkeyResults:\n  - { id: a, title: B, metric: { type: levels, levels: [{ id: a, title: A, score: ${score} }] } }`,
    );

  it.each([
    ['70%', 'This number is not a percentage: it goes from 0 to 1. Write 0.7 for 70%.'],
    ['70', '70 is not on the scale: this number goes from 0 to 1. Write 0.7 if 70 % is meant.'],
    ['7', '7 is not on the scale: this number goes from 0 to 1. Write 0.7 if 7 out of 10 is meant.'],
  ])('%s', (written, expected) => {
    expect(level(written)).toEqual([expected]);
  });
});
