/** `metrics/<metric>.yaml` and `.csv`: a health metric or the north star, value by day. */
import { z } from 'zod';
import { day, owner, text, visibility } from './fields.ts';
import { own } from './issue.ts';

const healthy = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('at-least'), target: z.number() }),
  z.strictObject({ type: z.literal('at-most'), target: z.number() }),
  z
    .strictObject({ type: z.literal('between'), low: z.number(), high: z.number() })
    .superRefine(({ low, high }, context) => {
      if (low >= high)
        context.addIssue({
          code: 'custom',
          path: ['high'],
          message: own(
            'metric-is-possible',
            `The range goes from ${String(low)} to ${String(high)}.`,
            'Let `low` be smaller than `high`.',
          ),
        });
    }),
]);

export const healthMetricSchema = z.strictObject({
  title: text,
  unit: text.optional(),
  description: text.optional(),
  owner: owner.optional(),
  source: text.optional(),
  healthy: healthy.optional(),
  visibility,
});

/** One row of `<metric>.csv`; `value` arrives as text. */
export const metricRowSchema = z.strictObject({
  date: day,
  value: z
    .string()
    .trim()
    .regex(
      /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
      own(
        'row-has-a-number',
        'This value is not a plain number.',
        'Write it with digits and a point, such as 1130 or 4.5, without separators or units.',
      ),
    )
    .transform(Number)
    .refine(
      Number.isFinite,
      own('row-has-a-number', 'This number is too large to count with.', 'Write it in a larger unit.'),
    ),
  note: z.string().optional(),
});

export type HealthMetricData = z.infer<typeof healthMetricSchema>;
export type MetricRow = z.infer<typeof metricRowSchema>;
