import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf, decimalSignOf } from '../../../../../src/site/table/browser/csv.ts';

const line = (...cells: (string | number | null)[]) => csvOf([cells], '.').slice(1);

describe('a CSV', () => {
  it('begins with the mark by which Excel knows UTF-8', () => {
    expect(csvOf([['Müller']], '.')).toBe('\uFEFFMüller\r\n');
  });

  it('puts into quotes what would break a line or a cell', () => {
    expect(line('a,b', 'say "yes"', 'two\nlines', 'plain')).toBe(
      '"a,b","say ""yes""","two\nlines",plain\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1+cmd', '@SUM(A1)', '\tx', '\rx', '＝1'])(
    'does not let a spreadsheet run %j',
    (text) => {
      expect(line(text).replaceAll('"', '')).toBe(`'${text}\r\n`);
    },
  );

  it('keeps numbers as numbers, below zero too, and leaves empty what is not known', () => {
    expect(line(-3.5, 0, 1234567.25, null, '')).toBe('-3.5,0,1234567.25,,\r\n');
  });

  it('has a semicolon between cells where a comma stands in numbers', () => {
    expect(['de', 'sv', 'pt-BR', 'en', 'ja'].map(decimalSignOf)).toEqual([',', ',', ',', '.', '.']);
    expect(csvOf([['Umsatz, netto', 0.75, -3]], ',').slice(1)).toBe('"Umsatz, netto";0,75;-3\r\n');
  });

  it('does not let a spreadsheet run what it takes for another cell', () => {
    expect(line('Growth;=HYPERLINK("x")')).toBe('"Growth;\'=HYPERLINK(""x"")"\r\n');
    expect(line('Growth, +cmd')).toBe('"Growth, \'+cmd"\r\n');
    expect(line('Growth, -3 points')).toBe('"Growth, -3 points"\r\n');
  });

  it('is read again as it was written', () => {
    const rows = [
      ['Ziel', 'Notiz'],
      ['Größe; "A"', 'ja,\r\nnein'],
    ];
    expect(parse(csvOf(rows, '.'), { bom: true })).toEqual(rows);
  });
});
