import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/load/read-file.ts';
import { explainDay } from '../../../src/load/yaml/explain-day.ts';
import { told } from './told.ts';

const left = (written: string): string[] =>
  told('people.yaml', `- { id: mara, name: Mara, left: ${written} }`);

const HOW = 'Write it as `2026-08-10`: year, month, day.';
const written = (text: string, day: string): string =>
  `"${text}" is not how a day is written here. Write \`${day}\`: year, month, day.`;
const either = (text: string): string =>
  `"${text}" can be two days, 10 August or 8 October. Write \`2026-08-10\` for 10 August, or \`2026-10-08\` for 8 October.`;

describe('something that is no day', () => {
  it.each([
    [
      '2026-02-31',
      '31 February does not exist; February 2026 ends on the 28th. Write `2026-02-28`, or the day that is meant.',
    ],
    [
      '2026-02-29',
      '29 February does not exist in 2026; February 2026 ends on the 28th. Write `2026-02-28`, or the day that is meant.',
    ],
    [
      '2028-02-30',
      '30 February does not exist; February 2028 ends on the 29th. Write `2028-02-29`, or the day that is meant.',
    ],
    [
      '2026-11-31',
      '31 November does not exist; November 2026 ends on the 30th. Write `2026-11-30`, or the day that is meant.',
    ],
    [
      '31/02/2026',
      '31 February does not exist; February 2026 ends on the 28th. Write `2026-02-28`, or the day that is meant.',
    ],
    ['2026-31-12', 'A year has no month 31. Write `2026-12-31` if day and month have changed places.'],
    ['2026-13-01', 'A year has no month 13. Write `2026-01-13` if day and month have changed places.'],
    ['2026-00-10', `A year has no month 0. ${HOW}`],
    ['2026-08-32', `No month has a day 32. ${HOW}`],
    ['31/08/2026', written('31/08/2026', '2026-08-31')],
    ['08/31/2026', written('08/31/2026', '2026-08-31')],
    ['08/08/2026', written('08/08/2026', '2026-08-08')],
    ['08/10/2026', either('08/10/2026')],
    ['8-10-26', either('8-10-26')],
    ['10.08.2026', written('10.08.2026', '2026-08-10')],
    ['10. 8. 26', written('10. 8. 26', '2026-08-10')],
    ['2026-8-1', written('2026-8-1', '2026-08-01')],
    ['2026/08/10', written('2026/08/10', '2026-08-10')],
    ['20260810', written('20260810', '2026-08-10')],
    ['Aug 10 2026', written('Aug 10 2026', '2026-08-10')],
    ['"August 10th, 2026"', written('August 10th, 2026', '2026-08-10')],
    ['10. August 2026', written('10. August 2026', '2026-08-10')],
    ['15-Dez-26', written('15-Dez-26', '2026-12-15')],
    [
      '31 Feb 2026',
      '31 February does not exist; February 2026 ends on the 28th. Write `2026-02-28`, or the day that is meant.',
    ],
    [
      '2026-12-15T10:00:00Z',
      '"2026-12-15T10:00:00Z" is a day with a time. Write `2026-12-15`, without the time.',
    ],
    [
      'Q4',
      '"Q4" is not a day of the calendar. Write a day, such as `2026-12-15`, or leave the field out where the end of the period is meant.',
    ],
    ['soon', `"soon" is not a day of the calendar. ${HOW}`],
  ])('%s', (text, expected) => {
    expect(left(text)).toEqual([expected]);
  });

  it('is explained in a row of numbers', () => {
    const text = 'date,value,note\n05.10.2026,1130,\n2026-02-31,1140,\n';
    expect(readFile({ path: 'metrics/a.csv', text, digest: '' }).problems).toMatchObject([
      {
        line: 2,
        message: '"05.10.2026" is not how a day is written here.',
        help: 'Write `2026-10-05`: year, month, day.',
      },
      { line: 3, message: '31 February does not exist; February 2026 ends on the 28th.' },
    ]);
  });

  it('is read as the day it is, however it is written', () => {
    const noon = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(noon, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = iso.split('-');
        const name = date.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
        for (const text of [
          `${day}.${month}.${year}`,
          `${name} ${day}, ${year}`,
          `${day} ${name} ${year}`,
          `${year}/${month}/${day}`,
        ])
          expect(explainDay(text).help, text).toContain(`\`${iso}\``);
        for (const text of [`${day}/${month}/${year}`, `${month}/${day}/${year}`])
          expect(explainDay(text).help, text).toContain(iso);
      }),
    );
  });
});
