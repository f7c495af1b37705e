/** `objectives/<period>/<team>/<slug>.mdx`: what must change, and how we will know. */
import { z } from 'zod';
import {
  address,
  ambition,
  anyPage,
  day,
  erratum,
  id,
  owner,
  prose,
  text,
  uniqueIds,
  measured,
  weight,
} from './fields.ts';
import { own } from './issue.ts';
import { metricSchema, orPending } from './metric-type.ts';
import { contributionReference, formerAddress, formerKeyResult, objectiveReference } from './reference.ts';

const retirementSchema = z
  .strictObject({
    date: day,
    because: text,
    approvedBy: text.optional(),
    revived: day.optional().meta({ description: 'The day from which it is pursued again.' }),
  })
  .superRefine(({ date, revived }, context) => {
    if (revived !== undefined && revived <= date)
      context.addIssue({
        code: 'custom',
        path: ['revived'],
        message: own(
          'retirement-ends-after-it-begins',
          `This was retired on ${date} and taken up again on ${revived}, which is not later.`,
          'Let `revived` be the first day on which it is pursued again.',
        ),
      });
  });

/** Given up once, or several times with revivals between. */
const retired = z
  .union([retirementSchema, z.array(retirementSchema).min(1)])
  .meta({ description: 'Given up: a day and a reason; a list where that happened more than once.' });

const starts = day.meta({ description: 'Its first day, where it begins later than what it belongs to.' });

const keyResultSchema = z
  .strictObject({
    id,
    title: text,
    because: text.optional(),
    owner: owner.optional(),
    ambition: ambition.optional(),
    measures: z.enum(['outcome', 'output', 'input']).default('outcome'),
    weight: weight.default(1),
    starts: starts.optional(),
    due: day.optional(),
    aliases: z.array(formerKeyResult).default([]),
    metric: metricSchema.optional(),
    inputs: z
      .array(z.strictObject({ id, title: text, target: measured.optional(), unit: text.optional() }))
      .default([]),
    retired: retired.optional(),
  })
  .superRefine((keyResult, context) => uniqueIds(keyResult.inputs, context, 'inputs'));

/** What each field of an amendment holds. */
const AMENDED = {
  target: orPending,
  baseline: orPending,
  weight,
  starts: day,
  due: day,
  ambition,
  owner,
  unit: text,
  source: text,
  title: text,
} as const;

/** Fields that only a key result has. */
const OF_KEY_RESULTS = ['target', 'baseline', 'unit', 'source', 'weight', 'due'];

const amendmentSchema = z
  .strictObject({
    date: day,
    keyResult: id.optional(),
    field: z.enum([
      'target',
      'baseline',
      'unit',
      'source',
      'weight',
      'starts',
      'due',
      'ambition',
      'owner',
      'title',
      'added',
      'removed',
    ]),
    from: z.union([z.number(), z.string(), z.array(z.string())]).optional(),
    to: z.union([z.number(), z.string(), z.array(z.string())]).optional(),
    cause: z.enum(['external', 'correction', 'scope']).optional(),
    because: text.optional(),
    approvedBy: text.optional(),
  })
  .superRefine((amendment, context) => {
    const { field, keyResult } = amendment;
    if (keyResult === undefined && OF_KEY_RESULTS.includes(field))
      context.addIssue({
        code: 'custom',
        path: ['field'],
        message: own(
          'amendment-names-its-key-result',
          `Only a key result has a ${field}, and this amendment does not say which.`,
          'Add `keyResult:` with its id.',
        ),
      });
    if (field === 'added' || field === 'removed') return;
    for (const side of ['from', 'to'] as const) {
      const value = amendment[side];
      // A title or a unit may look like a number.
      const written =
        typeof value === 'number' && ['title', 'unit', 'source', 'owner'].includes(field)
          ? String(value)
          : value;
      if (written === undefined || AMENDED[field].safeParse(written).success) continue;
      context.addIssue({
        code: 'custom',
        path: [side],
        message: own(
          'amendment-fits-its-field',
          `"${String(value).slice(0, 60)}" cannot be a ${field}.`,
          `Write \`${side}:\` the way \`${field}\` is written in the key result.`,
        ),
      });
    }
  });

const linkSchema = z.strictObject({ to: objectiveReference, because: text.optional() });

export const objectiveSchema = z
  .strictObject({
    title: text,
    description: text.optional(),
    owner: owner.optional(),
    individual: z.boolean().default(false),
    ambition: ambition.default('aspirational'),
    starts: starts.optional(),
    theme: id.optional(),
    lever: id.optional(),
    contributesTo: z
      .array(z.strictObject({ to: contributionReference, because: text.optional() }))
      .default([]),
    localPriority: text.optional(),
    dependsOn: z.array(linkSchema).default([]),
    neededBy: z.array(linkSchema).default([]),
    keyResults: z.array(keyResultSchema).default([]),
    obstacles: prose.default([]),
    initiatives: z
      .array(
        z.strictObject({
          title: text,
          url: address.optional(),
          status: z.enum(['planned', 'in-progress', 'done', 'dropped']).optional(),
        }),
      )
      .default([]),
    continues: z.union([objectiveReference, z.array(objectiveReference)]).optional(),
    amendments: z.array(amendmentSchema).default([]),
    retired: retired.optional(),
    errata: z.array(erratum).default([]),
    aliases: z.array(formerAddress).default([]),
    ...anyPage,
  })
  .superRefine((objective, context) => {
    uniqueIds(objective.keyResults, context, 'keyResults');
    if (objective.keyResults.length > 0 && objective.keyResults.every(({ weight }) => weight === 0))
      context.addIssue({
        code: 'custom',
        path: ['keyResults', 0, 'weight'],
        message: own(
          'key-result-weights-count',
          'All key results have weight 0, so none of them counts.',
          'Give at least one a weight above 0, or leave the weights out.',
        ),
      });
  });

export type ObjectiveData = z.infer<typeof objectiveSchema>;
export type KeyResultData = z.infer<typeof keyResultSchema>;
export type RetirementData = z.infer<typeof retirementSchema>;
export type AmendmentData = z.infer<typeof amendmentSchema>;
