import type { Problem } from '../lint/diagnostic.ts';
import { components, tags } from './components.ts';
import { unmask } from './mask.ts';
import type { Place } from './positions.ts';
import { quote } from './quote.ts';

type Explanation = Pick<Problem, 'rule' | 'message' | 'help'>;

const unreadable = (message: string, help: string): Explanation => ({
  rule: 'body-is-readable',
  message,
  help,
});

/** Turns the parser's own complaint, `line:column: …`, into a sentence for the author of `source`. */
export function explainParseError(
  error: string,
  source: string,
  firstLine: number,
  offsetOf: (line: number, column: number) => number,
): Problem {
  const opened = /^\d+:\d+: Expected a closing tag for `[^`]*` \((\d+):(\d+)\)/.exec(error);
  const [, line = '1', column = '1'] = opened ?? /^(\d+):(\d+):/.exec(error) ?? [];
  const place: Place = { line: Number(line) + firstLine - 1, column: Number(column) };
  const rest = unmask(source.slice(offsetOf(Number(line), Number(column))).slice(0, 400));
  return { ...place, ...explain(error, rest, opened !== null) };
}

function explain(error: string, rest: string, unclosed: boolean): Explanation {
  const tag = /^<\/?([^\s/>]*)/.exec(rest)?.[1] ?? '';
  const name = quote(tag);
  if (rest.startsWith('<!--'))
    return unreadable('`<!--` does not begin a comment in MDX.', 'Write `{/* … */}` around the comment.');
  const address = /^<((?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)[^\s<>]*)>/i.exec(rest)?.[1];
  if (address !== undefined && !/^[A-Za-z]+:[A-Za-z]+$/.test(address)) {
    return unreadable(
      `\`<${quote(address)}>\` is not a link in MDX.`,
      address.includes('@')
        ? 'Write the address without `<` and `>`.'
        : 'Write `[text](address)`, or the address without `<` and `>`.',
    );
  }
  if (unclosed && /^<details[^>]*>[^\n]*<summary/.test(rest))
    return unreadable(
      '`<details>` and `<summary>` stand on one line.',
      'Put `<details>` on a line of its own, `<summary>…</summary>` below it, then a blank line.',
    );
  if (unclosed) return explainUnclosed(name);
  if (error.includes('Unexpected closing tag'))
    return unreadable(
      `\`</${name}>\` closes a tag that is not open here.`,
      `Delete it, or open \`<${name}>\` before it.`,
    );
  if (error.includes('Expected the closing tag'))
    return unreadable(
      `\`</${name}>\` stands in another paragraph or mark than the \`<${name}>\` it closes.`,
      'Put both tags on lines of their own, or both in the same line.',
    );
  if (error.includes('Could not parse expression'))
    return {
      rule: 'body-has-no-code',
      message: 'Curly braces hold code here, and nothing an author writes is run.',
      help: 'Put them in backticks, or write `\\{` for the sign itself.',
    };
  if (/^<[A-Za-z][^>]*\{/.test(rest)) {
    return {
      rule: 'body-has-no-code',
      message: `\`<${name}>\` has an attribute that is code, which is not run here.`,
      help: 'Write the value in quotes: `title="…"`.',
    };
  }
  if (/^<\/?[A-Za-z]/.test(rest))
    return unreadable(
      `The tag that begins with \`${quote(rest.slice(0, 30).split('\n', 1)[0] ?? '')}\` cannot be read.`,
      'Write attribute values in quotes and end the tag with `>` or `/>`. For the sign itself write `\\<`.',
    );
  if (rest.startsWith('<'))
    return unreadable('`<` begins a tag here, but no name follows it.', 'Write `\\<` for the sign itself.');
  if (/^[{}]/.test(rest))
    return unreadable('A curly brace begins code in MDX.', 'Put it in backticks, or write `\\{`.');
  return unreadable(
    'The text cannot be read from here on.',
    'Put code in backticks, and a backslash before `<` and `{`.',
  );
}

function explainUnclosed(name: string): Explanation {
  if (name === '')
    return {
      rule: 'body-uses-known-tags',
      message: '`<>` is not a tag of this format.',
      help: 'Leave it out.',
    };
  const message = `\`<${name}>\` is not closed.`;
  const itself = 'for the sign itself write `\\<`, or put it in backticks.';
  if (name === 'br') return unreadable(message, 'Write `<br />`, or end the line with a backslash.');
  if (name === 'hr') return unreadable(message, 'Write `---` on a line of its own.');
  if (name === 'img') return unreadable(message, 'Write `![What it shows](./picture.png)`.');
  if (Object.hasOwn(tags, name) || Object.hasOwn(components, name))
    return unreadable(message, `Write \`</${name}>\` where it ends; ${itself}`);
  return unreadable(message, `There is no such tag; ${itself}`);
}
