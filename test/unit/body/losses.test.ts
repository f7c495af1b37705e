import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/body/parse-body.ts';
import { show } from './show.ts';

const parse = (source: string) => parseBody(source, { firstLine: 11, anchorPrefix: 'p-' });

const bar = 'Write `\\|` for a bar inside a cell, or give the first row and the one below it a column more.';
const oneCell = 'This row has more cells than its table has columns, so one cell is not shown.';
const times = 'Write `×`, or `\\*` for the sign itself.';
const quotation = '`>` at the start of a line begins a quotation, so the sign is not shown.';
const greater = 'Write `\\>` for the sign itself, or begin with a word.';
const underline = 'The line of `---` below makes a heading of this paragraph.';
const emptyLine = 'Leave an empty line above `---`.';
const counts = (number: string, shown: number) =>
  `A list counts on from its first number, so \`${number}\` is shown as ${String(shown)}.`;
const keep = (number: string) =>
  `Write \`${number}\\.\` to keep the number, with an empty line above it, or begin the line with a word.`;
const plus = (sign: string) =>
  `\`${sign}\` and a space at the start of a line begin a list, so the sign is not shown.`;
const close = (figure: string) => `Write \`${figure}\` without the space, or begin the line with a word.`;
const box = (type: string) =>
  `Write \`<Callout type="${type}">\`, the text on lines below it, and \`</Callout>\` on a line of its own.`;
const boxed = (sign: string) => `\`${sign}\` makes a box on other sites; here it is shown as it stands.`;

const lost: readonly (readonly [
  source: string,
  ...(readonly [place: string, message: string, help: string])[],
])[] = [
  ['| a | b |\n|---|---|\n| 1 | 2 | 3 |', ['13:9', oneCell, bar]],
  ['| a | b |\n|---|---|\n| `x|y` | 2 |', ['13:9', oneCell, bar]],
  [
    '| a |\n|---|\n| 1 | 2 | 3 |\n| 4 | 5 |',
    ['13:5', 'This row has more cells than its table has columns, so 2 cells are not shown.', bar],
    ['14:5', oneCell, bar],
  ],
  ['- | a |\n  |---|\n  | 1 | 2 |', ['13:7', oneCell, bar]],
  ['> [!NOTE]\n> Read this.', ['11:3', boxed('[!NOTE]'), box('note')]],
  ['> [!tip] Title\n> Read this.', ['11:3', boxed('[!tip]'), box('tip')]],
  ['> [!CAUTION]\n> Read this.', ['11:3', boxed('[!CAUTION]'), box('warning')]],
  ['> [!Important]\n>\n> Read this.', ['11:3', boxed('[!Important]'), box('note')]],
  ['5*3*2', ['11:2', 'The signs in `5*3*2` are read as emphasis, so they are not shown.', times]],
  [
    '2**10 and 3**5',
    ['11:2', 'The signs in `2**10 and 3**5` are read as emphasis, so they are not shown.', times],
  ],
  ['price*12*seats', ['11:6', 'The signs in `e*12*s` are read as emphasis, so they are not shown.', times]],
  [
    '30~~40 min to 10~~15',
    [
      '11:3',
      'The signs in `0~~40 min to 10~~1` are read as emphasis, so they are not shown.',
      'Write `–` between the two ends of a range, or `\\~` for the sign itself.',
    ],
  ],
  ['>5 % of them', ['11:1', quotation, greater]],
  ['Goal:\n\n>= 40', ['13:1', quotation, greater]],
  ['>€5', ['11:1', quotation, greater]],
  ['- > 5 %\n- 4 %', ['11:3', quotation, greater]],
  ['+ 5 % in the north', ['11:1', plus('+'), close('+5')]],
  ['+ €5 in the north', ['11:1', plus('+'), close('+€5')]],
  ['- 3 % south\n+ 5 % north', ['11:1', plus('-'), close('-3')], ['12:1', plus('+'), close('+5')]],
  ['1986. A great year\n1990. Another', ['12:1', counts('1990', 1987), keep('1990')]],
  ['2026. Now\n2019. Then', ['12:1', counts('2019', 2027), keep('2019')]],
  ['1. a\n2. b\n4. c', ['13:1', counts('4', 3), keep('4')]],
  ['3. a\n2. b\n1. c', ['12:1', counts('2', 4), keep('2')]],
  [
    'a\n\n[^1]: b',
    [
      '13:1',
      'Nothing refers to the footnote `[^1]`, so it is not shown.',
      'Write `[^1]` where it belongs, or delete it.',
    ],
  ],
  [
    'a[^1]\n\n[^1]: b\n\n[^1]: c',
    [
      '15:1',
      'There is a footnote `[^1]` before, and only that one is shown.',
      'Give one of them another name.',
    ],
  ],
  [
    '[Decision]: postponed',
    [
      '11:1',
      '`[Decision]: postponed` is read as the address of a link that no text uses, so it is not shown.',
      'Write `\\[Decision]: postponed` to show it, or delete it.',
    ],
  ],
  ['This is over.\n---\nNext', ['11:1', underline, emptyLine]],
  ['One line\nand another\n---', ['11:1', underline, emptyLine]],
  ['## Learn C #', ['11:1', '`#` at the end of a heading closes it and is not shown.', 'Write `\\#`.']],
];

const kept: readonly string[] = [
  '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | |\n| `x\\|y` | 2 |',
  '> A quotation.\n>\n> [a](https://example.com)',
  '> 95 % of those we asked said so.',
  'un*frigging*believable CO**2**e *a* **3**rd *5* 5 * 3 * 2 snake_5_case',
  '30~40 min to 10~15 min, ~5 and ~6, ~~gone~~',
  '+ north\n+ 5 south',
  '- 3 % south\n- 5 % north',
  '+5 %\n\n-5 %',
  '1. a\n1. b\n1. c',
  '1. a\n2. b\n2. c\n3. d',
  '1986. A great year\n1987. Another',
  '3. a\n4. b',
  'In the year\n1986. A great one',
  'a[^1]\n\n[^1]: b[^2]\n\n[^2]: c',
  '[a][b]\n\n[b]: https://example.com\n[c]: https://example.com/c\n[//]: # (hidden)',
  'A heading\n---\nText',
  '## A ##\n\n### C#',
  '#1 priority',
];

describe('what Markdown would lose', () => {
  test.each(lost.map(([source, ...problems]) => [source, problems] as const))(
    'is found, and the body is published: %s',
    (source, problems) => {
      const found = parse(source);
      expect(
        found.problems.map(({ line, column, message, help }) => [
          `${String(line)}:${String(column)}`,
          message,
          help,
        ]),
      ).toEqual(problems);
      for (const { severity, rule } of found.problems)
        expect({ severity, rule }).toEqual({ severity: 'warning', rule: 'body-loses-nothing' });
      const isEmpty = problems.some(([, message]) => message.includes('link that no text uses'));
      expect(show(found.body) === '').toBe(isEmpty);
    },
  );

  test.each(kept)('is not suspected where nothing gets lost: %s', (source) => {
    expect(parse(source).problems).toEqual([]);
  });
});
