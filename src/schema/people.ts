/** `people.yaml`: people by id. */
import { z } from 'zod';
import { day, id, text } from './fields.ts';

const personSchema = z.strictObject({
  id,
  name: text,
  title: text.optional(),
  team: id.optional(),
  left: day.optional().meta({ description: 'Stays in the past, not in today’s lists.' }),
});

export const peopleSchema = z.array(personSchema);

export type PersonData = z.infer<typeof personSchema>;
