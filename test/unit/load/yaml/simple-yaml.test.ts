import { describe, expect, it } from 'vitest';
import { readSimpleYaml } from '../../../../src/load/yaml/simple-yaml.ts';
import { wantsText } from './objective.ts';
import { isReadAlike, written } from './read-alike.ts';

const simple = [
  'title: Sell, renew and expand',
  'title: What depends on us?',
  "title: It's time",
  'title: Grow 🚀 together',
  'url: https://example.com/a#b?c=d',
  'starts: 2026-07-01\nends: 2026-09-30\n',
  'value: 0.70\nleft: -3\nat: 12:30\nroom: 1_000\nname: 2026-q3/sales',
  'owner: 12\nid: true\ntitle: null\nstill: true\nlevel: null',
  'title:\nowner: \nunit:   \n\n  \nbecause: a  \n',
  'metric: { type: from-to, baseline: -1.5, target: 60, unit: "%", source: \'A, b\' }',
  'updates:\n  - { keyResult: a#b, value: 1, confidence: 7, blockers: [{ what: x }, []], inputs: {} }',
  'updates:\n- keyResult: a#b\n  inputs:\n    sessions: 2\n-   keyResult: c\n    blockers:\n    - Legal\nauthor: mara',
  'because: >-\n  Two lines\n  as one: # all of it\ntitle: |\n    - a\n    - b\n\nunit: USD',
  '- { id: mara }\n- { id: omar }\n',
  'constructor: a\ntoString: b',
  'title: Grow\r\nvalues:\r\n  - a\r\n',
];

const forTheParser = [
  '',
  'just words',
  'owner: omar # the boss',
  '# a remark\nowner: omar',
  'title: Become the #1',
  'title: Sales: the next step',
  'title: #1',
  'title: “Grow”',
  'title: one line\n  and another',
  'title: "one\n  text"',
  'title: "a \\" b"',
  'title: "caf\\u00e9"',
  'title: "a" b',
  "title: 'It''s time'",
  'title: a\ttab',
  'title: one\rtwo',
  'title: a\u2028--- b',
  'a: 1\na: 2',
  'a: 1\n b: 2',
  'a: 1\n  b: 2',
  'a:\n    b: 1\n  c: 2',
  '- a\nb: 1',
  '- - a',
  '-',
  '-a',
  'a: - b',
  'a: 007',
  'a: 1e3',
  'a: 0x1F',
  'a: +5',
  'a: .5',
  'a: 5.',
  'a: -',
  'a: ~',
  'a: True',
  'a: NULL',
  'a: .inf',
  'a: 12345678901234567890',
  'a: *b',
  'a: &b c',
  'a: !b c',
  'a: %b',
  '<<: a',
  '__proto__: a',
  'Title: a',
  '"title": a',
  'key result: a',
  'a : b',
  'a:b',
  'a: b:',
  'a:\n  b:\n- c',
  '? a',
  'a: { b }',
  'a: { b: }',
  'a: { b: c, }',
  'a: { b: c, and d }',
  'a: { b: c',
  'a: { b: c } d',
  'a: { b: 1, b: 2 }',
  'a: { b: c: d }',
  'a: [b: c]',
  'a: [b [c]',
  'a: { b: c { d: e }',
  'a: [[b] c]',
  'a: [b,\n  c]',
  'a: [so it was said, and not done]',
  `a: ${'[ '.repeat(11)}${' ]'.repeat(11)}`,
  `a${'-long'.repeat(20)}: b`,
  'a: |\n\n  b',
  'a: |\n  b\n\n  c',
  'a: |\n  b\n  \n  c',
  'a: |\n  b\n   c',
  'a: |\n  b\n\n    \nc: d',
  'a: |2\n  b',
  'a: >+\n  b',
  'a: >\nb: c',
  'a: > b',
];

describe('readSimpleYaml', () => {
  it.each(simple)('reads %j as the parser does', (source) => {
    expect(isReadAlike(source)).toBe(true);
  });

  it.each(forTheParser)('leaves %j to the parser', (source) => {
    expect(readSimpleYaml(source, wantsText)).toBeUndefined();
  });

  it('reads nearly all files of our companies, as the parser does', () => {
    expect(written.length).toBeGreaterThan(500);
    expect(written.filter(isReadAlike).length / written.length).toBeGreaterThan(0.95);
  });
});
