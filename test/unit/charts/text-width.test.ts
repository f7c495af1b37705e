import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/charts/text-width.ts';

describe('the width of a text', () => {
  it('is that of Arial for Latin, Greek and Cyrillic letters', () => {
    expect(textWidth('Every trial', 1000)).toBeCloseTo(4445, 6);
    expect(textWidth('Ω', 1000)).toBe(748);
    expect(textWidth('Ж', 1000)).toBe(923);
  });

  it('grows with size and weight', () => {
    expect(textWidth('growth', 26)).toBeCloseTo(2 * textWidth('growth', 13), 9);
    expect(textWidth('growth', 13, 600)).toBeGreaterThan(textWidth('growth', 13));
  });

  it('is the base letter’s for a letter with marks, composed or not', () => {
    expect(textWidth('é', 10)).toBe(textWidth('e', 10));
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
    expect(textWidth('ộ', 10)).toBe(textWidth('o', 10));
  });

  it('is one em for each ideograph', () => {
    expect(textWidth('日本語', 10)).toBe(30);
  });

  it('counts an emoji of several code points once', () => {
    expect(textWidth('👩‍👩‍👧', 10)).toBe(textWidth('😀', 10));
    expect(textWidth('🇫🇷', 10)).toBe(textWidth('😀', 10));
  });

  it('is nothing for characters that show nothing', () => {
    expect(textWidth('\u200b\u2060', 10)).toBe(0);
    expect(textWidth('', 10)).toBe(0);
  });
});
