import { describe, expect, test } from 'vitest';
import { closest } from '../../../src/lint/closest.ts';
import { findInvisible } from '../../../src/body/invisible.ts';
import { quote } from '../../../src/body/quote.ts';

describe('findInvisible', () => {
  test.each([
    [
      'a right-to-left override',
      'ab\u202Ec',
      [{ offset: 2, length: 1, name: 'U+202E (right-to-left override)' }],
    ],
    ['a null', '\u0000', [{ offset: 0, length: 1, name: 'U+0000 (null)' }]],
    ['a control character', 'a\u0007', [{ offset: 1, length: 1, name: 'U+0007 (control character)' }]],
    ['half of a character', '😀\uD83D', [{ offset: 2, length: 1, name: 'U+D83D (half of a character)' }]],
    ['private use', '\u{10FFFD}', [{ offset: 0, length: 2, name: 'U+10FFFD (private use)' }]],
    ['an unassigned code point', '\u0378', [{ offset: 0, length: 1, name: 'U+0378 (not a character)' }]],
    [
      'a second variation selector',
      '❤\uFE0F\uFE0F',
      [{ offset: 2, length: 1, name: 'U+FE0F (variation selector without a character before it)' }],
    ],
  ])('finds %s', (_, text, found) => {
    expect(findInvisible(text)).toEqual(found);
  });

  test.each([
    ['tabs and line ends', '\t\r\n'],
    ['spaces of other widths', '\u00A0\u2009\u3000'],
    ['Persian with a zero-width non-joiner', 'می\u200Cخواهیم'],
    ['direction marks', 'a\u200E \u200F \u061C'],
    ['joined emoji', '👩‍💻 ❤️ 1️⃣ 🏳️‍🌈'],
    ['flags of regions', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['combining marks', 'e\u0301 \u0628\u064E'],
  ])('lets pass %s', (_, text) => {
    expect(findInvisible(text)).toEqual([]);
  });
});

test('quote shows an author one short, visible line', () => {
  expect(quote('a\n\tb\u202Ec\u0000')).toBe('a b\uFFFDc\uFFFD');
  expect([...quote('😀'.repeat(100))]).toHaveLength(60);
});

test('closest finds what was meant, and nothing when nothing is near', () => {
  expect(closest('Callot', ['KeyResult', 'Callout'])).toBe('Callout');
  expect(closest('titel', ['type', 'title'])).toBe('title');
  expect(closest('elephant', ['type', 'title'])).toBeUndefined();
});
