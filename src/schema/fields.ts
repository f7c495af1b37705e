/** The small things author-written fields are made of. */
import { z } from 'zod';
import { own } from './issue.ts';

const ID = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;

/** Lower-case letters, digits and hyphens, as in file names. */
export const id = z
  .string()
  .regex(ID, own('id-is-plain', 'An id is made of a–z, 0–9 and hyphens.', 'Write it like `first-sequence`.'))
  .max(100, own('id-is-plain', 'An id is at most 100 characters long.', 'Choose a shorter one.'));

/** One line or paragraph of plain text; never empty. */
export const text = z
  .string()
  .trim()
  .min(1, own('field-is-filled', 'This field is empty.', 'Write the text, or leave the whole field out.'));

/** Sentences, one an item. */
export const prose = z.array(text);

/** A calendar day, `yyyy-mm-dd`. */
export const day = z.iso
  .date(
    own('day-is-a-date', 'This is not a day of the calendar.', 'Write it as `2026-08-10`: year, month, day.'),
  )
  .meta({ title: 'Day', description: 'yyyy-mm-dd' });

/** A web address an author may link to. */
export const address = z
  .string()
  .regex(
    /^(?:https?:\/\/[^\s/@\\]+(?:\/[^\s\\]*|[?#][^\s\\]*)?|mailto:[^\s@]+@[^\s@]+)$/i,
    own(
      'link-is-safe',
      'This address does not start with https://, http:// or mailto:.',
      'Write the whole address, such as "https://example.com/page".',
    ),
  );

/** A person id, a team id, or free text such as "VP Sales"; one or several. */
export const owner = z
  .union([text, z.array(text).min(1)])
  .meta({ description: 'A person, a team or a role; one or a list.' });

export const ambition = z.enum(['aspirational', 'committed']).meta({
  description: 'aspirational: 0.7 is a good end. committed: expected to end at 1.0.',
});

const OFF_SCALE = own(
  'confidence-is-on-its-scale',
  'Confidence goes from 0 (no chance) to 10 (certain).',
  'Write a number from 0 to 10, such as 7.',
);
/** How sure we are to make it by the end: 0 (no chance) to 10 (certain). */
export const confidence = z
  .number(OFF_SCALE)
  .min(0, OFF_SCALE)
  .max(10, OFF_SCALE)
  .meta({ description: 'How sure we are, 0–10.' });

const NO_SHARE = own(
  'number-is-a-share',
  'This number goes from 0 to 1.',
  'Write it like 0.7 for seventy percent.',
);

/** A part of a whole: 0.7 for seventy percent. */
export const share = z.number(NO_SHARE).min(0, NO_SHARE).max(1, NO_SHARE);

export const visibility = z.enum(['public', 'company', 'restricted', 'draft']).default('company');

/** Silences one lint rule here, openly and with a reason. */
const waiver = z.strictObject({
  rule: z.string().min(1),
  because: text,
  keyResult: id.optional(),
  period: id.optional(),
});

/** A correction of a closed period. */
export const erratum = z.strictObject({ date: day, what: text, approvedBy: text });

/** What any `.mdx` file may carry. */
export const anyPage = { waive: z.array(waiver).default([]), visibility };

/** How often people check in; gaps are filled from the company or the usual rhythm. */
export const cadence = z.strictObject({
  every: z.enum(['week', 'two-weeks', 'month']).optional(),
  weekday: z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']).optional(),
  staleAfterDays: z.number().int().positive().optional(),
});

const LARGEST = 1e15;

/** A measured number: as large as floating point still counts exactly. */
export const measured = z
  .number()
  .min(
    -LARGEST,
    own(
      'number-is-countable',
      'This number is too large to count with.',
      'Choose a larger unit, such as millions.',
    ),
  )
  .max(
    LARGEST,
    own(
      'number-is-countable',
      'This number is too large to count with.',
      'Choose a larger unit, such as millions.',
    ),
  );

/** A weight: 0 is shown and does not count. */
export const weight = measured.min(0);

/** A list of things with ids: says so when two share one. */
export function uniqueIds(list: readonly { id: string }[], context: z.core.$RefinementCtx, at: string): void {
  const seen = new Set<string>();
  list.forEach((item, index) => {
    if (seen.has(item.id)) {
      context.addIssue({
        code: 'custom',
        path: [at, index, 'id'],
        message: own(
          'id-is-unique',
          `The id "${item.id}" is used twice in this list.`,
          'Give one of them another id.',
        ),
      });
    }
    seen.add(item.id);
  });
}
