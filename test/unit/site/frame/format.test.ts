import { describe, expect, it } from 'vitest';
import { mean } from '../../../../src/domain/scoring.ts';
import { makePlan } from '../../../../src/domain/plan.ts';
import { makeSite } from '../../../../src/site/frame/site.ts';
import { writingOf } from '../../../support/writing.ts';

const { format } = makeSite(makePlan(writingOf({}), '2026-08-12'), '/');

describe('what an end is measured against', () => {
  it.each([
    [[0.7], '0.7'],
    [[1], '1'],
    [[0.7, 1], '0.85'],
    [[0.7, 0.7, 0.7, 1], '0.78'],
    [[0.7, 0.7, 1], '0.8'],
  ])('is told of ambitions %j as %s', (expected, text) => {
    expect(format.expected(mean(expected)!)).toBe(text);
  });
});
