import { describe } from 'vitest';
import { mdx, mistakesTogether } from '../support/cli.ts';

const hidden = [
  'This file is visible to the company, but refers to something that is not.',
  'Give this file the same `visibility:`, or move this part into a file that has it.',
];

describe('what everybody may read', () => {
  const wrong = mistakesTogether();
  const secret = mdx('title: Buy a competitor\nvisibility: draft\nkeyResults: [{ id: kr, title: Sign }]');

  wrong(
    'calls no objective and no key result that is kept back',
    {
      'objectives/2026-q3/sales/calls.mdx': mdx(
        'title: Calls',
        'See <Objective to="hush" /> and\n\n<KeyResult id="hush#kr" />\n',
      ),
      'objectives/2026-q3/sales/hush.mdx': secret,
    },
    [
      'objectives/2026-q3/sales/calls.mdx:4:5 reference-is-visible',
      ...hidden,
      'objectives/2026-q3/sales/calls.mdx:6:1 reference-is-visible',
      ...hidden,
    ],
  );
  wrong(
    'links to no file that is kept back',
    { 'objectives/2026-q3/sales/links.mdx': mdx('title: Links', 'See [this](./hush.mdx).\n') },
    ['objectives/2026-q3/sales/links.mdx:4:5 reference-is-visible', ...hidden],
  );
  wrong(
    'is measured by no metric that is kept back',
    {
      'metrics/runway.yaml': 'title: Runway\nvisibility: restricted\n',
      'objectives/2026-q3/sales/by-metric.mdx': mdx(
        'title: M\nkeyResults:\n  - id: kr\n    title: KR\n    metric: { ref: runway, baseline: 1, target: 2 }',
      ),
    },
    ['objectives/2026-q3/sales/by-metric.mdx:6:20 reference-is-visible', ...hidden],
  );
  wrong(
    'reports on no commitment of a plan that is kept back',
    {
      'plans/2026-q3/sales.mdx': mdx('visibility: restricted\ncommitments: [{ id: renewals, title: Renew }]'),
      'check-ins/2026-q3/2026-07-06-sales.mdx': mdx('updates:\n  - { commitment: renewals, confidence: 7 }'),
    },
    ['check-ins/2026-q3/2026-07-06-sales.mdx:3:19 reference-is-visible', ...hidden],
  );
});

describe('names', () => {
  const wrong = mistakesTogether();
  const taken = (alias: string) => [
    `The name \`${alias}\` already belongs to a team or a person.`,
    'Take it out here, or rename the other.',
  ];

  wrong(
    'a team’s former name leads to one team only',
    { 'teams/growth.mdx': mdx('name: Growth\nparent: company\naliases: [company, mara]') },
    [
      'teams/growth.mdx:4:11 id-is-unique',
      ...taken('company'),
      'teams/growth.mdx:4:20 id-is-unique',
      ...taken('mara'),
    ],
  );
  wrong(
    'a link leads to a file that is there',
    { 'objectives/2026-q3/sales/link.mdx': mdx('title: Link', 'See [this](../company/wim.mdx).\n') },
    [
      'objectives/2026-q3/sales/link.mdx:4:5 reference-resolves',
      'There is no file `objectives/2026-q3/company/wim.mdx` to link to.',
      'Did you mean `objectives/2026-q3/company/win.mdx`?',
    ],
  );
  wrong(
    'a key result is graded once, also by its old address',
    {
      'objectives/2026-q3/sales/new.mdx': mdx(
        'title: New\naliases: [2026-q3/sales/old]\nkeyResults: [{ id: kr, title: KR }]',
      ),
      'retrospectives/2026-q3/sales.mdx': mdx(
        'date: 2026-10-05\ngrades:\n  - { keyResult: new#kr, score: 0.5 }\n  - { keyResult: old#kr, score: 0.7 }',
      ),
    },
    [
      'retrospectives/2026-q3/sales.mdx:5:18 grade-is-given-once',
      '`2026-q3/sales/new#kr` is graded twice; the other grade is in retrospectives/2026-q3/sales.mdx.',
      'Keep one of the two.',
    ],
  );
  wrong(
    'a file in the folder of no team says so, whatever else is wrong with it',
    { 'objectives/2026-q3/nobody/x.mdx': mdx('titel: X') },
    [
      'objectives/2026-q3/nobody/x.mdx:1:1 file-has-a-place',
      'There is no team `nobody`.',
      'Write teams/nobody.mdx, or move the file to the folder of its team.',
      'objectives/2026-q3/nobody/x.mdx:2:1 field-is-known',
      'There is no field `titel` here.',
      'Did you mean `title`?',
    ],
  );
});

describe('an organisation that was moved about', () => {
  const wrong = mistakesTogether();
  wrong(
    'never had a circle in it',
    {
      'teams/a.mdx': mdx('name: A\nparent: company\nmoved: [{ date: 2026-01-01, from: b }]'),
      'teams/b.mdx': mdx('name: B\nparent: a'),
    },
    [
      'teams/a.mdx:4:35 team-tree-has-no-cycle',
      'This goes in a circle: `a` lay under (until 2026-01-01) `b` lay under (until 2026-01-01) `a`.',
      'Let `moved` name the team this one was under before.',
    ],
  );
});
