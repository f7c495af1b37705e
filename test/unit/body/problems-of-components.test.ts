import { describe, expect, test } from 'vitest';
import { problemsOf, type ProblemCase } from './problems-of.ts';

const code: readonly ProblemCase[] = [
  [
    'an import',
    'text\n\nimport x from "y"',
    [
      [
        '13:1 body-has-no-code',
        '`import` at the start of a line is code, and imports are not run here.',
        'Delete the line. The components of this format need no import.',
      ],
    ],
  ],
  [
    'an export',
    'export const a = 1',
    [
      [
        '11:1 body-has-no-code',
        '`export` at the start of a line is code, and exports are not run here.',
        'Delete the line. The components of this format need no import.',
      ],
    ],
  ],
  [
    'a sentence that begins with import',
    'a\n\nimport is slow',
    [
      [
        '13:1 body-has-no-code',
        'MDX reads a line that begins with `import` as code.',
        'Begin the sentence with another word.',
      ],
    ],
  ],
  [
    'an expression',
    'a 😀 {1 + 1}',
    [
      [
        '11:6 body-has-no-code',
        '`{1 + 1}` is an expression, and nothing an author writes is run.',
        'Put it in backticks, or write `\\{` for the sign itself.',
      ],
    ],
  ],
  [
    'an expression in a table',
    '| a |\n|---|\n| {x} |',
    [
      [
        '13:3 body-has-no-code',
        '`{x}` is an expression, and nothing an author writes is run.',
        'Put it in backticks, or write `\\{` for the sign itself.',
      ],
    ],
  ],
  [
    'a second expression',
    '{a} {b}',
    [
      [
        '11:1 body-has-no-code',
        '`{a}` is an expression, and nothing an author writes is run.',
        'Put it in backticks, or write `\\{` for the sign itself.',
      ],
      [
        '11:5 body-has-no-code',
        '`{b}` is an expression, and nothing an author writes is run.',
        'Put it in backticks, or write `\\{` for the sign itself.',
      ],
    ],
  ],
  [
    'a spread',
    '<Callout type="note" {...x}>\n\na\n\n</Callout>',
    [
      [
        '11:22 body-has-no-code',
        '`{...x}` spreads attributes from code.',
        'Write each attribute by name: `title="…"`.',
      ],
    ],
  ],
  [
    'a computed attribute',
    '<KeyResult\n  id={x} />',
    [
      [
        '12:3 body-has-no-code',
        'The value of `id` is code, which is not run here.',
        'Write it in quotes: `id="pipeline"`.',
      ],
    ],
  ],
  [
    'a called attribute',
    'a <KeyResult id={x()} />',
    [
      [
        '11:3 body-has-no-code',
        '`<KeyResult>` has an attribute that is code, which is not run here.',
        'Write the value in quotes: `title="…"`.',
      ],
    ],
  ],
  [
    'a comment with code beside it',
    '{/* a */ 1}',
    [
      [
        '11:1 body-has-no-code',
        '`{/* a */ 1}` is an expression, and nothing an author writes is run.',
        'Put it in backticks, or write `\\{` for the sign itself.',
      ],
    ],
  ],
];

const components: readonly ProblemCase[] = [
  [
    'a mistyped name',
    '<Callot>\n\na\n\n</Callot>',
    [['11:1 body-uses-known-components', 'There is no component `<Callot>`.', 'Did you mean `<Callout>`?']],
  ],
  [
    'an unknown name',
    'a <Layout /> b',
    [
      [
        '11:3 body-uses-known-components',
        'There is no component `<Layout>`.',
        'There are KeyResult, Metric, Objective, Callout, Details, Figure.',
      ],
    ],
  ],
  [
    'a missing attribute',
    '<KeyResult />',
    [['11:1 body-uses-known-components', '`<KeyResult>` has no `id`.', 'Add `id="pipeline"`.']],
  ],
  [
    'an empty attribute',
    '<Details title="">\n\na\n\n</Details>',
    [
      [
        '11:10 body-uses-known-components',
        '`title` of `<Details>` is empty.',
        'Write `title="How we counted"`.',
      ],
    ],
  ],
  [
    'a mistyped attribute',
    '<Callout titel="x">\n\na\n\n</Callout>',
    [['11:10 body-uses-known-components', '`<Callout>` has no attribute `titel`.', 'Did you mean `title`?']],
  ],
  [
    'an attribute twice',
    '<KeyResult id="a" id="b" />',
    [['11:19 body-uses-known-components', '`<KeyResult>` has `id` twice.', 'Keep one of them.']],
  ],
  [
    'an unknown value',
    '<Callout type="nte">\n\na\n\n</Callout>',
    [
      [
        '11:10 body-uses-known-components',
        '`type="nte"` is not one of note, tip, warning, learning, decision.',
        'Write `type="note"`.',
      ],
    ],
  ],
  [
    'a handler',
    '<KeyResult id="a" onClick="x" />',
    [
      [
        '11:19 body-uses-known-components',
        '`<KeyResult>` has no attribute `onClick`.',
        'Leave it out: a body has no scripts.',
      ],
    ],
  ],
  [
    'an Astro directive',
    '<KeyResult id="a" client:load />',
    [
      [
        '11:19 body-uses-known-components',
        '`<KeyResult>` has no attribute `client:load`.',
        'Leave it out: a body is data, Astro does not compile it.',
      ],
    ],
  ],
  [
    'a style',
    '<KeyResult id="a"\n  style="x" />',
    [
      [
        '12:3 body-uses-known-components',
        '`<KeyResult>` has no attribute `style`.',
        'Leave it out: the site decides how things look.',
      ],
    ],
  ],
  [
    'content where none belongs',
    '<KeyResult id="a">b</KeyResult>',
    [
      [
        '11:1 body-uses-known-components',
        '`<KeyResult>` holds text, but it shows only what it names.',
        'Write `<KeyResult … />`.',
      ],
    ],
  ],
  [
    'a block within a line',
    'a <Callout>b</Callout>',
    [
      [
        '11:3 body-uses-known-components',
        '`<Callout>` stands in the middle of a line.',
        'Put its tags on lines of their own.',
      ],
    ],
  ],
  [
    'a component in a link',
    '[a <KeyResult id="a" />](https://example.com)',
    [
      [
        '11:4 body-uses-known-components',
        '`<KeyResult>` stands inside a link.',
        'Put it before or after the link.',
      ],
    ],
  ],
];

const tags: readonly ProblemCase[] = [
  [
    'a link',
    '<a href="x">y</a>',
    [['11:1 body-uses-known-tags', 'There is no tag `<a>`.', 'Write it in Markdown: `[text](address)`.']],
  ],
  [
    'a picture',
    'a <img src="x" />',
    [
      [
        '11:3 body-uses-known-tags',
        'There is no tag `<img>`.',
        'Write `<Figure src="./picture.png" alt="What it shows" />`.',
      ],
    ],
  ],
  [
    'a script',
    '<script>x</script>',
    [
      [
        '11:1 body-uses-known-tags',
        'There is no tag `<script>`.',
        'Delete it: nothing an author writes is run or loaded.',
      ],
    ],
  ],
  [
    'a style sheet',
    '- <style>x</style>',
    [
      [
        '11:3 body-uses-known-tags',
        'There is no tag `<style>`.',
        'Delete it: the site decides how things look.',
      ],
    ],
  ],
  [
    'a fragment',
    '<>a</>',
    [['11:1 body-uses-known-tags', '`<>` is not a tag of this format.', 'Leave it out.']],
  ],
  [
    'a name with a dot',
    'a <a.b /> c',
    [
      [
        '11:3 body-uses-known-tags',
        'There is no tag `<a.b>`.',
        'There are abbr b br dd details dl dt em i kbd mark q s small strong sub summary sup u. For the sign itself write `\\<`.',
      ],
    ],
  ],
  [
    'a mistyped tag',
    '<detials>a</detials>',
    [['11:1 body-uses-known-tags', 'There is no tag `<detials>`.', 'Did you mean `<details>`?']],
  ],
  [
    'an attribute',
    '<b title="x" id="y">z</b>',
    [
      [
        '11:14 body-uses-known-tags',
        '`<b>` has no attribute `id`.',
        'Leave it out: the site decides how things look.',
      ],
    ],
  ],
  [
    'details within a line',
    'a <details><summary>b</summary></details>',
    [
      [
        '11:3 body-uses-known-tags',
        '`<details>` stands in the middle of a line.',
        'Put it on lines of its own.',
      ],
    ],
  ],
  [
    'details without a summary',
    '<details>a</details>',
    [
      [
        '11:1 body-uses-known-tags',
        '`<details>` does not begin with a `<summary>`.',
        'Begin it with `<summary>In short</summary>`, or write `<Details title="In short">`.',
      ],
    ],
  ],
  [
    'a term alone',
    '<dt>a</dt>',
    [['11:1 body-uses-known-tags', '`<dt>` stands outside of `<dl>`.', 'Put it into `<dl>`.']],
  ],
  [
    'text among terms',
    '<dl>\n<dt>a</dt>\n\nb\n\n</dl>',
    [
      [
        '14:1 body-uses-known-tags',
        '`<dl>` holds only `<dt>` and `<dd>`.',
        'Write `<dt>term</dt>` and `<dd>meaning</dd>`.',
      ],
    ],
  ],
  [
    'paragraphs in a mark',
    '<b>\n\na\n\nb\n\n</b>',
    [
      [
        '11:1 body-uses-known-tags',
        '`<b>` holds more than a line of text.',
        'Use it inside each paragraph, or use `<Callout>`.',
      ],
    ],
  ],
  [
    'text in a line break',
    'a <br>b</br>',
    [['11:3 body-uses-known-tags', '`<br>` holds nothing.', 'Write `<br />`.']],
  ],
];

describe.each([
  ['code', code],
  ['components', components],
  ['tags', tags],
] as const)('among %s, an author is told of', (_, cases) => {
  test.each(cases)('%s', (_, source, problems) => {
    expect(problemsOf(source)).toEqual(problems);
  });
});
