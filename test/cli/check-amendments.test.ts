import { describe } from 'vitest';
import { mdx, mistakesTogether } from '../support/cli.ts';

const amended = (amendment: string): string =>
  mdx(`
title: Win
keyResults:
  - id: kr
    title: KR
    metric: { baseline: 0, target: 10 }
amendments:
  - { date: 2026-08-01, ${amendment}, cause: external, because: B., approvedBy: mara }`);

describe('an amendment', () => {
  const wrong = mistakesTogether();
  const at = (name: string, column: number, rule: string) =>
    `objectives/2026-q3/sales/${name}.mdx:8:${String(column)} ${rule}`;

  wrong(
    'gives a day for a due day',
    { 'objectives/2026-q3/sales/due.mdx': amended('keyResult: kr, field: due, from: soon') },
    [
      at('due', 58, 'amendment-fits-its-field'),
      '"soon" cannot be a due.',
      'Write `from:` the way `due` is written in the key result.',
    ],
  );
  wrong(
    'gives a number for a target',
    { 'objectives/2026-q3/sales/text.mdx': amended('keyResult: kr, field: target, from: "12"') },
    [
      at('text', 61, 'amendment-fits-its-field'),
      '"12" cannot be a target.',
      'Write `from:` the way `target` is written in the key result.',
    ],
  );
  wrong(
    'leads back to a metric that was possible',
    { 'objectives/2026-q3/sales/zero.mdx': amended('keyResult: kr, field: target, from: 0') },
    [
      at('zero', 61, 'amendment-leads-back'),
      'Before this amendment the objective was not possible: Baseline and target are both 0, so there is no way to go.',
      'Write the value that really stood there before.',
    ],
  );
  wrong(
    'leads back to weights that counted',
    { 'objectives/2026-q3/sales/weight.mdx': amended('keyResult: kr, field: weight, from: 0') },
    [
      at('weight', 61, 'amendment-leads-back'),
      'Before this amendment the objective was not possible: All key results have weight 0, so none of them counts.',
      'Write the value that really stood there before.',
    ],
  );
  wrong(
    'of a target names its key result',
    { 'objectives/2026-q3/sales/whose.mdx': amended('field: target, from: 4') },
    [
      at('whose', 32, 'amendment-names-its-key-result'),
      'Only a key result has a target, and this amendment does not say which.',
      'Add `keyResult:` with its id.',
    ],
  );
});

describe('numbers that cannot be counted with', () => {
  const wrong = mistakesTogether();
  wrong(
    'are too large',
    {
      'objectives/2026-q3/sales/huge.mdx': mdx(
        'title: W\nkeyResults:\n  - id: kr\n    title: KR\n    metric: { baseline: 0, target: 1e300 }',
      ),
    },
    [
      'objectives/2026-q3/sales/huge.mdx:6:36 number-is-countable',
      'This number is too large to count with.',
      'Choose a larger unit, such as millions.',
    ],
  );
  wrong(
    'are percentages for grades',
    {
      'retrospectives/2026-q3/company.mdx': mdx(
        'date: 2026-10-01\ngrades:\n  - { keyResult: win#bookings, score: 70 }',
      ),
    },
    [
      'retrospectives/2026-q3/company.mdx:4:39 grade-is-a-share',
      '70 is not on the scale: a grade goes from 0 (nothing of it) to 1 (all of it).',
      'Write 0.7 if 70 % is meant.',
    ],
  );
  wrong(
    'come with a comma in a metric’s row',
    { 'metrics/m.yaml': 'title: M\n', 'metrics/m.csv': 'date,value,note\n2026-07-06,1,130,\n' },
    [
      'metrics/m.csv:2:1 row-has-its-cells',
      'This row has a comma too many.',
      'Write numbers without separators, such as 1130, and put a note with a comma in quotes.',
    ],
  );
  wrong(
    'run backwards in a healthy range',
    { 'metrics/h.yaml': 'title: H\nhealthy: { type: between, low: 9, high: 2 }\n' },
    [
      'metrics/h.yaml:2:41 metric-is-possible',
      'The range goes from 9 to 2.',
      'Let `low` be smaller than `high`.',
    ],
  );
});
