import type { Rule } from '../rule.ts';

/** A waiver silences something. */
export const waiverIsUsed: Rule = {
  id: 'waiver-is-used',
  group: 'learning',
  severity: 'warn',
  looksAt: 'all-periods',
  waiver: ({ index, rule, keyResult }, isUsed) =>
    isUsed
      ? []
      : [
          {
            path: ['waive', index, 'rule'],
            message: `Nothing here breaks \`${rule}\`${keyResult === null ? '' : ` at the key result "${keyResult}"`}, so this waiver silences nothing.`,
            help: 'Delete it; a later mistake would otherwise pass unseen.',
          },
        ],
};
