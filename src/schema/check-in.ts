/** `check-ins/<period>/<yyyy-mm-dd>-<team>.mdx`: values, confidence, blockers. */
import { z } from 'zod';
import { anyPage, confidence, day, erratum, id, text, measured } from './fields.ts';
import { own } from './issue.ts';
import { keyResultReference, objectiveReference } from './reference.ts';

const blocker = z.union([text, z.strictObject({ what: text, owner: text.optional(), due: day.optional() })]);

/** A level's id. `null` says that none is reached yet, also in quotes. */
const levelReached = z.union([z.literal('null').transform(() => null), id]);

const diagnosis = z.strictObject({
  because: text,
  change: z.enum(['add-resource', 'adjust-approach', 'remove-priority', 'none']),
  action: text.optional(),
  owner: text.optional(),
  due: day.optional(),
});

const updateSchema = z
  .strictObject({
    keyResult: keyResultReference.optional(),
    objective: objectiveReference.optional(),
    commitment: id.optional(),
    value: z.union([measured, z.boolean()]).optional(),
    done: z.array(id).optional(),
    level: levelReached.nullable().optional(),
    confidence: confidence.optional(),
    note: text.optional(),
    next: text.optional(),
    blockers: z.array(blocker).optional(),
    inputs: z.record(id, measured).optional(),
    diagnosis: diagnosis.optional(),
  })
  .superRefine((update, context) => {
    const named = (['keyResult', 'objective', 'commitment'] as const).filter(
      (key) => update[key] !== undefined,
    );
    if (named.length !== 1)
      context.addIssue({
        code: 'custom',
        path: named[1] === undefined ? [] : [named[1]],
        message: own(
          'update-names-one-thing',
          named.length === 0
            ? 'This update does not say what it is about.'
            : 'This update is about two things at once.',
          'Write exactly one of `keyResult:`, `objective:` and `commitment:`, and a second update for the other.',
        ),
      });
  });

export const checkInSchema = z.strictObject({
  author: text.optional(),
  kind: z.enum(['weekly', 'monthly', 'mid-period', 'final']).default('weekly'),
  updates: z.array(updateSchema).default([]),
  errata: z.array(erratum).default([]),
  ...anyPage,
});

export type CheckInData = z.infer<typeof checkInSchema>;
export type UpdateData = z.infer<typeof updateSchema>;
