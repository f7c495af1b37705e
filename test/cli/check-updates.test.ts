import { describe, expect, it } from 'vitest';
import { companyOf, findingsIn, mdx, mistakesTogether } from '../support/cli.ts';

const measured = mdx(`
title: One of each
keyResults:
  - { id: from-to, title: A, metric: { baseline: 0, target: 10 }, inputs: [{ id: calls, title: Calls }] }
  - { id: yes-no, title: B, metric: { type: yes-no } }
  - id: milestones
    title: C
    metric: { type: milestones, milestones: [{ id: design, title: Design }, { id: beta, title: Beta }] }
  - { id: levels, title: D, metric: { type: levels, levels: [{ id: target, title: T, score: 0.7 }] } }
  - { id: graded, title: E }`);

/** A check-in of the team sales on another objective, with these updates. */
const updates = (...lines: string[]): string =>
  mdx(`updates:\n${lines.map((line) => `  - { ${line} }`).join('\n')}`);

describe('what a check-in reports', () => {
  const wrong = mistakesTogether();

  wrong(
    'values that are not how a number is reported',
    {
      'objectives/2026-q3/sales/each.mdx': measured,
      'check-ins/2026-q3/2026-07-06-sales.mdx': updates(
        'keyResult: each#from-to, value: true',
        'keyResult: each#from-to, done: [design]',
        'keyResult: each#from-to, level: null',
      ),
    },
    [
      'check-ins/2026-q3/2026-07-06-sales.mdx:3:39 update-fits-metric',
      'This is measured as `from-to`, so `true` does not fit.',
      'Report a number: `value: 12`.',
      'check-ins/2026-q3/2026-07-06-sales.mdx:4:38 update-fits-metric',
      'This is measured as `from-to`, so `done` does not fit.',
      'Report a number: `value: 12`.',
      'check-ins/2026-q3/2026-07-06-sales.mdx:5:39 update-fits-metric',
      'This is measured as `from-to`, so `level` does not fit.',
      'Report a number: `value: 12`.',
    ],
  );
  wrong(
    'values that are not how yes or no is reported',
    {
      'check-ins/2026-q3/2026-07-07-sales.mdx': updates(
        'keyResult: each#yes-no, value: 1',
        'keyResult: each#yes-no, level: target',
      ),
    },
    [
      'check-ins/2026-q3/2026-07-07-sales.mdx:3:38 update-fits-metric',
      'This is measured as `yes-no`, so `1` does not fit.',
      'Report yes or no: `value: true` or `value: false`.',
      'check-ins/2026-q3/2026-07-07-sales.mdx:4:38 update-fits-metric',
      'This is measured as `yes-no`, so `level` does not fit.',
      'Report yes or no: `value: true` or `value: false`.',
    ],
  );
  wrong(
    'a number with its sign, and a yes that is no word of YAML',
    {
      'check-ins/2026-q3/2026-07-14-sales.mdx': updates(
        'keyResult: each#from-to, value: 39%',
        'keyResult: each#yes-no, value: yes',
        'keyResult: each#from-to, inputs: { Cold Calls: 3 }',
      ),
    },
    [
      'check-ins/2026-q3/2026-07-14-sales.mdx:3:39 value-has-its-kind',
      'This is a number with a sign: "39%".',
      'Write 39, without the sign.',
      'check-ins/2026-q3/2026-07-14-sales.mdx:4:38 value-has-its-kind',
      'YAML does not read `yes` as true.',
      'Write `true`.',
      'check-ins/2026-q3/2026-07-14-sales.mdx:5:42 id-is-plain',
      '`Cold Calls` is not an id.',
      'An id is made of a–z, 0–9 and hyphens, like `first-sequence`.',
    ],
  );
  wrong(
    'milestones that are not there, or not listed',
    {
      'check-ins/2026-q3/2026-07-08-sales.mdx': updates(
        'keyResult: each#milestones, done: [design, bata, launch]',
        'keyResult: each#milestones, value: 1',
      ),
    },
    [
      'check-ins/2026-q3/2026-07-08-sales.mdx:3:50 update-fits-metric',
      'There is no milestone `bata`.',
      'Did you mean `beta`?',
      'check-ins/2026-q3/2026-07-08-sales.mdx:3:56 update-fits-metric',
      'There is no milestone `launch`.',
      'The milestones are `design`, `beta`.',
      'check-ins/2026-q3/2026-07-08-sales.mdx:4:42 update-fits-metric',
      'This is measured as `milestones`, so `value` does not fit.',
      'Report the whole list of milestones done: `done: [first, second]`.',
    ],
  );
  wrong(
    'a level that is not there, or a number for it',
    {
      'check-ins/2026-q3/2026-07-09-sales.mdx': updates(
        'keyResult: each#levels, level: stretch',
        'keyResult: each#levels, level: traget',
        'keyResult: each#levels, value: 0.7',
      ),
    },
    [
      'check-ins/2026-q3/2026-07-09-sales.mdx:3:38 update-fits-metric',
      'There is no level `stretch`.',
      'The levels are `target`.',
      'check-ins/2026-q3/2026-07-09-sales.mdx:4:38 update-fits-metric',
      'There is no level `traget`.',
      'Did you mean `target`?',
      'check-ins/2026-q3/2026-07-09-sales.mdx:5:38 update-fits-metric',
      'This is measured as `levels`, so `value` does not fit.',
      'Report the level reached: `level: target`, or `level: null` for none yet.',
    ],
  );
  wrong(
    'a value where only a person grades',
    { 'check-ins/2026-q3/2026-07-10-sales.mdx': updates('keyResult: each#graded, value: 0.7') },
    [
      'check-ins/2026-q3/2026-07-10-sales.mdx:3:38 update-fits-metric',
      'This is measured as a result that a person grades, so `value` does not fit.',
      'Report confidence only; it is graded at the end.',
    ],
  );
  wrong(
    'an input that is not there, or no input at all',
    {
      'check-ins/2026-q3/2026-07-11-sales.mdx': updates(
        'keyResult: each#from-to, inputs: { call: 3, demos: 4 }',
        'keyResult: each#yes-no, inputs: { calls: 3 }',
      ),
    },
    [
      'check-ins/2026-q3/2026-07-11-sales.mdx:3:48 reference-resolves',
      'This key result has no input `call`.',
      'Did you mean `calls`?',
      'check-ins/2026-q3/2026-07-11-sales.mdx:3:58 reference-resolves',
      'This key result has no input `demos`.',
      'It has `calls`.',
      'check-ins/2026-q3/2026-07-11-sales.mdx:4:48 reference-resolves',
      'This key result has no input `calls`.',
      'Add it to the key result’s `inputs:` first.',
    ],
  );
  wrong(
    'a commitment that is not there',
    {
      'plans/2026-q3/sales.mdx': mdx(
        'commitments:\n  - { id: renewals, title: Renew, metric: { type: at-least, target: 92 } }',
      ),
      'check-ins/2026-q3/2026-07-12-sales.mdx': updates(
        'commitment: renewal, value: 93',
        'commitment: hiring, value: 93',
        'commitment: renewals, value: true',
      ),
      'check-ins/2026-q3/2026-07-12-company.mdx': updates('commitment: renewals, value: 93'),
    },
    [
      'check-ins/2026-q3/2026-07-12-company.mdx:3:19 reference-resolves',
      'There is no commitment `renewals` in the plan of 2026-q3/company.',
      'Write plans/2026-q3/company.mdx with this commitment, or take the update out.',
      'check-ins/2026-q3/2026-07-12-sales.mdx:3:19 reference-resolves',
      'There is no commitment `renewal` in the plan of 2026-q3/sales.',
      'Did you mean `renewals`?',
      'check-ins/2026-q3/2026-07-12-sales.mdx:4:19 reference-resolves',
      'There is no commitment `hiring` in the plan of 2026-q3/sales.',
      'The plan has `renewals`.',
      'check-ins/2026-q3/2026-07-12-sales.mdx:5:36 update-fits-metric',
      'This is measured as `at-least`, so `true` does not fit.',
      'Report a number: `value: 12`.',
    ],
  );
  wrong(
    'nothing, two things at once, and a confidence above 10',
    {
      'check-ins/2026-q3/2026-07-13-sales.mdx': updates(
        'confidence: 5',
        'keyResult: each#from-to, objective: each, confidence: 5',
        'keyResult: each#from-to, confidence: 11',
      ),
    },
    [
      'check-ins/2026-q3/2026-07-13-sales.mdx:3:5 update-names-one-thing',
      'This update does not say what it is about.',
      'Write exactly one of `keyResult:`, `objective:` and `commitment:`, and a second update for the other.',
      'check-ins/2026-q3/2026-07-13-sales.mdx:4:43 update-names-one-thing',
      'This update is about two things at once.',
      'Write exactly one of `keyResult:`, `objective:` and `commitment:`, and a second update for the other.',
      'check-ins/2026-q3/2026-07-13-sales.mdx:5:44 confidence-is-on-its-scale',
      '11 is not on the scale: confidence goes from 0 (no chance) to 10 (certain).',
      'Write the number: 10 is certain, 7 likely, 5 even odds, 3 doubtful, 0 no chance.',
    ],
  );
});

describe('what a metric’s CSV file holds', () => {
  const wrong = mistakesTogether();
  const described = { 'metrics/a.yaml': 'title: A\n', 'metrics/b.yaml': 'title: B\n' };

  wrong('nothing', { ...described, 'metrics/a.csv': '' }, [
    'metrics/a.csv:1:1 csv-has-columns',
    'The first line does not name the columns.',
    'Write `date,value,note` as the first line.',
  ]);
  wrong('rows without a line that names them', { 'metrics/b.csv': '2026-07-06,1130,\n' }, [
    'metrics/b.csv:1:1 csv-has-columns',
    'The first line does not name the columns.',
    'Write `date,value,note` as the first line.',
  ]);
  wrong(
    'a column there is not',
    { 'metrics/c.yaml': 'title: C\n', 'metrics/c.csv': 'date,value,team\n2026-07-06,1,sales\n' },
    [
      'metrics/c.csv:1:1 csv-has-columns',
      'There is a column beside the date, the value and the note.',
      'Write `date,value,note` as the first line.',
    ],
  );
  wrong(
    'days and numbers that are none',
    {
      'metrics/d.yaml': 'title: D\n',
      'metrics/d.csv':
        'date,value,note\n2026-07-06,1130,\n2026-02-30,1\n06.07.2026,1\n\n2026-07-07,"1,130",\n2026-07-08,39%\n2026-07-09,\n2026-07-10\n2026-07-11,1e999\n',
    },
    [
      'metrics/d.csv:3:1 day-is-a-date',
      '30 February does not exist; February 2026 ends on the 28th.',
      'Write `2026-02-28`, or the day that is meant.',
      'metrics/d.csv:4:1 day-is-a-date',
      '"06.07.2026" is not how a day is written here.',
      'Write `2026-07-06`: year, month, day.',
      'metrics/d.csv:6:1 row-has-a-number',
      'This value is not a plain number.',
      'Write it with digits and a point, such as 1130 or 4.5, without separators or units.',
      'metrics/d.csv:7:1 row-has-a-number',
      'This value is not a plain number.',
      'Write it with digits and a point, such as 1130 or 4.5, without separators or units.',
      'metrics/d.csv:8:1 field-is-present',
      'This row has no value.',
      'Write a day, a comma and a number, such as 2026-07-06,1130, or take the row out.',
      'metrics/d.csv:9:1 field-is-present',
      'This row has no value.',
      'Write a day, a comma and a number, such as 2026-07-06,1130, or take the row out.',
      'metrics/d.csv:10:1 row-has-a-number',
      'This number is too large to count with.',
      'Write it in a larger unit.',
    ],
  );
  wrong(
    'a quotation mark that nothing closes',
    {
      'metrics/e.yaml': 'title: E\n',
      'metrics/e.csv': 'date,value,note\n2026-07-06,1,fine\n2026-07-07,2,"open\n',
    },
    [
      'metrics/e.csv:3:1 csv-is-readable',
      'A quotation mark here is not closed, or stands in the middle of a cell.',
      'Put the whole cell in quotes, and double the quotes within it.',
    ],
  );
  wrong(
    'bytes that are not UTF-8',
    {
      'metrics/f.yaml': 'title: F\n',
      'metrics/f.csv': Buffer.from('date,value,note\n2026-07-06,1,Caf\u00e9\n', 'latin1'),
    },
    [
      'metrics/f.csv:2:1 file-is-utf-8',
      'This file is not written in UTF-8.',
      'Open it in your editor and save it with the encoding UTF-8.',
    ],
  );

  it('may begin with a byte order mark, end its lines with CRLF, and leave the notes out', async () => {
    const content = companyOf({
      'metrics/a.yaml': '\uFEFFtitle: A\r\n',
      'metrics/a.csv': '\uFEFFdate,value\r\n2026-07-06,1130\r\n2026-07-07,-1.5e3\r\n',
    });
    expect(await findingsIn(content)).toEqual({ code: 0, findings: [] });
  });
});
