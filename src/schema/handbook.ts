/** `handbook/`: how we do OKRs here. */
import { z } from 'zod';
import { anyPage, text } from './fields.ts';

export const handbookSchema = z.strictObject({
  title: text,
  order: z.number().optional(),
  description: text.optional(),
  ...anyPage,
});

export type HandbookData = z.infer<typeof handbookSchema>;
