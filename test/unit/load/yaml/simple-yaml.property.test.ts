import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReadAlike, written } from './read-alike.ts';

const usual = fc.constantFrom(
  ...['a', 'some words', "it's fine", 'why?', 'é ü', '2026-01-02', 'slug#kr-0', 'a:b', 'https://a.b/c'],
  ...['1', '0', '-3', '2.50', '-0', '12 days', '100%', 'null', 'true'],
  ...['"a: b"', '"#1"', '""', "'it'", '{}', '[]', '[a b, c]'],
);
const odd = fc.constantFrom(
  ...['', '  ', '~', '007', '1e3', '0x1F', '+5', '.5', '5.', '1,5', 'False', 'NULL', '.inf'],
  ...["'it''s'", '"\\n"', '"a', '“a”', '\u00a0a', 'a\u00a0', 'a\tb', '\u2028', '\ufeff', '\u0000'],
  ...['x #y', 'x: y', 'x:', '#', 'a,', 'and c d', '[a b, so c d e]', '- ', '? ', '&a ', '*a', '!a '],
  ...['|\n', '>-\n', '{', '}', '[', ']', ', ', ': ', ' ', '\n', '\r', '\n\n', '\n  ', '\n   \n'],
  ...['%', '@', '`', '__proto__: ', '<<: ', 'title: ', '---\n', '<<<<<<< '],
);
const name = fc.constantFrom('a', 'b', 'c', 'd-e', 'f0', 'title', 'owner', 'values');

const oneOf = <Value>(...arbitraries: fc.Arbitrary<Value>[]) => fc.oneof({ maxDepth: 4 }, ...arbitraries);

const named = <Value>(value: fc.Arbitrary<Value>) =>
  fc.uniqueArray(fc.tuple(name, value), { maxLength: 4, selector: ([text]) => text });

/** What follows a name or a dash: the rest of its line, and the lines below. */
type Lines = readonly [string, ...string[]];

const { lines } = fc.letrec<{ inline: string; value: Lines; lines: Lines }>((tie) => ({
  inline: oneOf(
    fc.oneof({ weight: 30, arbitrary: usual }, odd),
    fc.array(tie('inline'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    named(tie('inline')).map((fields) => `{ ${fields.map((field) => field.join(': ')).join(', ')} }`),
  ),
  value: oneOf<Lines>(
    tie('inline').map((text) => [text]),
    fc
      .tuple(fc.constantFrom('>', '>-', '|', '|-'), fc.array(usual, { minLength: 1, maxLength: 3 }))
      .map(([sign, texts]) => [sign, ...texts.map((text) => `  ${text}`)]),
    fc
      .tuple(fc.constantFrom('  ', '    ', ''), tie('lines'))
      .map(([indent, below]) => ['', ...below.map((line) => indent + line)]),
  ),
  lines: oneOf<Lines>(
    named(tie('value')).map((fields) =>
      joined(fields.map(([text, [first, ...below]]) => [`${text}: ${first}`, ...below])),
    ),
    fc
      .array(
        oneOf<Lines>(
          tie('inline').map((text) => [text]),
          tie('lines'),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((items) =>
        joined(items.map(([first, ...below]) => [`- ${first}`, ...below.map((line) => `  ${line}`)])),
      ),
  ),
}));

function joined(all: readonly Lines[]): Lines {
  const [first = '', ...below] = all.flat();
  return [first, ...below];
}

const made = fc
  .tuple(lines, fc.constantFrom('\n', '\n', '\n', '\r\n', ' \n', '\n\n'))
  .map(([all, end]) => all.map((line) => line + end).join(''));

const real = fc
  .tuple(fc.constantFrom(...written), fc.nat(), fc.integer({ min: 1, max: 20 }))
  .map(([source, from, count]) => {
    const all = source.split('\n');
    return all.slice(from % all.length, (from % all.length) + count).join('\n');
  });

/** Texts with up to two passages replaced. */
const damaged = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(texts, fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.oneof(usual, odd)), { maxLength: 2 }))
    .map(([source, edits]) =>
      edits.reduce((text, [at, cut, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + cut);
      }, source),
    );

describe('readSimpleYaml, whatever the text', () => {
  it.each([
    ['made-up texts', damaged(made)],
    ['passages of our files', damaged(real)],
  ])('reads %s as the parser does, or not at all', (_name, texts) => {
    let read = 0;
    const runs = 10_000;
    fc.assert(
      fc.property(texts, (source) => {
        if (isReadAlike(source)) read += 1;
      }),
      { numRuns: runs },
    );
    expect(read / runs).toBeGreaterThan(0.05);
  });
});
