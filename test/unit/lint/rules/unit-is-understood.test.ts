import { describe, expect, it } from 'vitest';
import { unitIsUnderstood as rule } from '../../../../src/lint/rules/unit-is-understood.ts';
import { BODY, findings } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const CHECK_IN = { 'check-ins/2026-q3/2026-08-10-company.mdx': null };
const keyResult = (unit: string): string => `title: Large customers choose us without a pilot
owner: mara
keyResults:
  - id: share
    title: Customers who start
    metric: { baseline: 1, target: 2, unit: ${unit} }`;
const found = (unit: string): string[] =>
  findings(rule, { ...CHECK_IN, [WIN]: mdx(keyResult(unit), BODY) }).slice(1);

const shown = (unit: string, why: string): string =>
  `The unit "${unit}" is shown behind each number as it is written: ${why}`;
const CODE = 'only by its code is an amount shown as readers write it.';
const SEVERAL = 'several currencies are called so, and only a code says which.';
const SIGN = 'only the sign is put where readers expect it.';

describe('unit-is-understood', () => {
  it.each([
    ['usd', CODE, 'Write `unit: USD`.'],
    ['Eur', CODE, 'Write `unit: EUR`.'],
    ['€', CODE, 'Write `unit: EUR`.'],
    ['Euro', CODE, 'Write `unit: EUR`.'],
    ['£', CODE, 'Write `unit: GBP`.'],
    ['US$', CODE, 'Write `unit: USD`.'],
    ['US Dollars', CODE, 'Write `unit: USD`.'],
    ['Franken', CODE, 'Write `unit: CHF`.'],
    ['$', SEVERAL, 'Write `unit: USD`, or CAD or AUD if that is meant.'],
    ['dollars', SEVERAL, 'Write `unit: USD`, or CAD or AUD if that is meant.'],
    ['¥', SEVERAL, 'Write `unit: JPY`, or CNY if that is meant.'],
    ['percent', SIGN, 'Write `unit: "%"`, in quotes.'],
    ['pct', SIGN, 'Write `unit: "%"`, in quotes.'],
    ['Prozent', SIGN, 'Write `unit: "%"`, in quotes.'],
  ])('asks about %s', (unit, why, help) => {
    expect(found(unit)).toEqual([shown(unit, why), help]);
  });

  it.each([
    'USD',
    'EUR',
    '"%"',
    'days',
    'percentage points',
    'pp',
    'kUSD',
    'M€',
    'Mio. EUR',
    'top',
    'all',
    'users',
    'XXX',
  ])('leaves %s as it is', (unit) => {
    expect(found(unit)).toEqual([]);
  });

  it('looks at inputs, commitments and health metrics too', () => {
    expect(
      findings(rule, {
        ...CHECK_IN,
        [WIN]: mdx(`${keyResult('days')}\n    inputs: [{ id: calls, title: Calls, unit: pct }]`, BODY),
        'plans/2026-q3/company.mdx': mdx(
          'commitments:\n  - { id: a, title: A, metric: { type: at-least, target: 1, unit: eur } }',
        ),
        'metrics/users.yaml': 'title: Users\nunit: percent\n',
      }).filter((line) => /:\d+:\d+/.test(line)),
    ).toEqual(['metrics/users.yaml:2:7–13', `${WIN}:8:47–49`, 'plans/2026-q3/company.mdx:3:67–69']);
  });
});
