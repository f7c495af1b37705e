import { describe, expect, it } from 'vitest';
import { isBeginning } from '../../../../../src/site/search/browser/form.ts';

describe('the last word of what is asked', () => {
  it.each(['trial c', 'trial über é', 'пробный п'])('is perhaps only begun in "%s"', (words) => {
    expect(isBeginning({ words, filters: {} })).toBe(true);
  });

  it.each(['trial', 'trial cu', 'trial 7', '試 用', '', '"plan b"'])('is whole in "%s"', (words) => {
    expect(isBeginning({ words, filters: {} })).toBe(false);
  });
});
