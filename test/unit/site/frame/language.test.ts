import { describe, expect, it } from 'vitest';
import { makeFormat } from '../../../../src/site/frame/format.ts';
import { pageLanguage } from '../../../../src/site/frame/language.ts';

describe('the language of a page', () => {
  it.each([
    ['en', 'en', { words: 'en', content: null, product: null, direction: 'ltr' }],
    ['en-GB', 'en', { words: 'en-GB', content: null, product: null, direction: 'ltr' }],
    ['de-AT', 'de', { words: 'de-AT', content: null, product: 'en', direction: 'ltr' }],
    ['fr', 'en', { words: 'en', content: 'fr', product: 'en', direction: 'ltr' }],
    ['ar', 'en', { words: 'en', content: 'ar', product: 'en', direction: 'rtl' }],
  ])('of %s, with words in %s, is told for each of its parts', (locale, wordsIn, language) => {
    expect(pageLanguage(locale, wordsIn)).toEqual(language);
  });

  it.each([
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ur', 'rtl'],
    ['az', 'ltr'],
    ['az-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
  ])('of %s runs %s, as its script does', (locale, direction) => {
    expect(pageLanguage(locale, 'en').direction).toBe(direction);
  });
});

describe('numbers and days', () => {
  it('have a minus sign, not a hyphen', () => {
    const format = makeFormat('en');
    expect(format.measured(-12.5, 'USD', { decimals: 1 })).toBe('−$12.5');
    expect(format.measured(-3, '%', { decimals: 0 })).toBe('−3%');
    expect(format.measured(-1_250_000, null, { decimals: 0, isShort: true })).toBe('−1.25M');
    expect(format.scoreChange(0.7, 0.55)).toBe('−0.15');
    expect(format.confidenceChange(7, 5.5)).toBe('−1.5');
    expect(format.number(-0.0)).toBe('0');
  });

  it('are written as German writes them', () => {
    const format = makeFormat('de');
    expect(format.score(0.7)).toBe('0,70');
    expect(format.day('2026-10-03')).toBe('3. Oktober 2026');
    expect(format.measured(172_500, 'EUR', { decimals: 0 })).toBe('172.500\u00a0€');
    expect(format.measured(92, '%', { decimals: 0 })).toBe('92\u00a0%');
  });

  it('have the digits of the words beside them, and no marks that would turn those around', () => {
    const beside = makeFormat('ar-EG', pageLanguage('ar-EG', 'en'));
    expect(beside.score(0.7)).toBe('0.70');
    expect(beside.measured(-12.5, 'USD', { decimals: 1 })).toBe('−12.5\u00a0US$');
    expect(makeFormat('ar-EG', pageLanguage('ar-EG', 'ar')).score(0.7)).toBe('٠٫٧٠');
  });

  it('are listed with the “and” of the words', () => {
    expect(makeFormat('fr', pageLanguage('fr', 'en')).list(['Ventes', 'Support'])).toBe('Ventes and Support');
    expect(makeFormat('de').list(['Vertrieb', 'Montage'])).toBe('Vertrieb und Montage');
  });

  it('keep their own direction within a line that may run the other way', () => {
    expect(makeFormat('ar', pageLanguage('ar', 'en')).day('2026-10-03')).toMatch(/^\u2068.+\u2069$/);
    expect(makeFormat('fr', pageLanguage('fr', 'en')).day('2026-10-03')).toBe('3 octobre 2026');
  });
});
