/** `plans/<period>/<team>.mdx`: a department's vision, values, methods, obstacles, measures, commitments. */
import { z } from 'zod';
import { anyPage, day, erratum, id, owner, prose, text, uniqueIds } from './fields.ts';
import { metricSchema } from './metric-type.ts';

const commitmentSchema = z.strictObject({
  id,
  title: text,
  metric: metricSchema.optional(),
  owner: owner.optional(),
  due: day.optional(),
});

export const planSchema = z
  .strictObject({
    owner: owner.optional(),
    vision: text.optional(),
    values: prose.default([]),
    methods: prose.default([]),
    obstacles: prose.default([]),
    measures: prose.default([]),
    commitments: z.array(commitmentSchema).default([]),
    errata: z.array(erratum).default([]),
    ...anyPage,
  })
  .superRefine((plan, context) => uniqueIds(plan.commitments, context, 'commitments'));

export type PlanData = z.infer<typeof planSchema>;
export type CommitmentData = z.infer<typeof commitmentSchema>;
