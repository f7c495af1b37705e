import { closest } from '../lint/closest.ts';
import { components, tags } from './components.ts';
import { quote } from './quote.ts';
import { report, startOf, type JsxNode, type Reading } from './reading.ts';

const markdown = (sign: string) => `Write it in Markdown: ${sign}.`;
const nothingRuns = 'Delete it: nothing an author writes is run or loaded.';

/** What to write instead of the tags people try first. */
const instead: Readonly<Record<string, string>> = {
  a: markdown('`[text](address)`'),
  img: 'Write `<Figure src="./picture.png" alt="What it shows" />`.',
  picture: 'Write `<Figure src="./picture.png" alt="What it shows" />`.',
  p: 'Leave an empty line between paragraphs.',
  ul: markdown('`- item`'),
  ol: markdown('`1. item`'),
  li: markdown('`- item`'),
  code: markdown('the code in backticks'),
  pre: markdown('a fence of three backticks'),
  blockquote: markdown('`> text`'),
  hr: markdown('`---`'),
  del: markdown('`~~text~~`'),
  table: markdown('`| a | b |`'),
  h1: markdown('`# Heading`'),
  h2: markdown('`## Heading`'),
  h3: markdown('`### Heading`'),
  h4: markdown('`#### Heading`'),
  div: 'Write the text without it, or use `<Callout>`.',
  span: 'Write the text without it.',
  center: 'Write the text without it.',
  font: 'Write the text without it.',
  svg: 'Save the picture as png or webp and write `<Figure src="./picture.png" alt="What it shows" />`.',
  script: nothingRuns,
  style: 'Delete it: the site decides how things look.',
  iframe: nothingRuns,
  object: nothingRuns,
  embed: nothingRuns,
  link: nothingRuns,
  base: nothingRuns,
  meta: nothingRuns,
  form: nothingRuns,
  input: 'For a list of tasks write `- [ ] task`.',
};

/** Reports a tag or component this format does not have. */
export function reportUnknownTag(reading: Reading, node: JsxNode): void {
  const name = node.name;
  if (name === null) {
    report(
      reading,
      startOf(node),
      'body-uses-known-tags',
      '`<>` is not a tag of this format.',
      'Leave it out.',
    );
    return;
  }
  const shown = quote(name);
  if (/^\p{Lu}/u.test(name)) {
    const known = Object.keys(components);
    const meant = closest(name, known);
    const help = meant ? `Did you mean \`<${meant}>\`?` : `There are ${known.join(', ')}.`;
    report(
      reading,
      startOf(node),
      'body-uses-known-components',
      `There is no component \`<${shown}>\`.`,
      help,
    );
    return;
  }
  const known = Object.hasOwn(instead, name.toLowerCase()) ? instead[name.toLowerCase()] : undefined;
  const meant = closest(name, Object.keys(tags));
  const guess =
    meant && name.length > 2
      ? `Did you mean \`<${meant}>\`?`
      : `There are ${Object.keys(tags).join(' ')}. For the sign itself write \`\\<\`.`;
  report(reading, startOf(node), 'body-uses-known-tags', `There is no tag \`<${shown}>\`.`, known ?? guess);
}
