import { describe } from 'vitest';
import { mdx, mistakesTogether } from '../support/cli.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const objective = mdx('title: Win customers who stay');

describe('where a file lies', () => {
  const wrong = mistakesTogether();

  wrong('an objective in the folder of no team', { 'objectives/2026-q3/finance/close.mdx': objective }, [
    'objectives/2026-q3/finance/close.mdx:1:1 file-has-a-place',
    'There is no team `finance`.',
    'Write teams/finance.mdx, or move the file to the folder of its team.',
  ]);
  wrong(
    'an objective in the folder of a period that is nearly there',
    { 'objectives/2026-q30/sales/close.mdx': objective },
    [
      'objectives/2026-q30/sales/close.mdx:1:1 file-has-a-place',
      'There is no period `2026-q30`.',
      'Did you mean `2026-q3`?',
    ],
  );
  wrong('an objective without a folder for its team', { 'objectives/2026-q3/close.mdx': objective }, [
    'objectives/2026-q3/close.mdx:1:1 file-has-a-place',
    'Nothing is read from here.',
    'A file of this folder lies at `objectives/<period>/<team>/<slug>.mdx`.',
  ]);
  wrong('a check-in of no team', { 'check-ins/2026-q3/2026-08-10-finance.mdx': mdx('updates: []') }, [
    'check-ins/2026-q3/2026-08-10-finance.mdx:1:1 file-has-a-place',
    'There is no team `finance`.',
    'Write teams/finance.mdx, or move the file to the folder of its team.',
  ]);
  wrong('a check-in whose name is no day', { 'check-ins/2026-q3/monday.mdx': mdx('updates: []') }, [
    'check-ins/2026-q3/monday.mdx:1:1 file-has-a-place',
    'A check-in’s name is its day and its team.',
    'Rename the file like `2026-08-10-sales.mdx`.',
  ]);
  wrong(
    'a check-in of a day that no calendar has',
    { 'check-ins/2026-q3/2026-02-30-sales.mdx': mdx('updates: []') },
    [
      'check-ins/2026-q3/2026-02-30-sales.mdx:1:1 file-has-a-place',
      '30 February does not exist; February 2026 ends on the 28th.',
      'Rename the file like `2026-08-10-sales.mdx`, with the day that it reports on.',
    ],
  );
  wrong(
    'a retrospective of no team, in no period',
    { 'retrospectives/1999/finance.mdx': mdx('date: 2026-10-05') },
    [
      'retrospectives/1999/finance.mdx:1:1 file-has-a-place',
      'There is no period `1999`.',
      'Write periods/1999.mdx, or move the file to the folder of its period.',
      'retrospectives/1999/finance.mdx:1:1 file-has-a-place',
      'There is no team `finance`.',
      'Write teams/finance.mdx, or move the file to the folder of its team.',
    ],
  );
  wrong(
    'a plan of a team that was dissolved before the period began',
    {
      'teams/growth.mdx': mdx('name: Growth\nparent: company\ndissolved: 2026-06-30'),
      'plans/2026-q3/growth.mdx': mdx('vision: None'),
    },
    [
      'plans/2026-q3/growth.mdx:1:1 file-has-a-place',
      'The team `growth` was dissolved on 2026-06-30, before this period began.',
      'Move the file to the team that took over.',
    ],
  );
  wrong('a folder that nothing is read from', { 'goals/close.mdx': objective }, [
    'goals/close.mdx:1:1 file-has-a-place',
    'Nothing is read from here.',
    'The folders are `teams`, `periods`, `objectives`, `check-ins`, `retrospectives`, `plans`, `metrics`, `handbook`.',
  ]);
  wrong('a folder whose name is nearly right', { 'objective/2026-q3/sales/close.mdx': objective }, [
    'objective/2026-q3/sales/close.mdx:1:1 file-has-a-place',
    'Nothing is read from here.',
    'Did you mean `objectives`?',
  ]);
  wrong('a file that nothing is read from', { 'teams.yaml': '- name: Sales\n' }, [
    'teams.yaml:1:1 file-has-a-place',
    'Nothing is read from here.',
    'Did you mean `teams`?',
  ]);
  wrong('values of a metric that nothing describes', { 'metrics/trials.csv': 'date,value\n' }, [
    'metrics/trials.csv:1:1 metric-is-described',
    'There are values for `trials`, but nothing says what it is.',
    'Write metrics/trials.yaml with its `title:` and `unit:`.',
  ]);
});

describe('what a file is called', () => {
  const wrong = mistakesTogether();

  wrong('an .md file', { 'objectives/2026-q3/sales/notes.md': '# Notes\n' }, [
    'objectives/2026-q3/sales/notes.md:1:1 file-name-is-plain',
    'Files here end in .mdx or .yaml, not in .md.',
    'Rename it to `notes.mdx`.',
  ]);
  wrong('a .yml file', { 'metrics/trials.yml': 'title: Trials\n' }, [
    'metrics/trials.yml:1:1 file-name-is-plain',
    'Files here end in .mdx or .yaml, not in .yml.',
    'Rename it to `trials.yaml`.',
  ]);
  wrong('capitals', { 'objectives/2026-q3/sales/Close-Deals.mdx': objective }, [
    'objectives/2026-q3/sales/Close-Deals.mdx:1:1 file-name-is-plain',
    'Names of files and folders here are made of a–z, 0–9 and hyphens.',
    'Rename it, for example to `objectives/2026-q3/sales/close-deals.mdx`.',
  ]);
  wrong('capitals in a folder', { 'objectives/2026-Q3/sales/close.mdx': objective }, [
    'objectives/2026-Q3/sales/close.mdx:1:1 file-name-is-plain',
    'Names of files and folders here are made of a–z, 0–9 and hyphens.',
    'Rename it, for example to `objectives/2026-q3/sales/close.mdx`.',
  ]);
  wrong('spaces', { 'objectives/2026-q3/sales/close more deals.mdx': objective }, [
    'objectives/2026-q3/sales/close more deals.mdx:1:1 file-name-is-plain',
    'Names of files and folders here are made of a–z, 0–9 and hyphens.',
    'Rename it, for example to `objectives/2026-q3/sales/close-more-deals.mdx`.',
  ]);
  wrong('an underscore', { 'teams/customer_success.mdx': mdx('name: CS\nparent: company') }, [
    'teams/customer_success.mdx:1:1 file-name-is-plain',
    'Names of files and folders here are made of a–z, 0–9 and hyphens.',
    'Rename it, for example to `teams/customer-success.mdx`.',
  ]);
  wrong(
    'a period with the address of a page',
    { 'periods/search.mdx': mdx('starts: 2026-01-01\nends: 2026-03-31') },
    [
      'periods/search.mdx:1:1 name-is-free',
      '`search` is the address of one of the site’s own pages.',
      'Give the period another name, such as `search-period`.',
    ],
  );
  wrong('a team with the address of a page', { 'teams/cascade.mdx': mdx('name: C\nparent: company') }, [
    'teams/cascade.mdx:1:1 name-is-free',
    '`cascade` is the address of one of the site’s own pages.',
    'Give the team another name, such as `cascade-team`.',
  ]);
  wrong('a team with two hyphens in a row', { 'teams/north--east.mdx': mdx('name: N\nparent: company') }, [
    'teams/north--east.mdx:1:1 name-is-free',
    'A team’s name has no double hyphen.',
    'Rename the file to `north-east.mdx`.',
  ]);
});

describe('how big and what kind a file is', () => {
  const wrong = mistakesTogether();

  wrong(
    'an .mdx file of 70 KiB',
    { 'objectives/2026-q3/sales/long.mdx': mdx('title: Long', 'word '.repeat(14_336)) },
    [
      'objectives/2026-q3/sales/long.mdx:1:1 file-is-small',
      'This file has 71 KiB; at most 64 are read.',
      'Split it, or leave out what nobody will read.',
    ],
  );
  wrong('a CSV file of more than 1 MiB', { 'metrics/huge.csv': 'x'.repeat(1_048_577) }, [
    'metrics/huge.csv:1:1 file-is-small',
    'This file has 1025 KiB; at most 1024 are read.',
    'Split it, or leave out what nobody will read.',
  ]);
  wrong('a picture of more than 2 MiB', { 'teams/wall.png': Buffer.alloc(2_097_153) }, [
    'teams/wall.png:1:1 file-is-small',
    'This file has 2049 KiB; at most 2048 are read.',
    'Save the picture smaller.',
  ]);
  wrong('a picture that is none', { 'objectives/2026-q3/sales/chart.png': 'not a picture' }, [
    'objectives/2026-q3/sales/chart.png:1:1 picture-is-plain',
    'This is not a PNG picture, whatever its name says.',
    'Save it again from a picture editor, in the format its ending names.',
  ]);
  wrong('a picture that is another kind than its name says', { 'teams/sales.gif': png }, [
    'teams/sales.gif:1:1 picture-is-plain',
    'This is not a GIF picture, whatever its name says.',
    'Save it again from a picture editor, in the format its ending names.',
  ]);
  wrong('an SVG beside an objective', { 'teams/chart.svg': '<svg/>' }, [
    'teams/chart.svg:1:1 file-has-a-place',
    'Nothing is read from here.',
    'Pictures here are png, jpg, jpeg, webp or gif; save it again as one of them.',
  ]);
  wrong(
    'a picture that is not there',
    {
      'objectives/2026-q3/sales/pictures.mdx': mdx(
        'title: Pictures',
        'The first is there:\n\n![One](./there.png)\n\nThe second is not: ![Two](./gone.png)\n',
      ),
      'objectives/2026-q3/sales/there.png': png,
    },
    [
      'objectives/2026-q3/sales/pictures.mdx:8:20 picture-exists',
      'There is no picture `gone.png` beside this file.',
      'Put it into the same folder, with exactly this name.',
    ],
  );
});

describe('teams and people', () => {
  const wrong = mistakesTogether();

  wrong('a team without a parent', { 'teams/loose.mdx': mdx('name: Loose') }, [
    'teams/loose.mdx:2:1 company-is-the-root',
    'The team `loose` does not say which team it belongs to.',
    'Add `parent: company`, or the department above it.',
  ]);
  wrong('a team under no team', { 'teams/lost.mdx': mdx('name: Lost\nparent: saless') }, [
    'teams/lost.mdx:3:9 reference-resolves',
    'There is no team `saless`.',
    'Did you mean `sales`?',
  ]);
  wrong('the company under a team', { 'teams/company.mdx': mdx('name: Fernwell\nparent: sales') }, [
    'teams/company.mdx:3:1 company-is-the-root',
    'The company has no team above it.',
    'Take the line `parent:` out.',
    'teams/company.mdx:3:9 team-tree-has-no-cycle',
    'This goes in a circle: `company` lies under `sales` lies under `company`.',
    'Let `parent` name the team above this one.',
  ]);
  wrong(
    'a team that once lay under no team',
    { 'teams/moved.mdx': mdx('name: M\nparent: sales\nmoved: [{ date: 2026-01-01, from: growth }]') },
    [
      'teams/moved.mdx:4:35 reference-resolves',
      'There is no team `growth`.',
      'Write teams/growth.mdx, or name another team.',
    ],
  );
  wrong(
    'two people of one id, a person who is a team, and one of no team',
    {
      'people.yaml': `
- { id: mara, name: Mara, team: company }
- { id: omar, name: Omar, team: finance }
- id: mara
  name: Another Mara
- id: sales
  name: Sales lead
`,
    },
    [
      'people.yaml:3:33 reference-resolves',
      'There is no team `finance`.',
      'Name a file of teams/, without its ending.',
      'people.yaml:4:7 id-is-unique',
      'Two people have the id `mara`.',
      'Give one of them another id; people and teams share one list of names.',
      'people.yaml:6:7 id-is-unique',
      '`sales` is a person and a team.',
      'Give one of them another id; people and teams share one list of names.',
    ],
  );
  wrong(
    'teams that lie under each other',
    {
      'teams/egg.mdx': mdx('name: Egg\nparent: hen'),
      'teams/hen.mdx': mdx('name: Hen\nparent: egg'),
      'teams/self.mdx': mdx('name: Self\nparent: self'),
    },
    [
      'teams/egg.mdx:3:9 team-tree-has-no-cycle',
      'This goes in a circle: `egg` lies under `hen` lies under `egg`.',
      'Let `parent` name the team above this one.',
      'teams/self.mdx:3:9 team-tree-has-no-cycle',
      'This goes in a circle: `self` lies under `self`.',
      'Let `parent` name the team above this one.',
    ],
  );
});
