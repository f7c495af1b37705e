import { describe, expect, it } from 'vitest';
import { addressOf, queryIn } from '../../../../../src/site/search/browser/address.ts';

const FILTERS = ['period', 'owner'];

describe('the address of a search', () => {
  it.each([
    ['?q=trial', { words: 'trial', filters: {} }],
    ['?q=a%2Fb+%26+c&period=Q4+2026', { words: 'a/b & c', filters: { period: 'Q4 2026' } }],
    ['?owner=Nils+%C3%85berg', { words: '', filters: { owner: 'Nils Åberg' } }],
    ['', { words: '', filters: {} }],
  ])('%s says what is asked, both ways', (address, query) => {
    expect(queryIn(address, FILTERS)).toEqual(query);
    expect(addressOf(query)).toBe(address);
  });

  it('passes over what is empty or no filter', () => {
    expect(queryIn('?q=+&period=&colour=red', FILTERS)).toEqual({ words: '', filters: {} });
  });
});
