import { describe, expect, it } from 'vitest';
import { gradeIsOnItsScale as rule } from '../../../../src/lint/rules/grade-is-on-its-scale.ts';
import { findings } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const RETRO = 'retrospectives/2026-q3/company.mdx';
const graded = (score: string): string[] =>
  findings(rule, {
    [RETRO]: mdx(`date: 2026-08-01\ngrades:\n  - { keyResult: win#share, score: ${score} }`),
  });

describe('grade-is-on-its-scale', () => {
  it.each([
    ['7', '1', 'Write 0.7 if 7 out of 10 is meant, or 1 for all of it.'],
    ['3.5', '1', 'Write 0.35 if 3.5 out of 10 is meant, or 1 for all of it.'],
    ['10', '1', 'Write 1 if 10 out of 10 is meant.'],
    ['1.2', '1', 'Write 1, the most that a grade can be; what went beyond it can be told in `because:`.'],
    ['-0.2', '0', 'Write 0, the least that a grade can be.'],
  ])('asks about %s', (score, counts, help) => {
    expect(graded(score)).toEqual([
      `${RETRO}:4:36–${String(35 + score.length)}`,
      `The grade ${score} of \`win#share\` is not between 0 and 1, so it counts as ${counts}.`,
      help,
    ]);
  });

  it('asks about the grade of a whole objective', () => {
    const text = mdx('date: 2026-08-01\nobjectives:\n  - { objective: win, decision: done, score: 8 }');
    expect(findings(rule, { [RETRO]: text })).toEqual([
      `${RETRO}:4:46–46`,
      'The grade 8 of `win` is not between 0 and 1, so it counts as 1.',
      'Write 0.8 if 8 out of 10 is meant, or 1 for all of it.',
    ]);
  });

  it.each(['0', '0.7', '1'])('leaves %s as it is', (score) => {
    expect(graded(score)).toEqual([]);
  });
});
