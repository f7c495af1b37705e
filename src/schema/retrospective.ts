/** `retrospectives/<period>/<team>.mdx`: what a team learned, and its grades. */
import { z } from 'zod';
import { anyPage, day, erratum, prose, text } from './fields.ts';
import { keyResultReference, objectiveReference } from './reference.ts';

const rating = z.number().int().min(1).max(5);

export const retrospectiveSchema = z.strictObject({
  date: day,
  grades: z
    .array(z.strictObject({ keyResult: keyResultReference, score: z.number(), because: text.optional() }))
    .default([]),
  objectives: z
    .array(
      z.strictObject({
        objective: objectiveReference,
        decision: z.enum(['carry-forward', 'change', 'drop', 'done']).optional(),
        because: text.optional(),
        score: z.number().optional(),
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
