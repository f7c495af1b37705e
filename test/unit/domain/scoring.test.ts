import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, isReached, roundedTo, shownScore } from '../../../src/domain/scoring.ts';
import { companySchema } from '../../../src/schema/company.ts';

const { bands } = companySchema.parse({ name: 'Fernwell' }).scoring;

describe('what was expected', () => {
  it.each([
    [0.7, 0.7, true],
    [0.695, 0.7, true],
    [0.694, 0.7, false],
    [0.654, 0.7, false],
    [0.645, 0.7, false],
    [0.94, 1, false],
    [0.952, 1, false],
    [0.996, 1, false],
    [0.9999999999, 1, true],
    [1, 1, true],
    [1.2, 1, true],
    [0.8, 0.75, true],
    [0.7, 0.75, false],
    [0, 0, true],
  ])('for %s of %s is reached: %s', (score, expected, reached) => {
    expect(isReached(score, expected)).toBe(reached);
  });
});

describe('a number as it is shown', () => {
  it.each([
    [0.996, 0.99],
    [1, 1],
    [1.004, 1],
    [1.005, 1.01],
    [-0.005, -0.01],
    [-0.004, 0],
    [-0.245, -0.25],
    [2.345, 2.35],
  ])('%s is %s', (score, shown) => {
    expect(Object.is(shownScore(score), shown)).toBe(true);
  });

  it('is 1 only when nothing is missing', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 2, noNaN: true }), (score) => {
        const isShort = Math.round(score * 1e9) < 1e9;
        expect(shownScore(score) < 1).toBe(isShort);
        expect(bandOf(score, bands) === 'full').toBe(!isShort);
        expect(Math.abs(shownScore(score) - score)).toBeLessThan(0.0100001);
      }),
    );
  });

  it('is rounded by its amount, so that a loss is as large as the gain it mirrors', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1000, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, digits) => {
          expect(roundedTo(digits, -value)).toBe(
            roundedTo(digits, value) === 0 ? 0 : -roundedTo(digits, value),
          );
        },
      ),
    );
  });
});

describe('a company’s own band for full', () => {
  it('begins at its bound, not a rounding below it', () => {
    const own = { ...bands, strong: 0.7, full: 0.9 };
    expect([0.86, 0.899, 0.9].map((score) => bandOf(score, own))).toEqual(['strong', 'strong', 'full']);
  });
});
