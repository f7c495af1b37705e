import { describe, expect, it } from 'vitest';
import { missingWords } from '../../../../../src/site/search/browser/nearest.ts';

/** What is missing in a page whose every word was found. */
const missing = (text: string, asked: string): string[] => {
  const words = text.split(' ');
  return missingWords(
    {
      url: '/',
      meta: {},
      filters: {},
      raw_content: text,
      weighted_locations: words.map((_, location) => ({ location, balanced_score: 1 })),
      anchors: [],
    },
    asked,
  );
};

describe('a word that was asked for', () => {
  it.each([
    ['customers', 'The customer’s'],
    ['customer', 'Customers.'],
    ['onboar', 'Onboarding'],
    ['stories', 'story'],
    ['Åberg', 'Aberg'],
    ['end', 'year-end'],
    ['"year-end"', 'year-end'],
    ['of', 'trial'],
  ])('is there: %s, where a page says %s', (asked, said) => {
    expect(missing(said, asked)).toEqual([]);
  });

  it.each([
    ['costumers', 'cost'],
    ['custmers', 'C.'],
    ['trial', ''],
  ])('is missing: %s, where what was found is "%s"', (asked, said) => {
    expect(missing(said, asked)).toEqual([asked]);
  });

  it('is there where it is kept beside the text', () => {
    const page = {
      url: '/',
      meta: { team: 'Platform' },
      filters: {},
      raw_content: 'Publishing',
      weighted_locations: [],
      anchors: [],
    };
    expect(missingWords(page, 'platform')).toEqual([]);
  });

  it('is named alone when the others are there', () => {
    expect(missing('trial cost', 'trial costumers')).toEqual(['costumers']);
  });
});
