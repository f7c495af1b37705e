import { clamp01, round9, shownScore } from './scoring.ts';

/** Up to this far a grade is rounding; beyond it is judgement, and wants a reason. */
const ROUNDING = 0.05;

/**
 * Whether a grade, of a key result or of a whole objective, is a person's judgement against the numbers: more than 0.05
 * from the computed score, both exactly and in the two decimals people see. False where there is nothing to compare
 * with.
 */
export function overrulesTheNumbers(grade: number | null, computed: number | null): boolean {
  if (grade === null || computed === null) return false;
  const counts = clamp01(grade);
  return [computed, shownScore(computed)].every((score) => round9(Math.abs(counts - score)) > ROUNDING);
}
