import { describe } from 'vitest';
import { mdx, mistakesTogether } from '../support/cli.ts';

const titled = (fields: string): string => mdx(`title: Win\n${fields}`);

describe('circles', () => {
  const wrong = mistakesTogether();
  const contributes = (to: string) =>
    titled(`contributesTo:\n  - to: ${to}\nkeyResults: [{ id: kr, title: KR }]`);

  wrong(
    'an objective that contributes to itself',
    { 'objectives/2026-q3/sales/self.mdx': contributes('self') },
    [
      'objectives/2026-q3/sales/self.mdx:4:9 cascade-has-no-cycle',
      'This goes in a circle: `2026-q3/sales/self` contributes to `2026-q3/sales/self`.',
      'Take away the one that points down or sideways.',
    ],
  );
  wrong(
    'two objectives that contribute to each other, one through a key result',
    {
      'objectives/2026-q3/sales/one.mdx': contributes('other#kr'),
      'objectives/2026-q3/sales/other.mdx': contributes('one'),
    },
    [
      'objectives/2026-q3/sales/one.mdx:4:9 cascade-has-no-cycle',
      'This goes in a circle: `2026-q3/sales/one` contributes to `2026-q3/sales/other` contributes to `2026-q3/sales/one`.',
      'Take away the one that points down or sideways.',
    ],
  );
  wrong(
    'a circle that another objective leads into',
    {
      'objectives/2026-q3/sales/a-way-in.mdx': contributes('b-third'),
      'objectives/2026-q3/sales/b-first.mdx': contributes('b-second#kr'),
      'objectives/2026-q3/sales/b-second.mdx': contributes('b-third#kr'),
      'objectives/2026-q3/sales/b-third.mdx': contributes('b-first#kr'),
    },
    [
      'objectives/2026-q3/sales/b-third.mdx:4:9 cascade-has-no-cycle',
      'This goes in a circle: `2026-q3/sales/b-third` contributes to `2026-q3/sales/b-first` contributes to `2026-q3/sales/b-second` contributes to `2026-q3/sales/b-third`.',
      'Take away the one that points down or sideways.',
    ],
  );
  wrong(
    'two objectives that continue each other',
    {
      'objectives/2026-q3/sales/now.mdx': titled('continues: [then]'),
      'objectives/2026-q3/sales/then.mdx': titled('continues: now'),
    },
    [
      'objectives/2026-q3/sales/now.mdx:3:13 lineage-has-no-cycle',
      'This goes in a circle: `2026-q3/sales/now` continues `2026-q3/sales/then` continues `2026-q3/sales/now`.',
      'An objective continues one of an earlier period.',
    ],
  );
  wrong(
    'a period that lies within itself',
    { 'periods/2026.mdx': mdx('starts: 2026-01-01\nends: 2026-12-31\nwithin: 2026') },
    [
      'periods/2026.mdx:4:9 period-lies-in-a-year',
      'This goes in a circle: `2026` lies within `2026`.',
      'Let `within` name the annual period.',
    ],
  );
});

describe('what is said once', () => {
  const wrong = mistakesTogether();

  wrong(
    'a grade given twice, in one file and in two',
    {
      'objectives/2026-q3/sales/graded.mdx': titled('keyResults: [{ id: a, title: A }, { id: b, title: B }]'),
      'retrospectives/2026-q3/company.mdx': mdx(
        'date: 2026-10-05\ngrades:\n  - { keyResult: sales/graded#a, score: 0.5 }',
      ),
      'retrospectives/2026-q3/sales.mdx': mdx(
        'date: 2026-10-05\ngrades:\n  - { keyResult: graded#a, score: 0.6 }\n  - { keyResult: graded#b, score: 0.6 }\n  - { keyResult: 2026-q3/sales/graded#b, score: 0.7 }',
      ),
    },
    [
      'retrospectives/2026-q3/sales.mdx:4:18 grade-is-given-once',
      '`2026-q3/sales/graded#a` is graded twice; the other grade is in retrospectives/2026-q3/company.mdx.',
      'Keep one of the two.',
      'retrospectives/2026-q3/sales.mdx:6:18 grade-is-given-once',
      '`2026-q3/sales/graded#b` is graded twice; the other grade is in retrospectives/2026-q3/sales.mdx.',
      'Keep one of the two.',
    ],
  );
  wrong(
    'an old address that an objective has, or two had',
    {
      'objectives/2026-q3/sales/first.mdx': titled('aliases: [2026-q3/sales/second, 2026-q3/sales/old]'),
      'objectives/2026-q3/sales/second.mdx': titled('aliases:\n  - 2026-q3/sales/old'),
    },
    [
      'objectives/2026-q3/sales/first.mdx:3:11 id-is-unique',
      'The address `2026-q3/sales/second` already belongs to objectives/2026-q3/sales/second.mdx.',
      'Take it out here, or rename the other file.',
      'objectives/2026-q3/sales/second.mdx:4:5 id-is-unique',
      'The address `2026-q3/sales/old` already belongs to objectives/2026-q3/sales/first.mdx.',
      'Take it out here, or rename the other file.',
    ],
  );
});

describe('what everybody may read', () => {
  const wrong = mistakesTogether();

  wrong(
    'names nothing that is restricted, a draft, or lies under a hidden team or period',
    {
      'objectives/2026-q3/sales/acquisition.mdx': titled(
        'visibility: restricted\nkeyResults: [{ id: price, title: Secret price }]',
      ),
      'objectives/2026-q3/sales/draft.mdx': titled('visibility: draft'),
      'teams/stealth.mdx': mdx('name: Stealth\nparent: company\nvisibility: restricted'),
      'objectives/2026-q3/stealth/quiet.mdx': titled('description: Hidden under its team.'),
      'periods/2027.mdx': mdx('starts: 2027-01-01\nends: 2027-12-31\nvisibility: draft'),
      'objectives/2027/sales/next.mdx': titled('description: Hidden under its period.'),
      'objectives/2026-q3/sales/visible.mdx': titled(`
contributesTo:
  - to: acquisition#price
dependsOn:
  - to: draft
neededBy:
  - to: stealth/quiet
  - to: 2027/sales/next`),
      'check-ins/2026-q3/2026-08-10-sales.mdx': mdx(
        'updates:\n  - { keyResult: acquisition#price, confidence: 5 }',
      ),
      'check-ins/2026-q3/2026-08-10-sales--restricted.mdx': mdx(
        'visibility: restricted\nupdates:\n  - { keyResult: acquisition#price, confidence: 5 }',
      ),
      'retrospectives/2026-q3/sales.mdx': mdx(
        'date: 2026-10-05\nobjectives:\n  - { objective: acquisition, decision: drop }',
      ),
    },
    [
      'check-ins/2026-q3/2026-08-10-sales.mdx:3:18 reference-is-visible',
      'This file is visible to the company, but refers to something that is not.',
      'Give this file the same `visibility:`, or move this part into a file that has it.',
      'objectives/2026-q3/sales/visible.mdx:5:9 reference-is-visible',
      'This file is visible to the company, but refers to something that is not.',
      'Give this file the same `visibility:`, or move this part into a file that has it.',
      'objectives/2026-q3/sales/visible.mdx:7:9 reference-is-visible',
      'This file is visible to the company, but refers to something that is not.',
      'Give this file the same `visibility:`, or move this part into a file that has it.',
      'objectives/2026-q3/sales/visible.mdx:9:9 reference-is-visible',
      'This file is visible to the company, but refers to something that is not.',
      'Give this file the same `visibility:`, or move this part into a file that has it.',
      'objectives/2026-q3/sales/visible.mdx:10:9 reference-is-visible',
      'This file is visible to the company, but refers to something that is not.',
      'Give this file the same `visibility:`, or move this part into a file that has it.',
      'retrospectives/2026-q3/sales.mdx:4:18 reference-is-visible',
      'This file is visible to the company, but refers to something that is not.',
      'Give this file the same `visibility:`, or move this part into a file that has it.',
    ],
  );
});
