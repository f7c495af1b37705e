import { overrulesTheNumbers } from '../../domain/grade.ts';
import { liveKeyResults } from '../../domain/objective.ts';
import type { Plan } from '../../domain/plan.ts';
import { objectiveOf } from '../../domain/reference.ts';
import type { Retrospective } from '../../domain/retrospective.ts';
import { shownScore } from '../../domain/scoring.ts';
import type { Finding, Rule } from '../rule.ts';

/** A grade more than 0.05 away from the computed score has a reason. */
export const gradeSaysWhy: Rule = {
  id: 'grade-says-why',
  group: 'learning',
  severity: 'error',
  looksAt: 'all-periods',
  retrospective: (retrospective, { plan }) => [
    ...ofKeyResults(retrospective, plan),
    ...ofObjectives(retrospective, plan),
  ],
};

const ofKeyResults = ({ verdicts }: Retrospective, plan: Plan): Finding[] =>
  [...verdicts].flatMap(([ref, { grade }], index) => {
    const objective = plan.objectives.get(objectiveOf(ref));
    if (grade === null || objective?.retired !== null) return [];
    const keyResult = liveKeyResults(objective.keyResults).find((one) => one.ref === ref);
    if (keyResult === undefined) return [];
    return unexplained(keyResult.title, grade, keyResult.computed).map((said) => ({
      path: ['grades', index, 'score'],
      ...said,
    }));
  });

const ofObjectives = ({ decisions }: Retrospective, plan: Plan): Finding[] =>
  [...decisions].flatMap(([id, { score, because }], index) => {
    const objective = plan.objectives.get(id);
    if (score === null || objective?.retired !== null) return [];
    return unexplained(objective.title, { score, because }, objective.computed).map((said) => ({
      path: ['objectives', index, 'score'],
      onlyWarns: true,
      ...said,
    }));
  });

function unexplained(
  title: string,
  { score, because }: { readonly score: number; readonly because: string | null },
  computed: number | null,
): Pick<Finding, 'message' | 'help'>[] {
  if (computed === null || because !== null || !overrulesTheNumbers(score, computed)) return [];
  const numbers = String(shownScore(computed));
  return [
    {
      message: `"${title}" is graded ${String(score)} while its numbers say ${numbers}, and nothing says why: next year nobody will know which to believe.`,
      help: `Add \`because:\` with what the numbers do not show, or leave the grade out: then ${numbers} counts.`,
    },
  ];
}
