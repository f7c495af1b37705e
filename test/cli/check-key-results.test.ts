import { describe } from 'vitest';
import { mdx, mistakesTogether } from '../support/cli.ts';

/** An objective of the team sales with one key result measured like this. */
const measured = (metric: string): string =>
  mdx(`title: Win\nkeyResults:\n  - id: deals\n    title: Deals\n    metric: ${metric}`);

describe('key results', () => {
  const wrong = mistakesTogether();

  wrong(
    'two key results of one id',
    {
      'objectives/2026-q3/sales/twice.mdx': mdx(
        'title: One\nkeyResults:\n  - { id: deals, title: Deals }\n  - { id: deals, title: More deals }',
      ),
    },
    [
      'objectives/2026-q3/sales/twice.mdx:5:11 id-is-unique',
      'The id "deals" is used twice in this list.',
      'Give one of them another id.',
    ],
  );
  wrong(
    'weight 0 everywhere',
    {
      'objectives/2026-q3/sales/zero.mdx': mdx(
        'title: One\nkeyResults:\n  - { id: a, title: A, weight: 0 }\n  - { id: b, title: B, weight: 0 }',
      ),
    },
    [
      'objectives/2026-q3/sales/zero.mdx:4:32 key-result-weights-count',
      'All key results have weight 0, so none of them counts.',
      'Give at least one a weight above 0, or leave the weights out.',
    ],
  );
  wrong(
    'a weight below 0',
    {
      'objectives/2026-q3/sales/below.mdx': mdx(
        'title: One\nkeyResults:\n  - { id: a, title: A, weight: -1 }',
      ),
    },
    [
      'objectives/2026-q3/sales/below.mdx:4:32 value-is-in-range',
      '-1 is out of range.',
      'Write a number that is at least 0.',
    ],
  );
  wrong(
    'an id with a space',
    {
      'objectives/2026-q3/sales/space.mdx': mdx('title: One\nkeyResults:\n  - { id: Big deals, title: A }'),
    },
    [
      'objectives/2026-q3/sales/space.mdx:4:11 id-is-plain',
      'An id is made of a–z, 0–9 and hyphens.',
      'Write it like `first-sequence`.',
    ],
  );
  wrong(
    'equal baseline and target',
    { 'objectives/2026-q3/sales/equal.mdx': measured('{ baseline: 5, target: 5 }') },
    [
      'objectives/2026-q3/sales/equal.mdx:6:36 metric-is-possible',
      'Baseline and target are both 5, so there is no way to go.',
      'Write the value you start from as `baseline`, or use `type: at-least` or `type: at-most` to hold a level.',
    ],
  );
  wrong('a target alone', { 'objectives/2026-q3/sales/target.mdx': measured('{ target: 5 }') }, [
    'objectives/2026-q3/sales/target.mdx:6:13 metric-says-how',
    'This metric has a target but no baseline and no type.',
    'Add `baseline:` (where we stand), or `type: at-least` or `type: at-most`.',
  ]);
  wrong('from-to without its ends', { 'objectives/2026-q3/sales/ends.mdx': measured('{ type: from-to }') }, [
    'objectives/2026-q3/sales/ends.mdx:6:13 metric-says-how',
    'A from-to metric needs `baseline` and `target`.',
    'Write both as plain numbers: where we stand, and where we want to be.',
  ]);
  wrong(
    'a total that counts from 0 to 0',
    { 'objectives/2026-q3/sales/total.mdx': measured('{ baseline: 5, target: 0, accumulates: true }') },
    [
      'objectives/2026-q3/sales/total.mdx:6:36 metric-is-possible',
      'This total counts from 0 to 0, so there is no way to go.',
      'Write the total you want to reach as `target`.',
    ],
  );
  wrong(
    'a baseline that already meets "at least"',
    { 'objectives/2026-q3/sales/least.mdx': measured('{ type: at-least, baseline: 96, target: 95 }') },
    [
      'objectives/2026-q3/sales/least.mdx:6:41 metric-is-possible',
      'The baseline 96 already meets "at least 95".',
      'Write a baseline below the target, swap the type, or leave the baseline out.',
    ],
  );
  wrong(
    'a baseline that already meets "at most"',
    { 'objectives/2026-q3/sales/most.mdx': measured('{ type: at-most, baseline: 95, target: 95 }') },
    [
      'objectives/2026-q3/sales/most.mdx:6:40 metric-is-possible',
      'The baseline 95 already meets "at most 95".',
      'Write a baseline above the target, swap the type, or leave the baseline out.',
    ],
  );
  wrong(
    'a range upside down',
    { 'objectives/2026-q3/sales/range.mdx': measured('{ type: between, low: 9, high: 3 }') },
    [
      'objectives/2026-q3/sales/range.mdx:6:44 metric-is-possible',
      'The range goes from 9 to 3.',
      'Let `low` be smaller than `high`.',
    ],
  );
  wrong(
    'two milestones of one id, and none that weighs',
    {
      'objectives/2026-q3/sales/steps.mdx': measured(
        '{ type: milestones, milestones: [{ id: a, title: A, weight: 0 }, { id: a, title: B, weight: 0 }] }',
      ),
    },
    [
      'objectives/2026-q3/sales/steps.mdx:6:45 metric-is-possible',
      'All milestones have weight 0, so none of them counts.',
      'Give at least one a weight above 0, or leave the weights out.',
      'objectives/2026-q3/sales/steps.mdx:6:84 id-is-unique',
      'The id "a" is used twice in this list.',
      'Give one of them another id.',
    ],
  );
  wrong(
    'a level above 1',
    {
      'objectives/2026-q3/sales/levels.mdx': measured(
        '{ type: levels, levels: [{ id: a, title: A, score: 1.5 }] }',
      ),
    },
    [
      'objectives/2026-q3/sales/levels.mdx:6:64 number-is-a-share',
      '1.5 is not on the scale: this number goes from 0 to 1.',
      'Write 1, the most that this number can be.',
    ],
  );
  wrong('a type there is not', { 'objectives/2026-q3/sales/type.mdx': measured('{ type: atleast }') }, [
    'objectives/2026-q3/sales/type.mdx:6:21 value-is-known',
    '"atleast" is not one of the words that fit here.',
    'Did you mean `at-least`? The words are `from-to`, `at-least`, `at-most`, `between`, `milestones`, `levels`, `yes-no`, `graded`.',
  ]);
  wrong(
    'a field of another type',
    { 'objectives/2026-q3/sales/other.mdx': measured('{ type: yes-no, target: 1 }') },
    [
      'objectives/2026-q3/sales/other.mdx:6:29 field-is-known',
      '`target` does not go with this type of metric.',
      'Leave it out, or choose the type it belongs to.',
    ],
  );
  wrong(
    'a target with its unit',
    { 'objectives/2026-q3/sales/unit.mdx': measured('{ baseline: 1200000, target: 3.5M }') },
    [
      'objectives/2026-q3/sales/unit.mdx:6:42 value-has-its-kind',
      'This is a shortened number: "3.5M".',
      'Write 3500000, in full.',
    ],
  );
});
