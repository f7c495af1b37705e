import { describe, expect, it } from 'vitest';
import { makeFormat } from '../../../src/views/format.ts';

const english = makeFormat('en');
const value = (number: number, unit: string | null) => english.value(number, unit).replaceAll('\u00a0', ' ');

describe('a measured value', () => {
  it.each([
    [0.0003, 'µm', '0.0003 µm'],
    [0.00032, '%', '0.00032%'],
    [0.0456, 'USD', '$0.0456'],
    [-0.0123456, null, '−0.0123'],
    [0, 'µm', '0 µm'],
  ])('that is tiny keeps the digits that say something: %d %s', (number, unit, text) => {
    expect(value(number, unit).replace('-', '−')).toBe(text);
  });

  it.each([
    [0.125, null, '0.13'],
    [91.333333, '%', '91.33%'],
    [1310.75, 'USD', '$1,310.75'],
    [-191.25, '°C', '−191.25 °C'],
    [2_103_456_789_012, 'objects', '2.103T objects'],
    [1_312_000_000, 'JPY', '¥1.312B'],
    [980_000, 'JPY', '¥980K'],
  ])('of any other size is as short as before: %d %s', (number, unit, text) => {
    expect(value(number, unit).replace('-', '−')).toBe(text);
  });
});
