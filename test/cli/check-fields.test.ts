import { describe } from 'vitest';
import { mdx, mistakesTogether } from '../support/cli.ts';

describe('what a file holds', () => {
  const wrong = mistakesTogether();

  wrong('an empty .mdx file', { 'objectives/2026-q3/sales/empty.mdx': '' }, [
    'objectives/2026-q3/sales/empty.mdx:1:1 frontmatter-is-present',
    'This file is empty.',
    'Begin the file with a line `---`, write the fields below it, such as `title: …`, and close them with another line `---`.',
  ]);
  wrong('a file without fields', { 'objectives/2026-q3/sales/body.mdx': 'Only words.\n' }, [
    'objectives/2026-q3/sales/body.mdx:1:1 frontmatter-is-present',
    'This file does not begin with its fields.',
    'Begin the file with a line `---`, write the fields below it, such as `title: …`, and close them with another line `---`.',
  ]);
  wrong('fields that nothing closes', { 'objectives/2026-q3/sales/open.mdx': '---\ntitle: Open\n' }, [
    'objectives/2026-q3/sales/open.mdx:1:1 frontmatter-is-present',
    'The fields begin with `---` but no second `---` closes them.',
    'Add a line `---` below the last field, before the text.',
  ]);
  wrong('fields between which nothing stands', { 'objectives/2026-q3/sales/none.mdx': '---\n---\n' }, [
    'objectives/2026-q3/sales/none.mdx:2:1 field-is-present',
    '`title` is missing.',
    'Add `title:` with text.',
  ]);
  wrong('an empty metric', { 'metrics/empty.yaml': '' }, [
    'metrics/empty.yaml:1:1 field-is-present',
    '`title` is missing.',
    'Add `title:` with text.',
  ]);
  wrong(
    'a file that is not UTF-8',
    {
      'objectives/2026-q3/sales/latin.mdx': Buffer.from(mdx('title: One\ndescription: Caf\u00e9'), 'latin1'),
    },
    [
      'objectives/2026-q3/sales/latin.mdx:3:1 file-is-utf-8',
      'This file is not written in UTF-8.',
      'Open it in your editor and save it with the encoding UTF-8.',
    ],
  );
  wrong(
    'conflict markers in the fields',
    {
      'objectives/2026-q3/sales/fields.mdx': mdx(
        'title: One\n<<<<<<< HEAD\nowner: mara\n=======\nowner: omar\n>>>>>>> other',
      ),
    },
    [
      'objectives/2026-q3/sales/fields.mdx:3:1 file-has-no-conflict-markers',
      'Two people changed these lines, and their versions were joined without choosing between them.',
      'Keep the lines that are right, then delete the others and the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
    ],
  );
  wrong(
    'conflict markers in the body',
    {
      'objectives/2026-q3/sales/text.mdx': mdx(
        'title: One',
        'Why.\n\n<<<<<<< HEAD\nMine.\n=======\nYours.\n>>>>>>> other\n',
      ),
    },
    [
      'objectives/2026-q3/sales/text.mdx:6:1 file-has-no-conflict-markers',
      'Two people changed these lines, and their versions were joined without choosing between them.',
      'Keep the lines that are right, then delete the others and the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
    ],
  );
  wrong(
    'a character nobody can see',
    { 'objectives/2026-q3/sales/hidden.mdx': mdx('title: One\u200btwo\ndescription: Fine') },
    [
      'objectives/2026-q3/sales/hidden.mdx:2:11 text-is-visible',
      'There is a character here that nobody can see: U+200B (zero-width space).',
      'Delete it; writing the line again by hand is the surest way.',
    ],
  );
  wrong(
    'a mistake behind a byte order mark and CRLF',
    { 'objectives/2026-q3/sales/crlf.mdx': '\uFEFF---\r\ntitle: One\r\nambition: bold\r\n---\r\nWhy.\r\n' },
    [
      'objectives/2026-q3/sales/crlf.mdx:3:11 value-is-known',
      '"bold" is not one of the words that fit here.',
      'Write one of `aspirational`, `committed`.',
    ],
  );
  wrong('an anchor', { 'objectives/2026-q3/sales/anchor.mdx': mdx('title: &one One') }, [
    'objectives/2026-q3/sales/anchor.mdx:2:8 yaml-is-plain',
    'To YAML, `&` at the start names a part of the file to be repeated elsewhere, which files here do not use.',
    'If the sign belongs to the text, put it in quotes: `"&one One"`. Otherwise write the value out.',
  ]);
});

describe('fields', () => {
  const wrong = mistakesTogether();

  wrong('an unknown field', { 'objectives/2026-q3/sales/unknown.mdx': mdx('title: One\nbudget: 12') }, [
    'objectives/2026-q3/sales/unknown.mdx:3:1 field-is-known',
    'There is no field `budget` here.',
    'The fields here are `title`, `description`, `owner`, `individual`, `ambition`, `starts`, `theme`, `lever`, `contributesTo`, `localPriority`, `dependsOn`, `neededBy`, `keyResults`, `obstacles`, `initiatives`, `continues`, `amendments`, `retired`, `errata`, `aliases`, `waive`, `visibility`.',
  ]);
  wrong(
    'a field whose name is nearly right',
    { 'objectives/2026-q3/sales/nearly.mdx': mdx('title: One\nkeyresults: []') },
    [
      'objectives/2026-q3/sales/nearly.mdx:3:1 field-is-known',
      'There is no field `keyresults` here.',
      'Did you mean `keyResults`?',
    ],
  );
  wrong(
    'a missing field beside its misspelling is one mistake',
    { 'periods/2026-q4.mdx': mdx('start: 2026-10-01\nends: 2026-12-31') },
    ['periods/2026-q4.mdx:2:1 field-is-known', 'There is no field `start` here.', 'Did you mean `starts`?'],
  );
  wrong('a missing day', { 'retrospectives/2026-q3/company.mdx': mdx('wentWell: [All]') }, [
    'retrospectives/2026-q3/company.mdx:2:1 field-is-present',
    '`date` is missing.',
    'Write it as `2026-08-10`: year, month, day.',
  ]);
  wrong('a missing field', { 'teams/nameless.mdx': mdx('parent: company') }, [
    'teams/nameless.mdx:2:1 field-is-present',
    '`name` is missing.',
    'Add `name:` with text.',
  ]);
  wrong('an id inside the file', { 'objectives/2026-q3/sales/id.mdx': mdx('id: one\ntitle: One') }, [
    'objectives/2026-q3/sales/id.mdx:2:1 field-is-known',
    'There is no field `id` here.',
    'Leave it out: the id comes from the file’s name.',
  ]);
  wrong('an empty field', { 'objectives/2026-q3/sales/blank.mdx': mdx('title:\nowner: ""') }, [
    'objectives/2026-q3/sales/blank.mdx:2:1 value-has-its-kind',
    'This field is empty.',
    'Write text: this field is needed.',
    'objectives/2026-q3/sales/blank.mdx:3:8 field-is-filled',
    'This field is empty.',
    'Write the text, or leave the whole field out.',
  ]);
  wrong(
    'words that are not the words',
    {
      'objectives/2026-q3/sales/words.mdx': mdx('title: One\nambition: aspiration\nvisibility: secret'),
    },
    [
      'objectives/2026-q3/sales/words.mdx:3:11 value-is-known',
      '"aspiration" is not one of the words that fit here.',
      'Did you mean `aspirational`? The words are `aspirational`, `committed`.',
      'objectives/2026-q3/sales/words.mdx:4:13 value-is-known',
      '"secret" is not one of the words that fit here.',
      'Write one of `public`, `company`, `restricted`, `draft`.',
    ],
  );
  wrong(
    'a list where a text stands, and a text where a list stands',
    { 'objectives/2026-q3/sales/kinds.mdx': mdx('title: [One]\nobstacles: Two people left') },
    [
      'objectives/2026-q3/sales/kinds.mdx:2:8 value-has-its-kind',
      'This needs text, but has a list.',
      'Write it without brackets or a dash: `title: One`.',
      'objectives/2026-q3/sales/kinds.mdx:3:12 value-has-its-kind',
      'This field is a list, one item a line.',
      'Write `obstacles:` and below it `- Two people left`.',
    ],
  );
  wrong(
    'an address that is none',
    {
      'objectives/2026-q3/sales/link.mdx': mdx(
        'title: One\ninitiatives:\n  - title: Book\n    url: "javascript:alert(1)"',
      ),
    },
    [
      'objectives/2026-q3/sales/link.mdx:5:10 link-is-safe',
      'This address does not start with https://, http:// or mailto:.',
      'Write the whole address, such as "https://example.com/page".',
    ],
  );
  wrong(
    'a day that no calendar has',
    { 'objectives/2026-q3/sales/day.mdx': mdx('title: One\nretired: { date: 2026-02-30, because: Sold }') },
    [
      'objectives/2026-q3/sales/day.mdx:3:18 day-is-a-date',
      '30 February does not exist; February 2026 ends on the 28th.',
      'Write `2026-02-28`, or the day that is meant.',
    ],
  );
  wrong(
    'references that are none',
    {
      'objectives/2026-q3/sales/references.mdx': mdx(
        'title: One\ncontributesTo: [{ to: Win Customers }]\ndependsOn: [{ to: company/win#bookings }]\naliases: [old]',
      ),
    },
    [
      'objectives/2026-q3/sales/references.mdx:3:23 reference-is-plain',
      'This does not name an objective or a key result.',
      'Write `<slug>` (same team and period), `<team>/<slug>` (same period) or `<period>/<team>/<slug>`, with `#<key-result>` for one key result.',
      'objectives/2026-q3/sales/references.mdx:4:19 reference-is-plain',
      'This does not name an objective.',
      'Write `<slug>` (same team and period), `<team>/<slug>` (same period) or `<period>/<team>/<slug>`.',
      'objectives/2026-q3/sales/references.mdx:5:11 reference-is-plain',
      'An old address is written in full.',
      'Write `<period>/<team>/<slug>`.',
    ],
  );
  wrong(
    'a period that ends before it starts',
    { 'periods/2026-q2.mdx': mdx('starts: 2026-04-01\nends: 2026-03-31') },
    [
      'periods/2026-q2.mdx:3:7 period-ends-after-it-starts',
      'This period ends on 2026-03-31, before it starts on 2026-04-01.',
      'Let `ends` be the last day of the period.',
    ],
  );
  wrong(
    'a grade and ratings that are no such numbers',
    {
      'retrospectives/2026-q3/sales.mdx': mdx(
        'date: 2026-10-05\ngrades:\n  - { keyResult: company/win#bookings, score: high }\nprocess: { ambition: 6, focus: 2.5 }',
      ),
    },
    [
      'retrospectives/2026-q3/sales.mdx:4:47 grade-is-a-share',
      '"high" is not a number: a grade goes from 0 (nothing of it) to 1 (all of it).',
      'Write the number, such as 0.7 for seventy percent of the way.',
      'retrospectives/2026-q3/sales.mdx:5:22 value-is-in-range',
      '6 is out of range.',
      'Write a number that is at most 5.',
      'retrospectives/2026-q3/sales.mdx:5:32 value-has-its-kind',
      '2.5 is not a whole number.',
      'Write a whole number, such as 3.',
    ],
  );
});
