/** `company.yaml`: who we are, how we score, what we lint. */
import { z } from 'zod';
import { address, cadence, confidence, day, id, share, text } from './fields.ts';
import { own } from './issue.ts';

const bandsSchema = z
  .strictObject({
    none: share.default(0),
    limited: share.default(0.3),
    partial: share.default(0.5),
    strong: share.default(0.7),
    full: share.default(1),
  })
  .superRefine((bands, context) => {
    const order = ['none', 'limited', 'partial', 'strong', 'full'] as const;
    order.slice(1).forEach((band, index) => {
      const below = order[index] ?? 'none';
      if (bands[band] <= bands[below])
        context.addIssue({
          code: 'custom',
          path: [band],
          message: own(
            'bands-rise',
            `The band "${band}" does not begin above "${below}".`,
            'Let each lower bound be greater than the one before.',
          ),
        });
    });
  });

const locale = z.string().refine(
  (tag) => {
    try {
      return Intl.getCanonicalLocales(tag).length === 1;
    } catch {
      return false;
    }
  },
  own('locale-is-known', 'This is not a language tag.', 'Write one like `en`, `de` or `pt-BR`.'),
);

const timeZone = z.string().refine(
  (zone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  },
  own('time-zone-is-known', 'This is not a time zone.', 'Write one like `UTC` or `Europe/Berlin`.'),
);

/** What `company.yaml` may say; everything but `name` has a default. */
export const companySchema = z.strictObject({
  name: text,
  url: address.optional(),
  repository: z
    .strictObject({
      url: address,
      branch: z
        .string()
        .regex(/^[\w./-]+$/)
        .default('main'),
      path: z
        .string()
        .regex(/^[\w./-]*$/)
        .default('content'),
    })
    .optional(),
  locale: locale.default('en'),
  timeZone: timeZone.default('UTC'),
  fiscalYearStartsIn: z.number().int().min(1).max(12).default(1),
  checkIns: cadence.default({}),
  pauses: z
    .array(
      z
        .strictObject({ from: day, to: day, because: text.optional() })
        .superRefine(({ from, to }, context) => {
          if (to < from)
            context.addIssue({
              code: 'custom',
              path: ['to'],
              message: own(
                'pause-ends-after-it-begins',
                `This pause ends on ${to}, before it begins on ${from}.`,
                'Let `to` be its last day; both days belong to it.',
              ),
            });
        }),
    )
    .default([])
    .meta({ description: 'Days on which nobody is asked to check in; both ends included.' }),
  scoring: z
    .strictObject({
      bands: bandsSchema.prefault({}),
      expected: z
        .strictObject({ aspirational: share.default(0.7), committed: share.default(1) })
        .prefault({}),
    })
    .prefault({}),
  status: z
    .strictObject({
      atRiskBelowConfidence: confidence.default(7),
      offTrackBelowConfidence: confidence.default(4),
      atRiskBehindPace: share.default(0.2),
      offTrackBehindPace: share.default(0.4),
    })
    .prefault({}),
  northStar: z.strictObject({ metric: id, because: text.optional() }).optional(),
  rules: z.record(z.string(), z.enum(['error', 'warn', 'none'])).default({}),
  brand: z
    .strictObject({
      logo: z
        .string()
        .regex(
          /^(?:\.\/)?[a-z0-9-]+\.(?:svg|png|jpe?g|webp|gif)$/,
          own(
            'logo-is-a-picture',
            'The logo is a picture beside company.yaml.',
            'Write it like `./logo.svg`.',
          ),
        )
        .optional(),
      accent: z
        .string()
        .regex(
          /^#[0-9a-f]{6}$/i,
          own(
            'accent-is-a-colour',
            'The accent is a colour in six hexadecimal digits.',
            'Write it in quotes, like "#0b6e4f".',
          ),
        )
        .optional(),
    })
    .default({}),
  archive: z
    .strictObject({ before: day, because: text.optional() })
    .optional()
    .meta({ description: 'The method says nothing of periods that ended before this day.' }),
  asOf: day.optional(),
});

export type CompanyData = z.infer<typeof companySchema>;
