/** `teams/<team>.mdx`: one place in the organisation. */
import { z } from 'zod';
import { anyPage, day, id, prose, text } from './fields.ts';

export const teamSchema = z.strictObject({
  name: text,
  parent: id.optional().meta({ description: 'Left out for exactly one team: company.' }),
  lead: text.optional(),
  kind: z.enum(['company', 'department', 'team']).optional(),
  mission: text.optional(),
  responsibilities: prose.default([]),
  mode: z.enum(['steady', 'turnaround']).default('steady'),
  moved: z.array(z.strictObject({ date: day, from: id })).default([]),
  dissolved: day.optional(),
  aliases: z.array(id).default([]),
  ...anyPage,
});

export type TeamData = z.infer<typeof teamSchema>;
