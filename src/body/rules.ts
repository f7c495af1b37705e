/** What must hold for a body, by rule id. The list the documentation is compared with. */
export const bodyRules = {
  'body-has-no-code':
    'A body holds no imports, exports, expressions or spreads: nothing an author writes is run.',
  'body-is-not-too-deep': 'A body is at most 64 KiB and is not nested deeper than a reader can follow.',
  'body-is-readable': 'Every tag is closed and every sign that means something to MDX is meant.',
  'body-link-is-safe': 'A link leads to https, http, mailto, another file or a heading, and says so plainly.',
  'body-picture-is-plain': 'A picture lies beside its file and is described in words.',
  'body-uses-known-components': 'A body uses the components there are, with the attributes they have.',
  'body-uses-known-tags': 'A body uses the few tags Markdown has no sign for, where they belong.',
  'text-is-visible': 'Every character of a text can be seen, or shapes one that can.',
} as const;

export type BodyRule = keyof typeof bodyRules;

/** What an author is told of though the body is published as it is. */
export const bodyAdvice = {
  'body-loses-nothing':
    'What an author wrote is shown: no cell, note or sign gets lost in what Markdown makes of it.',
} as const;
