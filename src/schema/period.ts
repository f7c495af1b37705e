/** `periods/<period>.mdx`: a period, such as a quarter or a year, with its themes, levers and letter. */
import { z } from 'zod';
import { anyPage, cadence, day, id, text, uniqueIds } from './fields.ts';
import { own } from './issue.ts';

export const periodSchema = z
  .strictObject({
    label: text.optional(),
    starts: day,
    ends: day,
    within: id.optional(),
    phase: z.enum(['planning', 'active', 'scoring', 'closed']).optional(),
    alignment: z.enum(['cascade', 'parallel', 'modified-parallel']).optional(),
    themes: z.array(z.strictObject({ id, title: text })).default([]),
    levers: z.array(z.strictObject({ id, title: text, question: text.optional() })).default([]),
    northStar: z.strictObject({ target: z.number() }).optional(),
    checkIns: cadence.optional(),
    calendar: z.array(z.strictObject({ date: day, title: text })).optional(),
    ...anyPage,
  })
  .superRefine((period, context) => {
    uniqueIds(period.themes, context, 'themes');
    uniqueIds(period.levers, context, 'levers');
    if (period.ends < period.starts)
      context.addIssue({
        code: 'custom',
        path: ['ends'],
        message: own(
          'period-ends-after-it-starts',
          `This period ends on ${period.ends}, before it starts on ${period.starts}.`,
          'Let `ends` be the last day of the period.',
        ),
      });
  });

export type PeriodData = z.infer<typeof periodSchema>;
