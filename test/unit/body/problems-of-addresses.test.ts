import { describe, expect, test } from 'vitest';
import { problemsOf, type ProblemCase } from './problems-of.ts';

const links: readonly ProblemCase[] = [
  [
    'a script',
    '[a](javascript:alert(1))',
    [
      [
        '11:1 body-link-is-safe',
        'The address `javascript:alert(1)` does not begin with https, http or mailto.',
        'Write a full address, such as `https://example.com/page`, or a path to a file, such as `./plan.mdx`.',
      ],
    ],
  ],
  [
    'a script in entities',
    'a [b](&#106;ava&Tab;script:x)',
    [
      [
        '11:3 body-link-is-safe',
        'The address `java script:x` contains characters that cannot be seen.',
        'Type it again by hand.',
      ],
    ],
  ],
  [
    'a script behind percent signs',
    '[a](javascript%3Ax)',
    [
      [
        '11:1 body-link-is-safe',
        'The address `javascript%3Ax` does not begin with https, http or mailto.',
        'Write a full address, such as `https://example.com/page`, or a path to a file, such as `./plan.mdx`.',
      ],
    ],
  ],
  [
    'data',
    '[a](data:text/html,x)',
    [
      [
        '11:1 body-link-is-safe',
        'The address `data:text/html,x` does not begin with https, http or mailto.',
        'Write a full address, such as `https://example.com/page`, or a path to a file, such as `./plan.mdx`.',
      ],
    ],
  ],
  [
    'an address without a scheme',
    '[a](//evil.example)',
    [
      [
        '11:1 body-link-is-safe',
        'The address `//evil.example` has two slashes but does not say https.',
        'Write a full address, such as `https://example.com/page`, or a path to a file, such as `./plan.mdx`.',
      ],
    ],
  ],
  [
    'backslashes',
    '[a](/\\\\evil.example)',
    [['11:1 body-link-is-safe', 'The address `/\\evil.example` contains a backslash.', 'Write `/`.']],
  ],
  [
    'an address without a host',
    '[a](https:evil.example)',
    [
      [
        '11:1 body-link-is-safe',
        'The address `https:evil.example` has no host.',
        'Write two slashes and a host after the colon: `https://example.com`.',
      ],
    ],
  ],
  [
    'a user name',
    '[a](https://bank.example@evil.example/x)',
    [
      [
        '11:1 body-link-is-safe',
        'The address `https://bank.example@evil.example/x` hides its host behind a user name.',
        'Leave out everything between `//` and `@`, and the `@`.',
      ],
    ],
  ],
  [
    'no address',
    '[a]()',
    [
      [
        '11:1 body-link-is-safe',
        'The link has no address.',
        'Write a full address, such as `https://example.com/page`, or a path to a file, such as `./plan.mdx`.',
      ],
    ],
  ],
  [
    'a space',
    '[a](<b c.mdx>)',
    [
      [
        '11:1 body-link-is-safe',
        'The address `b c.mdx` contains a space or a line break.',
        'Write `%20` for a space.',
      ],
    ],
  ],
  [
    'a hidden character',
    '[a](https://example.com/%E2%80%AEx)',
    [
      [
        '11:1 body-link-is-safe',
        'The address `https://example.com/%E2%80%AEx` contains characters that cannot be seen.',
        'Type it again by hand.',
      ],
    ],
  ],
  [
    'a bad mail address',
    '[a](mailto:b)',
    [['11:1 body-link-is-safe', '`mailto:b` is not an e-mail address.', 'Write `mailto:name@example.com`.']],
  ],
  [
    'an unused definition',
    'a\n\n> [b]: vbscript:x',
    [
      [
        '13:3 body-link-is-safe',
        'The address `vbscript:x` does not begin with https, http or mailto.',
        'Write a full address, such as `https://example.com/page`, or a path to a file, such as `./plan.mdx`.',
      ],
    ],
  ],
  [
    'a used definition once',
    '[a][b] [c][b]\n\n[b]: file:///x',
    [
      [
        '13:1 body-link-is-safe',
        'The address `file:///x` does not begin with https, http or mailto.',
        'Write a full address, such as `https://example.com/page`, or a path to a file, such as `./plan.mdx`.',
      ],
    ],
  ],
];

const pictures: readonly ProblemCase[] = [
  [
    'no description',
    'a ![](./b.png)',
    [
      [
        '11:3 body-picture-is-plain',
        'The picture is not described, so people who cannot see it miss what it says.',
        'Say in the square brackets what it shows: `![Pipeline by week](./chart.png)`.',
      ],
    ],
  ],
  [
    'another site',
    '![a](https://example.com/b.png)',
    [
      [
        '11:1 body-picture-is-plain',
        'The picture `https://example.com/b.png` lies on another site.',
        'Save it beside this file as png, jpg, jpeg, webp or gif and write `./name.png`.',
      ],
    ],
  ],
  [
    'another folder',
    '![a](../b.png)',
    [
      [
        '11:1 body-picture-is-plain',
        'The picture `../b.png` lies in another folder.',
        'Save it beside this file as png, jpg, jpeg, webp or gif and write `./name.png`.',
      ],
    ],
  ],
  [
    'a query',
    '![a](./b.png?c)',
    [
      [
        '11:1 body-picture-is-plain',
        'The picture `./b.png?c` is not a png, jpg, jpeg, webp or gif beside this file.',
        'Save it beside this file as png, jpg, jpeg, webp or gif and write `./name.png`.',
      ],
    ],
  ],
  [
    'capital letters',
    '![a](./B.png)',
    [
      [
        '11:1 body-picture-is-plain',
        "The picture's name `./B.png` has other signs than small letters, digits and hyphens.",
        'Rename it, such as `pipeline-2026.png`.',
      ],
    ],
  ],
  [
    'another format',
    '![a](./b.svg)',
    [
      [
        '11:1 body-picture-is-plain',
        'The picture `./b.svg` is not a png, jpg, jpeg, webp or gif beside this file.',
        'Save it beside this file as png, jpg, jpeg, webp or gif and write `./name.png`.',
      ],
    ],
  ],
  [
    'no file',
    '![a]()',
    [
      [
        '11:1 body-picture-is-plain',
        'The picture has no file.',
        'Save it beside this file as png, jpg, jpeg, webp or gif and write `./name.png`.',
      ],
    ],
  ],
  [
    'a figure in another folder',
    'a\n\n<Figure src="c/b.png" alt="a" />',
    [
      [
        '13:1 body-picture-is-plain',
        'The picture `c/b.png` lies in another folder.',
        'Save it beside this file as png, jpg, jpeg, webp or gif and write `./name.png`.',
      ],
    ],
  ],
];

describe.each([
  ['links', links],
  ['pictures', pictures],
] as const)('among %s, an author is told of', (_, cases) => {
  test.each(cases)('%s', (_, source, problems) => {
    expect(problemsOf(source)).toEqual(problems);
  });
});
