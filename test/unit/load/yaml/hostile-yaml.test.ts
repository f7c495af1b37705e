import { describe, expect, it } from 'vitest';
import { locate } from '../../../../src/load/yaml/locate.ts';
import { read } from './objective.ts';
import { processorTime } from '../../../support/processor-time.ts';

const size = 65_536;
const stairs = Array.from({ length: 350 }, (_, step) => `${' '.repeat(step)}a:`).join('\n');
const wideStairs = Array.from({ length: 20 }, (_, step) => `${' '.repeat(step * 100)}${'- '.repeat(50)}a:`);

const deep: readonly (readonly [name: string, yaml: string])[] = [
  ['brackets', '['.repeat(size)],
  ['braces', '{'.repeat(size)],
  ['braces with names', '{a: '.repeat(size / 4)],
  ['brackets with names', '[a: '.repeat(size / 4)],
  ['brackets around words', 'a: [b'.repeat(size / 5)],
  ['dashes', '- '.repeat(size / 2)],
  ['question marks', '? '.repeat(size / 2)],
  ['colons', ': '.repeat(size / 2)],
  ['names on one line', 'a: '.repeat(size / 3)],
  ['indentation', stairs],
  ['indentation and dashes', wideStairs.join('\n')],
  ['brackets on lines of their own', '[\n'.repeat(size / 2)],
];

const long: readonly (readonly [name: string, yaml: string])[] = [
  ['closing brackets', ']'.repeat(size)],
  ['mixed brackets', `a: [${'}'.repeat(size)}`],
  ['commas', `[${','.repeat(size)}]`],
  ['double quotes', `a: ${'"'.repeat(size)}`],
  ['one name', 'a:\n'.repeat(size / 3)],
  ['many names', Array.from({ length: 9000 }, (_, index) => `a${index}:`).join('\n')],
  ['names without values', `{${'a,'.repeat(size / 2)}}`],
  ['aliases', `a: &a x\nb: [${'*a,'.repeat(size / 3)}]`],
  ['tags', '! '.repeat(size / 2)],
  ['anchors', '&a '.repeat(size / 3)],
  ['signs', 'a: @\n'.repeat(size / 5)],
  ['hashes', ' #a\n'.repeat(size / 4)],
  ['empty lines', '\n'.repeat(size)],
  ['documents', '---\n'.repeat(size / 4)],
  ['colons in texts', Array.from({ length: 6000 }, (_, index) => `a${index}: b: c`).join('\n')],
];

describe('hostile YAML', () => {
  it.each(deep)('refuses deep nesting by %s before it is parsed', (_name, yaml) => {
    const start = processorTime();
    const { value, problems } = read(yaml);
    locate(yaml, { firstLine: 2 }, ['a'], 'value');
    expect(processorTime() - start).toBeLessThan(50);
    expect(value).toBeUndefined();
    expect(problems.map(({ rule, message }) => ({ rule, message }))).toEqual([
      { rule: 'yaml-is-plain', message: 'The fields are nested more than 20 levels deep.' },
    ]);
  });

  it.each(long)('reads 64 KiB of %s in little time and with few problems', (_name, yaml) => {
    const start = processorTime();
    expect(read(yaml).problems.length).toBeLessThanOrEqual(20);
    expect(processorTime() - start).toBeLessThan(2000);
  });

  it('allows twenty levels and refuses one more', () => {
    const nested = (levels: number) => `${'[ '.repeat(levels)}1${' ]'.repeat(levels)}`;
    expect(read(nested(20)).problems).toEqual([]);
    expect(read(nested(21)).problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['yaml-is-plain', 2, 41],
    ]);
  });

  it('never multiplies aliases', () => {
    const rows = Array.from({ length: 19 }, (_, row) => `a${row + 1}: &a${row + 1} [*a${row}, *a${row}]`);
    const { value, problems } = read(`a0: &a0 [x]\n${rows.join('\n')}`);
    expect(JSON.stringify(value).length).toBeLessThan(1000);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['yaml-is-plain']));
  });

  it('keeps names that every object inherits as ordinary fields', () => {
    const { value, problems } = read('__proto__: { polluted: true }\nconstructor: a\ntoString: b\n');
    expect(problems).toEqual([]);
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('reports a comma in the text of a field named `__proto__` like any other', () => {
    const { value, problems } = read('m: { __proto__: Playbook, with annex }');
    expect(JSON.stringify(value)).toBe('{"m":{"__proto__":"Playbook, with annex"}}');
    expect(problems.map(({ rule }) => rule)).toEqual(['yaml-means-what-it-says']);
  });

  it('leaves the stack traces of our own errors as they are', () => {
    const before = Error.stackTraceLimit;
    read('a: [');
    expect(Error.stackTraceLimit).toBe(before);
  });
});
