import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakIntoLines, cutToWidth, lineWidth } from '../../../src/charts/cascade-lines.ts';

const style = { size: 13, weight: 400, slack: 1 };

describe('a title broken into lines', () => {
  it('breaks between words and leaves punctuation with its word', () => {
    expect(breakIntoLines('Fewer things, finished (all of them)!', 79, 5, style)).toEqual([
      'Fewer things, ',
      'finished (all ',
      'of them)!',
    ]);
  });

  it('breaks ideographs without spaces, never before a full stop', () => {
    const lines = breakIntoLines('顧客がいる場所で成長する。', 52, 9, style);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).not.toMatch(/^。/);
  });

  it('breaks a word that is longer than a line', () => {
    expect(breakIntoLines('Donaudampfschifffahrtsgesellschaft', 90, 9, style).length).toBeGreaterThan(1);
  });

  it('ends in an ellipsis when lines run out', () => {
    expect(breakIntoLines('one two three four five six', 50, 2, style).at(-1)).toMatch(/…$/);
  });

  it('is shortened after a whole word where there is one', () => {
    expect(breakIntoLines('Customers grow steadily everywhere', 100, 1, style)).toEqual(['Customers…']);
    expect(cutToWidth('Internationalization', 60, style)).toMatch(/^Intern\w*…$/);
  });

  it('cuts no emoji in two', () => {
    expect(cutToWidth('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 50, style)).toBe('👩‍👩‍👧👩‍👩‍👧…');
  });

  it('has lines that fit, and all of the text when it is not shortened', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 60, max: 300 }),
        (text, room) => {
          const lines = breakIntoLines(text, room, 400, style);
          for (const line of lines) expect(lineWidth(line.trimEnd(), style)).toBeLessThanOrEqual(room);
          expect(lines.join('')).toBe(text.trim().replace(/\s+/gu, ' '));
        },
      ),
    );
  });
});
