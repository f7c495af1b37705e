/** How one file names another thing: told apart by the number of parts. */
import { z } from 'zod';
import { own } from './issue.ts';

const PART = '[a-z0-9]+(?:-+[a-z0-9]+)*';
const help =
  'Write `<slug>` (same team and period), `<team>/<slug>` (same period) or `<period>/<team>/<slug>`';

/** An objective: `<slug>`, `<team>/<slug>` or `<period>/<team>/<slug>`. */
export const objectiveReference = z
  .string()
  .regex(
    new RegExp(`^${PART}(?:/${PART}){0,2}$`),
    own('reference-is-plain', 'This does not name an objective.', `${help}.`),
  );

/** An objective or, with `#<key-result>`, one of its key results. */
export const contributionReference = z
  .string()
  .regex(
    new RegExp(`^${PART}(?:/${PART}){0,2}(?:#${PART})?$`),
    own(
      'reference-is-plain',
      'This does not name an objective or a key result.',
      `${help}, with \`#<key-result>\` for one key result.`,
    ),
  );

/** A key result: an objective's reference and `#<key-result>`. */
export const keyResultReference = z
  .string()
  .regex(
    new RegExp(`^${PART}(?:/${PART}){0,2}#${PART}$`),
    own(
      'reference-is-plain',
      'This does not name a key result.',
      `${help}, then \`#<key-result>\`, such as \`pipeline#bookings\`.`,
    ),
  );

/** What a key result was once called: an earlier id, or in full where it belonged to another objective. */
export const formerKeyResult = z
  .string()
  .regex(
    new RegExp(`^(?:${PART}|${PART}/${PART}/${PART}#${PART})$`),
    own(
      'reference-is-plain',
      'This does not name an earlier key result.',
      'Write its earlier id, or `<period>/<team>/<slug>#<key-result>` when it moved here from another objective.',
    ),
  )
  .meta({ description: 'An earlier id, or the full reference where it moved here.' });

/** An address an objective once had: always written in full. */
export const formerAddress = z
  .string()
  .regex(
    new RegExp(`^${PART}/${PART}/${PART}$`),
    own('reference-is-plain', 'An old address is written in full.', 'Write `<period>/<team>/<slug>`.'),
  );
