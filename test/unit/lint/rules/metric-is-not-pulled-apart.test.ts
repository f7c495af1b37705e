import { describe, expect, it } from 'vitest';
import { metricIsNotPulledApart } from '../../../../src/lint/rules/metric-is-not-pulled-apart.ts';
import { BODY, findings, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const found = (texts: Texts) => findings(metricIsNotPulledApart, texts);
const CASH = 'objectives/2026-q3/company/cash.mdx';
const PARTS = 'objectives/2026-q3/sales/parts.mdx';
const objective = (title: string, metric: string, more = '') =>
  mdx(
    `title: ${title}
owner: mara
keyResults:
  - id: stock
    title: ${title} 📦
    ${more}
    metric: { ref: stock, ${metric} }`,
    BODY,
  );
const stock = { 'metrics/stock.yaml': 'title: Days of stock\nunit: days\n' };
const both = (cash: string, parts: string, more: Texts = {}): string[] =>
  found({ ...stock, [CASH]: objective('Less cash', cash), [PARTS]: objective('More parts', parts), ...more });
const DOWN = 'baseline: 62, target: 45';
const UP = 'baseline: 62, target: 75';

describe('metric-is-not-pulled-apart', () => {
  it('is content with one direction, and without a shared metric', () => {
    expect(found({})).toEqual([]);
    expect(both(DOWN, 'baseline: 62, target: 50')).toEqual([]);
    const other = { 'metrics/other.yaml': 'title: Another\n' };
    expect(
      both(DOWN, UP, { ...other, [PARTS]: objective('More parts', UP).replace('ref: stock', 'ref: other') }),
    ).toEqual([]);
    expect(both(DOWN, UP, { [PARTS]: objective('More parts', UP).replace('ref: stock, ', '') })).toEqual([]);
  });

  it('finds both key results when one raises what the other lowers', () => {
    expect(both(DOWN, UP)).toEqual([
      `${CASH}:8:49–50`,
      '"Less cash 📦" takes "Days of stock" down to 45 days, and "More parts 📦" of Sales takes it up to 75 days: what one gains the other loses.',
      'Agree with Sales on one direction. If both are meant, let each measure what it is after by a number that only it moves.',
      `${PARTS}:8:49–50`,
      '"More parts 📦" takes "Days of stock" up to 75 days, and "Less cash 📦" of Fernwell takes it down to 45 days: what one gains the other loses.',
      'Agree with Fernwell on one direction. If both are meant, let each measure what it is after by a number that only it moves.',
    ]);
  });

  it('finds them also where they would meet at one target', () => {
    expect(both('baseline: 62, target: 50', 'baseline: 40, target: 50')).toHaveLength(6);
  });

  it('finds thresholds that no value can meet, and is content when one can', () => {
    expect(both('type: at-most, target: 45', 'type: at-least, target: 60')[1]).toBe(
      '"Less cash 📦" keeps "Days of stock" at 45 days or less, and "More parts 📦" of Sales keeps it at 60 days or more: what one gains the other loses.',
    );
    expect(both('type: at-most, target: 45', 'type: at-least, target: 45')).toEqual([]);
    expect(both('type: at-most, target: 45', 'type: at-least, target: 45.1')).toHaveLength(6);
    expect(both('type: at-most, target: 75', UP)).toEqual([]);
    expect(both('type: at-most, target: 74', UP)).toHaveLength(6);
    expect(both('type: at-least, target: 45', DOWN)).toEqual([]);
    expect(both('type: at-least, target: 46', DOWN)).toHaveLength(6);
  });

  it('says nothing about ranges, nor about a total beside a level', () => {
    expect(both('type: between, low: 30, high: 40', UP)).toEqual([]);
    expect(both(DOWN, 'baseline: 62, target: 75, accumulates: true')).toEqual([]);
    expect(both(DOWN, 'baseline: 100, target: 75, accumulates: true')).toEqual([]);
  });

  it('reads a total as counted from 0, whatever it was before', () => {
    const totals = both(
      'baseline: 100, target: 75, accumulates: true',
      'baseline: 0, target: -5, accumulates: true',
    );
    expect(totals[1]).toBe(
      '"Less cash 📦" takes "Days of stock" to a total of 75 days, and "More parts 📦" of Sales takes it to a total of -5 days: what one gains the other loses.',
    );
    expect(
      both('baseline: 100, target: 75, accumulates: true', 'baseline: 10, target: 75, accumulates: true'),
    ).toEqual([]);
  });

  it('finds it within a team too, and names no team there', () => {
    const own = 'objectives/2026-q3/sales/shelves.mdx';
    const lines = found({
      'metrics/stock.yaml': 'title: Days of stock\nunit: "%"\n',
      [own]: objective('Fewer shelves', DOWN),
      [PARTS]: objective('More parts', UP),
    });
    expect(lines.slice(1, 3)).toEqual([
      '"More parts 📦" takes "Days of stock" up to 75%, and "Fewer shelves 📦" takes it down to 45%: what one gains the other loses.',
      'Agree on one direction. If both are meant, let each measure what it is after by a number that only it moves.',
    ]);
  });

  it('does not count what is retired, or what another period wants', () => {
    const retired = 'retired: { date: 2026-08-01, because: Sold. }';
    expect(both(DOWN, UP, { [PARTS]: objective('More parts', UP, retired) })).toEqual([]);
    expect(both(DOWN, UP, { [PARTS]: objective('More parts', UP).replace('owner: mara', retired) })).toEqual(
      [],
    );
    const later = {
      'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31'),
      [PARTS]: null,
      'objectives/2026-q4/sales/parts.mdx': objective('More parts', UP),
    };
    expect(both(DOWN, UP, later)).toEqual([]);
  });

  it('reads an amended target as it is on the day', () => {
    const amended = objective('More parts', 'baseline: 62, target: 50').replace(
      'keyResults:',
      `amendments:
  - { date: 2026-08-13, keyResult: stock, field: target, from: 75, to: 50, cause: external, because: Sold., approvedBy: mara }
keyResults:`,
    );
    expect(both(DOWN, UP, { [PARTS]: amended })).toHaveLength(6);
    expect(both(DOWN, UP, { [PARTS]: amended.replace('08-13', '08-12') })).toEqual([]);
  });
});
