/** `retrospectives/<period>/<team>.mdx`: what a team learned, and its grades. */
import { z } from 'zod';
import { anyPage, day, erratum, prose, text } from './fields.ts';
import { own } from './issue.ts';
import { keyResultReference, objectiveReference } from './reference.ts';

const NO_GRADE = own('grade-is-a-share', 'A grade lies between 0 and 1.', 'Write 0.7 for seventy percent.');
/** Around 0–1; a little outside is kept as written and counts clamped. */
const grade = z.number(NO_GRADE).min(-10, NO_GRADE).max(10, NO_GRADE);
const rating = z.number().int().min(1).max(5);

/** What is said of one key result at the end: a grade, that it does not apply, or a closing word. */
const gradeSchema = z
  .strictObject({
    keyResult: keyResultReference,
    score: grade.nullable().optional(),
    notApplicable: z.literal(true).optional(),
    outcome: text
      .optional()
      .meta({ description: 'A closing word, such as "Deferred to Q4"; it stands where there is no number.' }),
    because: text.optional(),
  })
  .superRefine(({ score, notApplicable, outcome, because }, context) => {
    const says = (path: string[], message: string, help: string) =>
      context.addIssue({ code: 'custom', path, message: own('grade-says-one-thing', message, help) });
    if (score === null)
      says(
        ['score'],
        'This grade is empty.',
        'Write `notApplicable: true` with `because:` when it no longer applies, or `outcome:` with a closing word.',
      );
    else if (notApplicable === true && (score !== undefined || outcome !== undefined))
      says(
        [score === undefined ? 'outcome' : 'score'],
        'What does not apply has no grade and no outcome.',
        'Keep `notApplicable: true` with its `because:`, or take it out and keep the grade.',
      );
    else if (notApplicable === true && because === undefined)
      says(
        ['notApplicable'],
        'This does not say why it no longer applies.',
        'Add `because:` with the reason.',
      );
    else if (score === undefined && notApplicable === undefined && outcome === undefined)
      says(
        [],
        'This entry gives no grade.',
        'Write `score: 0.7`, or `outcome:` with a closing word, or `notApplicable: true` with `because:`.',
      );
  });

export const retrospectiveSchema = z.strictObject({
  date: day,
  grades: z.array(gradeSchema).default([]),
  objectives: z
    .array(
      z.strictObject({
        objective: objectiveReference,
        decision: z.enum(['carry-forward', 'change', 'drop', 'done']).optional(),
        because: text.optional(),
        score: grade.optional(),
        outcome: text.optional(),
      }),
    )
    .default([]),
  wentWell: prose.default([]),
  wentBadly: prose.default([]),
  tryNext: prose.default([]),
  learned: text.optional(),
  causes: z
    .array(z.enum(['ambition', 'execution', 'dependency', 'measurement', 'focus', 'external']))
    .default([]),
  process: z
    .strictObject({ ambition: rating.optional(), measurability: rating.optional(), focus: rating.optional() })
    .optional(),
  errata: z.array(erratum).default([]),
  ...anyPage,
});

export type RetrospectiveData = z.infer<typeof retrospectiveSchema>;
