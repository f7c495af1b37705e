import type { Finding, Rule } from '../rule.ts';

/** A grade lies between 0 and 1; a little outside it counts as the nearer end. */
export const gradeIsOnItsScale: Rule = {
  id: 'grade-is-on-its-scale',
  group: 'learning',
  severity: 'warn',
  looksAt: 'all-periods',
  file: (file) => {
    if (file.collection !== 'retrospectives') return [];
    const { grades, objectives } = file.data;
    return [
      ...grades.flatMap(({ keyResult, score }, index) =>
        outside(score ?? null, keyResult, ['grades', index, 'score']),
      ),
      ...objectives.flatMap(({ objective, score }, index) =>
        outside(score ?? null, objective, ['objectives', index, 'score']),
      ),
    ];
  },
};

function outside(score: number | null, of: string, path: readonly (string | number)[]): Finding[] {
  if (score === null || (score >= 0 && score <= 1)) return [];
  const end = score < 0 ? '0' : '1';
  return [
    {
      path,
      message: `The grade ${String(score)} of \`${of}\` is not between 0 and 1, so it counts as ${end}.`,
      help: whatIsMeant(score),
    },
  ];
}

/** On a scale that ends at ten, a 7 is 0.7. */
function whatIsMeant(score: number): string {
  if (score < 0) return 'Write 0, the least that a grade can be.';
  if (score < 2)
    return 'Write 1, the most that a grade can be; what went beyond it can be told in `because:`.';
  const share = String(Number((score / 10).toPrecision(12)));
  return score === 10
    ? 'Write 1 if 10 out of 10 is meant.'
    : `Write ${share} if ${String(score)} out of 10 is meant, or 1 for all of it.`;
}
