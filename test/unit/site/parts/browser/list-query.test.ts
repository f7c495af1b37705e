import { describe, expect, it } from 'vitest';
import { withParameters } from '../../../../../src/site/ui/browser/address.ts';
import {
  folded,
  isFiltering,
  type ListItem,
  listQueryIn,
  sift,
} from '../../../../../src/site/parts/browser/list-query.ts';

const OFFERED = { team: ['sales', 'onboarding'], status: ['at-risk', 'on-track'] };
const nothing = { chosen: {}, find: '' };

describe('the address of a filtered list', () => {
  it.each([
    ['', nothing],
    ['?team=sales', { chosen: { team: 'sales' }, find: '' }],
    ['?find=+trial+pages+&status=at-risk', { chosen: { status: 'at-risk' }, find: 'trial pages' }],
    ['?team=astronauts&status=&owner=mara&sort=score', nothing],
  ])('%s asks for what is offered, and for nothing else', (search, query) => {
    expect(listQueryIn(search, OFFERED)).toEqual(query);
    expect(isFiltering(listQueryIn(search, OFFERED))).toBe(query !== nothing);
  });

  it('keeps the parameters of others, and loses what is no longer asked', () => {
    expect(withParameters('?sort=score&team=sales', { team: '', find: 'a b' })).toBe('?sort=score&find=a+b');
    expect(withParameters('?team=sales', { team: '', find: '' })).toBe('');
  });
});

const item = (team: string, status: string, text = ''): ListItem => ({
  facets: { team: team.split(' '), status: [status] },
  text: () => folded(text),
});
const items = [
  item('trials onboarding', 'at-risk', 'Überzeugte Kunden bleiben'),
  item('onboarding', 'on-track', 'Customers stay'),
  item('sales', 'on-track', 'Customers come back'),
];
const sifted = (query: { chosen?: Record<string, string>; find?: string }) =>
  sift(items, { ...nothing, ...query }, ['team', 'status']);
const counts = (query: Parameters<typeof sifted>[0], name: string) =>
  Object.fromEntries(sifted(query).counts[name] ?? []);

describe('a filtered list', () => {
  it('is whole when nothing is asked', () => {
    expect(sifted({}).fits).toEqual([true, true, true]);
  });

  it('keeps what fits every filter, a team’s items under its department too', () => {
    expect(sifted({ chosen: { team: 'onboarding' } }).fits).toEqual([true, true, false]);
    expect(sifted({ chosen: { team: 'onboarding', status: 'at-risk' } }).fits).toEqual([true, false, false]);
  });

  it('finds every word in any order, whatever its case and accents', () => {
    expect(sifted({ find: 'STAY customers' }).fits).toEqual([false, true, false]);
    expect(sifted({ find: 'uberzeugte' }).fits).toEqual([true, false, false]);
    expect(sifted({ find: 'customers bleiben' }).fits).toEqual([false, false, false]);
  });

  it('counts behind each value what it would leave beside the other filters', () => {
    expect(counts({}, 'team')).toEqual({ trials: 1, onboarding: 2, sales: 1 });
    const query = { chosen: { status: 'on-track' } };
    expect(counts(query, 'team')).toEqual({ onboarding: 1, sales: 1 });
    expect(counts(query, 'status')).toEqual({ 'at-risk': 1, 'on-track': 2 });
    expect(counts({ ...query, find: 'back' }, 'status')).toEqual({ 'on-track': 1 });
  });
});
