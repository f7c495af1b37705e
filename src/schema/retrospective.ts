/** `retrospectives/<period>/<team>.mdx`: what a team learned, and its grades. */
import { z } from 'zod';
import { anyPage, day, erratum, prose, text } from './fields.ts';
import { own } from './issue.ts';
import { keyResultReference, objectiveReference } from './reference.ts';

/** Around 0–1; a little outside is kept as written and counts clamped. */
const grade = z
  .number()
  .min(-10, own('grade-is-a-share', 'A grade lies between 0 and 1.', 'Write 0.7 for seventy percent.'))
  .max(10, own('grade-is-a-share', 'A grade lies between 0 and 1.', 'Write 0.7 for seventy percent.'));
const rating = z.number().int().min(1).max(5);

export const retrospectiveSchema = z.strictObject({
  date: day,
  grades: z
    .array(z.strictObject({ keyResult: keyResultReference, score: grade, because: text.optional() }))
    .default([]),
  objectives: z
    .array(
      z.strictObject({
        objective: objectiveReference,
        decision: z.enum(['carry-forward', 'change', 'drop', 'done']).optional(),
        because: text.optional(),
        score: grade.optional(),
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
