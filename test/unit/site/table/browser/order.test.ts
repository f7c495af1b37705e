import { describe, expect, it } from 'vitest';
import {
  inOrder,
  sortAfter,
  sortIn,
  sortParameters,
  type SortValue,
} from '../../../../../src/site/table/browser/order.ts';

const sorted = (values: readonly SortValue[], isDescending = false) =>
  inOrder(values, (value) => value, { column: 'any', isDescending }, 'en');

describe('the order of a sheet’s rows', () => {
  it('is by value, not by the digits of a number', () => {
    expect(sorted([10, 9, -2, 1200000, 0.5])).toEqual([-2, 0.5, 9, 10, 1200000]);
  });

  it('is of texts as the language orders them', () => {
    expect(sorted(['Zoë', 'émile', 'Week 10', 'Emma', 'Week 9'])).toEqual([
      ...['émile', 'Emma', 'Week 9', 'Week 10', 'Zoë'],
    ]);
  });

  it('has numbers before texts and the empty last, in both directions', () => {
    expect(sorted([null, 'yes', 3, null, 'no', 7])).toEqual([3, 7, 'no', 'yes', null, null]);
    expect(sorted([null, 'yes', 3, null, 'no', 7], true)).toEqual([7, 3, 'yes', 'no', null, null]);
  });

  it('leaves what is equal as it was, in both directions', () => {
    const rows = [
      { name: 'a', value: 5 },
      { name: 'b', value: 1 },
      { name: 'c', value: 5 },
    ];
    const names = (isDescending: boolean) =>
      inOrder(rows, ({ value }) => value, { column: 'any', isDescending }, 'en').map(({ name }) => name);
    expect(names(false)).toEqual(['b', 'a', 'c']);
    expect(names(true)).toEqual(['a', 'c', 'b']);
  });
});

describe('the address of an order', () => {
  it.each([
    ['?sort=score', { column: 'score', isDescending: false }],
    ['?sort=score&order=descending', { column: 'score', isDescending: true }],
    ['?sort=score&order=sideways', { column: 'score', isDescending: false }],
    ['?sort=colour', null],
    ['?order=descending', null],
  ])('%s is read', (search, sort) => {
    expect(sortIn(search, ['owner', 'score'])).toEqual(sort);
  });

  it('goes from ascending to descending and back to the order of the page', () => {
    const first = sortAfter(null, 'score');
    const second = sortAfter(first, 'score');
    expect([first, second, sortAfter(second, 'score')].map(sortParameters)).toEqual([
      { sort: 'score', order: '' },
      { sort: 'score', order: 'descending' },
      { sort: '', order: '' },
    ]);
    expect(sortAfter(second, 'owner')).toEqual({ column: 'owner', isDescending: false });
  });
});
