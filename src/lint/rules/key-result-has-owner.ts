import type { Rule } from '../rule.ts';

/**
 * Somebody answers for each key result: its own owner or the objective's. An objective without any owner at all
 * is one mistake, which `objective-has-owner` tells.
 */
export const keyResultHasOwner: Rule = {
  id: 'key-result-has-owner',
  group: 'key-result',
  severity: 'warn',
  looksAt: 'open-periods',
  keyResult: ({ title, owners }, { team, keyResults }) =>
    owners.length > 0 || !keyResults.some(({ hasOwnOwner }) => hasOwnOwner)
      ? []
      : [
          {
            path: ['title'],
            message: `Nobody owns "${title}", and nobody its objective: there is no one to bring the number when it is bad.`,
            help: `Add \`owner:\` here, or at the objective for all that have none, with one person, team or role, such as \`owner: ${team}\`.`,
          },
        ],
};
