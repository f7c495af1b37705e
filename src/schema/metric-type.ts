/** How a key result, or a commitment of a plan, is measured. */
import { z } from 'zod';
import { id, measured, share, text, uniqueIds, weight } from './fields.ts';
import { own } from './issue.ts';

const about = {
  ref: id
    .optional()
    .meta({ description: 'A metric of content/metrics, for unit, source and values by day.' }),
  unit: text.optional().meta({ description: 'Such as "%", USD, days.' }),
  source: text.optional().meta({ description: 'Where the number comes from.' }),
};
const source = { source: about.source };

/** A number, or that it is still to be measured. */
export const orPending = z
  .union([measured, z.literal('pending')])
  .meta({ description: 'A number, or `pending` while it is still to be measured.' });

/** What to write for `target: -25` alone, which is rather a change than a place to arrive at. */
function whereItEnds(target: number, unit: string | undefined): string {
  const less = -target;
  const isPercent = unit === '%' && less <= 100;
  const [from, end] = isPercent
    ? [80, Number((80 - (80 * less) / 100).toPrecision(12))]
    : [less * 3, less * 2];
  return `Add \`baseline:\` (where we stand). If ${String(less)}${isPercent ? ' %' : ''} less is meant, write where it should end: from ${String(from)} that is \`target: ${String(end)}\`.`;
}

const fromTo = z
  .strictObject({
    type: z.literal('from-to').optional(),
    baseline: orPending.optional(),
    target: orPending.optional(),
    accumulates: z.boolean().default(false),
    ...about,
  })
  .superRefine(({ type, baseline, target, accumulates, ref, unit }, context) => {
    const missing = (['baseline', 'target'] as const).filter(
      (key) => ({ baseline, target })[key] === undefined,
    );
    if (missing.length > 0) {
      const threshold = type === undefined && target !== undefined;
      context.addIssue({
        code: 'custom',
        path: [],
        message: threshold
          ? own(
              'metric-says-how',
              'This metric has a target but no baseline and no type.',
              typeof target === 'number' && target < 0
                ? whereItEnds(target, unit)
                : 'Add `baseline:` (where we stand), or `type: at-least` or `type: at-most`.',
            )
          : own(
              'metric-says-how',
              `A from-to metric needs ${missing.map((key) => `\`${key}\``).join(' and ')}.`,
              ref === undefined
                ? 'Write both as plain numbers: where we stand, and where we want to be.'
                : 'Write both as plain numbers; a metric it refers to gives unit, source and values, not the goal.',
            ),
      });
    } else if (accumulates && target === 0) {
      context.addIssue({
        code: 'custom',
        path: ['target'],
        message: own(
          'metric-is-possible',
          'This total counts from 0 to 0, so there is no way to go.',
          'Write the total you want to reach as `target`.',
        ),
      });
    } else if (baseline === target && baseline !== 'pending' && !accumulates) {
      context.addIssue({
        code: 'custom',
        path: ['target'],
        message: own(
          'metric-is-possible',
          `Baseline and target are both ${String(target)}, so there is no way to go.`,
          'Write the value you start from as `baseline`, or use `type: at-least` or `type: at-most` to hold a level.',
        ),
      });
    }
  });

function threshold<T extends 'at-least' | 'at-most'>(type: T) {
  return z
    .strictObject({
      type: z.literal(type),
      target: orPending,
      baseline: orPending.optional(),
      over: z.literal('check-ins').optional(),
      ...about,
    })
    .superRefine((metric, context) => {
      const { baseline, target } = metric;
      if (typeof baseline !== 'number' || typeof target !== 'number') return;
      const isMet = type === 'at-least' ? baseline >= target : baseline <= target;
      if (isMet)
        context.addIssue({
          code: 'custom',
          path: ['baseline'],
          message: own(
            'metric-is-possible',
            `The baseline ${String(baseline)} already meets "${type === 'at-least' ? 'at least' : 'at most'} ${String(target)}".`,
            `Write a baseline ${type === 'at-least' ? 'below' : 'above'} the target, swap the type, or leave the baseline out.`,
          ),
        });
    });
}

const between = z
  .strictObject({ type: z.literal('between'), low: measured, high: measured, ...about })
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
  });

const milestones = z
  .strictObject({
    type: z.literal('milestones'),
    milestones: z
      .array(z.strictObject({ id, title: text, weight: weight.default(1) }))
      .min(
        1,
        own(
          'value-is-in-range',
          'There is no milestone here, so nothing can be done.',
          'Write at least one, such as `- { id: draft, title: The draft is agreed }`, or measure it in another way.',
        ),
      ),
    ...source,
  })
  .superRefine((metric, context) => {
    uniqueIds(metric.milestones, context, 'milestones');
    if (metric.milestones.length > 0 && metric.milestones.every(({ weight }) => weight === 0))
      context.addIssue({
        code: 'custom',
        path: ['milestones'],
        message: own(
          'metric-is-possible',
          'All milestones have weight 0, so none of them counts.',
          'Give at least one a weight above 0, or leave the weights out.',
        ),
      });
  });

const levels = z
  .strictObject({
    type: z.literal('levels'),
    levels: z
      .array(z.strictObject({ id, title: text, score: share }))
      .min(
        1,
        own(
          'value-is-in-range',
          'There is no level here, so none can be reached.',
          'Write at least one, such as `- { id: good, title: Most teams use it, score: 0.7 }`, or measure it in another way.',
        ),
      ),
    ...source,
  })
  .superRefine((metric, context) => uniqueIds(metric.levels, context, 'levels'));

/** `type` may be left out when `baseline` and `target` are given. */
export const metricSchema = z.discriminatedUnion('type', [
  fromTo,
  threshold('at-least'),
  threshold('at-most'),
  between,
  milestones,
  levels,
  z.strictObject({ type: z.literal('yes-no'), ...source }),
  z.strictObject({ type: z.literal('graded'), ...source }),
]);

export type MetricData = z.infer<typeof metricSchema>;
