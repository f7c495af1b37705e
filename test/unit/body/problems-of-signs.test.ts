import { describe, expect, test } from 'vitest';
import { problemsOf, type ProblemCase } from './problems-of.ts';

const signs: readonly ProblemCase[] = [
  [
    'an HTML comment',
    'a\n<!-- b -->',
    [
      [
        '12:1 body-is-readable',
        '`<!--` does not begin a comment in MDX.',
        'Write `{/* … */}` around the comment.',
      ],
    ],
  ],
  [
    'an address in angle brackets',
    'a <https://example.com>',
    [
      [
        '11:3 body-is-readable',
        '`<https://example.com>` is not a link in MDX.',
        'Write `[text](address)`, or the address without `<` and `>`.',
      ],
    ],
  ],
  [
    'a mail address in angle brackets',
    '<a@example.com>',
    [
      [
        '11:1 body-is-readable',
        '`<a@example.com>` is not a link in MDX.',
        'Write the address without `<` and `>`.',
      ],
    ],
  ],
  [
    'an open tag',
    'a\n\nb <b>c',
    [
      [
        '13:3 body-is-readable',
        '`<b>` is not closed.',
        'Write `</b>` where it ends; for the sign itself write `\\<`, or put it in backticks.',
      ],
    ],
  ],
  [
    'an open component',
    '<Callout>\n\na',
    [
      [
        '11:1 body-is-readable',
        '`<Callout>` is not closed.',
        'Write `</Callout>` where it ends; for the sign itself write `\\<`, or put it in backticks.',
      ],
    ],
  ],
  [
    'a closing tag',
    'a </b>',
    [
      [
        '11:3 body-is-readable',
        '`</b>` closes a tag that is not open here.',
        'Delete it, or open `<b>` before it.',
      ],
    ],
  ],
  [
    'a line break of HTML',
    'a <br> b',
    [['11:3 body-is-readable', '`<br>` is not closed.', 'Write `<br />`, or end the line with a backslash.']],
  ],
  [
    'a rule of HTML',
    '<hr>',
    [['11:1 body-is-readable', '`<hr>` is not closed.', 'Write `---` on a line of its own.']],
  ],
  [
    'crossing blocks',
    '<Callout>\n\na</Callout>',
    [
      [
        '13:2 body-is-readable',
        '`</Callout>` stands in another paragraph or mark than the `<Callout>` it closes.',
        'Put both tags on lines of their own, or both in the same line.',
      ],
    ],
  ],
  [
    'a value without quotes',
    '<b title=x>a</b>',
    [
      [
        '11:1 body-is-readable',
        'The tag that begins with `<b title=x>a</b>` cannot be read.',
        'Write attribute values in quotes and end the tag with `>` or `/>`. For the sign itself write `\\<`.',
      ],
    ],
  ],
  [
    'a sign before money',
    'p <$5',
    [
      [
        '11:3 body-is-readable',
        '`<` begins a tag here, but no name follows it.',
        'Write `\\<` for the sign itself.',
      ],
    ],
  ],
  [
    'an open brace',
    'a {b',
    [
      [
        '11:3 body-is-readable',
        'A curly brace begins code in MDX, and this one is not closed.',
        'Put it in backticks, or write `\\{` for the sign itself.',
      ],
    ],
  ],
  [
    'generics',
    'a Map<string> b',
    [
      [
        '11:6 body-is-readable',
        '`<string>` is not closed.',
        'There is no such tag; for the sign itself write `\\<`, or put it in backticks.',
      ],
    ],
  ],
];

const nestingAndSize: readonly ProblemCase[] = [
  [
    'size',
    'a'.repeat(65_537),
    [
      [
        '11:1 body-is-not-too-deep',
        'The text is longer than 64 KiB.',
        'Move a part of it to a page of the handbook and link to it.',
      ],
    ],
  ],
  [
    'quotes',
    `a\n${'>'.repeat(50)}`,
    [
      [
        '12:1 body-is-not-too-deep',
        'More than 40 quotes and lists follow each other here.',
        'Write it with fewer levels and fewer signs; one or two are easiest to read.',
      ],
    ],
  ],
  [
    'brackets',
    `a${'['.repeat(500)}`,
    [
      [
        '11:2 body-is-not-too-deep',
        'More than 400 brackets follow each other here.',
        'Write it with fewer levels and fewer signs; one or two are easiest to read.',
      ],
    ],
  ],
  [
    'emphasis',
    '*'.repeat(500),
    [
      [
        '11:1 body-is-not-too-deep',
        'More than 400 emphasis signs follow each other here.',
        'Write it with fewer levels and fewer signs; one or two are easiest to read.',
      ],
    ],
  ],
  [
    'tags',
    '<b/> '.repeat(4000),
    [
      [
        '11:15001 body-is-not-too-deep',
        'The text has more than 3000 tags; this is the next one.',
        'Write it with fewer levels and fewer signs; one or two are easiest to read.',
      ],
    ],
  ],
  [
    'lists',
    Array.from({ length: 30 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
    [
      [
        '30:41 body-is-not-too-deep',
        'The text is nested more than 40 levels deep.',
        'Write it with fewer levels.',
      ],
    ],
  ],
];

const invisibleCharacters: readonly ProblemCase[] = [
  [
    'one that reverses',
    'ab\u{202E}c',
    [
      [
        '11:3 text-is-visible',
        'The text contains a character that cannot be seen: U+202E (right-to-left override).',
        'Delete it; it often comes along when text is copied from elsewhere.',
      ],
    ],
  ],
  [
    'two',
    'a\u{200B}b\n\u{AD}c',
    [
      [
        '11:2 text-is-visible',
        'The text contains a character that cannot be seen: U+200B (zero-width space).',
        'Delete it; it often comes along when text is copied from elsewhere.',
      ],
      [
        '12:1 text-is-visible',
        'The text contains a character that cannot be seen: U+00AD (soft hyphen).',
        'Delete it; it often comes along when text is copied from elsewhere.',
      ],
    ],
  ],
  [
    'one as an entity',
    'a &#x2066; b',
    [
      [
        '11:1 text-is-visible',
        'The text contains a character that cannot be seen: U+2066 (left-to-right isolate).',
        'Delete the entity that stands for it.',
      ],
    ],
  ],
  [
    'one outside the first plane',
    '😀\u{E0041}',
    [
      [
        '11:3 text-is-visible',
        'The text contains a character that cannot be seen: U+E0041 (tag character).',
        'Delete it; it often comes along when text is copied from elsewhere.',
      ],
    ],
  ],
];

describe.each([
  ['signs', signs],
  ['nesting and size', nestingAndSize],
  ['invisible characters', invisibleCharacters],
] as const)('among %s, an author is told of', (_, cases) => {
  test.each(cases)('%s', (_, source, problems) => {
    expect(problemsOf(source)).toEqual(problems);
  });
});
