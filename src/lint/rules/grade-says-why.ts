import { overrulesTheNumbers } from '../../domain/grade.ts';
import { objectiveOf } from '../../domain/reference.ts';
import { shownScore } from '../../domain/scoring.ts';
import type { Rule } from '../rule.ts';

/** A grade more than 0.05 away from the computed score has a reason. */
export const gradeSaysWhy: Rule = {
  id: 'grade-says-why',
  group: 'learning',
  severity: 'error',
  looksAt: 'all-periods',
  retrospective: ({ grades }, { plan }) =>
    [...grades].flatMap(([ref, grade], index) => {
      const objective = plan.objectives.get(objectiveOf(ref));
      const keyResult = objective?.keyResults.find((one) => one.ref === ref);
      if (keyResult === undefined || objective?.retired !== null || keyResult.retired !== null) return [];
      const { computed, title } = keyResult;
      if (computed === null || grade.because !== null || !overrulesTheNumbers({ grade, computed })) return [];
      const numbers = String(shownScore(computed));
      return [
        {
          path: ['grades', index, 'score'],
          message: `"${title}" is graded ${String(grade.score)} while its numbers say ${numbers}, and nothing says why: next year nobody will know which to believe.`,
          help: `Add \`because:\` with what the numbers do not show, or leave the grade out: then ${numbers} counts.`,
        },
      ];
    }),
};
